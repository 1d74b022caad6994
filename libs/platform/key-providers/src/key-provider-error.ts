/**
 * The key service did not do what was asked. `unavailable`: it may do it later (away, slow, throttled); `refused`: it will not, by its
 * rights, its keys or what it was given. Says what the service calls it, never what was sent.
 */
export class KeyProviderError extends Error {
  override name = 'KeyProviderError';
  constructor(readonly reason: 'unavailable' | 'refused', readonly code: string, options?: ErrorOptions) {
    super(`The key service ${reason === 'refused' ? 'refuses' : 'is not available'}: ${code}`, options);
  }
}
