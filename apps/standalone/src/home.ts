import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The data folder: small secrets and notes beside the embedded Postgres. */
export class Home {
  constructor(readonly dir: string) {}

  async prepare(): Promise<void> {
    const made = await mkdir(this.dir, { recursive: true });
    // The embedded server's own account must be able to pass through; each secret in here is 0600.
    if (made) await chmod(this.dir, 0o755);
  }

  path(name: string): string {
    return path.join(this.dir, name);
  }

  async read(name: string): Promise<string | undefined> {
    try {
      return (await readFile(this.path(name), 'utf8')).trim();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Written whole or not at all, readable by its owner only: a crash leaves the old text or the new one. */
  async write(name: string, text: string): Promise<void> {
    const aside = this.path(`.${name}.${process.pid}`);
    const file = await open(aside, 'w', 0o600);
    try {
      await file.writeFile(`${text}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, this.path(name));
  }

  remove(name: string): Promise<void> {
    return rm(this.path(name), { force: true });
  }

  /** A secret of this installation, made at the first start. */
  async secret(name: string): Promise<string> {
    const kept = await this.read(name);
    if (kept) return kept;
    const made = randomBytes(32).toString('base64url');
    await this.write(name, made);
    return made;
  }
}
