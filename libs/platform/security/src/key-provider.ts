import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, link, open, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OrgId } from '@claimwright/kernel';
import { decrypt, encrypt, KEY_BYTES, SealError } from './sealing.js';
import { type KeyProvider, labelled } from './wrapping.js';

/**
 * For development and the embedded database: a 32-byte key in a file of mode 0600, made on first use. Beside it, in a folder, lies a key of
 * each organisation, which is needed as well: where its file is gone, no copy of the database opens.
 */
export async function fileKeyProvider(file: string): Promise<KeyProvider> {
  const key = await readOrCreate(file);
  const keyId = `file:${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  const own = (orgId: OrgId): { at: string; aad: string } => ({ at: path.join(`${file}.organisations`, named(orgId)), aad: `${keyId} of ${orgId}` });
  return labelled({
    keyId,
    wrap: async (dataKey, orgId) => {
      if (orgId === undefined) return encrypt(key, keyId, dataKey);
      const { at, aad } = own(orgId);
      return encrypt(key, keyId, encrypt(await readOrCreate(at), aad, dataKey));
    },
    unwrap: async (wrapped, orgId) => {
      const plain = decrypt(key, keyId, wrapped);
      if (orgId === undefined) return plain;
      const { at, aad } = own(orgId);
      const ofOrganisation = await readKey(at);
      if (!ofOrganisation) throw new SealError('The organisation has no key of its own here');
      return decrypt(ofOrganisation, aad, plain);
    },
    destroy: (orgId) => overwriteAndRemove(own(orgId).at),
  });
}

/** It becomes part of a path. */
function named(orgId: OrgId): string {
  if (!/^org_[0-9a-z]+$/.test(orgId)) throw new TypeError('Not the id of an organisation');
  return orgId;
}

/** What the disk keeps of a removed file is worth as little as can be made of it from here. */
async function overwriteAndRemove(file: string): Promise<void> {
  try {
    await writeFile(file, Buffer.alloc(64), { flag: 'r+', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  await rm(file, { force: true });
  await syncFolder(path.dirname(file));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readOrCreate(file: string): Promise<Buffer> {
  const found = await readKey(file);
  if (found) return found;
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(aside, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(aside, file);   // fails if another process made the key meanwhile; a rename would replace it
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM') await rename(aside, file);   // a file system without links
    else if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
  await syncFolder(path.dirname(file));   // what it wraps is written down elsewhere, and must not outlive it
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
