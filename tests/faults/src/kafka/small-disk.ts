import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgresOptions, startEmbeddedPostgres } from '@claimwright/platform-persistence';
import pg from 'pg';

function run(command: string, ...args: string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

/** A file system in memory that holds so little that it can be filled. */
export class SmallDisk {
  private readonly ballast: string;

  private constructor(readonly dir: string) {
    this.ballast = path.join(dir, 'ballast');
  }

  /** Why nothing can be mounted here; undefined where it can. */
  static missing(): string | undefined {
    if (process.platform !== 'linux') return 'a small disk needs tmpfs, which only Linux has';
    const dir = mkdtempSync(path.join(os.tmpdir(), 'claimwright-mount-'));
    try {
      SmallDisk.mount(dir, 1).unmount();
      return undefined;
    } catch (error) {
      return `mounting is not permitted here: ${(error as Error).message}`;
    } finally {
      rmdirSync(dir);
    }
  }

  static mount(dir: string, megabytes: number): SmallDisk {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'claimwright-faults', dir);
    return new SmallDisk(dir);
  }

  /** Takes all the space that is left, to the last block. */
  fill(): void {
    const file = openSync(this.ballast, 'a');
    try {
      for (const bytes of [1 << 20, 1 << 12]) {
        const block = Buffer.alloc(bytes);
        while (writesAll(file, block));
      }
    } finally {
      closeSync(file);
    }
  }

  free(): void {
    rmSync(this.ballast, { force: true });
  }

  unmount(): void {
    run('umount', '--lazy', this.dir);
  }
}

function writesAll(file: number, block: Buffer): boolean {
  try {
    return writeSync(file, block) === block.length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}

/** Makes the server's folder and puts its write-ahead log on the disk, the way administrators do it: moved and linked while it is down. */
export async function moveLogTo(options: EmbeddedPostgresOptions, disk: SmallDisk): Promise<void> {
  const server = await startEmbeddedPostgres(options);
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  const { rows: [row] } = await client.query<{ data_directory: string }>('SHOW data_directory');
  await client.end();
  await server.stop();
  const [from, to] = [path.join(row?.data_directory ?? '', 'pg_wal'), path.join(disk.dir, 'pg_wal')];
  run('mv', from, to);
  symlinkSync(to, from);
}
