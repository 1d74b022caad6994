import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the service was asked, for tests of what goes over the wire. */
export interface AskedOfKeyService { method: string; url: string; target?: string; token?: string; body: Record<string, unknown> }

interface Answer { status: number; type?: string; body?: string }
const answer = (body: object): Answer => ({ status: 200, body: JSON.stringify(body) });

/** Stands at the edge for AWS KMS and Vault's transit engine: their wire, and keys that never leave it. */
export class FakeKeyService {
  readonly asked: AskedOfKeyService[] = [];
  /** Instead of an answer. */
  instead: 'nothing' | Answer | undefined;
  url = '';
  /** Keys by their name; of KMS, aliases too. */
  private readonly keys = new Map<string, Buffer>();
  private readonly aliases = new Map<string, string>();
  private readonly deletable = new Set<string>();
  private readonly server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const target = request.headers['x-amz-target'] as string | undefined;
      const asked = { method: request.method ?? '', url: request.url ?? '', target, token: request.headers['x-vault-token'] as string | undefined, body };
      this.asked.push(asked);
      if (this.instead === 'nothing') return;
      const { status, type, body: text } = this.instead ?? (target ? this.kms(target.replace('TrentService.', ''), body) : this.vault(asked));
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', ...(type !== undefined && { 'x-amzn-errortype': type }) }).end(text ?? (type === undefined ? '' : JSON.stringify({ __type: type })));
    });
  });

  /** `kmsKey` is the installation's key at KMS; Vault makes its own. */
  constructor(kmsKey: string) {
    this.keys.set(kmsKey, randomBytes(32));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private kms(act: string, body: Record<string, unknown>): Answer {
    if (act === 'CreateKey') {
      const made = `made-${this.keys.size}`;
      this.keys.set(made, randomBytes(32));
      return answer({ KeyMetadata: { KeyId: made } });
    }
    if (act === 'CreateAlias') {
      const alias = body['AliasName'] as string;
      if (this.aliases.has(alias)) return { status: 400, type: 'AlreadyExistsException' };
      this.aliases.set(alias, body['TargetKeyId'] as string);
      return answer({});
    }
    const named = body['KeyId'] as string;
    const id = this.aliases.get(named) ?? named;
    const key = this.keys.get(id);
    if (!key) return { status: 400, type: 'NotFoundException' };
    const isPending = this.deletable.has(id);
    if (act === 'DescribeKey') return answer({ KeyMetadata: { KeyId: id, KeyState: isPending ? 'PendingDeletion' : 'Enabled' } });
    if (isPending) return { status: 400, type: 'KMSInvalidStateException' };
    if (act === 'ScheduleKeyDeletion') {
      this.deletable.add(id);
      return answer({ KeyId: id });
    }
    const context = JSON.stringify(body['EncryptionContext']);
    if (act === 'Encrypt') return answer({ KeyId: id, CiphertextBlob: wrap(key, context, body['Plaintext'] as string) });
    const plain = unwrap(key, context, body['CiphertextBlob'] as string);
    return plain === undefined ? { status: 400, type: 'InvalidCiphertextException' } : answer({ KeyId: id, Plaintext: plain });
  }

  private vault({ method, url, body }: AskedOfKeyService): Answer {
    const [, act, name = '', config] = /\/(encrypt|decrypt|keys)\/([^/]+)(\/config)?$/.exec(url) ?? [];
    if (act === 'encrypt') {
      const key = this.keys.get(name) ?? randomBytes(32);
      this.keys.set(name, key);
      return answer({ data: { ciphertext: `vault:v1:${wrap(key, name, body['plaintext'] as string)}`, key_version: 1 } });
    }
    const key = this.keys.get(name);
    if (act === 'decrypt') {
      const plain = key && unwrap(key, name, (body['ciphertext'] as string).slice('vault:v1:'.length));
      return plain === undefined ? { status: 400 } : answer({ data: { plaintext: plain } });
    }
    if (!key) return { status: 404 };
    if (method === 'GET') return answer({ data: { name } });
    if (config !== undefined) {
      this.deletable.add(name);
      return answer({ data: { name } });
    }
    if (!this.deletable.has(name)) return { status: 400 };
    this.keys.delete(name);
    return { status: 204 };
  }
}

function wrap(key: Buffer, context: string, plain: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 }).setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(plain, 'base64'), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

function unwrap(key: Buffer, context: string, wrapped: string): string | undefined {
  const box = Buffer.from(wrapped, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12), { authTagLength: 16 }).setAAD(Buffer.from(context)).setAuthTag(box.subarray(-16));
    return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]).toString('base64');
  } catch {
    return undefined;   // wrapped by another key: the service refuses it
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>);
}
