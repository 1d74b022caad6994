/** Why a request was not tried at all. */
export type EgressRefusal = 'url_not_valid' | 'https_only' | 'credentials_in_url' | 'port_not_allowed' | 'address_not_public' | 'header_not_allowed';

/** Why a request that was tried brought no answer. */
export type EgressFailure = 'timeout' | 'cancelled' | 'dns' | 'unreachable' | 'reset' | 'tls' | 'protocol';

/** The address is not one that may be called; nothing was connected to. Neither error quotes the address: it may hold a secret. */
export class EgressRefused extends Error {
  override name = 'EgressRefused';
  constructor(readonly reason: EgressRefusal) {
    super(`The address may not be called: ${reason}`);
  }
}

/** The address may be called and gave no answer. */
export class EgressFailed extends Error {
  override name = 'EgressFailed';
  constructor(readonly reason: EgressFailure, options?: ErrorOptions) {
    super(`The call brought no answer: ${reason}`, options);
  }
}

const FAILURES: readonly (readonly [RegExp, EgressFailure])[] = [
  [/^UND_ERR_(HEADERS|BODY)_TIMEOUT$/, 'timeout'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'unreachable'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'reset'],
  // OpenSSL has a word of its own for each fault of a certificate.
  [/TLS|SSL|CERT|CRL|LEAF_SIGNATURE|HOSTNAME_MISMATCH|^EPROTO$/, 'tls'],
  [/^(HPE_|UND_ERR_(HEADERS_OVERFLOW|RES_|RESPONSE|REQ_CONTENT_LENGTH|INFO))/, 'protocol'],
];

/** The failure an error of the connection stands for; undefined for a mistake of our own. */
export function failureOf(error: unknown): EgressFailure | undefined {
  const code = String((error as { code?: unknown }).code);
  return FAILURES.find(([pattern]) => pattern.test(code))?.[1];
}
