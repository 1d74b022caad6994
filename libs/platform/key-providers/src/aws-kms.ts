import { CreateAliasCommand, CreateKeyCommand, DecryptCommand, DescribeKeyCommand, EncryptCommand, KMSClient, KMSServiceException, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms';
import type { OrgId } from '@claimwright/kernel';
import { type KeyProvider, labelled } from '@claimwright/platform-security';
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

// The shortest that KMS allows; the key cannot be used from the first day on.
const DELETION_DAYS = 7;

/**
 * Data keys wrapped by AWS KMS, those of an organisation by a key of its own under an alias. Credentials come as they do for every AWS
 * client: the environment, a profile, or the role of the machine.
 */
export function awsKmsProvider({ keyId, region, endpoint, timeoutMs = TIMEOUT_MS }: AwsKmsOptions): KeyProvider {
  const client = new KMSClient({ region, endpoint, requestHandler: { connectionTimeout: timeoutMs, requestTimeout: timeoutMs, throwOnRequestTimeout: true } });
  const encrypt = (by: string, dataKey: Buffer): Promise<Buffer> =>
    asked(async () => bytesOf((await client.send(new EncryptCommand({ KeyId: by, Plaintext: dataKey, EncryptionContext: CONTEXT }))).CiphertextBlob));
  return labelled({
    keyId: `aws-kms:${keyId}`,
    wrap: async (dataKey, orgId) => {
      if (orgId === undefined) return encrypt(keyId, dataKey);
      try {
        return await encrypt(aliasOf(orgId), dataKey);
      } catch (error) {
        if (!isCalled(error, 'NotFoundException')) throw error;
      }
      await makeKey(client, orgId);
      return encrypt(aliasOf(orgId), dataKey);
    },
    // The key is named here too: without it KMS would open what any key of the account has wrapped.
    unwrap: (wrapped, orgId) => asked(async () => bytesOf((await client.send(
      new DecryptCommand({ KeyId: orgId === undefined ? keyId : aliasOf(orgId), CiphertextBlob: wrapped, EncryptionContext: CONTEXT }))).Plaintext)),
    destroy: async (orgId) => {
      try {
        const { KeyMetadata: key } = await asked(() => client.send(new DescribeKeyCommand({ KeyId: aliasOf(orgId) })));
        if (key?.KeyId !== undefined && key.KeyState !== 'PendingDeletion') await asked(() => client.send(new ScheduleKeyDeletionCommand({ KeyId: key.KeyId, PendingWindowInDays: DELETION_DAYS })));
      } catch (error) {
        if (!isCalled(error, 'NotFoundException')) throw error;
      }
    },
  });
}

const aliasOf = (orgId: OrgId): string => `alias/claimwright/${orgId}`;
const isCalled = (error: unknown, name: string): boolean => error instanceof KeyProviderError && error.code === name;

/** Of two that make it at once, one has the alias; the key of the other has wrapped nothing. */
async function makeKey(client: KMSClient, orgId: OrgId): Promise<void> {
  const { KeyMetadata: key } = await asked(() => client.send(new CreateKeyCommand({ Description: `Claimwright: the data keys of ${orgId}` })));
  if (key?.KeyId === undefined) throw new KeyProviderError('unavailable', 'empty_answer');
  try {
    await asked(() => client.send(new CreateAliasCommand({ AliasName: aliasOf(orgId), TargetKeyId: key.KeyId })));
  } catch (error) {
    await asked(() => client.send(new ScheduleKeyDeletionCommand({ KeyId: key.KeyId, PendingWindowInDays: DELETION_DAYS })));
    if (!isCalled(error, 'AlreadyExistsException')) throw error;
  }
}

function bytesOf(bytes: Uint8Array | undefined): Buffer {
  if (bytes === undefined) throw new KeyProviderError('unavailable', 'empty_answer');
  return Buffer.from(bytes);
}

async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KeyProviderError) throw error;
    const { name = 'unknown' } = error as { name?: string };
    const isRefused = error instanceof KMSServiceException && error.$fault === 'client' && !RETRYABLE.has(name);
    throw new KeyProviderError(isRefused ? 'refused' : 'unavailable', name, { cause: error });
  }
}
