import { X12Error } from '../../error.js';
import type { InpatientAdjudication, OtherSegment, OutpatientAdjudication, WithOther } from '../../model.js';
import type { SegmentWriter } from '../../write/segment-writer.js';
import type { Values } from '../element-values.js';
import { readOps } from '../read-elements.js';
import { Kind, type Op } from '../op.js';
import { type Rule, rules } from '../table.js';
import { saysAnything, type Target } from '../target.js';
import { writeOps } from '../write-elements.js';
import { MIA, MOA, noInpatient, noOutpatient } from './claim-details.js';

const POSITIONS: Readonly<Record<string, readonly number[]>> = { MOA: [3, 4, 5, 6, 7], MIA: [5, 20, 21, 22, 23] };
const LAST: Readonly<Record<string, number>> = { MOA: 9, MIA: 24 };
const MOST_REMARKS = 5;
const REST_OF_MIA = MIA.filter(({ kind }) => kind !== Kind.listed);
const REST_OF_MOA = MOA.filter(({ kind }) => kind !== Kind.listed);
type Inpatient = Omit<InpatientAdjudication, 'remarks'>;
type Outpatient = Omit<OutpatientAdjudication, 'remarks'>;

/** What MIA and MOA fill: their remark codes stand together, what else they say apart. */
interface Remarked extends WithOther {
  remarks: string[];
  inpatient?: Inpatient;
  outpatient?: Outpatient;
}

/** MIA and MOA. One that has no room beside the other, or more elements than the guide, is kept whole; its remark codes are read all the same. */
export function remarksIn<T extends Omit<Remarked, 'inpatient'>>(loop: string, ...ids: ('MIA' | 'MOA')[]): Rule<T>[] {
  const rule = rules<Remarked>();
  const made = {
    MIA: rule.custom('MIA', { read: readMia, write: (owner, out) => writeMia(owner, loop, out) }, { ops: MIA }),
    MOA: rule.custom('MOA', { read: readMoa, write: (owner, out) => writeMoa(owner, loop, out) }, { ops: MOA }),
  };
  return ids.map((id) => made[id] as unknown as Rule<T>);
}

function readMia(owner: Remarked, values: Values): boolean {
  const isFirst = owner.inpatient === undefined && owner.remarks.length === 0;
  takeRemarks(owner, values, 'MIA');
  if (!isFirst || saysMore(values, 'MIA')) return false;
  const { remarks: _remarks, ...inpatient } = noInpatient();
  readOps(REST_OF_MIA, inpatient, values, 0);
  owner.inpatient = inpatient;
  return true;
}

function readMoa(owner: Remarked, values: Values): boolean {
  const taken = takeRemarks(owner, values, 'MOA');
  if ((owner.inpatient !== undefined && taken > 0) || saysMore(values, 'MOA')) return false;
  if (!REST_OF_MOA.some(({ at }) => values.has(at))) return true;
  if (owner.outpatient !== undefined) return false;
  const { remarks: _remarks, ...outpatient } = noOutpatient();
  readOps(REST_OF_MOA, outpatient, values, 0);
  owner.outpatient = outpatient;
  return true;
}

function takeRemarks({ remarks }: Remarked, values: Values, id: string): number {
  const before = remarks.length;
  for (const position of POSITIONS[id] ?? []) {
    const code = values.text(position);
    if (code !== '') remarks.push(code);
  }
  return remarks.length - before;
}

function saysMore(values: Values, id: string): boolean {
  for (let at = (LAST[id] ?? 0) + 1; at <= values.segment.count; at++) if (values.has(at)) return true;
  return false;
}

function writeMia(owner: Remarked, loop: string, out: SegmentWriter): void {
  const { inpatient } = owner;
  if (inpatient !== undefined) write('MIA', MIA, { ...inpatient, remarks: free(owner, loop).slice(0, MOST_REMARKS) }, out);
}

/** MOA has the remark codes for which MIA has no room. */
function writeMoa(owner: Remarked, loop: string, out: SegmentWriter): void {
  const { inpatient, outpatient, remarks } = owner;
  if (outpatient === undefined && remarks.length === 0) return;
  const codes = free(owner, loop);
  if (outpatient === undefined && inpatient === undefined && codes.length <= MOST_REMARKS) return writeCodes(codes, out);
  const rest = inpatient === undefined ? codes : codes.slice(MOST_REMARKS);
  write('MOA', MOA, { ...outpatient, remarks: rest }, out);
}

/** MOA with nothing but remark codes, as most are. */
function writeCodes(codes: readonly string[], out: SegmentWriter): void {
  if (codes.length === 0) return;
  let at = out.gap(out.open('MOA', 0x4d, 0x4f, 0x41), 2);
  for (let i = 0; i < codes.length; i++) at = out.putText(at, i + 3, codes[i]);
  out.close(at);
}

function write(id: string, ops: readonly Op[], source: Target, out: SegmentWriter): void {
  if (!saysAnything(ops, source)) return;
  out.begin(id);
  writeOps(ops, source, out);
  out.end();
}

/** The remark codes that no kept MIA or MOA holds: the others are written from there, so one that is gone is refused rather than lost. */
function free({ remarks, other }: Remarked, loop: string): readonly string[] {
  if (other === undefined) return remarks;
  const kept = other.filter(({ loop: where, id, partlyRead }) => where === loop && POSITIONS[id] !== undefined && !partlyRead);
  const rest = [...remarks];
  for (const segment of kept) {
    for (const code of codesOf(segment)) {
      const at = rest.lastIndexOf(code);
      if (at < 0) throw new X12Error('unwritable_value', 'The remark codes differ from those of the segment that was kept', { segment: segment.id });
      rest.splice(at, 1);
    }
  }
  return rest;
}

function codesOf({ id, elements }: OtherSegment): string[] {
  const texts = (POSITIONS[id] ?? []).map((position) => elements[position - 1]);
  return texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '').map((text) => text.trim());
}
