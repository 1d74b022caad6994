import { DecryptCommand, EncryptCommand, KMSClient, KMSServiceException } from '@aws-sdk/client-kms';
import type { KeyProvider } from '@claimwright/platform-security';
import { KeyProviderError } from './key-provider-error.js';

export interface AwsKmsOptions {
  /** The ARN of a symmetric key, or of an alias. */
  keyId: string;
  /** Where the environment does not say it (`AWS_REGION`). */
  region?: string;
  /** An endpoint of one's own network. */
  endpoint?: string;
  timeoutMs?: number;
}

/** Bound into each wrapping: what is wrapped here opens for no other use of the key, and shows in CloudTrail as ours. */
const CONTEXT = { application: 'claimwright', use: 'data-key' };
const TIMEOUT_MS = 5_000;
const RETRYABLE = new Set(['ThrottlingException', 'KMSInternalException', 'DependencyTimeoutException', 'KeyUnavailableException', 'LimitExceededException']);

/** Data keys wrapped by AWS KMS. Credentials come as they do for every AWS client: the environment, a profile, or the role of the machine. */
export function awsKmsProvider({ keyId, region, endpoint, timeoutMs = TIMEOUT_MS }: AwsKmsOptions): KeyProvider {
  const client = new KMSClient({ region, endpoint, requestHandler: { connectionTimeout: timeoutMs, requestTimeout: timeoutMs, throwOnRequestTimeout: true } });
  return {
    keyId: `aws-kms:${keyId}`,
    wrap: (dataKey) => asked(async () => bytesOf((await client.send(new EncryptCommand({ KeyId: keyId, Plaintext: dataKey, EncryptionContext: CONTEXT }))).CiphertextBlob)),
    // The key is named here too: without it KMS would open what any key of the account has wrapped.
    unwrap: (wrapped) => asked(async () => bytesOf((await client.send(new DecryptCommand({ KeyId: keyId, CiphertextBlob: wrapped, EncryptionContext: CONTEXT }))).Plaintext)),
  };
}

function bytesOf(bytes: Uint8Array | undefined): Buffer {
  if (bytes === undefined) throw new KeyProviderError('unavailable', 'empty_answer');
  return Buffer.from(bytes);
}

async function asked(work: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KeyProviderError) throw error;
    const { name = 'unknown' } = error as { name?: string };
    const isRefused = error instanceof KMSServiceException && error.$fault === 'client' && !RETRYABLE.has(name);
    throw new KeyProviderError(isRefused ? 'refused' : 'unavailable', name, { cause: error });
  }
}
