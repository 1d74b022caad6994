import type { BaseName } from './bases.js';
import { type PlannedFault, planned } from './fault.js';

/** What can be wrong with the envelope of any file. */
export function envelopeFaults(base: BaseName): PlannedFault[] {
  return planned('syntax', base, [
    ['ISA01 is no qualifier', (draft) => draft.edit('ISA', 1, '99'), 'invalid_interchange_header ISA01', 'TA105=010'],
    ['ISA05 is no qualifier', (draft) => draft.edit('ISA', 5, '99'), 'invalid_interchange_header ISA05', 'TA105=005'],
    ['GS01 is no group', (draft) => draft.edit('GS', 1, 'Z'), 'invalid_group_header GS01', 'AK905=1'],
    ['ISA09 is no day', (draft) => draft.edit('ISA', 9, '261304'), 'invalid_interchange_header ISA09', 'TA105=014'],
    ['ISA10 is no time', (draft) => draft.edit('ISA', 10, '2575'), 'invalid_interchange_header ISA10', 'TA105=015'],
    ['ISA12 is no version', (draft) => draft.edit('ISA', 12, 'ABCDE'), 'invalid_interchange_header ISA12', 'TA105=017'],
    ['ISA15 is neither test nor production', (draft) => draft.edit('ISA', 15, 'X'), 'invalid_interchange_header ISA15', 'TA105=020'],
    ['GS04 is no day', (draft) => draft.edit('GS', 4, '20261345'), 'invalid_group_header GS04', 'TA105=024'],
    ['GE01 miscounts', (draft) => draft.edit('GE', 1, '7'), 'wrong_set_count GE01', 'AK905=5'],
    ['GE02 is another number', (draft) => draft.edit('GE', 2, '9'), 'control_numbers_differ GE02', 'AK905=4'],
    ['GE is missing', (draft) => {
      draft.drop('GE');
      draft.pointAt('IEA');
    }, 'trailer_missing GE', 'AK905=3'],
    ['IEA01 miscounts', (draft) => draft.edit('IEA', 1, '3'), 'wrong_group_count IEA01', 'TA105=021'],
    ['IEA02 is another number', (draft) => draft.edit('IEA', 2, '000000999'), 'control_numbers_differ IEA02', 'TA105=001'],
    ['IEA is missing', (draft) => {
      draft.drop('IEA');
      draft.pointAt('GE');
    }, 'trailer_missing IEA', 'TA105=023'],
    ['SE01 miscounts', (draft) => draft.edit('SE', 1, '999'), 'wrong_segment_count SE01', 'IK502=4'],
    ['SE02 is another number', (draft) => draft.edit('SE', 2, '0009'), 'control_numbers_differ SE02', 'IK502=3'],
    ['SE is missing', (draft) => draft.drop('SE'), 'trailer_missing SE', 'IK502=2'],
    ['ST02 is too short', (draft) => draft.edit('ST', 2, '1'), 'invalid_control_number ST02', 'IK502=7', 1],
    ['two sets have one number', (draft) => {
      draft.edit('GS/SE/SE', 2, '0001');
      draft.edit('GS/SE/ST', 2, '0001');
    }, 'duplicate_control_number ST02', 'IK502=23'],
    ['a segment stands between sets', (draft) => {
      const at = draft.segments.findIndex((segment) => segment.startsWith('SE*')) + 1;
      draft.segments.splice(at, 0, 'REF*D9*1');
      draft.at = at;
    }, 'segment_outside_set REF', ''],
    ['a segment is of no guide', (draft) => draft.insert('SE', 'ZZZ*1'), 'segment_unknown * ZZZ', 'IK304=1'],
    ['a segment has a form that none has', (draft) => draft.insert('SE', 'REFS*1'), 'segment_unknown * REFS', 'IK304=1'],
    ['a segment is of another transaction', (draft) => draft.insert('SE', base.startsWith('8') ? 'EB*1' : 'CLP*1'), `segment_not_in_set * ${base.startsWith('8') ? 'EB' : 'CLP'}`, 'IK304=6'],
    ['a set is not of its group', (draft) => draft.edit('ST', 1, '850'), 'set_not_of_group ST01', 'IK502=6', 1],
  ]);
}
