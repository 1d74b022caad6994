import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { directoryPartner, type TradingPartner } from './index.js';

let root: string;
let partner: TradingPartner;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'partner-'));
  partner = directoryPartner({ id: 'folder', outbox: path.join(root, 'out'), inbox: path.join(root, 'in') });
  await mkdir(path.join(root, 'in', 'SUB01'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const visible = async (folder: string) => (await readdir(folder)).filter((name) => !name.startsWith('.'));

describe('directoryPartner', () => {
  it('leaves the whole file and no half-written one in the outbox', async () => {
    await partner.put('SUB01', 'batch-1.837', 'ISA~');
    const folder = path.join(root, 'out', 'SUB01');
    expect(await readdir(folder)).toEqual(['.sent', 'batch-1.837']);
    expect(await readFile(path.join(folder, 'batch-1.837'), 'utf8')).toBe('ISA~');
  });

  it('sends a file once, also when the partner has fetched it in between', async () => {
    await partner.put('SUB01', 'batch-1.837', 'ISA~');
    await rm(path.join(root, 'out', 'SUB01', 'batch-1.837'));
    await partner.put('SUB01', 'batch-1.837', 'ISA~');
    expect(await visible(path.join(root, 'out', 'SUB01'))).toEqual([]);
  });

  it('refuses another file under a name that was sent', async () => {
    await partner.put('SUB01', 'batch-1.837', 'ISA~');
    await expect(partner.put('SUB01', 'batch-1.837', 'ISA*other~')).rejects.toMatchObject({ code: 'partner_name_taken', retryable: false });
    expect(await readFile(path.join(root, 'out', 'SUB01', 'batch-1.837'), 'utf8')).toBe('ISA~');
  });

  it('lists files of the wanted types, oldest first', async () => {
    const folder = path.join(root, 'in', 'SUB01');
    for (const [name, age] of [['b.835', 30], ['a.835', 10], ['c.999', 20], ['d.277', 5], ['.e.835', 5], ['f.835.part', 5]] as const) {
      await writeFile(path.join(folder, name), 'ISA~');
      await utimes(path.join(folder, name), 1_000_000 - age, 1_000_000 - age);
    }
    expect(await partner.list('SUB01', ['835', '999'])).toEqual([
      { id: 'b.835', type: '835', size: 4 }, { id: 'c.999', type: '999', size: 4 }, { id: 'a.835', type: '835', size: 4 },
    ]);
    expect(await partner.list('SUB01', ['835'], 1)).toHaveLength(1);
    expect(await partner.list('SUB99', ['835'])).toEqual([]);
  });

  it('reads a file, and moves it to the archive when it is confirmed, as often as it is confirmed', async () => {
    await writeFile(path.join(root, 'in', 'SUB01', 'remit (1).835'), 'ISA~');
    expect((await partner.get('SUB01', 'remit (1).835')).toString()).toBe('ISA~');
    await partner.confirm('SUB01', 'remit (1).835');
    await partner.confirm('SUB01', 'remit (1).835');
    expect(await partner.list('SUB01', ['835'])).toEqual([]);
    expect(await readFile(path.join(root, 'archive', 'SUB01', 'remit (1).835'), 'utf8')).toBe('ISA~');
  });

  it('says that a file is not there', async () => {
    await expect(partner.get('SUB01', 'none.835')).rejects.toMatchObject({ code: 'partner_file_not_found' });
    await expect(partner.confirm('SUB01', 'none.835')).rejects.toMatchObject({ code: 'partner_file_not_found' });
  });

  it('lets no name leave its folder', async () => {
    await expect(partner.get('..', 'a.835')).rejects.toThrow(TypeError);
    await expect(partner.get('SUB01', '../SUB02/a.835')).rejects.toThrow(TypeError);
    await expect(partner.get('SUB01', '..')).rejects.toThrow(TypeError);
    await expect(partner.put('SUB01', '.hidden', '')).rejects.toThrow(TypeError);
  });

  it('answers no eligibility question', async () => {
    await expect(partner.ask270('SUB01', 'ISA~')).rejects.toMatchObject({ code: 'partner_no_real_time', retryable: false });
  });
});
