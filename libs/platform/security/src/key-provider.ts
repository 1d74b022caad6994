import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, link, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decrypt, encrypt, KEY_BYTES } from './sealing.js';

/** Guards the data keys with a key of its own: a KMS in production, a file in development. */
export interface KeyProvider {
  readonly keyId: string;
  wrap(dataKey: Buffer): Promise<Buffer>;
  unwrap(wrapped: Buffer): Promise<Buffer>;
}

/** For development and the embedded database: a 32-byte key in a file of mode 0600, made on first use. */
export async function fileKeyProvider(file: string): Promise<KeyProvider> {
  const key = await readOrCreate(file);
  const keyId = `file:${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  return {
    keyId,
    wrap: async (dataKey) => encrypt(key, keyId, dataKey),
    unwrap: async (wrapped) => decrypt(key, keyId, wrapped),
  };
}

async function readOrCreate(file: string): Promise<Buffer> {
  const found = await readKey(file);
  if (found) return found;
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(aside, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(aside, file);   // fails if another process made the key meanwhile; a rename would replace it
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM') await rename(aside, file);   // a file system without links
    else if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
  const made = await readKey(file);
  if (!made) throw new Error(`The key file ${file} vanished while it was made`);
  return made;
}

async function readKey(file: string): Promise<Buffer | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`The key file ${file} must hold ${KEY_BYTES} bytes in base64`);
  return key;
}
