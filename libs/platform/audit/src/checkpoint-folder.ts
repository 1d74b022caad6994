import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { OrgId } from '@claimwright/kernel';
import type { CheckpointStore, SignedCheckpoint } from './checkpoint.js';

const SEQ_DIGITS = 16;

/** Checkpoints as files that are written once: a folder on a volume of its own, or one that a bucket with an object lock stands behind. */
export class CheckpointFolder implements CheckpointStore {
  constructor(private readonly folder: string) {}

  async list(orgId: OrgId): Promise<SignedCheckpoint[]> {
    const names = (await filesOf(path.join(this.folder, orgId))).filter((name) => name.endsWith('.json')).sort();
    return Promise.all(names.map(async (name) => JSON.parse(await readFile(path.join(this.folder, orgId, name), 'utf8')) as SignedCheckpoint));
  }

  put(checkpoint: SignedCheckpoint): Promise<void> {
    return writeOnce(path.join(this.folder, checkpoint.orgId, `${String(checkpoint.seq).padStart(SEQ_DIGITS, '0')}.json`), `${JSON.stringify(checkpoint)}\n`);
  }

  async publicKey(keyId: string): Promise<string | undefined> {
    try {
      return await readFile(this.keyFile(keyId), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async putPublicKey(keyId: string, pem: string): Promise<void> {
    if ((await this.publicKey(keyId)) === undefined) await writeOnce(this.keyFile(keyId), pem);
  }

  private keyFile(keyId: string): string {
    return path.join(this.folder, 'keys', `${keyId.replace(/[^a-z0-9]/g, '-')}.pem`);
  }
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Whole or not at all, and it fails where the file is there: a checkpoint that could be written again would say nothing. */
async function writeOnce(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(aside, 'wx', 0o444);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await link(aside, file);
  } finally {
    await handle.close();
    await rm(aside, { force: true });
  }
}
