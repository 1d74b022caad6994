import { guideFor } from '../guides/registry.js';
import type { Guide } from '../guides/guide.js';
import type { Segment } from '../scan/segment.js';
import { sameNumber } from '../values.js';
import { controlFault, type ControlFault } from './control-faults.js';
import { isDate6, isDate8, isTime } from './dates.js';
import { checkIsa } from './isa.js';
import type { Journal } from './journal.js';

/** ST01 of the sets that a group of this GS01 may hold. */
const GROUP_SETS: Readonly<Record<string, readonly string[]>> = {
  AG: ['824'],
  BE: ['834'],
  FA: ['997', '999'],
  HB: ['271'],
  HC: ['837'],
  HI: ['278'],
  HN: ['277'],
  HP: ['835'],
  HR: ['276'],
  HS: ['270'],
  PI: ['275'],
  RA: ['820'],
};

/** The form of GS01. */
const GROUP_ID = /^[A-Z][A-Z0-9]$/;
const GROUPED = new Set(Object.values(GROUP_SETS).flat());

/** A longer control number is at fault itself, and would fill the memory. */
const CONTROL_MAX = 9;

interface OpenInterchange {
  control: string;
  groups: number;
  acknowledgements: number;
  groupControls: Set<string>;
  /** ISA12. */
  version: string;
  /** Where the ISA stands in the file. */
  offset: number;
}

interface OpenGroup {
  functionalGroup: string;
  guide: string;
  control: string;
  sets: number;
  accepted: number;
  setControls: Set<string>;
}

/** Holds headers and trailers to the rules of the envelope: fields, counts and control numbers. */
export class Envelope {
  interchange: OpenInterchange | undefined;
  group: OpenGroup | undefined;
  /** Interchange control numbers of the file, each with its sender and receiver. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly segment: Segment,
    private readonly journal: Journal,
  ) {}

  /** ISA. */
  openInterchange(): void {
    const { segment: isa, journal } = this;
    journal.interchange++;
    journal.interchangeStart = isa.number;
    const [sender, receiver, control] = [isa.text(6), isa.text(8), isa.text(13)];
    const [senderQualifier, receiverQualifier] = [isa.text(5), isa.text(7)];
    this.interchange = { control, groups: 0, acknowledgements: 0, groupControls: new Set(), version: isa.text(12), offset: isa.offset };
    journal.add({
      kind: 'interchange', interchange: journal.interchange, control, sender: sender.trim(), receiver: receiver.trim(), senderQualifier, receiverQualifier,
      date: isa.text(9), time: isa.text(10), testOrProduction: isa.text(15), acknowledgementRequested: isa.text(14) === '1', offset: isa.offset,
    });
    checkIsa(isa, journal.report);
    const key = [senderQualifier, sender, receiverQualifier, receiver, control].join('\n');
    if (this.seen.has(key)) {
      this.fault({ code: 'duplicate_control_number', element: 13, ack: 'TA105=025', text: ' (interchange control number) is that of an earlier interchange in this file.' });
    }
    this.seen.add(key);
  }

  /** TA1 answers an interchange; it may stand alone between ISA and IEA. */
  acknowledgement(): void {
    const { segment, interchange } = this;
    if (interchange) interchange.acknowledgements++;
    if (interchange && interchange.groups > 0) {
      // X12.5: TA1 segments follow ISA, before the first GS. Nobody misreads one that comes later.
      this.journal.report({ code: 'acknowledgement_misplaced', severity: 'warning', snip: 1, segment: 'TA1', ack: [], message: 'TA1 stands after a functional group. It belongs before the first GS.' });
    }
    const tell = (element: number, text: string) => this.fault({ code: 'invalid_acknowledgement', element, ack: 'TA105=024', text });
    if (!/^\d{9}$/.test(segment.text(1))) tell(1, ' (interchange control number) must be nine digits.');
    if (segment.length(2) !== 6 || !isDate6(segment.bytes, segment.start(2))) tell(2, ' is not a day of the calendar written as YYMMDD.');
    if (segment.length(3) !== 4 || !isTime(segment.bytes, segment.start(3), 4)) tell(3, ' is not a time of day written as HHMM.');
    if (!/^[AER]$/.test(segment.text(4))) tell(4, ' (acknowledgment code) must be A, E or R.');
    if (!/^0([0-2]\d|3[01])$/.test(segment.text(5))) tell(5, ' (note code) must be a code from 000 to 031.');
  }

  /** IEA; `found` is what was counted. */
  closeInterchange(): void {
    const { segment: iea, interchange } = this;
    if (!interchange) return;
    const claimed = iea.integer(1);
    // An interchange of TA1s alone has no group to count; some senders write 1 all the same.
    const alone = interchange.acknowledgements > 0 && interchange.groups === 0 && claimed === 1;
    if (claimed !== interchange.groups && !alone) {
      this.fault({ code: 'wrong_group_count', element: 1, ack: 'TA105=021', text: ` is not the number of functional groups in the interchange, ${interchange.groups}.` });
    }
    if (!sameNumber(iea.text(2), interchange.control)) {
      this.fault({ code: 'control_numbers_differ', element: 2, ack: 'TA105=001', text: ' differs from the interchange control number of the header, ISA13.' });
    }
    if (interchange.groups + interchange.acknowledgements === 0) {
      this.fault({ code: 'interchange_empty', ack: 'TA105=024', text: ' ends an interchange that holds neither a functional group nor a TA1.' });
    }
    this.tooMany(2, 'TA105=022');
    this.endInterchange();
  }

  endInterchange(): void {
    const { interchange, journal } = this;
    if (interchange) journal.add({ kind: 'interchange-end', interchange: journal.interchange, groups: interchange.groups });
    this.interchange = undefined;
  }

  /** GS. */
  openGroup(): void {
    const { segment: gs, journal, interchange } = this;
    if (!interchange) return;
    journal.group = ++interchange.groups;
    const [functionalGroup, sender, receiver, control, guide] = [gs.text(1), gs.text(2), gs.text(3), gs.text(6), gs.text(8)];
    this.group = { functionalGroup, guide, control, sets: 0, accepted: 0, setControls: new Set() };
    journal.add({ kind: 'group', interchange: journal.interchange, group: journal.group, functionalGroup, guide, control, sender, receiver });
    this.checkGroup(gs);
    if (interchange.groups === 1) this.checkVersion(interchange, guide);
    if (interchange.groupControls.has(control)) {
      this.fault({ code: 'duplicate_control_number', element: 6, ack: 'AK905=19', text: ' (group control number) is that of an earlier group of this interchange.' });
    }
    if (control.length <= CONTROL_MAX) interchange.groupControls.add(control);
  }

  private checkGroup(gs: Segment): void {
    const tell = (element: number, ack: string, text: string) => this.fault({ code: 'invalid_group_header', element, ack, text });
    if (!GROUP_ID.test(gs.text(1))) tell(1, 'AK905=1', ' is no functional identifier code.');
    if (gs.length(2) < 2 || gs.length(2) > 15) tell(2, 'TA105=024', " (application sender's code) must have 2 to 15 characters.");
    if (gs.length(3) < 2 || gs.length(3) > 15) tell(3, 'TA105=024', " (application receiver's code) must have 2 to 15 characters.");
    if (gs.length(4) !== 8 || !isDate8(gs.bytes, gs.start(4))) tell(4, 'TA105=024', ' is not a day of the calendar written as CCYYMMDD.');
    if (!isTime(gs.bytes, gs.start(5), gs.length(5))) tell(5, 'TA105=024', ' is not a time of day.');
    if (!/^\d{1,9}$/.test(gs.text(6))) tell(6, 'AK905=6', ' (group control number) must be one to nine digits.');
    if (gs.text(7) !== 'X') tell(7, 'TA105=024', ' (responsible agency) must be X.');
    if (!/^[\x21-\x7e]{1,12}$/.test(gs.text(8))) tell(8, 'AK905=2', ' (version) must be the id of a guide, such as 005010X222A1.');
    this.tooMany(8, 'TA105=024');
  }

  /** The guides of version 005010 go in interchanges of version 00501; the difference harms no reader. */
  private checkVersion({ version, offset }: OpenInterchange, guide: string): void {
    if (version === '00501' || !guide.startsWith('005010') || !/^00[2-9]\d\d$/.test(version)) return;
    this.journal.report({
      code: 'interchange_version_differs', severity: 'warning', snip: 1, segment: 'ISA', segmentNumber: 1, offset, element: 12, value: version, ack: ['TA105=017'],
      message: 'ISA12 is not 00501, the version of the interchange that the guides of version 005010 (GS08) name.',
    });
  }

  /** GE. */
  closeGroup(): void {
    const { segment: ge, group } = this;
    if (!group) return;
    if (ge.integer(1) !== group.sets) {
      this.fault({ code: 'wrong_set_count', element: 1, ack: 'AK905=5', text: ` is not the number of transaction sets in the group, ${group.sets}.` });
    }
    if (!sameNumber(ge.text(2), group.control)) {
      this.fault({ code: 'control_numbers_differ', element: 2, ack: 'AK905=4', text: ' differs from the group control number of the header, GS06.' });
    }
    // No code of AK905 fits; with no set accepted, AK901 is R.
    if (group.sets === 0) this.fault({ code: 'group_empty', text: ' ends a group without a transaction set.' });
    this.tooMany(2, 'TA105=024');
    const claimed = ge.integer(1);
    this.endGroup(Number.isNaN(claimed) ? 0 : claimed);
  }

  endGroup(setsClaimed: number): void {
    const { group, journal } = this;
    if (group) journal.add({ kind: 'group-end', interchange: journal.interchange, group: journal.group, setsClaimed, sets: group.sets, accepted: group.accepted });
    this.group = undefined;
    journal.group = 0;
  }

  /** ST; answers the guide that its set is held to, undefined when it is not known here. */
  openSet(): Guide | undefined {
    const { segment: st, journal, group } = this;
    if (!group) return undefined;
    const [type, control, own] = [st.text(1), st.text(2), st.text(3)];
    const guide = guideFor(type, own === '' ? group.guide : own) ?? guideFor(type, group.guide);
    journal.set = { number: ++group.sets, control, firstSegment: st.number, findings: 0, errors: 0 };
    journal.add({
      kind: 'set', interchange: journal.interchange, group: journal.group, set: group.sets, type, guide: own === '' ? group.guide : own, named: own !== '', control,
      known: guide !== undefined,
    });
    this.checkSet(group, type, own);
    if (own === '' && guide?.segments[0]?.elements[2]?.usage === 'R') this.unnamedGuide();
    if (!guide) this.unknownGuide();
    return guide;
  }

  private checkSet(group: OpenGroup, type: string, own: string): void {
    const { segment: st } = this;
    const control = st.text(2);
    // A set whose group is known may stand in no other, whether that other is known or not.
    const fits = GROUP_SETS[group.functionalGroup]?.includes(type) ?? !(GROUPED.has(type) && GROUP_ID.test(group.functionalGroup));
    if (!/^\d{3}$/.test(type)) this.fault({ code: 'invalid_set_id', element: 1, ack: 'IK502=6', text: ' is no transaction set: three digits, such as 837.' });
    else if (!fits) {
      this.fault({ code: 'set_not_of_group', element: 1, ack: 'IK502=6', text: ' is not a transaction that a group of this type (GS01) may hold.' });
    }
    if (control.length < 4 || control.length > 9) {
      this.fault({ code: 'invalid_control_number', element: 2, ack: 'IK502=7', text: ' (transaction set control number) must have 4 to 9 characters.' });
    } else if (group.setControls.has(control)) {
      this.fault({ code: 'duplicate_control_number', element: 2, ack: 'IK502=23', text: ' (transaction set control number) is that of an earlier set of this group.' });
    }
    if (control.length <= CONTROL_MAX) group.setControls.add(control);
    if (own !== '' && own !== group.guide) {
      this.fault({ code: 'guide_differs', element: 3, ack: 'IK502=I6', text: ' (guide) differs from the version of the group, GS08.' });
    }
    this.tooMany(3, 'IK502=5');
  }

  /** All guides but that of the remittance want ST03. */
  private unnamedGuide(): void {
    this.journal.report({
      code: 'required_element_missing', severity: 'error', snip: 1, segment: 'ST', element: 3, dataElement: '1705', ack: ['IK304=8', 'IK403=1'],
      message: 'ST03 (guide) is missing. The guide that GS08 names requires it.',
    });
  }

  private unknownGuide(): void {
    this.journal.report({
      code: 'guide_unknown', severity: 'warning', snip: 1, ack: [],
      message: 'This transaction and guide are not known here: only the envelope and the form of the segments were checked.',
    });
  }

  /** SE. */
  closeSet(): void {
    const { segment: se, journal } = this;
    const { set } = journal;
    if (!set) return;
    const counted = se.number - set.firstSegment + 1;
    if (se.integer(1) !== counted) {
      this.fault({ code: 'wrong_segment_count', element: 1, ack: 'IK502=4', text: ` is not the number of segments in the set, ${counted}, ST and SE among them.` });
    }
    if (se.text(2) !== set.control) {
      this.fault({ code: 'control_numbers_differ', element: 2, ack: 'IK502=3', text: ' differs from the control number of the header, ST02.' });
    }
    this.tooMany(2, 'IK502=5');
  }

  /** After all checks of the set. */
  endSet(segments: number, claims: number): void {
    const { journal, group } = this;
    const { set } = journal;
    if (!set || !group) return;
    journal.closeFindings();
    const accepted = set.errors === 0;
    if (accepted) group.accepted++;
    journal.set = undefined;
    journal.add({ kind: 'set-end', interchange: journal.interchange, group: journal.group, set: set.number, segments, claims, accepted });
  }

  /** A header or trailer with elements past its last. */
  private tooMany(most: number, ack: string): void {
    if (this.segment.count > most) this.fault({ code: 'too_many_elements', ack, text: ` has more than its ${most} elements.` });
  }

  /** A fault of the segment being read. */
  fault(fault: Omit<ControlFault, 'segment'>): void {
    const { segment } = this;
    const value = fault.element !== undefined && fault.element <= segment.count ? { value: segment.text(fault.element) } : {};
    this.journal.report(controlFault({ segment: segment.text(0), ...value, ...fault }));
  }
}
