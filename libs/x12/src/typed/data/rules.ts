// Made by libs/x12/tools/make-rules.mjs from the tables of typed/tables: run it after a table has changed.
/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, prefer-const */
import type { Procedure } from '../../model.js';
import type { CompiledLoop, CompiledRule, FastLoop, FastRule, Loose } from '../compiled.js';
import { readNamed, readProcedure, readSpecial } from '../read-elements.js';
import { areAll, isEmptyGroup } from '../read-groups.js';
import { readIdentifier, readNpi, readPairs, readPeriod } from '../read-lists.js';
import type { Op } from '../op.js';
import { KEEP } from '../target.js';
import { inOrder, tooMany } from '../write-groups.js';
import { FIRST, putNamed, putPairs, putPerson, putPointers, putProcedure, writeOp } from '../write-elements.js';

const AAA_5z_konewm_1nejpvv: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') x.requestValid = t === 'Y'; else v.missing(1);
    if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (1);
    t = v.text(3);
    if (t !== '') x.aaaCode = t; else v.missing(3);
    t = v.text(4);
    if (t !== '') x.followUp = t; else v.missing(4);
    (o.rejections ??= []).push(x);
    return left;
  },
  write(o, out, rule) {
    const list = o.rejections ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      if (rule.of?.(x as never) === false) continue;
      let at = out.open('AAA', 65, 65, 65);
      at = out.putText(at, 1, x.requestValid === undefined ? undefined : x.requestValid === true ? 'Y' : 'N');
      at = out.putText(at, 2, undefined);
      at = out.putRequired(at, 3, x.aaaCode);
      at = out.putRequired(at, 4, x.followUp);
      out.close(at);
    }
  },
};

const ACT_41_1gzwuh4_2fn9zb: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.number = t; else v.missing(1);
    t = v.text(6);
    if (t !== '') o.second = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.number !== undefined && o.number !== '') || (o.second !== undefined && o.second !== ''))) return;
    let at = out.open('ACT', 65, 67, 84);
    at = out.putRequired(at, 1, o.number);
    at = out.gap(at, 4);
    at = out.putText(at, 6, o.second);
    out.close(at);
  },
};

const ADX_45_n3odr7_fk14tw: FastRule = {
  read(o, v) {
    let t: string;
    let n: number;
    n = v.cents(1);
    if (n === n) o.amountCents = n; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.reason = t; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.amountCents !== undefined && o.amountCents !== '') || (o.reason !== undefined && o.reason !== ''))) return;
    let at = out.open('ADX', 65, 68, 88);
    at = out.putAmount(at, 1, o.amountCents);
    at = out.putRequired(at, 2, o.reason);
    out.close(at);
  },
};

const AK1_5x_ckqb9k_gt1gaz: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.functionalCode = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.controlNumber = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') o.guide = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.functionalCode !== undefined && o.functionalCode !== '') || (o.controlNumber !== undefined && o.controlNumber !== '') || (o.guide !== undefined && o.guide !== ''))) return;
    let at = out.open('AK1', 65, 75, 49);
    at = out.putRequired(at, 1, o.functionalCode);
    at = out.putRequired(at, 2, o.controlNumber);
    at = out.putText(at, 3, o.guide);
    out.close(at);
  },
};

const AK2_5y_ufwogn_tvofhq: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.transactionType = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.controlNumber = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') o.guide = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.transactionType !== undefined && o.transactionType !== '') || (o.controlNumber !== undefined && o.controlNumber !== '') || (o.guide !== undefined && o.guide !== ''))) return;
    let at = out.open('AK2', 65, 75, 50);
    at = out.putRequired(at, 1, o.transactionType);
    at = out.putRequired(at, 2, o.controlNumber);
    at = out.putText(at, 3, o.guide);
    out.close(at);
  },
};

const AK9_8v_gzpsfa_eex4f0: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    t = v.text(1);
    if (t !== '') o.code = t; else v.missing(1);
    n = v.integer(2);
    if (n === n) o.setsIncluded = n; else v.missing(2);
    n = v.integer(3);
    if (n === n) o.setsReceived = n; else v.missing(3);
    n = v.integer(4);
    if (n === n) o.setsAccepted = n; else v.missing(4);
    k = readSpecial(rule.ops[4] as Op, o, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.code !== undefined && o.code !== '') || (o.setsIncluded !== undefined && o.setsIncluded !== '') || (o.setsReceived !== undefined && o.setsReceived !== '') || (o.setsAccepted !== undefined && o.setsAccepted !== '') || o.errorCodes?.length > 0)) return;
    let at = out.open('AK9', 65, 75, 57);
    at = out.putRequired(at, 1, o.code);
    if ((o.setsIncluded === undefined || o.setsIncluded === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
    at = out.putInteger(at, 2, o.setsIncluded);
    if ((o.setsReceived === undefined || o.setsReceived === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
    at = out.putInteger(at, 3, o.setsReceived);
    if ((o.setsAccepted === undefined || o.setsAccepted === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
    at = out.putInteger(at, 4, o.setsAccepted);
    out.leave(at, 4);
    writeOp(rule.ops[4] as Op, o, out, FIRST);
    out.end();
  },
};

const AMT_4e_iqwyyi_fhs7xa: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '') x.qualifier = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) x.amountCents = n; else v.missing(2);
    (o.amounts ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.amounts ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('AMT', 65, 77, 84);
      at = out.putRequired(at, 1, x.qualifier);
      at = out.putAmount(at, 2, x.amountCents);
      out.close(at);
    }
  },
};

const AMT_51_1nlwfaw_1k4c584: FastRule = {
  read(o, v) {
    let n: number;
    n = v.cents(2);
    if (n === n) o.chargeCents = n; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.chargeCents !== undefined && o.chargeCents !== ''))) return;
    let at = out.open('AMT', 65, 77, 84);
    at = out.putCode(at, 1, 84, 51);
    at = out.putAmount(at, 2, o.chargeCents);
    out.close(at);
  },
};

const AMT_52_12tk7r5_czweal: FastRule = {
  read(o, v) {
    let n: number;
    n = v.cents(2);
    if (n === n) o.payerPaidCents = n; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.payerPaidCents !== undefined && o.payerPaidCents !== ''))) return;
    let at = out.open('AMT', 65, 77, 84);
    at = out.putText(at, 1, 'D');
    at = out.putAmount(at, 2, o.payerPaidCents);
    out.close(at);
  },
};

const AMT_55_1jwdp47_sktr35: FastRule = {
  read(o, v) {
    let n: number;
    n = v.cents(2);
    if (n === n) o.nonCoveredCents = n; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.nonCoveredCents !== undefined && o.nonCoveredCents !== ''))) return;
    let at = out.open('AMT', 65, 77, 84);
    at = out.putCode(at, 1, 65, 56);
    at = out.putAmount(at, 2, o.nonCoveredCents);
    out.close(at);
  },
};

const AMT_56_1xc9lzl_cio5uo: FastRule = {
  read(o, v) {
    let n: number;
    n = v.cents(2);
    if (n === n) o.patientPaidCents = n; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.patientPaidCents !== undefined && o.patientPaidCents !== ''))) return;
    let at = out.open('AMT', 65, 77, 84);
    at = out.putCode(at, 1, 70, 53);
    at = out.putAmount(at, 2, o.patientPaidCents);
    out.close(at);
  },
};

const AMT_59_1l2zl81_1nookzg: FastRule = {
  read(o, v, rule) {
    let x = o.totals;
    if (x === undefined) o.totals = x = rule.create?.();
    let n: number;
    n = v.cents(2);
    if (n === n) x.acceptedCents = n; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.totals;
    if (x === undefined) return;
    if (!opens && !((x.acceptedCents !== undefined && x.acceptedCents !== ''))) return;
    let at = out.open('AMT', 65, 77, 84);
    at = out.putCode(at, 1, 89, 85);
    at = out.putAmount(at, 2, x.acceptedCents);
    out.close(at);
  },
};

const AMT_59_1qev17u_nc2h4p: FastRule = {
  read(o, v, rule) {
    let x = o.totals;
    if (x === undefined) o.totals = x = rule.create?.();
    let n: number;
    n = v.cents(2);
    if (n === n) x.rejectedCents = n; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.totals;
    if (x === undefined) return;
    if (!opens && !((x.rejectedCents !== undefined && x.rejectedCents !== ''))) return;
    let at = out.open('AMT', 65, 77, 84);
    at = out.putCode(at, 1, 89, 89);
    at = out.putAmount(at, 2, x.rejectedCents);
    out.close(at);
  },
};

const AMT_5f_16gbclz_1oozrve: FastRule = {
  read(o, v) {
    let n: number;
    n = v.cents(2);
    if (n === n) o.remainingLiabilityCents = n; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.remainingLiabilityCents !== undefined && o.remainingLiabilityCents !== ''))) return;
    let at = out.open('AMT', 65, 77, 84);
    at = out.putText(at, 1, 'EAF');
    at = out.putAmount(at, 2, o.remainingLiabilityCents);
    out.close(at);
  },
};

const AMT_5g_1q8i45h_1wlcqn1: FastRule = {
  read(o, v) {
    let n: number;
    n = v.cents(2);
    if (n === n) o.patientResponsibilityCents = n; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.patientResponsibilityCents !== undefined && o.patientResponsibilityCents !== ''))) return;
    let at = out.open('AMT', 65, 77, 84);
    at = out.putCode(at, 1, 70, 51);
    at = out.putAmount(at, 2, o.patientResponsibilityCents);
    out.close(at);
  },
};

const BGN_cj_ly0t9n_eoah6z: FastRule = {
  read(o, v, rule) {
    let x = o.header;
    if (x === undefined) o.header = x = rule.create?.();
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '') x.purpose = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.reference = t; else v.missing(2);
    t = v.date(3);
    if (t !== '') x.createdOn = t; else v.missing(3);
    k = readSpecial(rule.ops[3] as Op, x, v, 4);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(5);
    if (t !== '') x.timeZone = t;
    t = v.text(6);
    if (t !== '') x.originalReference = t;
    t = v.text(8);
    if (t !== '') x.action = t; else v.missing(8);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.header;
    if (x === undefined) return;
    if (!opens && !((x.purpose !== undefined && x.purpose !== '') || (x.reference !== undefined && x.reference !== '') || (x.createdOn !== undefined && x.createdOn !== '') || (x.createdTime !== undefined && x.createdTime !== '') || (x.timeZone !== undefined && x.timeZone !== '') || (x.originalReference !== undefined && x.originalReference !== '') || (x.action !== undefined && x.action !== ''))) return;
    let at = out.open('BGN', 66, 71, 78);
    at = out.putRequired(at, 1, x.purpose);
    at = out.putRequired(at, 2, x.reference);
    if ((x.createdOn === undefined || x.createdOn === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
    at = out.putDate(at, 3, x.createdOn);
    out.leave(at, 3);
    out.time(4, x.createdTime);
    at = out.upTo(4);
    at = out.putText(at, 5, x.timeZone);
    at = out.putText(at, 6, x.originalReference);
    at = out.putText(at, 7, undefined);
    at = out.putRequired(at, 8, x.action);
    out.close(at);
  },
};

const BHT_an_184438b_lq7nll: FastRule = {
  read(o, v, rule) {
    let x = o.header;
    if (x === undefined) o.header = x = rule.create?.();
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '' && t !== '0010') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') x.purpose = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') x.reference = t;
    t = v.date(4);
    if (t !== '') x.createdOn = t; else v.missing(4);
    k = readSpecial(rule.ops[4] as Op, x, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(6);
    if (t !== '') x.kind = t;
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.header;
    if (x === undefined) return;
    if (!opens && !((x.purpose !== undefined && x.purpose !== '') || (x.reference !== undefined && x.reference !== '') || (x.createdOn !== undefined && x.createdOn !== '') || (x.createdTime !== undefined && x.createdTime !== '') || (x.kind !== undefined && x.kind !== ''))) return;
    let at = out.open('BHT', 66, 72, 84);
    at = out.putText(at, 1, '0010');
    at = out.putRequired(at, 2, x.purpose);
    at = out.putText(at, 3, x.reference);
    if ((x.createdOn === undefined || x.createdOn === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
    at = out.putDate(at, 4, x.createdOn);
    out.leave(at, 4);
    out.time(5, x.createdTime);
    at = out.upTo(5);
    at = out.putText(at, 6, x.kind);
    out.close(at);
  },
};

const BHT_an_1iakrgy_ys2yid: FastRule = {
  read(o, v, rule) {
    let x = o.header;
    if (x === undefined) o.header = x = rule.create?.();
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '' && t !== '0019') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') x.purpose = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') x.reference = t;
    t = v.date(4);
    if (t !== '') x.createdOn = t; else v.missing(4);
    k = readSpecial(rule.ops[4] as Op, x, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(6);
    if (t !== '') x.kind = t;
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.header;
    if (x === undefined) return;
    if (!opens && !((x.purpose !== undefined && x.purpose !== '') || (x.reference !== undefined && x.reference !== '') || (x.createdOn !== undefined && x.createdOn !== '') || (x.createdTime !== undefined && x.createdTime !== '') || (x.kind !== undefined && x.kind !== ''))) return;
    let at = out.open('BHT', 66, 72, 84);
    at = out.putText(at, 1, '0019');
    at = out.putRequired(at, 2, x.purpose);
    at = out.putText(at, 3, x.reference);
    if ((x.createdOn === undefined || x.createdOn === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
    at = out.putDate(at, 4, x.createdOn);
    out.leave(at, 4);
    out.time(5, x.createdTime);
    at = out.upTo(5);
    at = out.putText(at, 6, x.kind);
    out.close(at);
  },
};

const BHT_an_1p3rtns_4uzdih: FastRule = {
  read(o, v, rule) {
    let x = o.header;
    if (x === undefined) o.header = x = rule.create?.();
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '' && t !== '0022') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') x.purpose = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') x.reference = t;
    t = v.date(4);
    if (t !== '') x.createdOn = t; else v.missing(4);
    k = readSpecial(rule.ops[4] as Op, x, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(6);
    if (t !== '') x.kind = t;
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.header;
    if (x === undefined) return;
    if (!opens && !((x.purpose !== undefined && x.purpose !== '') || (x.reference !== undefined && x.reference !== '') || (x.createdOn !== undefined && x.createdOn !== '') || (x.createdTime !== undefined && x.createdTime !== '') || (x.kind !== undefined && x.kind !== ''))) return;
    let at = out.open('BHT', 66, 72, 84);
    at = out.putText(at, 1, '0022');
    at = out.putRequired(at, 2, x.purpose);
    at = out.putText(at, 3, x.reference);
    if ((x.createdOn === undefined || x.createdOn === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
    at = out.putDate(at, 4, x.createdOn);
    out.leave(at, 4);
    out.time(5, x.createdTime);
    at = out.upTo(5);
    at = out.putText(at, 6, x.kind);
    out.close(at);
  },
};

const BHT_an_23z3ot_ck6ws2: FastRule = {
  read(o, v, rule) {
    let x = o.header;
    if (x === undefined) o.header = x = rule.create?.();
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '' && t !== '0085') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') x.purpose = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') x.reference = t;
    t = v.date(4);
    if (t !== '') x.createdOn = t; else v.missing(4);
    k = readSpecial(rule.ops[4] as Op, x, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(6);
    if (t !== '') x.kind = t;
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.header;
    if (x === undefined) return;
    if (!opens && !((x.purpose !== undefined && x.purpose !== '') || (x.reference !== undefined && x.reference !== '') || (x.createdOn !== undefined && x.createdOn !== '') || (x.createdTime !== undefined && x.createdTime !== '') || (x.kind !== undefined && x.kind !== ''))) return;
    let at = out.open('BHT', 66, 72, 84);
    at = out.putText(at, 1, '0085');
    at = out.putRequired(at, 2, x.purpose);
    at = out.putText(at, 3, x.reference);
    if ((x.createdOn === undefined || x.createdOn === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
    at = out.putDate(at, 4, x.createdOn);
    out.leave(at, 4);
    out.time(5, x.createdTime);
    at = out.upTo(5);
    at = out.putText(at, 6, x.kind);
    out.close(at);
  },
};

const BPR_m3_3f13iy_14rov84: FastRule = {
  read(o, v, rule) {
    let x = o.payment;
    if (x === undefined) o.payment = x = rule.create?.();
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '') x.handlingCode = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) x.amountCents = n; else v.missing(2);
    t = v.text(3);
    if (t !== '') x.creditDebit = t; else x.creditDebit = 'C';
    t = v.text(4);
    if (t !== '') x.method = t; else v.missing(4);
    t = v.text(5);
    if (t !== '') x.format = t;
    readIdentifier(rule.ops[5] as Op, x, v, 6);
    readIdentifier(rule.ops[6] as Op, x, v, 8);
    t = v.text(10);
    if (t !== '') x.originatorId = t;
    t = v.text(11);
    if (t !== '') x.originatorSupplement = t;
    readIdentifier(rule.ops[9] as Op, x, v, 12);
    readIdentifier(rule.ops[10] as Op, x, v, 14);
    t = v.date(16);
    if (t !== '') x.date = t; else v.missing(16);
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.payment;
    if (x === undefined) return;
    if (!opens && !((x.handlingCode !== undefined && x.handlingCode !== '') || (x.amountCents !== undefined && x.amountCents !== '') || (x.creditDebit !== undefined && x.creditDebit !== '') || (x.method !== undefined && x.method !== '') || (x.format !== undefined && x.format !== '') || (x.senderBank !== undefined && x.senderBank !== '') || (x.senderAccount !== undefined && x.senderAccount !== '') || (x.originatorId !== undefined && x.originatorId !== '') || (x.originatorSupplement !== undefined && x.originatorSupplement !== '') || (x.receiverBank !== undefined && x.receiverBank !== '') || (x.receiverAccount !== undefined && x.receiverAccount !== '') || (x.date !== undefined && x.date !== ''))) return;
    let at = out.open('BPR', 66, 80, 82);
    at = out.putRequired(at, 1, x.handlingCode);
    at = out.putAmount(at, 2, x.amountCents);
    at = out.putText(at, 3, x.creditDebit);
    at = out.putRequired(at, 4, x.method);
    at = out.putText(at, 5, x.format);
    at = x.senderBank === undefined ? out.gap(at, 2) : out.putRequired(out.putText(at, 6, x.senderBank.qualifier), 6 + 1, x.senderBank.value);
    at = x.senderAccount === undefined ? out.gap(at, 2) : out.putRequired(out.putText(at, 8, x.senderAccount.qualifier), 8 + 1, x.senderAccount.value);
    at = out.putText(at, 10, x.originatorId);
    at = out.putText(at, 11, x.originatorSupplement);
    at = x.receiverBank === undefined ? out.gap(at, 2) : out.putRequired(out.putText(at, 12, x.receiverBank.qualifier), 12 + 1, x.receiverBank.value);
    at = x.receiverAccount === undefined ? out.gap(at, 2) : out.putRequired(out.putText(at, 14, x.receiverAccount.qualifier), 14 + 1, x.receiverAccount.value);
    if ((x.date === undefined || x.date === '') && !out.lenient) throw out.fault('missing_element', 16, 'is missing');
    at = out.putDate(at, 16, x.date);
    out.close(at);
  },
};

const CAS_96_15c6ke1_1mcptf0: FastRule = {
  read(o, v, rule) {
    let t: string;
    let n: number;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 2 + s <= last; s += 3) {
      if (v.segment.isEmpty(2 + s) && isEmptyGroup(v, 2 + s, Math.min(3, last - 2 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.text(1);
      if (t !== '') x.group = t; else v.missing(1);
      t = v.text(2 + s);
      if (t !== '') x.reason = t; else v.missing(2 + s);
      n = v.cents(3 + s);
      if (n === n) x.amountCents = n; else v.missing(3 + s);
      t = v.decimal(4 + s);
      if (t !== '') x.quantity = t;
      (o.adjustments ??= []).push(x);
    }
    if (found === 0 || !v.has(2)) v.missing(2);
    return 0;
  },
  write(o, out, rule) {
    const given = o.adjustments ?? [];
    const list: Loose = given.length > 2 ? inOrder(rule, given) : given;
    let written = 0;
    for (let i = 0; i < list.length; ) {
      const first = list[i];
      let to = i + 1;
      while (to < list.length && to < i + 6 && list[to].group === first.group) to++;
      if (++written > 5 && !out.lenient) throw tooMany(rule);
      let at = out.open('CAS', 67, 65, 83);
      at = out.putRequired(at, 1, first.group);
      for (let n = i, s = 0; n < to; n++, s += 3) {
        const x = list[n];
        at = out.putRequired(at, 2 + s, x.reason);
        at = out.putAmount(at, 3 + s, x.amountCents);
        at = out.putDecimal(at, 4 + s, x.quantity);
      }
      out.close(at);
      i = to;
    }
  },
};

const CAS_97_jgxms_17n083i: FastRule = {
  read(o, v, rule) {
    let t: string;
    let n: number;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 2 + s <= last; s += 3) {
      if (v.segment.isEmpty(2 + s) && isEmptyGroup(v, 2 + s, Math.min(3, last - 2 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.text(1);
      if (t !== '') x.group = t; else v.missing(1);
      t = v.text(2 + s);
      if (t !== '') x.reason = t; else v.missing(2 + s);
      n = v.cents(3 + s);
      if (n === n) x.amountCents = n; else v.missing(3 + s);
      t = v.decimal(4 + s);
      if (t !== '') x.quantity = t;
      (o.adjustments ??= []).push(x);
    }
    if (found === 0 || !v.has(2)) v.missing(2);
    return 0;
  },
  write(o, out, rule) {
    const given = o.adjustments ?? [];
    const list: Loose = given.length > 2 ? inOrder(rule, given) : given;
    let written = 0;
    for (let i = 0; i < list.length; ) {
      const first = list[i];
      let to = i + 1;
      while (to < list.length && to < i + 6 && list[to].group === first.group) to++;
      if (++written > 99 && !out.lenient) throw tooMany(rule);
      let at = out.open('CAS', 67, 65, 83);
      at = out.putRequired(at, 1, first.group);
      for (let n = i, s = 0; n < to; n++, s += 3) {
        const x = list[n];
        at = out.putRequired(at, 2 + s, x.reason);
        at = out.putAmount(at, 3 + s, x.amountCents);
        at = out.putDecimal(at, 4 + s, x.quantity);
      }
      out.close(at);
      i = to;
    }
  },
};

const CL1_67_s41tbe_axwi26: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.admissionType = t;
    t = v.text(2);
    if (t !== '') o.admissionSource = t;
    t = v.text(3);
    if (t !== '') o.patientStatus = t; else v.missing(3);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.admissionType !== undefined && o.admissionType !== '') || (o.admissionSource !== undefined && o.admissionSource !== '') || (o.patientStatus !== undefined && o.patientStatus !== ''))) return;
    let at = out.open('CL1', 67, 76, 49);
    at = out.putText(at, 1, o.admissionType);
    at = out.putText(at, 2, o.admissionSource);
    at = out.putRequired(at, 3, o.patientStatus);
    out.close(at);
  },
};

const CLM_g5_1ehfccq_1nrdh9e: FastRule = {
  read(o, v) {
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '') o.number = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) o.chargeCents = n; else v.missing(2);
    t = v.component(5, 1);
    if (t !== '') o.facilityType = t; else v.missing(5);
    t = v.component(5, 2);
    if (t !== '') o.facilityQualifier = t; else o.facilityQualifier = '';
    t = v.component(5, 3);
    if (t !== '') o.frequency = t; else v.missing(5);
    t = v.text(7);
    if (t !== '') o.assignment = t; else v.missing(7);
    t = v.text(8);
    if (t !== '') o.benefitsAssigned = t; else v.missing(8);
    t = v.text(9);
    if (t !== '') o.releaseOfInformation = t; else v.missing(9);
    t = v.text(20);
    if (t !== '') o.delayReason = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.number !== undefined && o.number !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.facilityType !== undefined && o.facilityType !== '') || (o.facilityQualifier !== undefined && o.facilityQualifier !== '') || (o.frequency !== undefined && o.frequency !== '') || (o.assignment !== undefined && o.assignment !== '') || (o.benefitsAssigned !== undefined && o.benefitsAssigned !== '') || (o.releaseOfInformation !== undefined && o.releaseOfInformation !== '') || (o.delayReason !== undefined && o.delayReason !== ''))) return;
    let at = out.open('CLM', 67, 76, 77);
    at = out.putRequired(at, 1, o.number);
    at = out.putAmount(at, 2, o.chargeCents);
    at = out.gap(at, 2);
    if ((o.facilityType === undefined || o.facilityType === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
    at = out.putText(at, 5, o.facilityType);
    at = out.putPart(at, 5, o.facilityQualifier);
    if ((o.frequency === undefined || o.frequency === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
    at = out.putPart(at, 5, o.frequency);
    at = out.closeParts(at);
    at = out.putText(at, 6, undefined);
    at = out.putRequired(at, 7, o.assignment);
    at = out.putRequired(at, 8, o.benefitsAssigned);
    at = out.putRequired(at, 9, o.releaseOfInformation);
    at = out.gap(at, 10);
    at = out.putText(at, 20, o.delayReason);
    out.close(at);
  },
};

const CLM_sa_1f4nwo_49hv0p: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    t = v.text(1);
    if (t !== '') o.number = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) o.chargeCents = n; else v.missing(2);
    t = v.component(5, 1);
    if (t !== '') o.placeOfService = t; else v.missing(5);
    t = v.component(5, 2);
    if (t !== '') o.facilityQualifier = t; else o.facilityQualifier = '';
    t = v.component(5, 3);
    if (t !== '') o.frequency = t; else v.missing(5);
    t = v.text(6);
    if (t !== '') o.providerSignatureOnFile = t === 'Y'; else o.providerSignatureOnFile = false;
    if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (6);
    t = v.text(7);
    if (t !== '') o.assignment = t; else v.missing(7);
    t = v.text(8);
    if (t !== '') o.benefitsAssigned = t; else v.missing(8);
    t = v.text(9);
    if (t !== '') o.releaseOfInformation = t; else v.missing(9);
    t = v.text(10);
    if (t !== '') o.patientSignature = t;
    k = readSpecial(rule.ops[10] as Op, o, v, 11);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(12);
    if (t !== '') o.specialProgram = t;
    t = v.text(20);
    if (t !== '') o.delayReason = t;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.number !== undefined && o.number !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.placeOfService !== undefined && o.placeOfService !== '') || (o.facilityQualifier !== undefined && o.facilityQualifier !== '') || (o.frequency !== undefined && o.frequency !== '') || (o.providerSignatureOnFile !== undefined && o.providerSignatureOnFile !== '') || (o.assignment !== undefined && o.assignment !== '') || (o.benefitsAssigned !== undefined && o.benefitsAssigned !== '') || (o.releaseOfInformation !== undefined && o.releaseOfInformation !== '') || (o.patientSignature !== undefined && o.patientSignature !== '') || (o.relatedCauses !== undefined && o.relatedCauses !== '') || (o.specialProgram !== undefined && o.specialProgram !== '') || (o.delayReason !== undefined && o.delayReason !== ''))) return;
    let at = out.open('CLM', 67, 76, 77);
    at = out.putRequired(at, 1, o.number);
    at = out.putAmount(at, 2, o.chargeCents);
    at = out.gap(at, 2);
    if ((o.placeOfService === undefined || o.placeOfService === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
    at = out.putText(at, 5, o.placeOfService);
    at = out.putPart(at, 5, o.facilityQualifier);
    if ((o.frequency === undefined || o.frequency === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
    at = out.putPart(at, 5, o.frequency);
    at = out.closeParts(at);
    at = out.putText(at, 6, o.providerSignatureOnFile === undefined ? undefined : o.providerSignatureOnFile === true ? 'Y' : 'N');
    at = out.putRequired(at, 7, o.assignment);
    at = out.putRequired(at, 8, o.benefitsAssigned);
    at = out.putRequired(at, 9, o.releaseOfInformation);
    at = out.putText(at, 10, o.patientSignature);
    out.leave(at, 10);
    writeOp(rule.ops[10] as Op, o, out, FIRST);
    at = out.upTo(11);
    at = out.putText(at, 12, o.specialProgram);
    at = out.gap(at, 7);
    at = out.putText(at, 20, o.delayReason);
    out.close(at);
  },
};

const CLM_sa_p8ubna_1k140wv: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    t = v.text(1);
    if (t !== '') o.number = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) o.chargeCents = n; else v.missing(2);
    t = v.component(5, 1);
    if (t !== '') o.placeOfService = t; else v.missing(5);
    t = v.component(5, 2);
    if (t !== '') o.facilityQualifier = t; else o.facilityQualifier = '';
    t = v.component(5, 3);
    if (t !== '') o.frequency = t; else v.missing(5);
    t = v.text(6);
    if (t !== '') o.providerSignatureOnFile = t === 'Y'; else o.providerSignatureOnFile = false;
    if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (6);
    t = v.text(7);
    if (t !== '') o.assignment = t; else v.missing(7);
    t = v.text(8);
    if (t !== '') o.benefitsAssigned = t; else v.missing(8);
    t = v.text(9);
    if (t !== '') o.releaseOfInformation = t; else v.missing(9);
    k = readSpecial(rule.ops[9] as Op, o, v, 11);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(12);
    if (t !== '') o.specialProgram = t;
    t = v.text(19);
    if (t !== '') o.submissionReason = t;
    t = v.text(20);
    if (t !== '') o.delayReason = t;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.number !== undefined && o.number !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.placeOfService !== undefined && o.placeOfService !== '') || (o.facilityQualifier !== undefined && o.facilityQualifier !== '') || (o.frequency !== undefined && o.frequency !== '') || (o.providerSignatureOnFile !== undefined && o.providerSignatureOnFile !== '') || (o.assignment !== undefined && o.assignment !== '') || (o.benefitsAssigned !== undefined && o.benefitsAssigned !== '') || (o.releaseOfInformation !== undefined && o.releaseOfInformation !== '') || (o.relatedCauses !== undefined && o.relatedCauses !== '') || (o.specialProgram !== undefined && o.specialProgram !== '') || (o.submissionReason !== undefined && o.submissionReason !== '') || (o.delayReason !== undefined && o.delayReason !== ''))) return;
    let at = out.open('CLM', 67, 76, 77);
    at = out.putRequired(at, 1, o.number);
    at = out.putAmount(at, 2, o.chargeCents);
    at = out.gap(at, 2);
    if ((o.placeOfService === undefined || o.placeOfService === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
    at = out.putText(at, 5, o.placeOfService);
    at = out.putPart(at, 5, o.facilityQualifier);
    if ((o.frequency === undefined || o.frequency === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
    at = out.putPart(at, 5, o.frequency);
    at = out.closeParts(at);
    at = out.putText(at, 6, o.providerSignatureOnFile === undefined ? undefined : o.providerSignatureOnFile === true ? 'Y' : 'N');
    at = out.putRequired(at, 7, o.assignment);
    at = out.putRequired(at, 8, o.benefitsAssigned);
    at = out.putRequired(at, 9, o.releaseOfInformation);
    out.leave(at, 9);
    writeOp(rule.ops[9] as Op, o, out, FIRST);
    at = out.upTo(11);
    at = out.putText(at, 12, o.specialProgram);
    at = out.gap(at, 6);
    at = out.putText(at, 19, o.submissionReason);
    at = out.putText(at, 20, o.delayReason);
    out.close(at);
  },
};

const CLP_la_1afxfrr_1pb3ke7: FastRule = {
  read(o, v) {
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '') o.claimNumber = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.status = t; else v.missing(2);
    n = v.cents(3);
    if (n === n) o.chargeCents = n; else v.missing(3);
    n = v.cents(4);
    if (n === n) o.paidCents = n; else v.missing(4);
    n = v.cents(5);
    if (n === n) o.patientResponsibilityCents = n;
    t = v.text(6);
    if (t !== '') o.filingCode = t;
    t = v.text(7);
    if (t !== '') o.payerClaimNumber = t;
    t = v.text(8);
    if (t !== '') o.facilityCode = t;
    t = v.text(9);
    if (t !== '') o.frequency = t;
    t = v.text(11);
    if (t !== '') o.drgCode = t;
    t = v.decimal(12);
    if (t !== '') o.drgWeight = t;
    t = v.decimal(13);
    if (t !== '') o.dischargeFraction = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.claimNumber !== undefined && o.claimNumber !== '') || (o.status !== undefined && o.status !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.patientResponsibilityCents !== undefined && o.patientResponsibilityCents !== '') || (o.filingCode !== undefined && o.filingCode !== '') || (o.payerClaimNumber !== undefined && o.payerClaimNumber !== '') || (o.facilityCode !== undefined && o.facilityCode !== '') || (o.frequency !== undefined && o.frequency !== '') || (o.drgCode !== undefined && o.drgCode !== '') || (o.drgWeight !== undefined && o.drgWeight !== '') || (o.dischargeFraction !== undefined && o.dischargeFraction !== ''))) return;
    let at = out.open('CLP', 67, 76, 80);
    at = out.putRequired(at, 1, o.claimNumber);
    at = out.putRequired(at, 2, o.status);
    at = out.putAmount(at, 3, o.chargeCents);
    at = out.putAmount(at, 4, o.paidCents);
    at = out.putCents(at, 5, o.patientResponsibilityCents);
    at = out.putText(at, 6, o.filingCode);
    at = out.putText(at, 7, o.payerClaimNumber);
    at = out.putText(at, 8, o.facilityCode);
    at = out.putText(at, 9, o.frequency);
    at = out.putText(at, 10, undefined);
    at = out.putText(at, 11, o.drgCode);
    at = out.putDecimal(at, 12, o.drgWeight);
    at = out.putDecimal(at, 13, o.dischargeFraction);
    out.close(at);
  },
};

const CN1_ar_fjhp0m_2fx9rq: FastRule = {
  read(o, v, rule) {
    let x = o.contract;
    if (x === undefined) o.contract = x = rule.create?.();
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '') x.type = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) x.amountCents = n;
    t = v.decimal(3);
    if (t !== '') x.percentage = t;
    t = v.text(4);
    if (t !== '') x.code = t;
    t = v.decimal(5);
    if (t !== '') x.discountPercent = t;
    t = v.text(6);
    if (t !== '') x.version = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.contract;
    if (x === undefined) return;
    if (!opens && !((x.type !== undefined && x.type !== '') || (x.amountCents !== undefined && x.amountCents !== '') || (x.percentage !== undefined && x.percentage !== '') || (x.code !== undefined && x.code !== '') || (x.discountPercent !== undefined && x.discountPercent !== '') || (x.version !== undefined && x.version !== ''))) return;
    let at = out.open('CN1', 67, 78, 49);
    at = out.putRequired(at, 1, x.type);
    at = out.putCents(at, 2, x.amountCents);
    at = out.putDecimal(at, 3, x.percentage);
    at = out.putText(at, 4, x.code);
    at = out.putDecimal(at, 5, x.discountPercent);
    at = out.putText(at, 6, x.version);
    out.close(at);
  },
};

const COB_7x_1tmrfhu_yysd7y: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '') o.payerResponsibility = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.groupNumber = t;
    t = v.text(3);
    if (t !== '') o.coordination = t; else v.missing(3);
    k = readSpecial(rule.ops[3] as Op, o, v, 4);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.payerResponsibility !== undefined && o.payerResponsibility !== '') || (o.groupNumber !== undefined && o.groupNumber !== '') || (o.coordination !== undefined && o.coordination !== '') || o.serviceTypes?.length > 0)) return;
    let at = out.open('COB', 67, 79, 66);
    at = out.putRequired(at, 1, o.payerResponsibility);
    at = out.putText(at, 2, o.groupNumber);
    at = out.putRequired(at, 3, o.coordination);
    out.leave(at, 3);
    writeOp(rule.ops[3] as Op, o, out, FIRST);
    out.end();
  },
};

const CR1_d2_35xhs1_de6la2: FastRule = {
  read(o, v, rule) {
    let x = o.ambulance;
    if (x === undefined) o.ambulance = x = rule.create?.();
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'LB') left |= 1 << (1);
    t = v.decimal(2);
    if (t !== '') x.weightPounds = t;
    t = v.text(4);
    if (t !== '') x.transportReason = t; else v.missing(4);
    t = v.text(5);
    if (t !== '' && t !== 'DH') left |= 1 << (5);
    t = v.decimal(6);
    if (t !== '') x.miles = t; else v.missing(6);
    t = v.text(9);
    if (t !== '') x.roundTripPurpose = t;
    t = v.text(10);
    if (t !== '') x.stretcherPurpose = t;
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.ambulance;
    if (x === undefined) return;
    if (!opens && !((x.weightPounds !== undefined && x.weightPounds !== '') || (x.transportReason !== undefined && x.transportReason !== '') || (x.miles !== undefined && x.miles !== '') || (x.roundTripPurpose !== undefined && x.roundTripPurpose !== '') || (x.stretcherPurpose !== undefined && x.stretcherPurpose !== ''))) return;
    let at = out.open('CR1', 67, 82, 49);
    at = x.weightPounds !== undefined && x.weightPounds !== '' ? out.putCode(at, 1, 76, 66) : out.putText(at, 1, undefined);
    at = out.putDecimal(at, 2, x.weightPounds);
    at = out.putText(at, 3, undefined);
    at = out.putRequired(at, 4, x.transportReason);
    at = out.putCode(at, 5, 68, 72);
    if ((x.miles === undefined || x.miles === '') && !out.lenient) throw out.fault('missing_element', 6, 'is missing');
    at = out.putDecimal(at, 6, x.miles);
    at = out.gap(at, 2);
    at = out.putText(at, 9, x.roundTripPurpose);
    at = out.putText(at, 10, x.stretcherPurpose);
    out.close(at);
  },
};

const CR2_6n_6604a9_1ci18md: FastRule = {
  read(o, v, rule) {
    let x = o.spinalManipulation;
    if (x === undefined) o.spinalManipulation = x = rule.create?.();
    let t: string;
    t = v.text(8);
    if (t !== '') x.condition = t; else v.missing(8);
    t = v.text(10);
    if (t !== '') x.description = t;
    t = v.text(11);
    if (t !== '') x.furtherDescription = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.spinalManipulation;
    if (x === undefined) return;
    if (!opens && !((x.condition !== undefined && x.condition !== '') || (x.description !== undefined && x.description !== '') || (x.furtherDescription !== undefined && x.furtherDescription !== ''))) return;
    let at = out.open('CR2', 67, 82, 50);
    at = out.gap(at, 7);
    at = out.putRequired(at, 8, x.condition);
    at = out.putText(at, 9, undefined);
    at = out.putText(at, 10, x.description);
    at = out.putText(at, 11, x.furtherDescription);
    out.close(at);
  },
};

const CR3_60_193eaiz_psfvtu: FastRule = {
  read(o, v, rule) {
    let x = o.equipmentCertification;
    if (x === undefined) o.equipmentCertification = x = rule.create?.();
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') x.type = t; else v.missing(1);
    t = v.text(2);
    if (t !== '' && t !== 'MO') left |= 1 << (2);
    t = v.decimal(3);
    if (t !== '') x.months = t; else v.missing(3);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.equipmentCertification;
    if (x === undefined) return;
    if (!opens && !((x.type !== undefined && x.type !== '') || (x.months !== undefined && x.months !== ''))) return;
    let at = out.open('CR3', 67, 82, 51);
    at = out.putRequired(at, 1, x.type);
    at = out.putCode(at, 2, 77, 79);
    if ((x.months === undefined || x.months === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
    at = out.putDecimal(at, 3, x.months);
    out.close(at);
  },
};

const CRC_5v_6cmt9n_1fyhlsx: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '') x.category = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.applies = t === 'Y'; else v.missing(2);
    if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (2);
    k = readSpecial(rule.ops[2] as Op, x, v, 3);
    if (k === KEEP) return KEEP;
    left |= k;
    (o.certifications ??= []).push(x);
    return left;
  },
  write(o, out, rule) {
    const list = o.certifications ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('CRC', 67, 82, 67);
      at = out.putRequired(at, 1, x.category);
      at = out.putText(at, 2, x.applies === undefined ? undefined : x.applies === true ? 'Y' : 'N');
      out.leave(at, 2);
      writeOp(rule.ops[2] as Op, x, out, FIRST);
      out.end();
    }
  },
};

const CTP_3z_1jwjbsl_l7jewc: FastRule = {
  read(o, v) {
    let t: string;
    t = v.decimal(4);
    if (t !== '') o.quantity = t; else v.missing(4);
    t = v.component(5, 1);
    if (t !== '') o.unit = t; else o.unit = '';
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.quantity !== undefined && o.quantity !== '') || (o.unit !== undefined && o.unit !== ''))) return;
    let at = out.open('CTP', 67, 84, 80);
    at = out.gap(at, 3);
    if ((o.quantity === undefined || o.quantity === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
    at = out.putDecimal(at, 4, o.quantity);
    at = out.putText(at, 5, o.unit);
    at = out.closeParts(at);
    out.close(at);
  },
};

const CTX_4e_skxjy4_4p9ik0: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    t = v.component(1, 1);
    if (t !== '') x.qualifier = t; else v.missing(1);
    t = v.component(1, 2);
    if (t !== '') x.value = t; else v.missing(1);
    (o.businessUnits ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.businessUnits ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('CTX', 67, 84, 88);
      if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      at = out.putText(at, 1, x.qualifier);
      if ((x.value === undefined || x.value === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      at = out.putPart(at, 1, x.value);
      at = out.closeParts(at);
      out.close(at);
    }
  },
};

const CTX_g4_1q9ilfz_1y2n7gy: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, x, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(2);
    if (t !== '') x.segment = t;
    n = v.integer(3);
    if (n === n) x.position = n;
    t = v.text(4);
    if (t !== '') x.loop = t;
    k = readSpecial(rule.ops[4] as Op, x, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[5] as Op, x, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[6] as Op, x, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.component(6, 1);
    if (t !== '') x.dataElement = t;
    t = v.component(6, 2);
    if (t !== '') x.componentDataElement = t;
    (o.contexts ??= []).push(x);
    return left;
  },
  write(o, out, rule) {
    const list = o.contexts ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('CTX', 67, 84, 88);
      out.leave(at, 0);
      writeOp(rule.ops[0] as Op, x, out, FIRST);
      at = out.upTo(1);
      at = out.putText(at, 2, x.segment);
      at = out.putInteger(at, 3, x.position);
      at = out.putText(at, 4, x.loop);
      out.leave(at, 4);
      writeOp(rule.ops[4] as Op, x, out, FIRST);
      writeOp(rule.ops[5] as Op, x, out, FIRST);
      writeOp(rule.ops[6] as Op, x, out, FIRST);
      at = out.upTo(5);
      at = out.putText(at, 6, x.dataElement);
      at = out.putPart(at, 6, x.componentDataElement);
      at = out.closeParts(at);
      out.close(at);
    }
  },
};

const CUR_41_1363o2g_jtuuha: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '85') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') o.currency = t; else v.missing(2);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.currency !== undefined && o.currency !== ''))) return;
    let at = out.open('CUR', 67, 85, 82);
    at = out.putCode(at, 1, 56, 53);
    at = out.putRequired(at, 2, o.currency);
    out.close(at);
  },
};

const CUR_41_lg7nmb_ovdzma: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'PR') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') o.currency = t; else v.missing(2);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.currency !== undefined && o.currency !== ''))) return;
    let at = out.open('CUR', 67, 85, 82);
    at = out.putCode(at, 1, 80, 82);
    at = out.putRequired(at, 2, o.currency);
    out.close(at);
  },
};

const CUR_45_2cb6jd_1s944vy: FastRule = {
  read(o, v, rule) {
    let x = o.currency;
    if (x === undefined) o.currency = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.entity = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.code = t; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.currency;
    if (x === undefined) return;
    if (!opens && !((x.entity !== undefined && x.entity !== '') || (x.code !== undefined && x.code !== ''))) return;
    let at = out.open('CUR', 67, 85, 82);
    at = out.putRequired(at, 1, x.entity);
    at = out.putRequired(at, 2, x.code);
    out.close(at);
  },
};

const DMG_5h_p1ykpl_1dd2999: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'D8') left |= 1 << (1);
    t = v.date(2);
    if (t !== '') o.birthDate = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') o.sex = t; else v.missing(3);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.birthDate !== undefined && o.birthDate !== '') || (o.sex !== undefined && o.sex !== ''))) return;
    let at = out.open('DMG', 68, 77, 71);
    at = out.putCode(at, 1, 68, 56);
    if ((o.birthDate === undefined || o.birthDate === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
    at = out.putDate(at, 2, o.birthDate);
    at = out.putRequired(at, 3, o.sex);
    out.close(at);
  },
};

const DMG_5s_j9pn7g_1xq6ck8: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'D8') left |= 1 << (1);
    t = v.date(2);
    if (t !== '') o.birthDate = t;
    t = v.text(3);
    if (t !== '') o.sex = t;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.birthDate !== undefined && o.birthDate !== '') || (o.sex !== undefined && o.sex !== ''))) return;
    let at = out.open('DMG', 68, 77, 71);
    at = o.birthDate !== undefined && o.birthDate !== '' ? out.putCode(at, 1, 68, 56) : out.putText(at, 1, undefined);
    at = out.putDate(at, 2, o.birthDate);
    at = out.putText(at, 3, o.sex);
    out.close(at);
  },
};

const DMG_61_1qa86k0_xczb1x: FastRule = {
  read(o, v, rule) {
    let x = o.dependent;
    if (x === undefined) o.dependent = x = rule.create?.();
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'D8') left |= 1 << (1);
    t = v.date(2);
    if (t !== '') x.birthDate = t;
    t = v.text(3);
    if (t !== '') x.sex = t;
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.dependent;
    if (x === undefined) return;
    if (!opens && !((x.birthDate !== undefined && x.birthDate !== '') || (x.sex !== undefined && x.sex !== ''))) return;
    let at = out.open('DMG', 68, 77, 71);
    at = x.birthDate !== undefined && x.birthDate !== '' ? out.putCode(at, 1, 68, 56) : out.putText(at, 1, undefined);
    at = out.putDate(at, 2, x.birthDate);
    at = out.putText(at, 3, x.sex);
    out.close(at);
  },
};

const DMG_62_9mu8ov_1m3a8wc: FastRule = {
  read(o, v, rule) {
    let x = o.subscriber;
    if (x === undefined) o.subscriber = x = rule.create?.();
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'D8') left |= 1 << (1);
    t = v.date(2);
    if (t !== '') x.birthDate = t;
    t = v.text(3);
    if (t !== '') x.sex = t;
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.subscriber;
    if (x === undefined) return;
    if (!opens && !((x.birthDate !== undefined && x.birthDate !== '') || (x.sex !== undefined && x.sex !== ''))) return;
    let at = out.open('DMG', 68, 77, 71);
    at = x.birthDate !== undefined && x.birthDate !== '' ? out.putCode(at, 1, 68, 56) : out.putText(at, 1, undefined);
    at = out.putDate(at, 2, x.birthDate);
    at = out.putText(at, 3, x.sex);
    out.close(at);
  },
};

const DMG_f5_1ddy141_1oqdvr1: FastRule = {
  read(o, v, rule) {
    let x = o.demographics;
    if (x === undefined) o.demographics = x = rule.create?.();
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '' && t !== 'D8') left |= 1 << (1);
    t = v.date(2);
    if (t !== '') x.birthDate = t;
    t = v.text(3);
    if (t !== '') x.sex = t;
    t = v.text(4);
    if (t !== '') x.maritalStatus = t;
    k = readSpecial(rule.ops[4] as Op, x, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(6);
    if (t !== '') x.citizenship = t;
    t = v.text(10);
    if (t !== '' && t !== 'REC') left |= 1 << (10);
    t = v.text(11);
    if (t !== '') x.collection = t;
    return left;
  },
  write(o, out, rule, opens) {
    const x = o.demographics;
    if (x === undefined) return;
    if (!opens && !((x.birthDate !== undefined && x.birthDate !== '') || (x.sex !== undefined && x.sex !== '') || (x.maritalStatus !== undefined && x.maritalStatus !== '') || x.races?.length > 0 || (x.citizenship !== undefined && x.citizenship !== '') || (x.collection !== undefined && x.collection !== ''))) return;
    let at = out.open('DMG', 68, 77, 71);
    at = x.birthDate !== undefined && x.birthDate !== '' ? out.putCode(at, 1, 68, 56) : out.putText(at, 1, undefined);
    at = out.putDate(at, 2, x.birthDate);
    at = out.putText(at, 3, x.sex);
    at = out.putText(at, 4, x.maritalStatus);
    out.leave(at, 4);
    writeOp(rule.ops[4] as Op, x, out, FIRST);
    at = out.upTo(5);
    at = out.putText(at, 6, x.citizenship);
    at = out.gap(at, 3);
    at = x.collection !== undefined && x.collection !== '' ? out.putText(at, 10, 'REC') : out.putText(at, 10, undefined);
    at = out.putText(at, 11, x.collection);
    out.close(at);
  },
};

const DN1_68_73spg3_7tp6lt: FastRule = {
  read(o, v, rule) {
    let x = o.orthodontics;
    if (x === undefined) o.orthodontics = x = rule.create?.();
    let t: string;
    t = v.decimal(1);
    if (t !== '') x.months = t;
    t = v.decimal(2);
    if (t !== '') x.monthsRemaining = t;
    t = v.text(4);
    if (t !== '') x.treatment = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.orthodontics;
    if (x === undefined) return;
    if (!opens && !((x.months !== undefined && x.months !== '') || (x.monthsRemaining !== undefined && x.monthsRemaining !== '') || (x.treatment !== undefined && x.treatment !== ''))) return;
    let at = out.open('DN1', 68, 78, 49);
    at = out.putDecimal(at, 1, x.months);
    at = out.putDecimal(at, 2, x.monthsRemaining);
    at = out.putText(at, 3, undefined);
    at = out.putText(at, 4, x.treatment);
    out.close(at);
  },
};

const DN2_5s_1fwcbv4_6n79vi: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') x.tooth = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.status = t; else v.missing(2);
    t = v.text(6);
    if (t !== '' && t !== 'JP') left |= 1 << (6);
    (o.toothStatuses ??= []).push(x);
    return left;
  },
  write(o, out) {
    const list = o.toothStatuses ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('DN2', 68, 78, 50);
      at = out.putRequired(at, 1, x.tooth);
      at = out.putRequired(at, 2, x.status);
      at = out.gap(at, 3);
      at = out.putCode(at, 6, 74, 80);
      out.close(at);
    }
  },
};

const DSB_43_19xoz5e_12r7jyg: FastRule = {
  read(o, v, rule) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.type = t; else v.missing(1);
    readIdentifier(rule.ops[1] as Op, o, v, 7);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.type !== undefined && o.type !== '') || (o.diagnosis !== undefined && o.diagnosis !== ''))) return;
    let at = out.open('DSB', 68, 83, 66);
    at = out.putRequired(at, 1, o.type);
    at = out.gap(at, 5);
    at = o.diagnosis === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 7, o.diagnosis.qualifier), 7 + 1, o.diagnosis.value);
    out.close(at);
  },
};

const DTM_45_1aut269_1kgf102: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    t = v.text(1);
    if (t !== '') x.qualifier = t; else v.missing(1);
    t = v.date(2);
    if (t !== '') x.date = t; else v.missing(2);
    (o.dates ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.dates ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('DTM', 68, 84, 77);
      at = out.putRequired(at, 1, x.qualifier);
      if ((x.date === undefined || x.date === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      at = out.putDate(at, 2, x.date);
      out.close(at);
    }
  },
};

const DTM_57_k61xoj_1xm50ys: FastRule = {
  read(o, v) {
    let t: string;
    t = v.date(2);
    if (t !== '') o.productionDate = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.productionDate !== undefined && o.productionDate !== ''))) return;
    let at = out.open('DTM', 68, 84, 77);
    at = out.putText(at, 1, '405');
    at = out.putDate(at, 2, o.productionDate);
    out.close(at);
  },
};

const DTM_5a_c3zc88_hsu6p2: FastRule = {
  read(o, v, rule) {
    let x = o.coveragePeriod;
    if (x === undefined) o.coveragePeriod = x = rule.create?.();
    if (readPeriod(rule.ops[1] as Op, x, v, 5) === KEEP) return KEEP;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.coveragePeriod;
    if (x === undefined) return;
    if (!opens && !((x.from !== undefined && x.from !== ''))) return;
    let at = out.open('DTM', 68, 84, 77);
    at = out.putText(at, 1, '582');
    at = out.gap(at, 3);
    at = out.putPeriod(at, 5, x.from, x.to);
    out.close(at);
  },
};

const DTP_46_8z3mav_1lptnqi: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    t = v.text(1);
    if (t !== '') x.qualifier = t; else v.missing(1);
    if (readPeriod(rule.ops[1] as Op, x, v, 2) === KEEP) return KEEP;
    (o.dates ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.dates ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('DTP', 68, 84, 80);
      at = out.putRequired(at, 1, x.qualifier);
      at = out.putPeriod(at, 2, x.date, x.to);
      out.close(at);
    }
  },
};

const DTP_4x_ffleru_dxthdt: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[1] as Op, o, v, 2);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.date !== undefined && o.date !== ''))) return;
    let at = out.open('DTP', 68, 84, 80);
    at = out.putText(at, 1, '573');
    at = out.putPeriod(at, 2, o.date, undefined);
    out.close(at);
  },
};

const DTP_53_9iukq8_uwcc3d: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[1] as Op, o, v, 2);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.receivedOn !== undefined && o.receivedOn !== ''))) return;
    let at = out.open('DTP', 68, 84, 80);
    at = out.putText(at, 1, '050');
    at = out.putPeriod(at, 2, o.receivedOn, undefined);
    out.close(at);
  },
};

const DTP_54_1mw9b0x_8i8g0b: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[1] as Op, o, v, 2);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.processedOn !== undefined && o.processedOn !== ''))) return;
    let at = out.open('DTP', 68, 84, 80);
    at = out.putText(at, 1, '009');
    at = out.putPeriod(at, 2, o.processedOn, undefined);
    out.close(at);
  },
};

const DTP_55_opq8sh_lwks7n: FastRule = {
  read(o, v, rule) {
    let x = o.admission;
    if (x === undefined) o.admission = x = rule.create?.();
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[1] as Op, x, v, 2);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    const x = o.admission;
    if (x === undefined) return;
    if (!opens && !((x.date !== undefined && x.date !== ''))) return;
    let at = out.open('DTP', 68, 84, 80);
    at = out.putText(at, 1, '435');
    out.leave(at, 1);
    writeOp(rule.ops[1] as Op, x, out, FIRST);
    out.end();
  },
};

const DTP_57_1p3hp4c_1xt6uur: FastRule = {
  read(o, v, rule) {
    let x = o.serviceDate;
    if (x === undefined) o.serviceDate = x = rule.create?.();
    if (readPeriod(rule.ops[1] as Op, x, v, 2) === KEEP) return KEEP;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.serviceDate;
    if (x === undefined) return;
    if (!opens && !((x.from !== undefined && x.from !== ''))) return;
    let at = out.open('DTP', 68, 84, 80);
    at = out.putText(at, 1, '472');
    at = out.putPeriod(at, 2, x.from, x.to);
    out.close(at);
  },
};

const DTP_57_8mrvjq_o1tqr1: FastRule = {
  read(o, v, rule) {
    let x = o.serviceDate;
    if (x === undefined) o.serviceDate = x = rule.create?.();
    if (readPeriod(rule.ops[1] as Op, x, v, 2) === KEEP) return KEEP;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.serviceDate;
    if (x === undefined) return;
    if (!opens && !((x.from !== undefined && x.from !== ''))) return;
    let at = out.open('DTP', 68, 84, 80);
    at = out.putText(at, 1, '291');
    at = out.putPeriod(at, 2, x.from, x.to);
    out.close(at);
  },
};

const DTP_58_5eyf0d_144cdh5: FastRule = {
  read(o, v, rule) {
    let x = o.serviceDate;
    if (x === undefined) o.serviceDate = x = rule.create?.();
    if (readPeriod(rule.ops[1] as Op, x, v, 2) === KEEP) return KEEP;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.serviceDate;
    if (x === undefined) return;
    if (!opens && !((x.from !== undefined && x.from !== ''))) return;
    let at = out.open('DTP', 68, 84, 80);
    at = out.putText(at, 1, '472');
    at = out.putPeriod(at, 2, x.from, x.to);
    out.close(at);
  },
};

const DTP_59_guaz6x_by6gw1: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[1] as Op, o, v, 2);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.adjudicationDate !== undefined && o.adjudicationDate !== ''))) return;
    let at = out.open('DTP', 68, 84, 80);
    at = out.putText(at, 1, '573');
    at = out.putPeriod(at, 2, o.adjudicationDate, undefined);
    out.close(at);
  },
};

const DTP_5b_chwb8x_14naar8: FastRule = {
  read(o, v, rule) {
    let x = o.statementPeriod;
    if (x === undefined) o.statementPeriod = x = rule.create?.();
    if (readPeriod(rule.ops[1] as Op, x, v, 2) === KEEP) return KEEP;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.statementPeriod;
    if (x === undefined) return;
    if (!opens && !((x.from !== undefined && x.from !== ''))) return;
    let at = out.open('DTP', 68, 84, 80);
    at = out.putText(at, 1, '434');
    at = out.putPeriod(at, 2, x.from, x.to);
    out.close(at);
  },
};

const DTP_6z_1qiurqu_1yki5am: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(2);
    if (t !== '' && t !== 'TM') left |= 1 << (2);
    k = readSpecial(rule.ops[2] as Op, o, v, 3);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.dischargeTime !== undefined && o.dischargeTime !== ''))) return;
    let at = out.open('DTP', 68, 84, 80);
    at = out.putText(at, 1, '096');
    at = o.dischargeTime !== undefined && o.dischargeTime !== '' ? out.putCode(at, 2, 84, 77) : out.putText(at, 2, undefined);
    out.leave(at, 2);
    if ((o.dischargeTime === undefined || o.dischargeTime === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
    out.time(3, o.dischargeTime);
    out.end();
  },
};

const EB_pk_1c45q01_1d7wusl: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    let p: Procedure | undefined;
    t = v.text(1);
    if (t !== '') o.code = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.coverageLevel = t;
    k = readSpecial(rule.ops[2] as Op, o, v, 3);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(4);
    if (t !== '') o.insuranceType = t;
    t = v.text(5);
    if (t !== '') o.plan = t;
    t = v.text(6);
    if (t !== '') o.period = t;
    n = v.cents(7);
    if (n === n) o.amountCents = n;
    t = v.decimal(8);
    if (t !== '') o.percent = t;
    k = readSpecial(rule.ops[8] as Op, o, v, 9);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(11);
    if (t !== '') o.authorizationRequired = t;
    t = v.text(12);
    if (t !== '') o.inNetwork = t;
    p = readProcedure(v, 13);
    if (p !== undefined) o.procedure = p;
    k = readSpecial(rule.ops[12] as Op, o, v, 14);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.code !== undefined && o.code !== '') || (o.coverageLevel !== undefined && o.coverageLevel !== '') || o.serviceTypes?.length > 0 || (o.insuranceType !== undefined && o.insuranceType !== '') || (o.plan !== undefined && o.plan !== '') || (o.period !== undefined && o.period !== '') || (o.amountCents !== undefined && o.amountCents !== '') || (o.percent !== undefined && o.percent !== '') || (o.quantity !== undefined && o.quantity !== '') || (o.authorizationRequired !== undefined && o.authorizationRequired !== '') || (o.inNetwork !== undefined && o.inNetwork !== '') || (o.procedure !== undefined && o.procedure !== '') || o.diagnosisPointers?.length > 0)) return;
    let at = out.open('EB', 69, 66, 0);
    at = out.putRequired(at, 1, o.code);
    at = out.putText(at, 2, o.coverageLevel);
    out.leave(at, 2);
    writeOp(rule.ops[2] as Op, o, out, FIRST);
    at = out.upTo(3);
    at = out.putText(at, 4, o.insuranceType);
    at = out.putText(at, 5, o.plan);
    at = out.putText(at, 6, o.period);
    at = out.putCents(at, 7, o.amountCents);
    at = out.putDecimal(at, 8, o.percent);
    out.leave(at, 8);
    writeOp(rule.ops[8] as Op, o, out, FIRST);
    at = out.upTo(10);
    at = out.putText(at, 11, o.authorizationRequired);
    at = out.putText(at, 12, o.inNetwork);
    at = putProcedure(o.procedure, out, at, 13);
    at = putPointers(o.diagnosisPointers, out, at, 14);
    out.close(at);
  },
};

const EC_2p_akxlrb_1s2pkr2: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, x, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    (o.employmentClasses ??= []).push(x);
    return left;
  },
  write(o, out, rule) {
    const list = o.employmentClasses ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('EC', 69, 67, 0);
      out.leave(at, 0);
      writeOp(rule.ops[0] as Op, x, out, FIRST);
      out.end();
    }
  },
};

const ENT_6c_1xnibju_1tce9or: FastRule = {
  read(o, v, rule) {
    let t: string;
    let n: number;
    n = v.integer(1);
    if (n === n) o.number = n; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.entity = t; else v.missing(2);
    readIdentifier(rule.ops[2] as Op, o, v, 3);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.number !== undefined && o.number !== '') || (o.entity !== undefined && o.entity !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('ENT', 69, 78, 84);
    if ((o.number === undefined || o.number === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = out.putInteger(at, 1, o.number);
    at = out.putRequired(at, 2, o.entity);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 3, o.id.qualifier), 3 + 1, o.id.value);
    out.close(at);
  },
};

const ENT_6x_1qontjj_d7nlnq: FastRule = {
  read(o, v, rule) {
    let t: string;
    let n: number;
    n = v.integer(1);
    if (n === n) o.number = n; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.entity = t; else v.missing(2);
    readIdentifier(rule.ops[2] as Op, o, v, 3);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.number !== undefined && o.number !== '') || (o.entity !== undefined && o.entity !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('ENT', 69, 78, 84);
    if ((o.number === undefined || o.number === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = out.putInteger(at, 1, o.number);
    at = out.putRequired(at, 2, o.entity);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 3, o.id.qualifier), 3 + 1, o.id.value);
    out.close(at);
  },
};

const EQ_7w_171p9pu_1gb7tjb: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let k: number;
    let p: Procedure | undefined;
    k = readSpecial(rule.ops[0] as Op, o, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    p = readProcedure(v, 2);
    if (p !== undefined) o.procedure = p;
    t = v.text(3);
    if (t !== '') o.coverageLevel = t;
    k = readSpecial(rule.ops[3] as Op, o, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !(o.serviceTypes?.length > 0 || (o.procedure !== undefined && o.procedure !== '') || (o.coverageLevel !== undefined && o.coverageLevel !== '') || o.diagnosisPointers?.length > 0)) return;
    let at = out.open('EQ', 69, 81, 0);
    out.leave(at, 0);
    writeOp(rule.ops[0] as Op, o, out, FIRST);
    at = out.upTo(1);
    at = putProcedure(o.procedure, out, at, 2);
    at = out.putText(at, 3, o.coverageLevel);
    at = out.putText(at, 4, undefined);
    at = putPointers(o.diagnosisPointers, out, at, 5);
    out.close(at);
  },
};

const FRM_8t_1ef3r5r_1i9uf5j: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    t = v.text(1);
    if (t !== '') x.question = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.response = t;
    t = v.text(3);
    if (t !== '') x.text = t;
    t = v.date(4);
    if (t !== '') x.date = t;
    t = v.decimal(5);
    if (t !== '') x.percent = t;
    (o.answers ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.answers ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('FRM', 70, 82, 77);
      at = out.putRequired(at, 1, x.question);
      at = out.putText(at, 2, x.response);
      at = out.putText(at, 3, x.text);
      at = out.putDate(at, 4, x.date);
      at = out.putDecimal(at, 5, x.percent);
      out.close(at);
    }
  },
};

const HCP_ra_tr1cfp_hiktju: FastRule = {
  read(o, v, rule) {
    let x = o.pricing;
    if (x === undefined) o.pricing = x = rule.create?.();
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    t = v.text(1);
    if (t !== '') x.methodology = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) x.allowedCents = n;
    n = v.cents(3);
    if (n === n) x.savingCents = n;
    t = v.text(4);
    if (t !== '') x.organizationId = t;
    t = v.decimal(5);
    if (t !== '') x.rate = t;
    t = v.text(6);
    if (t !== '') x.groupCode = t;
    n = v.cents(7);
    if (n === n) x.groupCents = n;
    t = v.text(8);
    if (t !== '') x.revenueCode = t;
    k = readSpecial(rule.ops[8] as Op, x, v, 9);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(11);
    if (t !== '') x.unitBasis = t;
    t = v.decimal(12);
    if (t !== '') x.units = t;
    t = v.text(13);
    if (t !== '') x.rejectReason = t;
    t = v.text(14);
    if (t !== '') x.policyCompliance = t;
    t = v.text(15);
    if (t !== '') x.exception = t;
    return left;
  },
  write(o, out, rule, opens) {
    const x = o.pricing;
    if (x === undefined) return;
    if (!opens && !((x.methodology !== undefined && x.methodology !== '') || (x.allowedCents !== undefined && x.allowedCents !== '') || (x.savingCents !== undefined && x.savingCents !== '') || (x.organizationId !== undefined && x.organizationId !== '') || (x.rate !== undefined && x.rate !== '') || (x.groupCode !== undefined && x.groupCode !== '') || (x.groupCents !== undefined && x.groupCents !== '') || (x.revenueCode !== undefined && x.revenueCode !== '') || (x.procedure !== undefined && x.procedure !== '') || (x.unitBasis !== undefined && x.unitBasis !== '') || (x.units !== undefined && x.units !== '') || (x.rejectReason !== undefined && x.rejectReason !== '') || (x.policyCompliance !== undefined && x.policyCompliance !== '') || (x.exception !== undefined && x.exception !== ''))) return;
    let at = out.open('HCP', 72, 67, 80);
    at = out.putRequired(at, 1, x.methodology);
    at = out.putCents(at, 2, x.allowedCents);
    at = out.putCents(at, 3, x.savingCents);
    at = out.putText(at, 4, x.organizationId);
    at = out.putDecimal(at, 5, x.rate);
    at = out.putText(at, 6, x.groupCode);
    at = out.putCents(at, 7, x.groupCents);
    at = out.putText(at, 8, x.revenueCode);
    out.leave(at, 8);
    writeOp(rule.ops[8] as Op, x, out, FIRST);
    at = out.upTo(10);
    at = out.putText(at, 11, x.unitBasis);
    at = out.putDecimal(at, 12, x.units);
    at = out.putText(at, 13, x.rejectReason);
    at = out.putText(at, 14, x.policyCompliance);
    at = out.putText(at, 15, x.exception);
    out.close(at);
  },
};

const HD_95_sk241_gbxmgl: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.maintenanceType = t; else v.missing(1);
    t = v.text(3);
    if (t !== '') o.insuranceLine = t; else v.missing(3);
    t = v.text(4);
    if (t !== '') o.plan = t;
    t = v.text(5);
    if (t !== '') o.level = t;
    t = v.text(9);
    if (t !== '') o.lateEnrollment = t === 'Y';
    if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (9);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.maintenanceType !== undefined && o.maintenanceType !== '') || (o.insuranceLine !== undefined && o.insuranceLine !== '') || (o.plan !== undefined && o.plan !== '') || (o.level !== undefined && o.level !== '') || (o.lateEnrollment !== undefined && o.lateEnrollment !== ''))) return;
    let at = out.open('HD', 72, 68, 0);
    at = out.putRequired(at, 1, o.maintenanceType);
    at = out.putText(at, 2, undefined);
    at = out.putRequired(at, 3, o.insuranceLine);
    at = out.putText(at, 4, o.plan);
    at = out.putText(at, 5, o.level);
    at = out.gap(at, 3);
    at = out.putText(at, 9, o.lateEnrollment === undefined ? undefined : o.lateEnrollment === true ? 'Y' : 'N');
    out.close(at);
  },
};

const HI_53_cyv0li_tqbqq0: FastRule = {
  read(o, v) {
    let t: string;
    t = v.component(1, 2);
    if (t !== '') o.drgCode = t; else v.missing(1);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.drgCode !== undefined && o.drgCode !== ''))) return;
    let at = out.open('HI', 72, 73, 0);
    at = out.putText(at, 1, o.drgCode !== undefined && o.drgCode !== '' ? 'DR' : undefined);
    if ((o.drgCode === undefined || o.drgCode === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = out.putPart(at, 1, o.drgCode);
    at = out.closeParts(at);
    out.close(at);
  },
};

const HI_5k_1ijy8le_1cztudi: FastRule = {
  read(o, v, rule) {
    let x = o.admittingDiagnosis;
    if (x === undefined) o.admittingDiagnosis = x = rule.create?.();
    let t: string;
    t = v.component(1, 1);
    if (t !== '') x.qualifier = t; else v.missing(1);
    t = v.component(1, 2);
    if (t !== '') x.code = t; else v.missing(1);
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.admittingDiagnosis;
    if (x === undefined) return;
    if (!opens && !((x.qualifier !== undefined && x.qualifier !== '') || (x.code !== undefined && x.code !== ''))) return;
    let at = out.open('HI', 72, 73, 0);
    if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = out.putText(at, 1, x.qualifier);
    if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = out.putPart(at, 1, x.code);
    at = out.closeParts(at);
    out.close(at);
  },
};

const HI_6t_1erf2co_1n7ee69: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let t: string;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      t = v.component(1 + s, 2);
      (o.treatmentCodes ??= []).push(t === '' ? v.missing(1 + s) : t);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out, rule) {
    const list = o.treatmentCodes ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 12) to++;
      if (++written > 2 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        at = out.putText(at, 1 + s, 'TC');
        if ((x === undefined || x === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putPart(at, 1 + s, x);
        at = out.closeParts(at);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_6t_1ovevaf_8rifx7: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let t: string;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      t = v.component(1 + s, 2);
      (o.conditionCodes ??= []).push(t === '' ? v.missing(1 + s) : t);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out, rule) {
    const list = o.conditionCodes ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 12) to++;
      if (++written > 2 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        at = out.putText(at, 1 + s, 'BG');
        if ((x === undefined || x === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putPart(at, 1 + s, x);
        at = out.closeParts(at);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_6t_vfg2o5_2zycp0: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let t: string;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      t = v.component(1 + s, 2);
      (o.conditionCodes ??= []).push(t === '' ? v.missing(1 + s) : t);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out) {
    const list = o.conditionCodes ?? [];
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 12) to++;
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        at = out.putText(at, 1 + s, 'BG');
        if ((x === undefined || x === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putPart(at, 1 + s, x);
        at = out.closeParts(at);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_73_mypse0_1qeeifu: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let t: string;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.component(1 + s, 1);
      if (t !== '') x.qualifier = t; else v.missing(1 + s);
      t = v.component(1 + s, 2);
      if (t !== '') x.code = t; else v.missing(1 + s);
      (o.visitReasons ??= []).push(x);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out, rule) {
    const list = o.visitReasons ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 3) to++;
      if (++written > 1 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putText(at, 1 + s, x.qualifier);
        if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putPart(at, 1 + s, x.code);
        at = out.closeParts(at);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_78_19mvqbp_1yszm1g: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let t: string;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      t = v.component(1 + s, 2);
      (o.anesthesiaProcedures ??= []).push(t === '' ? v.missing(1 + s) : t);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out, rule) {
    const list = o.anesthesiaProcedures ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 2) to++;
      if (++written > 1 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        at = out.putText(at, 1 + s, n - i === 0 ? 'BP' : 'BO');
        if ((x === undefined || x === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putPart(at, 1 + s, x);
        at = out.closeParts(at);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_7c_1eqeyrs_1qv084f: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let t: string;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.component(1 + s, 1);
      if (t !== '') x.qualifier = t; else v.missing(1 + s);
      t = v.component(1 + s, 2);
      if (t !== '') x.code = t; else v.missing(1 + s);
      (o.diagnoses ??= []).push(x);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out, rule) {
    const list = o.diagnoses ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 12) to++;
      if (++written > 1 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putText(at, 1 + s, x.qualifier);
        if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putPart(at, 1 + s, x.code);
        at = out.closeParts(at);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_7f_1i4fw14_1m0n2wr: FastRule = {
  read(o, v, rule) {
    let x = o.principalDiagnosis;
    if (x === undefined) o.principalDiagnosis = x = rule.create?.();
    let t: string;
    t = v.component(1, 1);
    if (t !== '') x.qualifier = t; else v.missing(1);
    t = v.component(1, 2);
    if (t !== '') x.code = t; else v.missing(1);
    t = v.component(1, 9);
    if (t !== '') x.presentOnAdmission = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.principalDiagnosis;
    if (x === undefined) return;
    if (!opens && !((x.qualifier !== undefined && x.qualifier !== '') || (x.code !== undefined && x.code !== '') || (x.presentOnAdmission !== undefined && x.presentOnAdmission !== ''))) return;
    let at = out.open('HI', 72, 73, 0);
    if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = out.putText(at, 1, x.qualifier);
    if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = out.putPart(at, 1, x.code);
    at = out.putPart(at, 1, undefined);
    at = out.putPart(at, 1, undefined);
    at = out.putPart(at, 1, undefined);
    at = out.putPart(at, 1, undefined);
    at = out.putPart(at, 1, undefined);
    at = out.putPart(at, 1, undefined);
    at = out.putPart(at, 1, x.presentOnAdmission);
    at = out.closeParts(at);
    out.close(at);
  },
};

const HI_7g_1wn2wk6_1mbikoa: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let t: string;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.component(1 + s, 1);
      if (t !== '') x.qualifier = t; else v.missing(1 + s);
      t = v.component(1 + s, 2);
      if (t !== '') x.code = t; else v.missing(1 + s);
      (o.diagnoses ??= []).push(x);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out, rule) {
    const list = o.diagnoses ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 4) to++;
      if (++written > 1 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putText(at, 1 + s, x.qualifier);
        if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putPart(at, 1 + s, x.code);
        at = out.closeParts(at);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_8a_6lnkv0_qd1lj4: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let left = 0;
    let t: string;
    let k: number;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.component(1 + s, 1);
      if (t !== '' && t !== 'BE') left |= 1 << (1 + s);
      t = v.component(1 + s, 2);
      if (t !== '') x.code = t; else v.missing(1 + s);
      k = readSpecial(rule.each[2] as Op, x, v, 1 + s);
      if (k === KEEP) return KEEP;
      left |= k;
      (o.valueCodes ??= []).push(x);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return left;
  },
  write(o, out, rule) {
    const list = o.valueCodes ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 12) to++;
      if (++written > 2 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        out.leave(at, 0 + s);
        writeOp(rule.each[0] as Op, x, out, { shift: s, index: n - i });
        if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        out.component(1 + s, 2, x.code);
        writeOp(rule.each[2] as Op, x, out, { shift: s, index: n - i });
        at = out.upTo(1 + s);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_8s_1p2l3pc_hg4r2a: FastRule = {
  read(o, v, rule) {
    let x = o.principalProcedure;
    if (x === undefined) o.principalProcedure = x = rule.create?.();
    let left = 0;
    let t: string;
    let k: number;
    t = v.component(1, 1);
    if (t !== '') x.qualifier = t; else v.missing(1);
    t = v.component(1, 2);
    if (t !== '') x.code = t; else v.missing(1);
    t = v.component(1, 3);
    if (t !== '' && t !== 'D8') left |= 1 << (1);
    k = readSpecial(rule.ops[3] as Op, x, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    const x = o.principalProcedure;
    if (x === undefined) return;
    if (!opens && !((x.qualifier !== undefined && x.qualifier !== '') || (x.code !== undefined && x.code !== '') || (x.date !== undefined && x.date !== ''))) return;
    let at = out.open('HI', 72, 73, 0);
    out.leave(at, 0);
    if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    out.component(1, 1, x.qualifier);
    if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    out.component(1, 2, x.code);
    writeOp(rule.ops[2] as Op, x, out, FIRST);
    writeOp(rule.ops[3] as Op, x, out, FIRST);
    out.end();
  },
};

const HI_91_4umm9r_1v245pj: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let t: string;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.component(1 + s, 1);
      if (t !== '') x.qualifier = t; else v.missing(1 + s);
      t = v.component(1 + s, 2);
      if (t !== '') x.code = t; else v.missing(1 + s);
      t = v.component(1 + s, 9);
      if (t !== '') x.presentOnAdmission = t;
      (o.otherDiagnoses ??= []).push(x);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out, rule) {
    const list = o.otherDiagnoses ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 12) to++;
      if (++written > 2 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putText(at, 1 + s, x.qualifier);
        if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putPart(at, 1 + s, x.code);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, x.presentOnAdmission);
        at = out.closeParts(at);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_91_hzj5ao_7dwo6m: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let t: string;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.component(1 + s, 1);
      if (t !== '') x.qualifier = t; else v.missing(1 + s);
      t = v.component(1 + s, 2);
      if (t !== '') x.code = t; else v.missing(1 + s);
      t = v.component(1 + s, 9);
      if (t !== '') x.presentOnAdmission = t;
      (o.externalCauses ??= []).push(x);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out, rule) {
    const list = o.externalCauses ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 12) to++;
      if (++written > 1 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putText(at, 1 + s, x.qualifier);
        if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        at = out.putPart(at, 1 + s, x.code);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, undefined);
        at = out.putPart(at, 1 + s, x.presentOnAdmission);
        at = out.closeParts(at);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_9q_6mnnid_1okivj4: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let left = 0;
    let t: string;
    let k: number;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.component(1 + s, 1);
      if (t !== '' && t !== 'BH') left |= 1 << (1 + s);
      t = v.component(1 + s, 2);
      if (t !== '') x.code = t; else v.missing(1 + s);
      t = v.component(1 + s, 3);
      if (t !== '' && t !== 'D8') left |= 1 << (1 + s);
      k = readSpecial(rule.each[3] as Op, x, v, 1 + s);
      if (k === KEEP) return KEEP;
      left |= k;
      (o.occurrences ??= []).push(x);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return left;
  },
  write(o, out, rule) {
    const list = o.occurrences ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 12) to++;
      if (++written > 2 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        out.leave(at, 0 + s);
        writeOp(rule.each[0] as Op, x, out, { shift: s, index: n - i });
        if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        out.component(1 + s, 2, x.code);
        writeOp(rule.each[2] as Op, x, out, { shift: s, index: n - i });
        writeOp(rule.each[3] as Op, x, out, { shift: s, index: n - i });
        at = out.upTo(1 + s);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_9w_17ru36s_yv6jva: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let left = 0;
    let t: string;
    let k: number;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.component(1 + s, 1);
      if (t !== '' && t !== 'BI') left |= 1 << (1 + s);
      t = v.component(1 + s, 2);
      if (t !== '') x.code = t; else v.missing(1 + s);
      t = v.component(1 + s, 3);
      if (t !== '' && t !== 'RD8') left |= 1 << (1 + s);
      k = readSpecial(rule.each[3] as Op, x, v, 1 + s);
      if (k === KEEP) return KEEP;
      left |= k;
      (o.occurrenceSpans ??= []).push(x);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return left;
  },
  write(o, out, rule) {
    const list = o.occurrenceSpans ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 12) to++;
      if (++written > 2 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        out.leave(at, 0 + s);
        writeOp(rule.each[0] as Op, x, out, { shift: s, index: n - i });
        if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        out.component(1 + s, 2, x.code);
        writeOp(rule.each[2] as Op, x, out, { shift: s, index: n - i });
        writeOp(rule.each[3] as Op, x, out, { shift: s, index: n - i });
        at = out.upTo(1 + s);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_a9_13cru4_10elzz3: FastRule = {
  read(o, v, rule) {
    if (!areAll(rule, v)) return KEEP;
    let left = 0;
    let t: string;
    let k: number;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.component(1 + s, 1);
      if (t !== '') x.qualifier = t; else v.missing(1 + s);
      t = v.component(1 + s, 2);
      if (t !== '') x.code = t; else v.missing(1 + s);
      t = v.component(1 + s, 3);
      if (t !== '' && t !== 'D8') left |= 1 << (1 + s);
      k = readSpecial(rule.each[3] as Op, x, v, 1 + s);
      if (k === KEEP) return KEEP;
      left |= k;
      (o.otherProcedures ??= []).push(x);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return left;
  },
  write(o, out, rule) {
    const list = o.otherProcedures ?? [];
    let written = 0;
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      while (to < list.length && to < i + 12) to++;
      if (++written > 2 && !out.lenient) throw tooMany(rule);
      let at = out.open('HI', 72, 73, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        out.leave(at, 0 + s);
        if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        out.component(1 + s, 1, x.qualifier);
        if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
        out.component(1 + s, 2, x.code);
        writeOp(rule.each[2] as Op, x, out, { shift: s, index: n - i });
        writeOp(rule.each[3] as Op, x, out, { shift: s, index: n - i });
        at = out.upTo(1 + s);
      }
      out.close(at);
      i = to;
    }
  },
};

const HI_gq_1ftffxn_jhuftg: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, o, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[1] as Op, o, v, 2);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[2] as Op, o, v, 3);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[3] as Op, o, v, 4);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[4] as Op, o, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[5] as Op, o, v, 6);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[6] as Op, o, v, 7);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[7] as Op, o, v, 8);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !(o.diagnoses?.length > 0 || o.diagnoses?.length > 0 || o.diagnoses?.length > 0 || o.diagnoses?.length > 0 || o.diagnoses?.length > 0 || o.diagnoses?.length > 0 || o.diagnoses?.length > 0 || o.diagnoses?.length > 0)) return;
    let at = out.open('HI', 72, 73, 0);
    out.leave(at, 0);
    writeOp(rule.ops[0] as Op, o, out, FIRST);
    writeOp(rule.ops[1] as Op, o, out, FIRST);
    writeOp(rule.ops[2] as Op, o, out, FIRST);
    writeOp(rule.ops[3] as Op, o, out, FIRST);
    writeOp(rule.ops[4] as Op, o, out, FIRST);
    writeOp(rule.ops[5] as Op, o, out, FIRST);
    writeOp(rule.ops[6] as Op, o, out, FIRST);
    writeOp(rule.ops[7] as Op, o, out, FIRST);
    out.end();
  },
};

const HLH_5z_1y2ko09_wekkp: FastRule = {
  read(o, v, rule) {
    let x = o.health;
    if (x === undefined) o.health = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.code = t; else v.missing(1);
    t = v.decimal(2);
    if (t !== '') x.heightInches = t;
    t = v.decimal(3);
    if (t !== '') x.weightPounds = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.health;
    if (x === undefined) return;
    if (!opens && !((x.code !== undefined && x.code !== '') || (x.heightInches !== undefined && x.heightInches !== '') || (x.weightPounds !== undefined && x.weightPounds !== ''))) return;
    let at = out.open('HLH', 72, 76, 72);
    at = out.putRequired(at, 1, x.code);
    at = out.putDecimal(at, 2, x.heightInches);
    at = out.putDecimal(at, 3, x.weightPounds);
    out.close(at);
  },
};

const HSD_fg_zyg6_825ell: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, x, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(3);
    if (t !== '') x.unit = t;
    t = v.decimal(4);
    if (t !== '') x.sampleSelection = t;
    t = v.text(5);
    if (t !== '') x.period = t;
    n = v.integer(6);
    if (n === n) x.periodCount = n;
    t = v.text(7);
    if (t !== '') x.frequency = t;
    t = v.text(8);
    if (t !== '') x.pattern = t;
    (o.deliveries ??= []).push(x);
    return left;
  },
  write(o, out, rule) {
    const list = o.deliveries ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('HSD', 72, 83, 68);
      out.leave(at, 0);
      writeOp(rule.ops[0] as Op, x, out, FIRST);
      at = out.upTo(2);
      at = out.putText(at, 3, x.unit);
      at = out.putDecimal(at, 4, x.sampleSelection);
      at = out.putText(at, 5, x.period);
      at = out.putInteger(at, 6, x.periodCount);
      at = out.putText(at, 7, x.frequency);
      at = out.putText(at, 8, x.pattern);
      out.close(at);
    }
  },
};

const ICM_92_1u7ouxj_1dkxsto: FastRule = {
  read(o, v, rule) {
    let x = o.income;
    if (x === undefined) o.income = x = rule.create?.();
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '') x.frequency = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) x.wageCents = n; else v.missing(2);
    t = v.decimal(3);
    if (t !== '') x.hours = t;
    t = v.text(4);
    if (t !== '') x.location = t;
    t = v.text(5);
    if (t !== '') x.salaryGrade = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.income;
    if (x === undefined) return;
    if (!opens && !((x.frequency !== undefined && x.frequency !== '') || (x.wageCents !== undefined && x.wageCents !== '') || (x.hours !== undefined && x.hours !== '') || (x.location !== undefined && x.location !== '') || (x.salaryGrade !== undefined && x.salaryGrade !== ''))) return;
    let at = out.open('ICM', 73, 67, 77);
    at = out.putRequired(at, 1, x.frequency);
    at = out.putAmount(at, 2, x.wageCents);
    at = out.putDecimal(at, 3, x.hours);
    at = out.putText(at, 4, x.location);
    at = out.putText(at, 5, x.salaryGrade);
    out.close(at);
  },
};

const IDC_71_wkr4h1_1jk7zku: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    t = v.text(1);
    if (t !== '') x.plan = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.type = t; else v.missing(2);
    t = v.decimal(3);
    if (t !== '') x.count = t;
    t = v.text(4);
    if (t !== '') x.action = t;
    (o.cards ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.cards ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('IDC', 73, 68, 67);
      at = out.putRequired(at, 1, x.plan);
      at = out.putRequired(at, 2, x.type);
      at = out.putDecimal(at, 3, x.count);
      at = out.putText(at, 4, x.action);
      out.close(at);
    }
  },
};

const III_2m_z7ioz8_13jlze4: FastRule = {
  read(o, v, rule) {
    readIdentifier(rule.ops[0] as Op, o, v, 1);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.facility !== undefined && o.facility !== ''))) return;
    let at = out.open('III', 73, 73, 73);
    at = o.facility === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 1, o.facility.qualifier), 1 + 1, o.facility.value);
    out.close(at);
  },
};

const III_5k_1cqofbk_1vioqf: FastRule = {
  read(o, v, rule) {
    let t: string;
    readIdentifier(rule.ops[0] as Op, o, v, 1);
    t = v.text(3);
    if (t !== '') o.category = t;
    t = v.text(4);
    if (t !== '') o.text = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.code !== undefined && o.code !== '') || (o.category !== undefined && o.category !== '') || (o.text !== undefined && o.text !== ''))) return;
    let at = out.open('III', 73, 73, 73);
    at = o.code === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 1, o.code.qualifier), 1 + 1, o.code.value);
    at = out.putText(at, 3, o.category);
    at = out.putText(at, 4, o.text);
    out.close(at);
  },
};

const IK3_70_1eeyoc5_1q2qe4t: FastRule = {
  read(o, v) {
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '') o.segment = t; else v.missing(1);
    n = v.integer(2);
    if (n === n) o.position = n; else v.missing(2);
    t = v.text(3);
    if (t !== '') o.loop = t;
    t = v.text(4);
    if (t !== '') o.code = t; else v.missing(4);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.segment !== undefined && o.segment !== '') || (o.position !== undefined && o.position !== '') || (o.loop !== undefined && o.loop !== '') || (o.code !== undefined && o.code !== ''))) return;
    let at = out.open('IK3', 73, 75, 51);
    at = out.putRequired(at, 1, o.segment);
    if ((o.position === undefined || o.position === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
    at = out.putInteger(at, 2, o.position);
    at = out.putText(at, 3, o.loop);
    at = out.putRequired(at, 4, o.code);
    out.close(at);
  },
};

const IK4_ai_grb4x2_6rgzwn: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, o, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[1] as Op, o, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[2] as Op, o, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(2);
    if (t !== '') o.dataElement = t;
    t = v.text(3);
    if (t !== '') o.code = t; else v.missing(3);
    t = v.text(4);
    if (t !== '') o.badValue = t;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.position !== undefined && o.position !== '') || (o.component !== undefined && o.component !== '') || (o.repetition !== undefined && o.repetition !== '') || (o.dataElement !== undefined && o.dataElement !== '') || (o.code !== undefined && o.code !== '') || (o.badValue !== undefined && o.badValue !== ''))) return;
    let at = out.open('IK4', 73, 75, 52);
    out.leave(at, 0);
    writeOp(rule.ops[0] as Op, o, out, FIRST);
    writeOp(rule.ops[1] as Op, o, out, FIRST);
    writeOp(rule.ops[2] as Op, o, out, FIRST);
    at = out.upTo(1);
    at = out.putText(at, 2, o.dataElement);
    at = out.putRequired(at, 3, o.code);
    at = out.putText(at, 4, o.badValue);
    out.close(at);
  },
};

const IK5_3v_1pq7luv_1qvho7r: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '') o.code = t; else v.missing(1);
    k = readSpecial(rule.ops[1] as Op, o, v, 2);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.code !== undefined && o.code !== '') || o.errorCodes?.length > 0)) return;
    let at = out.open('IK5', 73, 75, 53);
    at = out.putRequired(at, 1, o.code);
    out.leave(at, 1);
    writeOp(rule.ops[1] as Op, o, out, FIRST);
    out.end();
  },
};

const INS_9i_kwu7wa_1sot8js: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '' && t !== 'Y') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') o.relationship = t;
    t = v.text(3);
    if (t !== '') o.maintenanceType = t;
    t = v.text(4);
    if (t !== '') o.maintenanceReason = t;
    n = v.integer(17);
    if (n === n) o.birthSequence = n;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.relationship !== undefined && o.relationship !== '') || (o.maintenanceType !== undefined && o.maintenanceType !== '') || (o.maintenanceReason !== undefined && o.maintenanceReason !== '') || (o.birthSequence !== undefined && o.birthSequence !== ''))) return;
    let at = out.open('INS', 73, 78, 83);
    at = out.putText(at, 1, 'Y');
    at = out.putText(at, 2, o.relationship);
    at = out.putText(at, 3, o.maintenanceType);
    at = out.putText(at, 4, o.maintenanceReason);
    at = out.gap(at, 12);
    at = out.putInteger(at, 17, o.birthSequence);
    out.close(at);
  },
};

const INS_9i_tvpasd_1b6t54c: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '' && t !== 'N') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') o.relationship = t;
    t = v.text(3);
    if (t !== '') o.maintenanceType = t;
    t = v.text(4);
    if (t !== '') o.maintenanceReason = t;
    n = v.integer(17);
    if (n === n) o.birthSequence = n;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.relationship !== undefined && o.relationship !== '') || (o.maintenanceType !== undefined && o.maintenanceType !== '') || (o.maintenanceReason !== undefined && o.maintenanceReason !== '') || (o.birthSequence !== undefined && o.birthSequence !== ''))) return;
    let at = out.open('INS', 73, 78, 83);
    at = out.putText(at, 1, 'N');
    at = out.putText(at, 2, o.relationship);
    at = out.putText(at, 3, o.maintenanceType);
    at = out.putText(at, 4, o.maintenanceReason);
    at = out.gap(at, 12);
    at = out.putInteger(at, 17, o.birthSequence);
    out.close(at);
  },
};

const INS_ro_y4nkpy_160sp55: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    t = v.text(1);
    if (t !== '') o.isSubscriber = t === 'Y'; else v.missing(1);
    if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') o.relationship = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') o.maintenanceType = t; else v.missing(3);
    t = v.text(4);
    if (t !== '') o.maintenanceReason = t;
    t = v.text(5);
    if (t !== '') o.benefitStatus = t; else o.benefitStatus = '';
    k = readSpecial(rule.ops[5] as Op, o, v, 6);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(7);
    if (t !== '') o.cobraEvent = t;
    t = v.text(8);
    if (t !== '') o.employmentStatus = t;
    t = v.text(9);
    if (t !== '') o.studentStatus = t;
    t = v.text(10);
    if (t !== '') o.disabled = t === 'Y';
    if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (10);
    t = v.text(11);
    if (t !== '' && t !== 'D8') left |= 1 << (11);
    t = v.date(12);
    if (t !== '') o.diedOn = t;
    t = v.text(13);
    if (t !== '') o.confidentiality = t;
    n = v.integer(17);
    if (n === n) o.birthSequence = n;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.isSubscriber !== undefined && o.isSubscriber !== '') || (o.relationship !== undefined && o.relationship !== '') || (o.maintenanceType !== undefined && o.maintenanceType !== '') || (o.maintenanceReason !== undefined && o.maintenanceReason !== '') || (o.benefitStatus !== undefined && o.benefitStatus !== '') || (o.medicare !== undefined && o.medicare !== '') || (o.cobraEvent !== undefined && o.cobraEvent !== '') || (o.employmentStatus !== undefined && o.employmentStatus !== '') || (o.studentStatus !== undefined && o.studentStatus !== '') || (o.disabled !== undefined && o.disabled !== '') || (o.diedOn !== undefined && o.diedOn !== '') || (o.confidentiality !== undefined && o.confidentiality !== '') || (o.birthSequence !== undefined && o.birthSequence !== ''))) return;
    let at = out.open('INS', 73, 78, 83);
    at = out.putText(at, 1, o.isSubscriber === undefined ? undefined : o.isSubscriber === true ? 'Y' : 'N');
    at = out.putRequired(at, 2, o.relationship);
    at = out.putRequired(at, 3, o.maintenanceType);
    at = out.putText(at, 4, o.maintenanceReason);
    at = out.putText(at, 5, o.benefitStatus);
    out.leave(at, 5);
    writeOp(rule.ops[5] as Op, o, out, FIRST);
    at = out.upTo(6);
    at = out.putText(at, 7, o.cobraEvent);
    at = out.putText(at, 8, o.employmentStatus);
    at = out.putText(at, 9, o.studentStatus);
    at = out.putText(at, 10, o.disabled === undefined ? undefined : o.disabled === true ? 'Y' : 'N');
    at = o.diedOn !== undefined && o.diedOn !== '' ? out.putCode(at, 11, 68, 56) : out.putText(at, 11, undefined);
    at = out.putDate(at, 12, o.diedOn);
    at = out.putText(at, 13, o.confidentiality);
    at = out.gap(at, 3);
    at = out.putInteger(at, 17, o.birthSequence);
    out.close(at);
  },
};

const IT1_2i_10nk7kg_17dbige: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.number = t; else v.missing(1);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.number !== undefined && o.number !== ''))) return;
    let at = out.open('IT1', 73, 84, 49);
    at = out.putRequired(at, 1, o.number);
    out.close(at);
  },
};

const K3_4g_1ppowtm_1srdjtj: FastRule = {
  read(o, v) {
    let t: string;
    const last = Math.min(v.segment.count, 1);
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      t = v.text(1 + s);
      (o.fileInformation ??= []).push(t === '' ? v.missing(1 + s) : t);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out) {
    const list = o.fileInformation ?? [];
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      let at = out.open('K3', 75, 51, 0);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        at = out.putRequired(at, 1 + s, x);
      }
      out.close(at);
      i = to;
    }
  },
};

const LE_2i_1gqm9nf_fdb01x: FastRule = {
  read(_o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '2120') left |= 1 << (1);
    return left;
  },
  write(_o, out, _rule, opens) {
    if (!opens && !(false)) return;
    let at = out.open('LE', 76, 69, 0);
    at = out.putText(at, 1, '2120');
    out.close(at);
  },
};

const LE_2i_1hlwdzj_1t9mkj5: FastRule = {
  read(_o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '2700') left |= 1 << (1);
    return left;
  },
  write(_o, out, _rule, opens) {
    if (!opens && !(false)) return;
    let at = out.open('LE', 76, 69, 0);
    at = out.putText(at, 1, '2700');
    out.close(at);
  },
};

const LIN_41_12o1reu_1wwi5p2: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.qualifier = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') o.code = t; else v.missing(3);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.qualifier !== undefined && o.qualifier !== '') || (o.code !== undefined && o.code !== ''))) return;
    let at = out.open('LIN', 76, 73, 78);
    at = out.putText(at, 1, undefined);
    at = out.putRequired(at, 2, o.qualifier);
    at = out.putRequired(at, 3, o.code);
    out.close(at);
  },
};

const LQ_3z_1mfnvh0_9hof1p: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.codeList = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.form = t; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.codeList !== undefined && o.codeList !== '') || (o.form !== undefined && o.form !== ''))) return;
    let at = out.open('LQ', 76, 81, 0);
    at = out.putRequired(at, 1, o.codeList);
    at = out.putRequired(at, 2, o.form);
    out.close(at);
  },
};

const LQ_6m_1vkp49q_4u9qet: FastRule = {
  read(o, v) {
    let t: string;
    const last = Math.min(v.segment.count, 2);
    let found = 0;
    for (let s = 0; 2 + s <= last; s += 1) {
      if (v.segment.isEmpty(2 + s) && isEmptyGroup(v, 2 + s, Math.min(1, last - 2 - s + 1))) continue;
      found++;
      t = v.text(2 + s);
      (o.remarks ??= []).push(t === '' ? v.missing(2 + s) : t);
    }
    if (found === 0 || !v.has(2)) v.missing(2);
    return 0;
  },
  write(o, out) {
    const list = o.remarks ?? [];
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      let at = out.open('LQ', 76, 81, 0);
      at = out.putCode(at, 1, 72, 69);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        at = out.putRequired(at, 2 + s, x);
      }
      out.close(at);
      i = to;
    }
  },
};

const LQ_6t_z296jx_6ps5ex: FastRule = {
  read(o, v) {
    let t: string;
    const last = Math.min(v.segment.count, 2);
    let found = 0;
    for (let s = 0; 2 + s <= last; s += 1) {
      if (v.segment.isEmpty(2 + s) && isEmptyGroup(v, 2 + s, Math.min(1, last - 2 - s + 1))) continue;
      found++;
      t = v.text(2 + s);
      (o.drugRejections ??= []).push(t === '' ? v.missing(2 + s) : t);
    }
    if (found === 0 || !v.has(2)) v.missing(2);
    return 0;
  },
  write(o, out) {
    const list = o.drugRejections ?? [];
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      let at = out.open('LQ', 76, 81, 0);
      at = out.putCode(at, 1, 82, 88);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        at = out.putRequired(at, 2 + s, x);
      }
      out.close(at);
      i = to;
    }
  },
};

const LS_2i_1xd7vp1_djtttk: FastRule = {
  read(_o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '2120') left |= 1 << (1);
    return left;
  },
  write(_o, out, _rule, opens) {
    if (!opens && !(false)) return;
    let at = out.open('LS', 76, 83, 0);
    at = out.putText(at, 1, '2120');
    out.close(at);
  },
};

const LS_2i_hwmant_peoyvb: FastRule = {
  read(_o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '2700') left |= 1 << (1);
    return left;
  },
  write(_o, out, _rule, opens) {
    if (!opens && !(false)) return;
    let at = out.open('LS', 76, 83, 0);
    at = out.putText(at, 1, '2700');
    out.close(at);
  },
};

const LUI_5u_8kfzb1_jzr8af: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    readIdentifier(rule.ops[0] as Op, x, v, 1);
    t = v.text(3);
    if (t !== '') x.description = t;
    t = v.text(4);
    if (t !== '') x.use = t;
    (o.languages ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.languages ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('LUI', 76, 85, 73);
      at = x.code === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 1, x.code.qualifier), 1 + 1, x.code.value);
      at = out.putText(at, 3, x.description);
      at = out.putText(at, 4, x.use);
      out.close(at);
    }
  },
};

const LX_2h_1pbsoj7_1dl7dro: FastRule = {
  read(o, v) {
    let n: number;
    n = v.integer(1);
    if (n === n) o.number = n; else v.missing(1);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.number !== undefined && o.number !== ''))) return;
    let at = out.open('LX', 76, 88, 0);
    if ((o.number === undefined || o.number === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = out.putInteger(at, 1, o.number);
    out.close(at);
  },
};

const LX_2h_fmam40_15xv37v: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.number = t; else v.missing(1);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.number !== undefined && o.number !== ''))) return;
    let at = out.open('LX', 76, 88, 0);
    at = out.putRequired(at, 1, o.number);
    out.close(at);
  },
};

const MEA_5z_1yd5al6_vwfgyq: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    t = v.text(1);
    if (t !== '') x.reference = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.measurement = t; else v.missing(2);
    t = v.decimal(3);
    if (t !== '') x.value = t; else v.missing(3);
    (o.testResults ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.testResults ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('MEA', 77, 69, 65);
      at = out.putRequired(at, 1, x.reference);
      at = out.putRequired(at, 2, x.measurement);
      if ((x.value === undefined || x.value === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
      at = out.putDecimal(at, 3, x.value);
      out.close(at);
    }
  },
};

const MIA_14t_1nkxais_7bwnmc: FastRule = {
  read(o, v, rule) {
    let x = o.inpatient;
    if (x === undefined) o.inpatient = x = rule.create?.();
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    t = v.decimal(1);
    if (t !== '') x.coveredDays = t;
    n = v.cents(2);
    if (n === n) x.operatingOutlierCents = n;
    t = v.decimal(3);
    if (t !== '') x.lifetimePsychiatricDays = t;
    n = v.cents(4);
    if (n === n) x.drgCents = n;
    k = readSpecial(rule.ops[4] as Op, x, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    n = v.cents(6);
    if (n === n) x.disproportionateShareCents = n;
    n = v.cents(7);
    if (n === n) x.passThroughCents = n;
    n = v.cents(8);
    if (n === n) x.capitalCents = n;
    n = v.cents(9);
    if (n === n) x.capitalFederalDrgCents = n;
    n = v.cents(10);
    if (n === n) x.capitalHospitalDrgCents = n;
    n = v.cents(11);
    if (n === n) x.capitalDisproportionateDrgCents = n;
    n = v.cents(12);
    if (n === n) x.oldCapitalCents = n;
    n = v.cents(13);
    if (n === n) x.capitalMedicalEducationCents = n;
    n = v.cents(14);
    if (n === n) x.operatingHospitalDrgCents = n;
    t = v.decimal(15);
    if (t !== '') x.costReportDays = t;
    n = v.cents(16);
    if (n === n) x.operatingFederalDrgCents = n;
    n = v.cents(17);
    if (n === n) x.capitalOutlierCents = n;
    n = v.cents(18);
    if (n === n) x.indirectTeachingCents = n;
    n = v.cents(19);
    if (n === n) x.professionalComponentCents = n;
    k = readSpecial(rule.ops[19] as Op, x, v, 20);
    if (k === KEEP) return KEEP;
    left |= k;
    n = v.cents(24);
    if (n === n) x.capitalExceptionCents = n;
    return left;
  },
  write(o, out, rule, opens) {
    const x = o.inpatient;
    if (x === undefined) return;
    if (!opens && !((x.coveredDays !== undefined && x.coveredDays !== '') || (x.operatingOutlierCents !== undefined && x.operatingOutlierCents !== '') || (x.lifetimePsychiatricDays !== undefined && x.lifetimePsychiatricDays !== '') || (x.drgCents !== undefined && x.drgCents !== '') || x.remarks?.length > 0 || (x.disproportionateShareCents !== undefined && x.disproportionateShareCents !== '') || (x.passThroughCents !== undefined && x.passThroughCents !== '') || (x.capitalCents !== undefined && x.capitalCents !== '') || (x.capitalFederalDrgCents !== undefined && x.capitalFederalDrgCents !== '') || (x.capitalHospitalDrgCents !== undefined && x.capitalHospitalDrgCents !== '') || (x.capitalDisproportionateDrgCents !== undefined && x.capitalDisproportionateDrgCents !== '') || (x.oldCapitalCents !== undefined && x.oldCapitalCents !== '') || (x.capitalMedicalEducationCents !== undefined && x.capitalMedicalEducationCents !== '') || (x.operatingHospitalDrgCents !== undefined && x.operatingHospitalDrgCents !== '') || (x.costReportDays !== undefined && x.costReportDays !== '') || (x.operatingFederalDrgCents !== undefined && x.operatingFederalDrgCents !== '') || (x.capitalOutlierCents !== undefined && x.capitalOutlierCents !== '') || (x.indirectTeachingCents !== undefined && x.indirectTeachingCents !== '') || (x.professionalComponentCents !== undefined && x.professionalComponentCents !== '') || x.remarks?.length > 0 || (x.capitalExceptionCents !== undefined && x.capitalExceptionCents !== ''))) return;
    let at = out.open('MIA', 77, 73, 65);
    at = out.putDecimal(at, 1, x.coveredDays);
    at = out.putCents(at, 2, x.operatingOutlierCents);
    at = out.putDecimal(at, 3, x.lifetimePsychiatricDays);
    at = out.putCents(at, 4, x.drgCents);
    out.leave(at, 4);
    writeOp(rule.ops[4] as Op, x, out, FIRST);
    at = out.upTo(5);
    at = out.putCents(at, 6, x.disproportionateShareCents);
    at = out.putCents(at, 7, x.passThroughCents);
    at = out.putCents(at, 8, x.capitalCents);
    at = out.putCents(at, 9, x.capitalFederalDrgCents);
    at = out.putCents(at, 10, x.capitalHospitalDrgCents);
    at = out.putCents(at, 11, x.capitalDisproportionateDrgCents);
    at = out.putCents(at, 12, x.oldCapitalCents);
    at = out.putCents(at, 13, x.capitalMedicalEducationCents);
    at = out.putCents(at, 14, x.operatingHospitalDrgCents);
    at = out.putDecimal(at, 15, x.costReportDays);
    at = out.putCents(at, 16, x.operatingFederalDrgCents);
    at = out.putCents(at, 17, x.capitalOutlierCents);
    at = out.putCents(at, 18, x.indirectTeachingCents);
    at = out.putCents(at, 19, x.professionalComponentCents);
    out.leave(at, 19);
    writeOp(rule.ops[19] as Op, x, out, FIRST);
    at = out.upTo(23);
    at = out.putCents(at, 24, x.capitalExceptionCents);
    out.close(at);
  },
};

const MOA_a2_1ayace6_494vjv: FastRule = {
  read(o, v, rule) {
    let x = o.outpatient;
    if (x === undefined) o.outpatient = x = rule.create?.();
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    t = v.decimal(1);
    if (t !== '') x.reimbursementRate = t;
    n = v.cents(2);
    if (n === n) x.payableCents = n;
    k = readSpecial(rule.ops[2] as Op, x, v, 3);
    if (k === KEEP) return KEEP;
    left |= k;
    n = v.cents(8);
    if (n === n) x.endStageRenalCents = n;
    n = v.cents(9);
    if (n === n) x.professionalComponentCents = n;
    return left;
  },
  write(o, out, rule, opens) {
    const x = o.outpatient;
    if (x === undefined) return;
    if (!opens && !((x.reimbursementRate !== undefined && x.reimbursementRate !== '') || (x.payableCents !== undefined && x.payableCents !== '') || x.remarks?.length > 0 || (x.endStageRenalCents !== undefined && x.endStageRenalCents !== '') || (x.professionalComponentCents !== undefined && x.professionalComponentCents !== ''))) return;
    let at = out.open('MOA', 77, 79, 65);
    at = out.putDecimal(at, 1, x.reimbursementRate);
    at = out.putCents(at, 2, x.payableCents);
    out.leave(at, 2);
    writeOp(rule.ops[2] as Op, x, out, FIRST);
    at = out.upTo(7);
    at = out.putCents(at, 8, x.endStageRenalCents);
    at = out.putCents(at, 9, x.professionalComponentCents);
    out.close(at);
  },
};

const MPI_cf_1yabtnh_1jetrqg: FastRule = {
  read(o, v, rule) {
    let x = o.military;
    if (x === undefined) o.military = x = rule.create?.();
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '') x.informationStatus = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.employmentStatus = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') x.branch = t; else v.missing(3);
    t = v.text(4);
    if (t !== '') x.description = t;
    t = v.text(5);
    if (t !== '') x.rank = t;
    k = readSpecial(rule.ops[5] as Op, x, v, 6);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    const x = o.military;
    if (x === undefined) return;
    if (!opens && !((x.informationStatus !== undefined && x.informationStatus !== '') || (x.employmentStatus !== undefined && x.employmentStatus !== '') || (x.branch !== undefined && x.branch !== '') || (x.description !== undefined && x.description !== '') || (x.rank !== undefined && x.rank !== '') || (x.served !== undefined && x.served !== ''))) return;
    let at = out.open('MPI', 77, 80, 73);
    at = out.putRequired(at, 1, x.informationStatus);
    at = out.putRequired(at, 2, x.employmentStatus);
    at = out.putRequired(at, 3, x.branch);
    at = out.putText(at, 4, x.description);
    at = out.putText(at, 5, x.rank);
    out.leave(at, 5);
    writeOp(rule.ops[5] as Op, x, out, FIRST);
    out.end();
  },
};

const MSG_4a_1kx8f5f_7u7ds5: FastRule = {
  read(o, v) {
    let t: string;
    const last = Math.min(v.segment.count, 1);
    let found = 0;
    for (let s = 0; 1 + s <= last; s += 1) {
      if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
      found++;
      t = v.text(1 + s);
      (o.messages ??= []).push(t === '' ? v.missing(1 + s) : t);
    }
    if (found === 0 || !v.has(1)) v.missing(1);
    return 0;
  },
  write(o, out) {
    const list = o.messages ?? [];
    for (let i = 0; i < list.length; ) {
      let to = i + 1;
      let at = out.open('MSG', 77, 83, 71);
      for (let n = i, s = 0; n < to; n++, s += 1) {
        const x = list[n];
        at = out.putRequired(at, 1 + s, x);
      }
      out.close(at);
      i = to;
    }
  },
};

const N1_4u_17mnu47_183wasq: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.name = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.name !== undefined && o.name !== ''))) return;
    let at = out.open('N1', 78, 49, 0);
    at = out.putCode(at, 1, 55, 53);
    at = out.putText(at, 2, o.name);
    out.close(at);
  },
};

const N1_65_rqy4m5_14qk4mc: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(2);
    if (t !== '') o.name = t; else o.name = '';
    k = readSpecial(rule.ops[2] as Op, o, v, 3);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.name !== undefined && o.name !== ''))) return;
    let at = out.open('N1', 78, 49, 0);
    at = out.putCode(at, 1, 80, 69);
    at = out.putText(at, 2, o.name);
    out.leave(at, 2);
    writeOp(rule.ops[2] as Op, o, out, FIRST);
    out.end();
  },
};

const N1_69_lacuvk_13zcw7v: FastRule = {
  read(o, v, rule) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.name = t;
    readIdentifier(rule.ops[2] as Op, o, v, 3);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('N1', 78, 49, 0);
    at = out.putCode(at, 1, 73, 78);
    at = out.putText(at, 2, o.name);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 3, o.id.qualifier), 3 + 1, o.id.value);
    out.close(at);
  },
};

const N1_69_y2apc8_vgubf9: FastRule = {
  read(o, v, rule) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.name = t;
    readIdentifier(rule.ops[2] as Op, o, v, 3);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('N1', 78, 49, 0);
    at = out.putCode(at, 1, 80, 53);
    at = out.putText(at, 2, o.name);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 3, o.id.qualifier), 3 + 1, o.id.value);
    out.close(at);
  },
};

const N1_6a_1modyk5_dsramm: FastRule = {
  read(o, v, rule) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.name = t;
    readIdentifier(rule.ops[2] as Op, o, v, 3);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('N1', 78, 49, 0);
    at = out.putCode(at, 1, 80, 69);
    at = out.putText(at, 2, o.name);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 3, o.id.qualifier), 3 + 1, o.id.value);
    out.close(at);
  },
};

const N1_6a_ed1aoh_5y8k0j: FastRule = {
  read(o, v, rule) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.name = t;
    readIdentifier(rule.ops[2] as Op, o, v, 3);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('N1', 78, 49, 0);
    at = out.putCode(at, 1, 80, 82);
    at = out.putText(at, 2, o.name);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 3, o.id.qualifier), 3 + 1, o.id.value);
    out.close(at);
  },
};

const N1_6d_14o5q8p_1283306: FastRule = {
  read(o, v, rule) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.name = t; else o.name = '';
    readIdentifier(rule.ops[2] as Op, o, v, 3);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('N1', 78, 49, 0);
    at = out.putRequired(at, 1, o.entity);
    at = out.putText(at, 2, o.name);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 3, o.id.qualifier), 3 + 1, o.id.value);
    out.close(at);
  },
};

const N1_7y_accdb0_4d48j2: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(2);
    if (t !== '') o.name = t; else o.name = '';
    t = v.text(3);
    if (t !== '' && t !== 'XV') left |= 1 << (3);
    t = v.text(4);
    if (t !== '') o.planId = t;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.name !== undefined && o.name !== '') || (o.planId !== undefined && o.planId !== ''))) return;
    let at = out.open('N1', 78, 49, 0);
    at = out.putCode(at, 1, 80, 82);
    at = out.putText(at, 2, o.name);
    at = o.planId !== undefined && o.planId !== '' ? out.putCode(at, 3, 88, 86) : out.putText(at, 3, undefined);
    at = out.putText(at, 4, o.planId);
    out.close(at);
  },
};

const N1_85_1yao9zn_hh12ry: FastRule = {
  read(o, v, rule) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.name = t;
    readIdentifier(rule.ops[2] as Op, o, v, 3);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('N1', 78, 49, 0);
    at = out.putRequired(at, 1, o.entity);
    at = out.putText(at, 2, o.name);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 3, o.id.qualifier), 3 + 1, o.id.value);
    out.close(at);
  },
};

const N2_2m_azdghn_85ccce: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.secondName = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.secondName !== undefined && o.secondName !== ''))) return;
    let at = out.open('N2', 78, 50, 0);
    at = out.putText(at, 1, o.secondName);
    out.close(at);
  },
};

const N3_44_ymn6u1_16nhmy0: FastRule = {
  read(o, v, rule) {
    let x = o.address;
    if (x === undefined) o.address = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.line1 = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.line2 = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.address;
    if (x === undefined) return;
    if (!opens && !((x.line1 !== undefined && x.line1 !== '') || (x.line2 !== undefined && x.line2 !== ''))) return;
    let at = out.open('N3', 78, 51, 0);
    at = out.putRequired(at, 1, x.line1);
    at = out.putText(at, 2, x.line2);
    out.close(at);
  },
};

const N3_49_pwpec8_ua86w5: FastRule = {
  read(o, v, rule) {
    let x = o.payToAddress;
    if (x === undefined) o.payToAddress = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.line1 = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.line2 = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.payToAddress;
    if (x === undefined) return;
    if (!opens && !((x.line1 !== undefined && x.line1 !== '') || (x.line2 !== undefined && x.line2 !== ''))) return;
    let at = out.open('N3', 78, 51, 0);
    at = out.putRequired(at, 1, x.line1);
    at = out.putText(at, 2, x.line2);
    out.close(at);
  },
};

const N3_4b_fp0kq2_1xekqsb: FastRule = {
  read(o, v, rule) {
    let x = o.mailingAddress;
    if (x === undefined) o.mailingAddress = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.line1 = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.line2 = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.mailingAddress;
    if (x === undefined) return;
    if (!opens && !((x.line1 !== undefined && x.line1 !== '') || (x.line2 !== undefined && x.line2 !== ''))) return;
    let at = out.open('N3', 78, 51, 0);
    at = out.putRequired(at, 1, x.line1);
    at = out.putText(at, 2, x.line2);
    out.close(at);
  },
};

const N4_94_43ke6g_18pbcq7: FastRule = {
  read(o, v, rule) {
    let x = o.address;
    if (x === undefined) o.address = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.city = t; else x.city = '';
    t = v.text(2);
    if (t !== '') x.state = t;
    t = v.text(3);
    if (t !== '') x.postalCode = t;
    t = v.text(4);
    if (t !== '') x.country = t;
    t = v.text(7);
    if (t !== '') x.countrySubdivision = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.address;
    if (x === undefined) return;
    if (!opens && !((x.city !== undefined && x.city !== '') || (x.state !== undefined && x.state !== '') || (x.postalCode !== undefined && x.postalCode !== '') || (x.country !== undefined && x.country !== '') || (x.countrySubdivision !== undefined && x.countrySubdivision !== ''))) return;
    let at = out.open('N4', 78, 52, 0);
    at = out.putText(at, 1, x.city);
    at = out.putText(at, 2, x.state);
    at = out.putText(at, 3, x.postalCode);
    at = out.putText(at, 4, x.country);
    at = out.gap(at, 2);
    at = out.putText(at, 7, x.countrySubdivision);
    out.close(at);
  },
};

const N4_99_1u8hgvb_19j5s7v: FastRule = {
  read(o, v, rule) {
    let x = o.payToAddress;
    if (x === undefined) o.payToAddress = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.city = t; else x.city = '';
    t = v.text(2);
    if (t !== '') x.state = t;
    t = v.text(3);
    if (t !== '') x.postalCode = t;
    t = v.text(4);
    if (t !== '') x.country = t;
    t = v.text(7);
    if (t !== '') x.countrySubdivision = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.payToAddress;
    if (x === undefined) return;
    if (!opens && !((x.city !== undefined && x.city !== '') || (x.state !== undefined && x.state !== '') || (x.postalCode !== undefined && x.postalCode !== '') || (x.country !== undefined && x.country !== '') || (x.countrySubdivision !== undefined && x.countrySubdivision !== ''))) return;
    let at = out.open('N4', 78, 52, 0);
    at = out.putText(at, 1, x.city);
    at = out.putText(at, 2, x.state);
    at = out.putText(at, 3, x.postalCode);
    at = out.putText(at, 4, x.country);
    at = out.gap(at, 2);
    at = out.putText(at, 7, x.countrySubdivision);
    out.close(at);
  },
};

const N4_9b_sktwcd_enro6q: FastRule = {
  read(o, v, rule) {
    let x = o.mailingAddress;
    if (x === undefined) o.mailingAddress = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.city = t; else x.city = '';
    t = v.text(2);
    if (t !== '') x.state = t;
    t = v.text(3);
    if (t !== '') x.postalCode = t;
    t = v.text(4);
    if (t !== '') x.country = t;
    t = v.text(7);
    if (t !== '') x.countrySubdivision = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.mailingAddress;
    if (x === undefined) return;
    if (!opens && !((x.city !== undefined && x.city !== '') || (x.state !== undefined && x.state !== '') || (x.postalCode !== undefined && x.postalCode !== '') || (x.country !== undefined && x.country !== '') || (x.countrySubdivision !== undefined && x.countrySubdivision !== ''))) return;
    let at = out.open('N4', 78, 52, 0);
    at = out.putText(at, 1, x.city);
    at = out.putText(at, 2, x.state);
    at = out.putText(at, 3, x.postalCode);
    at = out.putText(at, 4, x.country);
    at = out.gap(at, 2);
    at = out.putText(at, 7, x.countrySubdivision);
    out.close(at);
  },
};

const N4_ao_3pgix3_13psfmi: FastRule = {
  read(o, v, rule) {
    let x = o.address;
    if (x === undefined) o.address = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.city = t; else x.city = '';
    t = v.text(2);
    if (t !== '') x.state = t;
    t = v.text(3);
    if (t !== '') x.postalCode = t;
    t = v.text(4);
    if (t !== '') x.country = t;
    readIdentifier(rule.ops[4] as Op, x, v, 5);
    t = v.text(7);
    if (t !== '') x.countrySubdivision = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.address;
    if (x === undefined) return;
    if (!opens && !((x.city !== undefined && x.city !== '') || (x.state !== undefined && x.state !== '') || (x.postalCode !== undefined && x.postalCode !== '') || (x.country !== undefined && x.country !== '') || (x.region !== undefined && x.region !== '') || (x.countrySubdivision !== undefined && x.countrySubdivision !== ''))) return;
    let at = out.open('N4', 78, 52, 0);
    at = out.putText(at, 1, x.city);
    at = out.putText(at, 2, x.state);
    at = out.putText(at, 3, x.postalCode);
    at = out.putText(at, 4, x.country);
    at = x.region === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 5, x.region.qualifier), 5 + 1, x.region.value);
    at = out.putText(at, 7, x.countrySubdivision);
    out.close(at);
  },
};

const N4_aq_1guowsi_xwtugk: FastRule = {
  read(o, v, rule) {
    let x = o.address;
    if (x === undefined) o.address = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.city = t; else x.city = '';
    t = v.text(2);
    if (t !== '') x.state = t;
    t = v.text(3);
    if (t !== '') x.postalCode = t;
    t = v.text(4);
    if (t !== '') x.country = t;
    readIdentifier(rule.ops[4] as Op, x, v, 5);
    t = v.text(7);
    if (t !== '') x.countrySubdivision = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.address;
    if (x === undefined) return;
    if (!opens && !((x.city !== undefined && x.city !== '') || (x.state !== undefined && x.state !== '') || (x.postalCode !== undefined && x.postalCode !== '') || (x.country !== undefined && x.country !== '') || (x.location !== undefined && x.location !== '') || (x.countrySubdivision !== undefined && x.countrySubdivision !== ''))) return;
    let at = out.open('N4', 78, 52, 0);
    at = out.putText(at, 1, x.city);
    at = out.putText(at, 2, x.state);
    at = out.putText(at, 3, x.postalCode);
    at = out.putText(at, 4, x.country);
    at = x.location === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 5, x.location.qualifier), 5 + 1, x.location.value);
    at = out.putText(at, 7, x.countrySubdivision);
    out.close(at);
  },
};

const NM1_40_wjptkd_56d92o: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '' && t !== '03') left |= 1 << (1);
    k = readSpecial(rule.ops[1] as Op, o, v, 2);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.person !== undefined && o.person !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 48, 51);
    at = putPerson(o.person, out, at);
    out.close(at);
  },
};

const NM1_4u_riom8h_1osbul0: FastRule = {
  read(_o, v) {
    let left = 0;
    let t: string;
    t = v.text(2);
    if (t !== '' && t !== '1') left |= 1 << (2);
    return left;
  },
  write(_o, out, _rule, opens) {
    if (!opens && !(false)) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 51, 49);
    at = out.putText(at, 2, '1');
    out.close(at);
  },
};

const NM1_4x_1ejwx3a_1dtwuo2: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[1] as Op, o, v, 2);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.person !== undefined && o.person !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 81, 67);
    at = putPerson(o.person, out, at);
    out.close(at);
  },
};

const NM1_4x_1ys3rn4_ppz4a2: FastRule = {
  read(_o, v) {
    let left = 0;
    let t: string;
    t = v.text(2);
    if (t !== '' && t !== '1' && t !== '2') left |= 1 << (2);
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !(false)) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 56, 55);
    at = out.putText(at, 2, (rule.ops[1] as Op).choose?.(o as never));
    out.close(at);
  },
};

const NM1_5d_1ndclxy_2kj852: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '85') left |= 1 << (1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 56, 53);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_5d_dvsyqu_ur4f08: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '41') left |= 1 << (1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 52, 49);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_5e_1ko56jo_1l83ryq: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'QC') left |= 1 << (1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 81, 67);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_5e_o48zlo_tzu3yp: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_5f_1b7zcvl_tda2cp: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6a_1e9twkd_p7tf4t: FastRule = {
  read(o, v, rule) {
    let left = 0;
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 49, 80);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6a_1wba4w5_1l3wpnc: FastRule = {
  read(o, v, rule) {
    let left = 0;
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 52, 49);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6a_ftotbd_dfbgx8: FastRule = {
  read(o, v, rule) {
    let left = 0;
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 80, 82);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6b_1yeiz8q_1g28r54: FastRule = {
  read(o, v, rule) {
    let left = 0;
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 73, 76);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6c_1a5uuth_yt65mt: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6c_1bp8a0u_ceeqyb: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6c_1dg8a4a_1g4fskn: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6c_1h2h9n_14tcjb9: FastRule = {
  read(o, v, rule) {
    let left = 0;
    left |= readNamed(o, v);
    left |= readNpi(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 56, 53);
    at = putNamed(o, out, at);
    at = o.npi !== undefined ? out.putRequired(out.putCode(at, 8, 88, 88), 8 + 1, o.npi) : out.gap(at, 2);
    out.close(at);
  },
};

const NM1_6c_nj6gvc_8m3soo: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6c_p8ikro_1wtyjrv: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6h_bhiswd_1hsb3o3: FastRule = {
  read(o, v, rule) {
    let x = o.patient;
    if (x === undefined) o.patient = x = rule.create?.();
    let left = 0;
    left |= readNamed(x, v);
    readIdentifier(rule.ops[2] as Op, x, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.patient;
    if (x === undefined) return;
    if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 81, 67);
    at = putNamed(x, out, at);
    at = x.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, x.id.qualifier), 8 + 1, x.id.value);
    out.close(at);
  },
};

const NM1_6j_1owk6ve_1ci1rio: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    k = readSpecial(rule.ops[1] as Op, o, v, 2);
    if (k === KEEP) return KEEP;
    left |= k;
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.person !== undefined && o.person !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putPerson(o.person, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6j_s7co0y_5qfy0y: FastRule = {
  read(o, v, rule) {
    let x = o.crossover;
    if (x === undefined) o.crossover = x = rule.create?.();
    let left = 0;
    left |= readNamed(x, v);
    readIdentifier(rule.ops[2] as Op, x, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.crossover;
    if (x === undefined) return;
    if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 84, 84);
    at = putNamed(x, out, at);
    at = x.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, x.id.qualifier), 8 + 1, x.id.value);
    out.close(at);
  },
};

const NM1_6k_kdscw_11lr0jb: FastRule = {
  read(o, v, rule) {
    let x = o.subscriber;
    if (x === undefined) o.subscriber = x = rule.create?.();
    let left = 0;
    left |= readNamed(x, v);
    readIdentifier(rule.ops[2] as Op, x, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.subscriber;
    if (x === undefined) return;
    if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 73, 76);
    at = putNamed(x, out, at);
    at = x.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, x.id.qualifier), 8 + 1, x.id.value);
    out.close(at);
  },
};

const NM1_6m_142e3gj_xlrqdi: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_6p_knw7c_8n5svo: FastRule = {
  read(o, v, rule) {
    let x = o.otherSubscriber;
    if (x === undefined) o.otherSubscriber = x = rule.create?.();
    let left = 0;
    left |= readNamed(x, v);
    readIdentifier(rule.ops[2] as Op, x, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.otherSubscriber;
    if (x === undefined) return;
    if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 71, 66);
    at = putNamed(x, out, at);
    at = x.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, x.id.qualifier), 8 + 1, x.id.value);
    out.close(at);
  },
};

const NM1_6q_5v0u6e_9wcgbc: FastRule = {
  read(o, v, rule) {
    let x = o.correctedPatient;
    if (x === undefined) o.correctedPatient = x = rule.create?.();
    let left = 0;
    left |= readNamed(x, v);
    readIdentifier(rule.ops[2] as Op, x, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.correctedPatient;
    if (x === undefined) return;
    if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 55, 52);
    at = putNamed(x, out, at);
    at = x.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, x.id.qualifier), 8 + 1, x.id.value);
    out.close(at);
  },
};

const NM1_6r_hlr7e5_1nmapd8: FastRule = {
  read(o, v, rule) {
    let x = o.renderingProvider;
    if (x === undefined) o.renderingProvider = x = rule.create?.();
    let left = 0;
    left |= readNamed(x, v);
    readIdentifier(rule.ops[2] as Op, x, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.renderingProvider;
    if (x === undefined) return;
    if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 56, 50);
    at = putNamed(x, out, at);
    at = x.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, x.id.qualifier), 8 + 1, x.id.value);
    out.close(at);
  },
};

const NM1_6w_1hxvmso_1hm92pr: FastRule = {
  read(o, v, rule) {
    let x = o.correctedPriorityPayer;
    if (x === undefined) o.correctedPriorityPayer = x = rule.create?.();
    let left = 0;
    left |= readNamed(x, v);
    readIdentifier(rule.ops[2] as Op, x, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.correctedPriorityPayer;
    if (x === undefined) return;
    if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 80, 82);
    at = putNamed(x, out, at);
    at = x.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, x.id.qualifier), 8 + 1, x.id.value);
    out.close(at);
  },
};

const NM1_75_1esu1yy_1nrq2di: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    t = v.text(10);
    if (t !== '') o.relationship = t;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '') || (o.relationship !== undefined && o.relationship !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    at = out.putText(at, 10, o.relationship);
    out.close(at);
  },
};

const NM1_77_zynjg1_1fyktr8: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'IL') left |= 1 << (1);
    left |= readNamed(o, v);
    t = v.text(8);
    if (t !== '') o.idQualifier = t;
    t = v.text(9);
    if (t !== '') o.memberId = t;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.memberId !== undefined && o.memberId !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 73, 76);
    at = putNamed(o, out, at);
    at = out.putText(at, 8, o.idQualifier);
    at = out.putText(at, 9, o.memberId);
    out.close(at);
  },
};

const NM1_7e_12c21jj_13te24w: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, o, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    left |= readNamed(o, v);
    left |= readNpi(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.role === "serviceFacility" ? '77' : o.role === "rendering" ? '82' : o.role === "billing" ? '85' : o.role === "referring" ? 'DN' : o.role === "primaryCare" ? 'P3' : o.role === "assistantSurgeon" ? 'DD' : o.role === "supervising" ? 'DQ' : undefined);
    at = putNamed(o, out, at);
    at = o.npi !== undefined ? out.putRequired(out.putCode(at, 8, 88, 88), 8 + 1, o.npi) : o.otherId === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.otherId.qualifier), 8 + 1, o.otherId.value);
    out.close(at);
  },
};

const NM1_7e_lc90i0_1o4dt0b: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, o, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    left |= readNamed(o, v);
    left |= readNpi(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.role === "attending" ? '71' : o.role === "operating" ? '72' : o.role === "serviceFacility" ? '77' : o.role === "rendering" ? '82' : o.role === "billing" ? '85' : o.role === "otherOperating" ? 'ZZ' : o.role === "referring" ? 'DN' : undefined);
    at = putNamed(o, out, at);
    at = o.npi !== undefined ? out.putRequired(out.putCode(at, 8, 88, 88), 8 + 1, o.npi) : o.otherId === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.otherId.qualifier), 8 + 1, o.otherId.value);
    out.close(at);
  },
};

const NM1_7q_1286qv9_1cfodsg: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    left |= readNamed(o, v);
    t = v.text(8);
    if (t !== '' && t !== '46') left |= 1 << (8);
    t = v.text(9);
    if (t !== '') o.id = t; else v.missing(9);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 52, 49);
    at = putNamed(o, out, at);
    at = out.putCode(at, 8, 52, 54);
    at = out.putRequired(at, 9, o.id);
    out.close(at);
  },
};

const NM1_7t_5lr8sr_k8n40b: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, o, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    left |= readNamed(o, v);
    left |= readNpi(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.role === "ambulanceDropOff" ? '45' : o.role === "serviceFacility" ? '77' : o.role === "rendering" ? '82' : o.role === "billing" ? '85' : o.role === "referring" ? 'DN' : o.role === "primaryCare" ? 'P3' : o.role === "supervising" ? 'DQ' : o.role === "ordering" ? 'DK' : o.role === "purchasedService" ? 'QB' : o.role === "ambulancePickUp" ? 'PW' : undefined);
    at = putNamed(o, out, at);
    at = o.npi !== undefined ? out.putRequired(out.putCode(at, 8, 88, 88), 8 + 1, o.npi) : o.otherId === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.otherId.qualifier), 8 + 1, o.otherId.value);
    out.close(at);
  },
};

const NM1_81_1lrl9er_12bod96: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.entity = t; else v.missing(1);
    left |= readNamed(o, v);
    readIdentifier(rule.ops[2] as Op, o, v, 8);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putRequired(at, 1, o.entity);
    at = putNamed(o, out, at);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 8, o.id.qualifier), 8 + 1, o.id.value);
    out.close(at);
  },
};

const NM1_82_avdu34_wbpnc1: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    left |= readNamed(o, v);
    t = v.text(8);
    if (t !== '') o.idQualifier = t; else v.missing(8);
    t = v.text(9);
    if (t !== '') o.memberId = t; else v.missing(9);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.memberId !== undefined && o.memberId !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 73, 76);
    at = putNamed(o, out, at);
    at = out.putRequired(at, 8, o.idQualifier);
    at = out.putRequired(at, 9, o.memberId);
    out.close(at);
  },
};

const NM1_84_1gwyi5o_vvrtoi: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    left |= readNamed(o, v);
    t = v.text(8);
    if (t !== '') o.idQualifier = t;
    t = v.text(9);
    if (t !== '') o.memberId = t;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.memberId !== undefined && o.memberId !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 73, 76);
    at = putNamed(o, out, at);
    at = out.putText(at, 8, o.idQualifier);
    at = out.putText(at, 9, o.memberId);
    out.close(at);
  },
};

const NM1_94_xg9qvj_1jsajju: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(2);
    if (t !== '' && t !== '2') left |= 1 << (2);
    t = v.text(3);
    if (t !== '') o.name = t; else o.name = '';
    t = v.text(8);
    if (t !== '' && t !== '46') left |= 1 << (8);
    t = v.text(9);
    if (t !== '') o.id = t; else v.missing(9);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 52, 48);
    at = out.putText(at, 2, '2');
    at = out.putText(at, 3, o.name);
    at = out.gap(at, 4);
    at = out.putCode(at, 8, 52, 54);
    at = out.putRequired(at, 9, o.id);
    out.close(at);
  },
};

const NM1_9a_ki240_uvtljx: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(2);
    if (t !== '' && t !== '2') left |= 1 << (2);
    t = v.text(3);
    if (t !== '') o.name = t; else o.name = '';
    t = v.text(8);
    if (t !== '') o.idQualifier = t; else v.missing(8);
    t = v.text(9);
    if (t !== '') o.id = t; else v.missing(9);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.name !== undefined && o.name !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 80, 82);
    at = out.putText(at, 2, '2');
    at = out.putText(at, 3, o.name);
    at = out.gap(at, 4);
    at = out.putRequired(at, 8, o.idQualifier);
    at = out.putRequired(at, 9, o.id);
    out.close(at);
  },
};

const NM1_9a_ys69y4_1rtx51w: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(2);
    if (t !== '' && t !== '2') left |= 1 << (2);
    t = v.text(3);
    if (t !== '') o.name = t; else o.name = '';
    t = v.text(8);
    if (t !== '') o.idQualifier = t; else v.missing(8);
    t = v.text(9);
    if (t !== '') o.id = t; else v.missing(9);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.name !== undefined && o.name !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.id !== undefined && o.id !== ''))) return;
    let at = out.open('NM1', 78, 77, 49);
    at = out.putCode(at, 1, 80, 69);
    at = out.putText(at, 2, '2');
    at = out.putText(at, 3, o.name);
    at = out.gap(at, 4);
    at = out.putRequired(at, 8, o.idQualifier);
    at = out.putRequired(at, 9, o.id);
    out.close(at);
  },
};

const NTE_3z_1bxwp47_17gdago: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    t = v.text(1);
    if (t !== '') x.code = t; else x.code = '';
    t = v.text(2);
    if (t !== '') x.text = t; else v.missing(2);
    (o.notes ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.notes ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('NTE', 78, 84, 69);
      at = out.putText(at, 1, x.code);
      at = out.putRequired(at, 2, x.text);
      out.close(at);
    }
  },
};

const OI_6g_1uabnwp_1cggs3l: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(3);
    if (t !== '') o.benefitsAssigned = t; else v.missing(3);
    t = v.text(4);
    if (t !== '') o.patientSignature = t;
    t = v.text(6);
    if (t !== '') o.releaseOfInformation = t; else v.missing(6);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.benefitsAssigned !== undefined && o.benefitsAssigned !== '') || (o.patientSignature !== undefined && o.patientSignature !== '') || (o.releaseOfInformation !== undefined && o.releaseOfInformation !== ''))) return;
    let at = out.open('OI', 79, 73, 0);
    at = out.gap(at, 2);
    at = out.putRequired(at, 3, o.benefitsAssigned);
    at = out.putText(at, 4, o.patientSignature);
    at = out.putText(at, 5, undefined);
    at = out.putRequired(at, 6, o.releaseOfInformation);
    out.close(at);
  },
};

const PAT_az_14auhps_krst5e: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, o, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.circumstances !== undefined && o.circumstances !== ''))) return;
    let at = out.open('PAT', 80, 65, 84);
    out.leave(at, 0);
    writeOp(rule.ops[0] as Op, o, out, FIRST);
    out.end();
  },
};

const PAT_cn_l91362_1lr38v5: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '') o.relationship = t; else v.missing(1);
    k = readSpecial(rule.ops[1] as Op, o, v, 5);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.relationship !== undefined && o.relationship !== '') || (o.circumstances !== undefined && o.circumstances !== ''))) return;
    let at = out.open('PAT', 80, 65, 84);
    at = out.putRequired(at, 1, o.relationship);
    out.leave(at, 1);
    writeOp(rule.ops[1] as Op, o, out, FIRST);
    out.end();
  },
};

const PER_5p_ewgsnu_1k0o0el: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    t = v.text(1);
    if (t !== '') x.role = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.name = t;
    readPairs(x.numbers, v, 3);
    (o.contacts ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.contacts ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('PER', 80, 69, 82);
      at = out.putRequired(at, 1, x.role);
      at = out.putText(at, 2, x.name);
      at = putPairs(x.numbers, out, at, 3);
      out.close(at);
    }
  },
};

const PLA_70_17w0z3g_1jo8jm: FastRule = {
  read(o, v, rule) {
    let x = o.change;
    if (x === undefined) o.change = x = rule.create?.();
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '2') left |= 1 << (1);
    t = v.text(2);
    if (t !== '' && t !== '1P') left |= 1 << (2);
    t = v.date(3);
    if (t !== '') x.date = t; else v.missing(3);
    t = v.text(5);
    if (t !== '') x.reason = t; else v.missing(5);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.change;
    if (x === undefined) return;
    if (!opens && !((x.date !== undefined && x.date !== '') || (x.reason !== undefined && x.reason !== ''))) return;
    let at = out.open('PLA', 80, 76, 65);
    at = out.putText(at, 1, '2');
    at = out.putCode(at, 2, 49, 80);
    if ((x.date === undefined || x.date === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
    at = out.putDate(at, 3, x.date);
    at = out.putText(at, 4, undefined);
    at = out.putRequired(at, 5, x.reason);
    out.close(at);
  },
};

const PLB_b5_1d8ybie_1b4av0r: FastRule = {
  read(o, v, rule) {
    let t: string;
    let n: number;
    const last = v.segment.count;
    let found = 0;
    for (let s = 0; 3 + s <= last; s += 2) {
      if (v.segment.isEmpty(3 + s) && isEmptyGroup(v, 3 + s, Math.min(2, last - 3 - s + 1))) continue;
      found++;
      const x = rule.create?.() as Loose;
      t = v.text(1);
      if (t !== '') x.providerId = t; else v.missing(1);
      t = v.date(2);
      if (t !== '') x.fiscalDate = t; else v.missing(2);
      t = v.component(3 + s, 1);
      if (t !== '') x.code = t; else v.missing(3 + s);
      t = v.component(3 + s, 2);
      if (t !== '') x.reference = t;
      n = v.cents(4 + s);
      if (n === n) x.amountCents = n; else v.missing(4 + s);
      (o.providerAdjustments ??= []).push(x);
    }
    if (found === 0 || !v.has(3)) v.missing(3);
    return 0;
  },
  write(o, out) {
    const list = o.providerAdjustments ?? [];
    for (let i = 0; i < list.length; ) {
      const first = list[i];
      let to = i + 1;
      while (to < list.length && to < i + 6 && list[to].providerId === first.providerId && list[to].fiscalDate === first.fiscalDate) to++;
      let at = out.open('PLB', 80, 76, 66);
      at = out.putRequired(at, 1, first.providerId);
      if ((first.fiscalDate === undefined || first.fiscalDate === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      at = out.putDate(at, 2, first.fiscalDate);
      for (let n = i, s = 0; n < to; n++, s += 2) {
        const x = list[n];
        if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 3 + s, 'is missing');
        at = out.putText(at, 3 + s, x.code);
        at = out.putPart(at, 3 + s, x.reference);
        at = out.closeParts(at);
        at = out.putAmount(at, 4 + s, x.amountCents);
      }
      out.close(at);
      i = to;
    }
  },
};

const PRV_43_wkoe2u_1bciwio: FastRule = {
  read(o, v, rule) {
    let x = o.provider;
    if (x === undefined) o.provider = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.code = t; else v.missing(1);
    readIdentifier(rule.ops[1] as Op, x, v, 2);
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.provider;
    if (x === undefined) return;
    if (!opens && !((x.code !== undefined && x.code !== '') || (x.id !== undefined && x.id !== ''))) return;
    let at = out.open('PRV', 80, 82, 86);
    at = out.putRequired(at, 1, x.code);
    at = x.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 2, x.id.qualifier), 2 + 1, x.id.value);
    out.close(at);
  },
};

const PRV_5k_xpkl0e_paz8gq: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'BI') left |= 1 << (1);
    t = v.text(2);
    if (t !== '' && t !== 'PXC') left |= 1 << (2);
    t = v.text(3);
    if (t !== '') o.taxonomy = t;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.taxonomy !== undefined && o.taxonomy !== ''))) return;
    let at = out.open('PRV', 80, 82, 86);
    at = out.putCode(at, 1, 66, 73);
    at = out.putText(at, 2, 'PXC');
    at = out.putText(at, 3, o.taxonomy);
    out.close(at);
  },
};

const PRV_5n_3jomja_1bt9bld: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'PE' && t !== 'RF') left |= 1 << (1);
    t = v.text(2);
    if (t !== '' && t !== 'PXC') left |= 1 << (2);
    t = v.text(3);
    if (t !== '') o.taxonomy = t; else v.missing(3);
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.taxonomy !== undefined && o.taxonomy !== ''))) return;
    let at = out.open('PRV', 80, 82, 86);
    at = out.putText(at, 1, (rule.ops[0] as Op).choose?.(o as never));
    at = out.putText(at, 2, 'PXC');
    at = out.putRequired(at, 3, o.taxonomy);
    out.close(at);
  },
};

const PRV_5s_1dgq309_1visvth: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'PE' && t !== 'AT' && t !== 'RF') left |= 1 << (1);
    t = v.text(2);
    if (t !== '' && t !== 'PXC') left |= 1 << (2);
    t = v.text(3);
    if (t !== '') o.taxonomy = t; else v.missing(3);
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.taxonomy !== undefined && o.taxonomy !== ''))) return;
    let at = out.open('PRV', 80, 82, 86);
    at = out.putText(at, 1, (rule.ops[0] as Op).choose?.(o as never));
    at = out.putText(at, 2, 'PXC');
    at = out.putRequired(at, 3, o.taxonomy);
    out.close(at);
  },
};

const PRV_5s_1ri72oy_1wrfhpv: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== 'PE' && t !== 'RF' && t !== 'AS') left |= 1 << (1);
    t = v.text(2);
    if (t !== '' && t !== 'PXC') left |= 1 << (2);
    t = v.text(3);
    if (t !== '') o.taxonomy = t; else v.missing(3);
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.taxonomy !== undefined && o.taxonomy !== ''))) return;
    let at = out.open('PRV', 80, 82, 86);
    at = out.putText(at, 1, (rule.ops[0] as Op).choose?.(o as never));
    at = out.putText(at, 2, 'PXC');
    at = out.putRequired(at, 3, o.taxonomy);
    out.close(at);
  },
};

const PRV_5z_nabln2_7tdwjn: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.providerCode = t; else v.missing(1);
    t = v.text(2);
    if (t !== '' && t !== 'PXC') left |= 1 << (2);
    t = v.text(3);
    if (t !== '') o.taxonomy = t;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.providerCode !== undefined && o.providerCode !== '') || (o.taxonomy !== undefined && o.taxonomy !== ''))) return;
    let at = out.open('PRV', 80, 82, 86);
    at = out.putRequired(at, 1, o.providerCode);
    at = o.taxonomy !== undefined && o.taxonomy !== '' ? out.putText(at, 2, 'PXC') : out.putText(at, 2, undefined);
    at = out.putText(at, 3, o.taxonomy);
    out.close(at);
  },
};

const PS1_4o_4vr31s_1t966cz: FastRule = {
  read(o, v, rule) {
    let x = o.purchasedService;
    if (x === undefined) o.purchasedService = x = rule.create?.();
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '') x.providerId = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) x.chargeCents = n; else v.missing(2);
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.purchasedService;
    if (x === undefined) return;
    if (!opens && !((x.providerId !== undefined && x.providerId !== '') || (x.chargeCents !== undefined && x.chargeCents !== ''))) return;
    let at = out.open('PS1', 80, 83, 49);
    at = out.putRequired(at, 1, x.providerId);
    at = out.putAmount(at, 2, x.chargeCents);
    out.close(at);
  },
};

const PWK_84_57c3xv_1m79rur: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') x.reportType = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.transmission = t; else v.missing(2);
    t = v.text(5);
    if (t !== '' && t !== 'AC') left |= 1 << (5);
    t = v.text(6);
    if (t !== '') x.controlNumber = t;
    (o.attachments ??= []).push(x);
    return left;
  },
  write(o, out) {
    const list = o.attachments ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('PWK', 80, 87, 75);
      at = out.putRequired(at, 1, x.reportType);
      at = out.putRequired(at, 2, x.transmission);
      at = out.gap(at, 2);
      at = x.controlNumber !== undefined && x.controlNumber !== '' ? out.putCode(at, 5, 65, 67) : out.putText(at, 5, undefined);
      at = out.putText(at, 6, x.controlNumber);
      out.close(at);
    }
  },
};

const QTY_4e_6sefax_zepm1g: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    t = v.text(1);
    if (t !== '') x.qualifier = t; else v.missing(1);
    t = v.decimal(2);
    if (t !== '') x.quantity = t; else v.missing(2);
    (o.quantities ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.quantities ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('QTY', 81, 84, 89);
      at = out.putRequired(at, 1, x.qualifier);
      if ((x.quantity === undefined || x.quantity === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      at = out.putDecimal(at, 2, x.quantity);
      out.close(at);
    }
  },
};

const QTY_5j_11m0faa_18vj14o: FastRule = {
  read(o, v, rule) {
    let x = o.totals;
    if (x === undefined) o.totals = x = rule.create?.();
    let n: number;
    n = v.integer(2);
    if (n === n) x.rejectedCount = n; else v.missing(2);
    return 0;
  },
  write(o, out, rule, opens) {
    const x = o.totals;
    if (x === undefined) return;
    if (!opens && !((x.rejectedCount !== undefined && x.rejectedCount !== ''))) return;
    let at = out.open('QTY', 81, 84, 89);
    out.leave(at, 0);
    writeOp(rule.ops[0] as Op, x, out, FIRST);
    at = out.upTo(1);
    if ((x.rejectedCount === undefined || x.rejectedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
    at = out.putInteger(at, 2, x.rejectedCount);
    out.close(at);
  },
};

const QTY_5j_1jsdw8z_30xfdl: FastRule = {
  read(o, v, rule) {
    let x = o.totals;
    if (x === undefined) o.totals = x = rule.create?.();
    let n: number;
    n = v.integer(2);
    if (n === n) x.acceptedCount = n; else v.missing(2);
    return 0;
  },
  write(o, out, rule, opens) {
    const x = o.totals;
    if (x === undefined) return;
    if (!opens && !((x.acceptedCount !== undefined && x.acceptedCount !== ''))) return;
    let at = out.open('QTY', 81, 84, 89);
    out.leave(at, 0);
    writeOp(rule.ops[0] as Op, x, out, FIRST);
    at = out.upTo(1);
    if ((x.acceptedCount === undefined || x.acceptedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
    at = out.putInteger(at, 2, x.acceptedCount);
    out.close(at);
  },
};

const QTY_5j_70y2qf_1i9n8w3: FastRule = {
  read(o, v, rule) {
    let x = o.totals;
    if (x === undefined) o.totals = x = rule.create?.();
    let n: number;
    n = v.integer(2);
    if (n === n) x.acceptedCount = n; else v.missing(2);
    return 0;
  },
  write(o, out, rule, opens) {
    const x = o.totals;
    if (x === undefined) return;
    if (!opens && !((x.acceptedCount !== undefined && x.acceptedCount !== ''))) return;
    let at = out.open('QTY', 81, 84, 89);
    out.leave(at, 0);
    writeOp(rule.ops[0] as Op, x, out, FIRST);
    at = out.upTo(1);
    if ((x.acceptedCount === undefined || x.acceptedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
    at = out.putInteger(at, 2, x.acceptedCount);
    out.close(at);
  },
};

const QTY_5j_zfdg76_rduwrh: FastRule = {
  read(o, v, rule) {
    let x = o.totals;
    if (x === undefined) o.totals = x = rule.create?.();
    let n: number;
    n = v.integer(2);
    if (n === n) x.rejectedCount = n; else v.missing(2);
    return 0;
  },
  write(o, out, rule, opens) {
    const x = o.totals;
    if (x === undefined) return;
    if (!opens && !((x.rejectedCount !== undefined && x.rejectedCount !== ''))) return;
    let at = out.open('QTY', 81, 84, 89);
    out.leave(at, 0);
    writeOp(rule.ops[0] as Op, x, out, FIRST);
    at = out.upTo(1);
    if ((x.rejectedCount === undefined || x.rejectedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
    at = out.putInteger(at, 2, x.rejectedCount);
    out.close(at);
  },
};

const RDM_5p_1nsbpd0_1pa47p9: FastRule = {
  read(o, v, rule) {
    let x = o.delivery;
    if (x === undefined) o.delivery = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.method = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.name = t;
    t = v.text(3);
    if (t !== '') x.number = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.delivery;
    if (x === undefined) return;
    if (!opens && !((x.method !== undefined && x.method !== '') || (x.name !== undefined && x.name !== '') || (x.number !== undefined && x.number !== ''))) return;
    let at = out.open('RDM', 82, 68, 77);
    at = out.putRequired(at, 1, x.method);
    at = out.putText(at, 2, x.name);
    at = out.putText(at, 3, x.number);
    out.close(at);
  },
};

const REF_2q_1axm84h_1gyqo6i: FastRule = {
  read(o, v, rule) {
    readIdentifier(rule.ops[0] as Op, o, v, 1);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.prescription !== undefined && o.prescription !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = o.prescription === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 1, o.prescription.qualifier), 1 + 1, o.prescription.value);
    out.close(at);
  },
};

const REF_3l_w36q6j_103tnzp: FastRule = {
  read(o, v, rule) {
    readIdentifier(rule.ops[0] as Op, o, v, 1);
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.taxId !== undefined && o.taxId !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = o.taxId === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 1, o.taxId.qualifier), 1 + 1, o.taxId.value);
    out.close(at);
  },
};

const REF_4w_17he642_1yhnuuj: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.taxId = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.taxId !== undefined && o.taxId !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 84, 74);
    at = out.putText(at, 2, o.taxId);
    out.close(at);
  },
};

const REF_4w_1d7akwi_s7dtav: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.taxId = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.taxId !== undefined && o.taxId !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 69, 73);
    at = out.putText(at, 2, o.taxId);
    out.close(at);
  },
};

const REF_51_1os1lb9_ego63m: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.billType = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.billType !== undefined && o.billType !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putText(at, 1, 'BLT');
    at = out.putText(at, 2, o.billType);
    out.close(at);
  },
};

const REF_52_1f70fhg_1v8xkzj: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.groupNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.groupNumber !== undefined && o.groupNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 54, 80);
    at = out.putText(at, 2, o.groupNumber);
    out.close(at);
  },
};

const REF_52_1tci3a0_27pqbp: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.groupNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.groupNumber !== undefined && o.groupNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 49, 76);
    at = out.putText(at, 2, o.groupNumber);
    out.close(at);
  },
};

const REF_52_zce0ev_xobsy1: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.claimNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.claimNumber !== undefined && o.claimNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 69, 74);
    at = out.putText(at, 2, o.claimNumber);
    out.close(at);
  },
};

const REF_53_e3wabg_dvxpdd: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.masterPolicy = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.masterPolicy !== undefined && o.masterPolicy !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 51, 56);
    at = out.putText(at, 2, o.masterPolicy);
    out.close(at);
  },
};

const REF_53_hqn3tn_t1kbfb: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.subscriberId = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.subscriberId !== undefined && o.subscriberId !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 48, 70);
    at = out.putText(at, 2, o.subscriberId);
    out.close(at);
  },
};

const REF_54_1dmfh8a_if1l7y: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.controlNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.controlNumber !== undefined && o.controlNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 70, 74);
    at = out.putText(at, 2, o.controlNumber);
    out.close(at);
  },
};

const REF_54_1lwgfpm_g5tdth: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.controlNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.controlNumber !== undefined && o.controlNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 54, 82);
    at = out.putText(at, 2, o.controlNumber);
    out.close(at);
  },
};

const REF_54_nykr8h_xw98c2: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.voucherNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.voucherNumber !== undefined && o.voucherNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 86, 86);
    at = out.putText(at, 2, o.voucherNumber);
    out.close(at);
  },
};

const REF_55_zl5lui_13a6fuk: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.locationNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.locationNumber !== undefined && o.locationNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 76, 85);
    at = out.putText(at, 2, o.locationNumber);
    out.close(at);
  },
};

const REF_57_1rs76fi_y4uf4t: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.payerClaimNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.payerClaimNumber !== undefined && o.payerClaimNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 70, 56);
    at = out.putText(at, 2, o.payerClaimNumber);
    out.close(at);
  },
};

const REF_57_1sy87py_1crf61k: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.payerClaimNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.payerClaimNumber !== undefined && o.payerClaimNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 49, 75);
    at = out.putText(at, 2, o.payerClaimNumber);
    out.close(at);
  },
};

const REF_59_1ntwqx5_1l914le: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.prescriptionNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.prescriptionNumber !== undefined && o.prescriptionNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 88, 90);
    at = out.putText(at, 2, o.prescriptionNumber);
    out.close(at);
  },
};

const REF_5a_o7qoq_xxdmbt: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(2);
    if (t !== '') o.clearinghouseNumber = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.clearinghouseNumber !== undefined && o.clearinghouseNumber !== ''))) return;
    let at = out.open('REF', 82, 69, 70);
    at = out.putCode(at, 1, 68, 57);
    at = out.putText(at, 2, o.clearinghouseNumber);
    out.close(at);
  },
};

const REF_96_swoiml_imui93: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') x.qualifier = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.value = t; else x.value = '';
    t = v.text(3);
    if (t !== '') x.description = t;
    t = v.component(4, 1);
    if (t !== '' && t !== '2U') left |= 1 << (4);
    t = v.component(4, 2);
    if (t !== '') x.payerId = t;
    (o.references ??= []).push(x);
    return left;
  },
  write(o, out) {
    const list = o.references ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('REF', 82, 69, 70);
      at = out.putRequired(at, 1, x.qualifier);
      at = out.putText(at, 2, x.value);
      at = out.putText(at, 3, x.description);
      at = out.putText(at, 4, x.payerId !== undefined && x.payerId !== '' ? '2U' : undefined);
      at = out.putPart(at, 4, x.payerId);
      at = out.closeParts(at);
      out.close(at);
    }
  },
};

const RMR_77_1brdia4_scpyzn: FastRule = {
  read(o, v, rule) {
    let t: string;
    let n: number;
    readIdentifier(rule.ops[0] as Op, o, v, 1);
    t = v.text(3);
    if (t !== '') o.action = t;
    n = v.cents(4);
    if (n === n) o.paidCents = n; else v.missing(4);
    n = v.cents(5);
    if (n === n) o.billedCents = n;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.id !== undefined && o.id !== '') || (o.action !== undefined && o.action !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.billedCents !== undefined && o.billedCents !== ''))) return;
    let at = out.open('RMR', 82, 77, 82);
    at = o.id === undefined ? out.gap(at, 2) : out.putRequired(out.putRequired(at, 1, o.id.qualifier), 1 + 1, o.id.value);
    at = out.putText(at, 3, o.action);
    at = out.putAmount(at, 4, o.paidCents);
    at = out.putCents(at, 5, o.billedCents);
    out.close(at);
  },
};

const SAC_5j_1ag5abl_1hjcyks: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '' && t !== 'C') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') o.code = t; else v.missing(2);
    n = v.integer(5);
    if (n === n) o.amountCents = n; else v.missing(5);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.code !== undefined && o.code !== '') || (o.amountCents !== undefined && o.amountCents !== ''))) return;
    let at = out.open('SAC', 83, 65, 67);
    at = out.putText(at, 1, 'C');
    at = out.putRequired(at, 2, o.code);
    at = out.gap(at, 2);
    if ((o.amountCents === undefined || o.amountCents === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
    at = out.putInteger(at, 5, o.amountCents);
    out.close(at);
  },
};

const SBR_bb_f8ho0h_5h2mdh: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.payerResponsibility = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.relationship = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') o.groupNumber = t;
    t = v.text(4);
    if (t !== '') o.groupName = t;
    t = v.text(5);
    if (t !== '') o.insuranceType = t;
    t = v.text(9);
    if (t !== '') o.claimFilingCode = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.payerResponsibility !== undefined && o.payerResponsibility !== '') || (o.relationship !== undefined && o.relationship !== '') || (o.groupNumber !== undefined && o.groupNumber !== '') || (o.groupName !== undefined && o.groupName !== '') || (o.insuranceType !== undefined && o.insuranceType !== '') || (o.claimFilingCode !== undefined && o.claimFilingCode !== ''))) return;
    let at = out.open('SBR', 83, 66, 82);
    at = out.putRequired(at, 1, o.payerResponsibility);
    at = out.putRequired(at, 2, o.relationship);
    at = out.putText(at, 3, o.groupNumber);
    at = out.putText(at, 4, o.groupName);
    at = out.putText(at, 5, o.insuranceType);
    at = out.gap(at, 3);
    at = out.putText(at, 9, o.claimFilingCode);
    out.close(at);
  },
};

const SBR_bc_c3vtsc_11z5npj: FastRule = {
  read(o, v) {
    let t: string;
    t = v.text(1);
    if (t !== '') o.payerResponsibility = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') o.relationship = t;
    t = v.text(3);
    if (t !== '') o.groupNumber = t;
    t = v.text(4);
    if (t !== '') o.groupName = t;
    t = v.text(5);
    if (t !== '') o.insuranceType = t;
    t = v.text(9);
    if (t !== '') o.claimFilingCode = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.payerResponsibility !== undefined && o.payerResponsibility !== '') || (o.relationship !== undefined && o.relationship !== '') || (o.groupNumber !== undefined && o.groupNumber !== '') || (o.groupName !== undefined && o.groupName !== '') || (o.insuranceType !== undefined && o.insuranceType !== '') || (o.claimFilingCode !== undefined && o.claimFilingCode !== ''))) return;
    let at = out.open('SBR', 83, 66, 82);
    at = out.putRequired(at, 1, o.payerResponsibility);
    at = out.putText(at, 2, o.relationship);
    at = out.putText(at, 3, o.groupNumber);
    at = out.putText(at, 4, o.groupName);
    at = out.putText(at, 5, o.insuranceType);
    at = out.gap(at, 3);
    at = out.putText(at, 9, o.claimFilingCode);
    out.close(at);
  },
};

const SLN_6u_1f2pk89_1272746: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '') o.number = t; else v.missing(1);
    t = v.text(3);
    if (t !== '' && t !== 'O') left |= 1 << (3);
    t = v.decimal(4);
    if (t !== '') o.count = t; else v.missing(4);
    t = v.component(5, 1);
    if (t !== '') o.unit = t; else o.unit = '';
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.number !== undefined && o.number !== '') || (o.count !== undefined && o.count !== '') || (o.unit !== undefined && o.unit !== ''))) return;
    let at = out.open('SLN', 83, 76, 78);
    at = out.putRequired(at, 1, o.number);
    at = out.putText(at, 2, undefined);
    at = out.putText(at, 3, 'O');
    if ((o.count === undefined || o.count === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
    at = out.putDecimal(at, 4, o.count);
    at = out.putText(at, 5, o.unit);
    at = out.closeParts(at);
    out.close(at);
  },
};

const STC_er_14j2yob_njkuhz: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, x, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.date(2);
    if (t !== '') x.date = t;
    t = v.text(3);
    if (t !== '') x.action = t; else x.action = '';
    n = v.cents(4);
    if (n === n) x.chargeCents = n;
    k = readSpecial(rule.ops[4] as Op, x, v, 10);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[5] as Op, x, v, 11);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(12);
    if (t !== '') x.message = t;
    (o.statuses ??= []).push(x);
    return left;
  },
  write(o, out, rule) {
    const list = o.statuses ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('STC', 83, 84, 67);
      out.leave(at, 0);
      writeOp(rule.ops[0] as Op, x, out, FIRST);
      at = out.upTo(1);
      at = out.putDate(at, 2, x.date);
      at = out.putText(at, 3, x.action);
      at = out.putCents(at, 4, x.chargeCents);
      out.leave(at, 4);
      writeOp(rule.ops[4] as Op, x, out, FIRST);
      writeOp(rule.ops[5] as Op, x, out, FIRST);
      at = out.upTo(11);
      at = out.putText(at, 12, x.message);
      out.close(at);
    }
  },
};

const STC_i8_9jiare_xexfj2: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    k = readSpecial(rule.ops[0] as Op, x, v, 1);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.date(2);
    if (t !== '') x.date = t;
    n = v.cents(4);
    if (n === n) x.chargeCents = n;
    n = v.cents(5);
    if (n === n) x.paidCents = n;
    t = v.date(6);
    if (t !== '') x.finalizedOn = t;
    t = v.date(8);
    if (t !== '') x.paidOn = t;
    t = v.text(9);
    if (t !== '') x.paymentNumber = t;
    k = readSpecial(rule.ops[7] as Op, x, v, 10);
    if (k === KEEP) return KEEP;
    left |= k;
    k = readSpecial(rule.ops[8] as Op, x, v, 11);
    if (k === KEEP) return KEEP;
    left |= k;
    (o.statuses ??= []).push(x);
    return left;
  },
  write(o, out, rule) {
    const list = o.statuses ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('STC', 83, 84, 67);
      out.leave(at, 0);
      writeOp(rule.ops[0] as Op, x, out, FIRST);
      at = out.upTo(1);
      at = out.putDate(at, 2, x.date);
      at = out.putText(at, 3, undefined);
      at = out.putCents(at, 4, x.chargeCents);
      at = out.putCents(at, 5, x.paidCents);
      at = out.putDate(at, 6, x.finalizedOn);
      at = out.putText(at, 7, undefined);
      at = out.putDate(at, 8, x.paidOn);
      at = out.putText(at, 9, x.paymentNumber);
      out.leave(at, 9);
      writeOp(rule.ops[7] as Op, x, out, FIRST);
      writeOp(rule.ops[8] as Op, x, out, FIRST);
      out.end();
    }
  },
};

const SV1_hi_p8h394_n55bu3: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    let p: Procedure | undefined;
    p = readProcedure(v, 1);
    if (p !== undefined) o.procedure = p; else v.missing(1);
    n = v.cents(2);
    if (n === n) o.chargeCents = n; else v.missing(2);
    t = v.text(3);
    if (t !== '') o.unitBasis = t; else v.missing(3);
    t = v.decimal(4);
    if (t !== '') o.units = t; else v.missing(4);
    t = v.text(5);
    if (t !== '') o.placeOfService = t;
    k = readSpecial(rule.ops[5] as Op, o, v, 7);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(9);
    if (t !== '') o.emergency = t === 'Y';
    if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (9);
    t = v.text(11);
    if (t !== '') o.epsdt = t === 'Y';
    if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (11);
    t = v.text(12);
    if (t !== '') o.familyPlanning = t === 'Y';
    if (t !== '' && t !== 'Y' && t !== 'N') left |= 1 << (12);
    t = v.text(15);
    if (t !== '') o.copayStatus = t;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.unitBasis !== undefined && o.unitBasis !== '') || (o.units !== undefined && o.units !== '') || (o.placeOfService !== undefined && o.placeOfService !== '') || o.diagnosisPointers?.length > 0 || (o.emergency !== undefined && o.emergency !== '') || (o.epsdt !== undefined && o.epsdt !== '') || (o.familyPlanning !== undefined && o.familyPlanning !== '') || (o.copayStatus !== undefined && o.copayStatus !== ''))) return;
    let at = out.open('SV1', 83, 86, 49);
    if (o.procedure !== undefined && o.procedure.qualifier === '' && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = putProcedure(o.procedure, out, at, 1);
    at = out.putAmount(at, 2, o.chargeCents);
    at = out.putRequired(at, 3, o.unitBasis);
    if ((o.units === undefined || o.units === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
    at = out.putDecimal(at, 4, o.units);
    at = out.putText(at, 5, o.placeOfService);
    at = out.putText(at, 6, undefined);
    at = putPointers(o.diagnosisPointers, out, at, 7);
    at = out.putText(at, 8, undefined);
    at = out.putText(at, 9, o.emergency === undefined ? undefined : o.emergency === true ? 'Y' : 'N');
    at = out.putText(at, 10, undefined);
    at = out.putText(at, 11, o.epsdt === undefined ? undefined : o.epsdt === true ? 'Y' : 'N');
    at = out.putText(at, 12, o.familyPlanning === undefined ? undefined : o.familyPlanning === true ? 'Y' : 'N');
    at = out.gap(at, 2);
    at = out.putText(at, 15, o.copayStatus);
    out.close(at);
  },
};

const SV2_aq_3oyek1_braqcr: FastRule = {
  read(o, v) {
    let t: string;
    let n: number;
    let p: Procedure | undefined;
    t = v.text(1);
    if (t !== '') o.revenueCode = t; else v.missing(1);
    p = readProcedure(v, 2);
    if (p !== undefined) o.procedure = p;
    n = v.cents(3);
    if (n === n) o.chargeCents = n; else v.missing(3);
    t = v.text(4);
    if (t !== '') o.unitBasis = t; else v.missing(4);
    t = v.decimal(5);
    if (t !== '') o.units = t; else v.missing(5);
    n = v.cents(7);
    if (n === n) o.nonCoveredCents = n;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.revenueCode !== undefined && o.revenueCode !== '') || (o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.unitBasis !== undefined && o.unitBasis !== '') || (o.units !== undefined && o.units !== '') || (o.nonCoveredCents !== undefined && o.nonCoveredCents !== ''))) return;
    let at = out.open('SV2', 83, 86, 50);
    at = out.putRequired(at, 1, o.revenueCode);
    at = putProcedure(o.procedure, out, at, 2);
    at = out.putAmount(at, 3, o.chargeCents);
    at = out.putRequired(at, 4, o.unitBasis);
    if ((o.units === undefined || o.units === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
    at = out.putDecimal(at, 5, o.units);
    at = out.putText(at, 6, undefined);
    at = out.putCents(at, 7, o.nonCoveredCents);
    out.close(at);
  },
};

const SV3_co_kvmbmm_aknu4m: FastRule = {
  read(o, v, rule) {
    let left = 0;
    let t: string;
    let n: number;
    let k: number;
    let p: Procedure | undefined;
    p = readProcedure(v, 1);
    if (p !== undefined) o.procedure = p; else v.missing(1);
    n = v.cents(2);
    if (n === n) o.chargeCents = n; else v.missing(2);
    t = v.text(3);
    if (t !== '') o.placeOfService = t;
    k = readSpecial(rule.ops[3] as Op, o, v, 4);
    if (k === KEEP) return KEEP;
    left |= k;
    t = v.text(5);
    if (t !== '') o.prosthesis = t;
    t = v.decimal(6);
    if (t !== '') o.units = t;
    k = readSpecial(rule.ops[6] as Op, o, v, 11);
    if (k === KEEP) return KEEP;
    left |= k;
    return left;
  },
  write(o, out, rule, opens) {
    if (!opens && !((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.placeOfService !== undefined && o.placeOfService !== '') || o.oralCavity?.length > 0 || (o.prosthesis !== undefined && o.prosthesis !== '') || (o.units !== undefined && o.units !== '') || o.diagnosisPointers?.length > 0)) return;
    let at = out.open('SV3', 83, 86, 51);
    if (o.procedure !== undefined && o.procedure.qualifier === '' && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = putProcedure(o.procedure, out, at, 1);
    at = out.putAmount(at, 2, o.chargeCents);
    at = out.putText(at, 3, o.placeOfService);
    out.leave(at, 3);
    writeOp(rule.ops[3] as Op, o, out, FIRST);
    at = out.upTo(4);
    at = out.putText(at, 5, o.prosthesis);
    at = out.putDecimal(at, 6, o.units);
    at = out.gap(at, 4);
    at = putPointers(o.diagnosisPointers, out, at, 11);
    out.close(at);
  },
};

const SV5_aq_gicozm_kuw3tk: FastRule = {
  read(o, v, rule) {
    let x = o.equipment;
    if (x === undefined) o.equipment = x = rule.create?.();
    let left = 0;
    let t: string;
    let n: number;
    let p: Procedure | undefined;
    p = readProcedure(v, 1);
    if (p !== undefined) x.procedure = p; else v.missing(1);
    t = v.text(2);
    if (t !== '' && t !== 'DA') left |= 1 << (2);
    t = v.decimal(3);
    if (t !== '') x.days = t; else v.missing(3);
    n = v.cents(4);
    if (n === n) x.rentalCents = n; else v.missing(4);
    n = v.cents(5);
    if (n === n) x.purchaseCents = n; else v.missing(5);
    t = v.text(6);
    if (t !== '') x.rentalPeriod = t; else v.missing(6);
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.equipment;
    if (x === undefined) return;
    if (!opens && !((x.procedure !== undefined && x.procedure !== '') || (x.days !== undefined && x.days !== '') || (x.rentalCents !== undefined && x.rentalCents !== '') || (x.purchaseCents !== undefined && x.purchaseCents !== '') || (x.rentalPeriod !== undefined && x.rentalPeriod !== ''))) return;
    let at = out.open('SV5', 83, 86, 53);
    if (x.procedure !== undefined && x.procedure.qualifier === '' && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = putProcedure(x.procedure, out, at, 1);
    at = out.putCode(at, 2, 68, 65);
    if ((x.days === undefined || x.days === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
    at = out.putDecimal(at, 3, x.days);
    at = out.putAmount(at, 4, x.rentalCents);
    at = out.putAmount(at, 5, x.purchaseCents);
    at = out.putRequired(at, 6, x.rentalPeriod);
    out.close(at);
  },
};

const SVC_7e_19v13rx_1v7ewm9: FastRule = {
  read(o, v) {
    let t: string;
    let n: number;
    let p: Procedure | undefined;
    p = readProcedure(v, 1);
    if (p !== undefined) o.procedure = p; else v.missing(1);
    n = v.cents(2);
    if (n === n) o.chargeCents = n; else v.missing(2);
    t = v.text(4);
    if (t !== '') o.revenueCode = t;
    t = v.decimal(7);
    if (t !== '') o.units = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== ''))) return;
    let at = out.open('SVC', 83, 86, 67);
    if (o.procedure !== undefined && o.procedure.qualifier === '' && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = putProcedure(o.procedure, out, at, 1);
    at = out.putAmount(at, 2, o.chargeCents);
    at = out.putText(at, 3, undefined);
    at = out.putText(at, 4, o.revenueCode);
    at = out.gap(at, 2);
    at = out.putDecimal(at, 7, o.units);
    out.close(at);
  },
};

const SVC_90_16v5shu_rrh75p: FastRule = {
  read(o, v) {
    let t: string;
    let n: number;
    let p: Procedure | undefined;
    p = readProcedure(v, 1);
    if (p !== undefined) o.procedure = p; else v.missing(1);
    n = v.cents(2);
    if (n === n) o.chargeCents = n; else v.missing(2);
    n = v.cents(3);
    if (n === n) o.paidCents = n;
    t = v.text(4);
    if (t !== '') o.revenueCode = t;
    t = v.decimal(7);
    if (t !== '') o.units = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== ''))) return;
    let at = out.open('SVC', 83, 86, 67);
    if (o.procedure !== undefined && o.procedure.qualifier === '' && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = putProcedure(o.procedure, out, at, 1);
    at = out.putAmount(at, 2, o.chargeCents);
    at = out.putCents(at, 3, o.paidCents);
    at = out.putText(at, 4, o.revenueCode);
    at = out.gap(at, 2);
    at = out.putDecimal(at, 7, o.units);
    out.close(at);
  },
};

const SVC_ci_g4d1nb_1a3bdlp: FastRule = {
  read(o, v) {
    let t: string;
    let n: number;
    let p: Procedure | undefined;
    p = readProcedure(v, 1);
    if (p !== undefined) o.procedure = p; else v.missing(1);
    n = v.cents(2);
    if (n === n) o.chargeCents = n; else v.missing(2);
    n = v.cents(3);
    if (n === n) o.paidCents = n; else v.missing(3);
    t = v.text(4);
    if (t !== '') o.revenueCode = t;
    t = v.decimal(5);
    if (t !== '') o.units = t; else o.units = '1';
    p = readProcedure(v, 6);
    if (p !== undefined) o.originalProcedure = p;
    t = v.decimal(7);
    if (t !== '') o.originalUnits = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== '') || (o.originalProcedure !== undefined && o.originalProcedure !== '') || (o.originalUnits !== undefined && o.originalUnits !== ''))) return;
    let at = out.open('SVC', 83, 86, 67);
    if (o.procedure !== undefined && o.procedure.qualifier === '' && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
    at = putProcedure(o.procedure, out, at, 1);
    at = out.putAmount(at, 2, o.chargeCents);
    at = out.putAmount(at, 3, o.paidCents);
    at = out.putText(at, 4, o.revenueCode);
    at = out.putDecimal(at, 5, o.units);
    at = putProcedure(o.originalProcedure, out, at, 6);
    at = out.putDecimal(at, 7, o.originalUnits);
    out.close(at);
  },
};

const SVD_8y_2djvvr_1u4e85o: FastRule = {
  read(o, v) {
    let t: string;
    let n: number;
    let p: Procedure | undefined;
    t = v.text(1);
    if (t !== '') o.payerId = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) o.paidCents = n; else v.missing(2);
    p = readProcedure(v, 3);
    if (p !== undefined) o.procedure = p; else v.missing(3);
    t = v.decimal(5);
    if (t !== '') o.paidUnits = t; else v.missing(5);
    n = v.integer(6);
    if (n === n) o.bundledLine = n;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.payerId !== undefined && o.payerId !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.procedure !== undefined && o.procedure !== '') || (o.paidUnits !== undefined && o.paidUnits !== '') || (o.bundledLine !== undefined && o.bundledLine !== ''))) return;
    let at = out.open('SVD', 83, 86, 68);
    at = out.putRequired(at, 1, o.payerId);
    at = out.putAmount(at, 2, o.paidCents);
    if (o.procedure !== undefined && o.procedure.qualifier === '' && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
    at = putProcedure(o.procedure, out, at, 3);
    at = out.putText(at, 4, undefined);
    if ((o.paidUnits === undefined || o.paidUnits === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
    at = out.putDecimal(at, 5, o.paidUnits);
    at = out.putInteger(at, 6, o.bundledLine);
    out.close(at);
  },
};

const SVD_an_lhw1yl_ob4m9f: FastRule = {
  read(o, v) {
    let t: string;
    let n: number;
    let p: Procedure | undefined;
    t = v.text(1);
    if (t !== '') o.payerId = t; else v.missing(1);
    n = v.cents(2);
    if (n === n) o.paidCents = n; else v.missing(2);
    p = readProcedure(v, 3);
    if (p !== undefined) o.procedure = p;
    t = v.text(4);
    if (t !== '') o.revenueCode = t;
    t = v.decimal(5);
    if (t !== '') o.paidUnits = t; else v.missing(5);
    n = v.integer(6);
    if (n === n) o.bundledLine = n;
    return 0;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.payerId !== undefined && o.payerId !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.procedure !== undefined && o.procedure !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.paidUnits !== undefined && o.paidUnits !== '') || (o.bundledLine !== undefined && o.bundledLine !== ''))) return;
    let at = out.open('SVD', 83, 86, 68);
    at = out.putRequired(at, 1, o.payerId);
    at = out.putAmount(at, 2, o.paidCents);
    at = putProcedure(o.procedure, out, at, 3);
    at = out.putText(at, 4, o.revenueCode);
    if ((o.paidUnits === undefined || o.paidUnits === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
    at = out.putDecimal(at, 5, o.paidUnits);
    at = out.putInteger(at, 6, o.bundledLine);
    out.close(at);
  },
};

const TOO_5n_1b7v5ss_k2q10g: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let left = 0;
    let t: string;
    let k: number;
    t = v.text(1);
    if (t !== '' && t !== 'JP') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') x.code = t; else v.missing(2);
    k = readSpecial(rule.ops[2] as Op, x, v, 3);
    if (k === KEEP) return KEEP;
    left |= k;
    (o.teeth ??= []).push(x);
    return left;
  },
  write(o, out, rule) {
    const list = o.teeth ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('TOO', 84, 79, 79);
      at = out.putCode(at, 1, 74, 80);
      at = out.putRequired(at, 2, x.code);
      out.leave(at, 2);
      writeOp(rule.ops[2] as Op, x, out, FIRST);
      out.end();
    }
  },
};

const TRN_3x_qdwzv0_1quvfic: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '1') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') o.trace = t; else v.missing(2);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.trace !== undefined && o.trace !== ''))) return;
    let at = out.open('TRN', 84, 82, 78);
    at = out.putText(at, 1, '1');
    at = out.putRequired(at, 2, o.trace);
    out.close(at);
  },
};

const TRN_3x_ypyiql_11lqhve: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '2') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') o.trace = t; else v.missing(2);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.trace !== undefined && o.trace !== ''))) return;
    let at = out.open('TRN', 84, 82, 78);
    at = out.putText(at, 1, '2');
    at = out.putRequired(at, 2, o.trace);
    out.close(at);
  },
};

const TRN_3y_ecylsx_1mcqhif: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '1') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') o.trace = t;
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.trace !== undefined && o.trace !== ''))) return;
    let at = out.open('TRN', 84, 82, 78);
    at = out.putText(at, 1, '1');
    at = out.putText(at, 2, o.trace);
    out.close(at);
  },
};

const TRN_43_1nimx2h_1iuonuo: FastRule = {
  read(o, v) {
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '2') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') o.claimNumber = t; else v.missing(2);
    return left;
  },
  write(o, out, _rule, opens) {
    if (!opens && !((o.claimNumber !== undefined && o.claimNumber !== ''))) return;
    let at = out.open('TRN', 84, 82, 78);
    at = out.putText(at, 1, '2');
    at = out.putRequired(at, 2, o.claimNumber);
    out.close(at);
  },
};

const TRN_79_1bmdhct_fx1dwf: FastRule = {
  read(o, v, rule) {
    const x = rule.create?.() as Loose;
    let t: string;
    t = v.text(1);
    if (t !== '') x.kind = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.number = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') x.originator = t; else x.originator = '';
    t = v.text(4);
    if (t !== '') x.division = t;
    (o.traces ??= []).push(x);
    return 0;
  },
  write(o, out) {
    const list = o.traces ?? [];
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      let at = out.open('TRN', 84, 82, 78);
      at = out.putRequired(at, 1, x.kind);
      at = out.putRequired(at, 2, x.number);
      at = out.putText(at, 3, x.originator);
      at = out.putText(at, 4, x.division);
      out.close(at);
    }
  },
};

const TRN_7f_1m045xz_1ne07sb: FastRule = {
  read(o, v, rule) {
    let x = o.trace;
    if (x === undefined) o.trace = x = rule.create?.();
    let left = 0;
    let t: string;
    t = v.text(1);
    if (t !== '' && t !== '1') left |= 1 << (1);
    t = v.text(2);
    if (t !== '') x.number = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') x.payerId = t; else v.missing(3);
    t = v.text(4);
    if (t !== '') x.supplementalCode = t;
    return left;
  },
  write(o, out, _rule, opens) {
    const x = o.trace;
    if (x === undefined) return;
    if (!opens && !((x.number !== undefined && x.number !== '') || (x.payerId !== undefined && x.payerId !== '') || (x.supplementalCode !== undefined && x.supplementalCode !== ''))) return;
    let at = out.open('TRN', 84, 82, 78);
    at = out.putText(at, 1, '1');
    at = out.putRequired(at, 2, x.number);
    at = out.putRequired(at, 3, x.payerId);
    at = out.putText(at, 4, x.supplementalCode);
    out.close(at);
  },
};

const TRN_7l_49yake_1bjbd8j: FastRule = {
  read(o, v, rule) {
    let x = o.trace;
    if (x === undefined) o.trace = x = rule.create?.();
    let t: string;
    t = v.text(1);
    if (t !== '') x.kind = t; else v.missing(1);
    t = v.text(2);
    if (t !== '') x.number = t; else v.missing(2);
    t = v.text(3);
    if (t !== '') x.originatorId = t;
    t = v.text(4);
    if (t !== '') x.supplementalCode = t;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.trace;
    if (x === undefined) return;
    if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.number !== undefined && x.number !== '') || (x.originatorId !== undefined && x.originatorId !== '') || (x.supplementalCode !== undefined && x.supplementalCode !== ''))) return;
    let at = out.open('TRN', 84, 82, 78);
    at = out.putRequired(at, 1, x.kind);
    at = out.putRequired(at, 2, x.number);
    at = out.putText(at, 3, x.originatorId);
    at = out.putText(at, 4, x.supplementalCode);
    out.close(at);
  },
};

const TS2_10e_1lori1k_1e6go3g: FastRule = {
  read(o, v, rule) {
    let x = o.supplementalSummary;
    if (x === undefined) o.supplementalSummary = x = rule.create?.();
    let t: string;
    let n: number;
    n = v.cents(1);
    if (n === n) x.drgCents = n;
    n = v.cents(2);
    if (n === n) x.federalSpecificCents = n;
    n = v.cents(3);
    if (n === n) x.hospitalSpecificCents = n;
    n = v.cents(4);
    if (n === n) x.disproportionateShareCents = n;
    n = v.cents(5);
    if (n === n) x.capitalCents = n;
    n = v.cents(6);
    if (n === n) x.medicalEducationCents = n;
    t = v.decimal(7);
    if (t !== '') x.outlierDays = t;
    n = v.cents(8);
    if (n === n) x.dayOutlierCents = n;
    n = v.cents(9);
    if (n === n) x.costOutlierCents = n;
    t = v.decimal(10);
    if (t !== '') x.averageStay = t;
    t = v.decimal(11);
    if (t !== '') x.dischargeCount = t;
    t = v.decimal(12);
    if (t !== '') x.costReportDays = t;
    t = v.decimal(13);
    if (t !== '') x.coveredDays = t;
    t = v.decimal(14);
    if (t !== '') x.nonCoveredDays = t;
    n = v.cents(15);
    if (n === n) x.passThroughCents = n;
    t = v.decimal(16);
    if (t !== '') x.averageDrgWeight = t;
    n = v.cents(17);
    if (n === n) x.capitalFederalDrgCents = n;
    n = v.cents(18);
    if (n === n) x.capitalHospitalDrgCents = n;
    n = v.cents(19);
    if (n === n) x.disproportionateDrgCents = n;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.supplementalSummary;
    if (x === undefined) return;
    if (!opens && !((x.drgCents !== undefined && x.drgCents !== '') || (x.federalSpecificCents !== undefined && x.federalSpecificCents !== '') || (x.hospitalSpecificCents !== undefined && x.hospitalSpecificCents !== '') || (x.disproportionateShareCents !== undefined && x.disproportionateShareCents !== '') || (x.capitalCents !== undefined && x.capitalCents !== '') || (x.medicalEducationCents !== undefined && x.medicalEducationCents !== '') || (x.outlierDays !== undefined && x.outlierDays !== '') || (x.dayOutlierCents !== undefined && x.dayOutlierCents !== '') || (x.costOutlierCents !== undefined && x.costOutlierCents !== '') || (x.averageStay !== undefined && x.averageStay !== '') || (x.dischargeCount !== undefined && x.dischargeCount !== '') || (x.costReportDays !== undefined && x.costReportDays !== '') || (x.coveredDays !== undefined && x.coveredDays !== '') || (x.nonCoveredDays !== undefined && x.nonCoveredDays !== '') || (x.passThroughCents !== undefined && x.passThroughCents !== '') || (x.averageDrgWeight !== undefined && x.averageDrgWeight !== '') || (x.capitalFederalDrgCents !== undefined && x.capitalFederalDrgCents !== '') || (x.capitalHospitalDrgCents !== undefined && x.capitalHospitalDrgCents !== '') || (x.disproportionateDrgCents !== undefined && x.disproportionateDrgCents !== ''))) return;
    let at = out.open('TS2', 84, 83, 50);
    at = out.putCents(at, 1, x.drgCents);
    at = out.putCents(at, 2, x.federalSpecificCents);
    at = out.putCents(at, 3, x.hospitalSpecificCents);
    at = out.putCents(at, 4, x.disproportionateShareCents);
    at = out.putCents(at, 5, x.capitalCents);
    at = out.putCents(at, 6, x.medicalEducationCents);
    at = out.putDecimal(at, 7, x.outlierDays);
    at = out.putCents(at, 8, x.dayOutlierCents);
    at = out.putCents(at, 9, x.costOutlierCents);
    at = out.putDecimal(at, 10, x.averageStay);
    at = out.putDecimal(at, 11, x.dischargeCount);
    at = out.putDecimal(at, 12, x.costReportDays);
    at = out.putDecimal(at, 13, x.coveredDays);
    at = out.putDecimal(at, 14, x.nonCoveredDays);
    at = out.putCents(at, 15, x.passThroughCents);
    at = out.putDecimal(at, 16, x.averageDrgWeight);
    at = out.putCents(at, 17, x.capitalFederalDrgCents);
    at = out.putCents(at, 18, x.capitalHospitalDrgCents);
    at = out.putCents(at, 19, x.disproportionateDrgCents);
    out.close(at);
  },
};

const TS3_ri_inipt0_sx8jqv: FastRule = {
  read(o, v, rule) {
    let x = o.providerSummary;
    if (x === undefined) o.providerSummary = x = rule.create?.();
    let t: string;
    let n: number;
    t = v.text(1);
    if (t !== '') x.providerId = t; else x.providerId = '';
    t = v.text(2);
    if (t !== '') x.facilityType = t; else x.facilityType = '';
    t = v.date(3);
    if (t !== '') x.fiscalPeriodEnd = t;
    t = v.decimal(4);
    if (t !== '') x.claimCount = t;
    n = v.cents(5);
    if (n === n) x.chargeCents = n;
    n = v.cents(13);
    if (n === n) x.secondaryPayerCents = n;
    n = v.cents(15);
    if (n === n) x.nonLaboratoryChargeCents = n;
    n = v.cents(17);
    if (n === n) x.hcpcsReportedCents = n;
    n = v.cents(18);
    if (n === n) x.hcpcsPayableCents = n;
    n = v.cents(20);
    if (n === n) x.professionalComponentCents = n;
    n = v.cents(21);
    if (n === n) x.patientLiabilityMetCents = n;
    n = v.cents(22);
    if (n === n) x.patientReimbursementCents = n;
    t = v.decimal(23);
    if (t !== '') x.interimPaymentCount = t;
    n = v.cents(24);
    if (n === n) x.interimPaymentCents = n;
    return 0;
  },
  write(o, out, _rule, opens) {
    const x = o.providerSummary;
    if (x === undefined) return;
    if (!opens && !((x.providerId !== undefined && x.providerId !== '') || (x.facilityType !== undefined && x.facilityType !== '') || (x.fiscalPeriodEnd !== undefined && x.fiscalPeriodEnd !== '') || (x.claimCount !== undefined && x.claimCount !== '') || (x.chargeCents !== undefined && x.chargeCents !== '') || (x.secondaryPayerCents !== undefined && x.secondaryPayerCents !== '') || (x.nonLaboratoryChargeCents !== undefined && x.nonLaboratoryChargeCents !== '') || (x.hcpcsReportedCents !== undefined && x.hcpcsReportedCents !== '') || (x.hcpcsPayableCents !== undefined && x.hcpcsPayableCents !== '') || (x.professionalComponentCents !== undefined && x.professionalComponentCents !== '') || (x.patientLiabilityMetCents !== undefined && x.patientLiabilityMetCents !== '') || (x.patientReimbursementCents !== undefined && x.patientReimbursementCents !== '') || (x.interimPaymentCount !== undefined && x.interimPaymentCount !== '') || (x.interimPaymentCents !== undefined && x.interimPaymentCents !== ''))) return;
    let at = out.open('TS3', 84, 83, 51);
    at = out.putText(at, 1, x.providerId);
    at = out.putText(at, 2, x.facilityType);
    at = out.putDate(at, 3, x.fiscalPeriodEnd);
    at = out.putDecimal(at, 4, x.claimCount);
    at = out.putCents(at, 5, x.chargeCents);
    at = out.gap(at, 7);
    at = out.putCents(at, 13, x.secondaryPayerCents);
    at = out.putText(at, 14, undefined);
    at = out.putCents(at, 15, x.nonLaboratoryChargeCents);
    at = out.putText(at, 16, undefined);
    at = out.putCents(at, 17, x.hcpcsReportedCents);
    at = out.putCents(at, 18, x.hcpcsPayableCents);
    at = out.putText(at, 19, undefined);
    at = out.putCents(at, 20, x.professionalComponentCents);
    at = out.putCents(at, 21, x.patientLiabilityMetCents);
    at = out.putCents(at, 22, x.patientReimbursementCents);
    at = out.putDecimal(at, 23, x.interimPaymentCount);
    at = out.putCents(at, 24, x.interimPaymentCents);
    out.close(at);
  },
};

/** The rules of the tables as code, by what they say. */
export const FAST_RULES: Readonly<Record<string, FastRule>> = {
  'AAA 5z-konewm-1nejpvv': AAA_5z_konewm_1nejpvv,
  'ACT 41-1gzwuh4-2fn9zb': ACT_41_1gzwuh4_2fn9zb,
  'ADX 45-n3odr7-fk14tw': ADX_45_n3odr7_fk14tw,
  'AK1 5x-ckqb9k-gt1gaz': AK1_5x_ckqb9k_gt1gaz,
  'AK2 5y-ufwogn-tvofhq': AK2_5y_ufwogn_tvofhq,
  'AK9 8v-gzpsfa-eex4f0': AK9_8v_gzpsfa_eex4f0,
  'AMT 4e-iqwyyi-fhs7xa': AMT_4e_iqwyyi_fhs7xa,
  'AMT 51-1nlwfaw-1k4c584': AMT_51_1nlwfaw_1k4c584,
  'AMT 52-12tk7r5-czweal': AMT_52_12tk7r5_czweal,
  'AMT 55-1jwdp47-sktr35': AMT_55_1jwdp47_sktr35,
  'AMT 56-1xc9lzl-cio5uo': AMT_56_1xc9lzl_cio5uo,
  'AMT 59-1l2zl81-1nookzg': AMT_59_1l2zl81_1nookzg,
  'AMT 59-1qev17u-nc2h4p': AMT_59_1qev17u_nc2h4p,
  'AMT 5f-16gbclz-1oozrve': AMT_5f_16gbclz_1oozrve,
  'AMT 5g-1q8i45h-1wlcqn1': AMT_5g_1q8i45h_1wlcqn1,
  'BGN cj-ly0t9n-eoah6z': BGN_cj_ly0t9n_eoah6z,
  'BHT an-184438b-lq7nll': BHT_an_184438b_lq7nll,
  'BHT an-1iakrgy-ys2yid': BHT_an_1iakrgy_ys2yid,
  'BHT an-1p3rtns-4uzdih': BHT_an_1p3rtns_4uzdih,
  'BHT an-23z3ot-ck6ws2': BHT_an_23z3ot_ck6ws2,
  'BPR m3-3f13iy-14rov84': BPR_m3_3f13iy_14rov84,
  'CAS 96-15c6ke1-1mcptf0': CAS_96_15c6ke1_1mcptf0,
  'CAS 97-jgxms-17n083i': CAS_97_jgxms_17n083i,
  'CL1 67-s41tbe-axwi26': CL1_67_s41tbe_axwi26,
  'CLM g5-1ehfccq-1nrdh9e': CLM_g5_1ehfccq_1nrdh9e,
  'CLM sa-1f4nwo-49hv0p': CLM_sa_1f4nwo_49hv0p,
  'CLM sa-p8ubna-1k140wv': CLM_sa_p8ubna_1k140wv,
  'CLP la-1afxfrr-1pb3ke7': CLP_la_1afxfrr_1pb3ke7,
  'CN1 ar-fjhp0m-2fx9rq': CN1_ar_fjhp0m_2fx9rq,
  'COB 7x-1tmrfhu-yysd7y': COB_7x_1tmrfhu_yysd7y,
  'CR1 d2-35xhs1-de6la2': CR1_d2_35xhs1_de6la2,
  'CR2 6n-6604a9-1ci18md': CR2_6n_6604a9_1ci18md,
  'CR3 60-193eaiz-psfvtu': CR3_60_193eaiz_psfvtu,
  'CRC 5v-6cmt9n-1fyhlsx': CRC_5v_6cmt9n_1fyhlsx,
  'CTP 3z-1jwjbsl-l7jewc': CTP_3z_1jwjbsl_l7jewc,
  'CTX 4e-skxjy4-4p9ik0': CTX_4e_skxjy4_4p9ik0,
  'CTX g4-1q9ilfz-1y2n7gy': CTX_g4_1q9ilfz_1y2n7gy,
  'CUR 41-1363o2g-jtuuha': CUR_41_1363o2g_jtuuha,
  'CUR 41-lg7nmb-ovdzma': CUR_41_lg7nmb_ovdzma,
  'CUR 45-2cb6jd-1s944vy': CUR_45_2cb6jd_1s944vy,
  'DMG 5h-p1ykpl-1dd2999': DMG_5h_p1ykpl_1dd2999,
  'DMG 5s-j9pn7g-1xq6ck8': DMG_5s_j9pn7g_1xq6ck8,
  'DMG 61-1qa86k0-xczb1x': DMG_61_1qa86k0_xczb1x,
  'DMG 62-9mu8ov-1m3a8wc': DMG_62_9mu8ov_1m3a8wc,
  'DMG f5-1ddy141-1oqdvr1': DMG_f5_1ddy141_1oqdvr1,
  'DN1 68-73spg3-7tp6lt': DN1_68_73spg3_7tp6lt,
  'DN2 5s-1fwcbv4-6n79vi': DN2_5s_1fwcbv4_6n79vi,
  'DSB 43-19xoz5e-12r7jyg': DSB_43_19xoz5e_12r7jyg,
  'DTM 45-1aut269-1kgf102': DTM_45_1aut269_1kgf102,
  'DTM 57-k61xoj-1xm50ys': DTM_57_k61xoj_1xm50ys,
  'DTM 5a-c3zc88-hsu6p2': DTM_5a_c3zc88_hsu6p2,
  'DTP 46-8z3mav-1lptnqi': DTP_46_8z3mav_1lptnqi,
  'DTP 4x-ffleru-dxthdt': DTP_4x_ffleru_dxthdt,
  'DTP 53-9iukq8-uwcc3d': DTP_53_9iukq8_uwcc3d,
  'DTP 54-1mw9b0x-8i8g0b': DTP_54_1mw9b0x_8i8g0b,
  'DTP 55-opq8sh-lwks7n': DTP_55_opq8sh_lwks7n,
  'DTP 57-1p3hp4c-1xt6uur': DTP_57_1p3hp4c_1xt6uur,
  'DTP 57-8mrvjq-o1tqr1': DTP_57_8mrvjq_o1tqr1,
  'DTP 58-5eyf0d-144cdh5': DTP_58_5eyf0d_144cdh5,
  'DTP 59-guaz6x-by6gw1': DTP_59_guaz6x_by6gw1,
  'DTP 5b-chwb8x-14naar8': DTP_5b_chwb8x_14naar8,
  'DTP 6z-1qiurqu-1yki5am': DTP_6z_1qiurqu_1yki5am,
  'EB pk-1c45q01-1d7wusl': EB_pk_1c45q01_1d7wusl,
  'EC 2p-akxlrb-1s2pkr2': EC_2p_akxlrb_1s2pkr2,
  'ENT 6c-1xnibju-1tce9or': ENT_6c_1xnibju_1tce9or,
  'ENT 6x-1qontjj-d7nlnq': ENT_6x_1qontjj_d7nlnq,
  'EQ 7w-171p9pu-1gb7tjb': EQ_7w_171p9pu_1gb7tjb,
  'FRM 8t-1ef3r5r-1i9uf5j': FRM_8t_1ef3r5r_1i9uf5j,
  'HCP ra-tr1cfp-hiktju': HCP_ra_tr1cfp_hiktju,
  'HD 95-sk241-gbxmgl': HD_95_sk241_gbxmgl,
  'HI 53-cyv0li-tqbqq0': HI_53_cyv0li_tqbqq0,
  'HI 5k-1ijy8le-1cztudi': HI_5k_1ijy8le_1cztudi,
  'HI 6t-1erf2co-1n7ee69': HI_6t_1erf2co_1n7ee69,
  'HI 6t-1ovevaf-8rifx7': HI_6t_1ovevaf_8rifx7,
  'HI 6t-vfg2o5-2zycp0': HI_6t_vfg2o5_2zycp0,
  'HI 73-mypse0-1qeeifu': HI_73_mypse0_1qeeifu,
  'HI 78-19mvqbp-1yszm1g': HI_78_19mvqbp_1yszm1g,
  'HI 7c-1eqeyrs-1qv084f': HI_7c_1eqeyrs_1qv084f,
  'HI 7f-1i4fw14-1m0n2wr': HI_7f_1i4fw14_1m0n2wr,
  'HI 7g-1wn2wk6-1mbikoa': HI_7g_1wn2wk6_1mbikoa,
  'HI 8a-6lnkv0-qd1lj4': HI_8a_6lnkv0_qd1lj4,
  'HI 8s-1p2l3pc-hg4r2a': HI_8s_1p2l3pc_hg4r2a,
  'HI 91-4umm9r-1v245pj': HI_91_4umm9r_1v245pj,
  'HI 91-hzj5ao-7dwo6m': HI_91_hzj5ao_7dwo6m,
  'HI 9q-6mnnid-1okivj4': HI_9q_6mnnid_1okivj4,
  'HI 9w-17ru36s-yv6jva': HI_9w_17ru36s_yv6jva,
  'HI a9-13cru4-10elzz3': HI_a9_13cru4_10elzz3,
  'HI gq-1ftffxn-jhuftg': HI_gq_1ftffxn_jhuftg,
  'HLH 5z-1y2ko09-wekkp': HLH_5z_1y2ko09_wekkp,
  'HSD fg-zyg6-825ell': HSD_fg_zyg6_825ell,
  'ICM 92-1u7ouxj-1dkxsto': ICM_92_1u7ouxj_1dkxsto,
  'IDC 71-wkr4h1-1jk7zku': IDC_71_wkr4h1_1jk7zku,
  'III 2m-z7ioz8-13jlze4': III_2m_z7ioz8_13jlze4,
  'III 5k-1cqofbk-1vioqf': III_5k_1cqofbk_1vioqf,
  'IK3 70-1eeyoc5-1q2qe4t': IK3_70_1eeyoc5_1q2qe4t,
  'IK4 ai-grb4x2-6rgzwn': IK4_ai_grb4x2_6rgzwn,
  'IK5 3v-1pq7luv-1qvho7r': IK5_3v_1pq7luv_1qvho7r,
  'INS 9i-kwu7wa-1sot8js': INS_9i_kwu7wa_1sot8js,
  'INS 9i-tvpasd-1b6t54c': INS_9i_tvpasd_1b6t54c,
  'INS ro-y4nkpy-160sp55': INS_ro_y4nkpy_160sp55,
  'IT1 2i-10nk7kg-17dbige': IT1_2i_10nk7kg_17dbige,
  'K3 4g-1ppowtm-1srdjtj': K3_4g_1ppowtm_1srdjtj,
  'LE 2i-1gqm9nf-fdb01x': LE_2i_1gqm9nf_fdb01x,
  'LE 2i-1hlwdzj-1t9mkj5': LE_2i_1hlwdzj_1t9mkj5,
  'LIN 41-12o1reu-1wwi5p2': LIN_41_12o1reu_1wwi5p2,
  'LQ 3z-1mfnvh0-9hof1p': LQ_3z_1mfnvh0_9hof1p,
  'LQ 6m-1vkp49q-4u9qet': LQ_6m_1vkp49q_4u9qet,
  'LQ 6t-z296jx-6ps5ex': LQ_6t_z296jx_6ps5ex,
  'LS 2i-1xd7vp1-djtttk': LS_2i_1xd7vp1_djtttk,
  'LS 2i-hwmant-peoyvb': LS_2i_hwmant_peoyvb,
  'LUI 5u-8kfzb1-jzr8af': LUI_5u_8kfzb1_jzr8af,
  'LX 2h-1pbsoj7-1dl7dro': LX_2h_1pbsoj7_1dl7dro,
  'LX 2h-fmam40-15xv37v': LX_2h_fmam40_15xv37v,
  'MEA 5z-1yd5al6-vwfgyq': MEA_5z_1yd5al6_vwfgyq,
  'MIA 14t-1nkxais-7bwnmc': MIA_14t_1nkxais_7bwnmc,
  'MOA a2-1ayace6-494vjv': MOA_a2_1ayace6_494vjv,
  'MPI cf-1yabtnh-1jetrqg': MPI_cf_1yabtnh_1jetrqg,
  'MSG 4a-1kx8f5f-7u7ds5': MSG_4a_1kx8f5f_7u7ds5,
  'N1 4u-17mnu47-183wasq': N1_4u_17mnu47_183wasq,
  'N1 65-rqy4m5-14qk4mc': N1_65_rqy4m5_14qk4mc,
  'N1 69-lacuvk-13zcw7v': N1_69_lacuvk_13zcw7v,
  'N1 69-y2apc8-vgubf9': N1_69_y2apc8_vgubf9,
  'N1 6a-1modyk5-dsramm': N1_6a_1modyk5_dsramm,
  'N1 6a-ed1aoh-5y8k0j': N1_6a_ed1aoh_5y8k0j,
  'N1 6d-14o5q8p-1283306': N1_6d_14o5q8p_1283306,
  'N1 7y-accdb0-4d48j2': N1_7y_accdb0_4d48j2,
  'N1 85-1yao9zn-hh12ry': N1_85_1yao9zn_hh12ry,
  'N2 2m-azdghn-85ccce': N2_2m_azdghn_85ccce,
  'N3 44-ymn6u1-16nhmy0': N3_44_ymn6u1_16nhmy0,
  'N3 49-pwpec8-ua86w5': N3_49_pwpec8_ua86w5,
  'N3 4b-fp0kq2-1xekqsb': N3_4b_fp0kq2_1xekqsb,
  'N4 94-43ke6g-18pbcq7': N4_94_43ke6g_18pbcq7,
  'N4 99-1u8hgvb-19j5s7v': N4_99_1u8hgvb_19j5s7v,
  'N4 9b-sktwcd-enro6q': N4_9b_sktwcd_enro6q,
  'N4 ao-3pgix3-13psfmi': N4_ao_3pgix3_13psfmi,
  'N4 aq-1guowsi-xwtugk': N4_aq_1guowsi_xwtugk,
  'NM1 40-wjptkd-56d92o': NM1_40_wjptkd_56d92o,
  'NM1 4u-riom8h-1osbul0': NM1_4u_riom8h_1osbul0,
  'NM1 4x-1ejwx3a-1dtwuo2': NM1_4x_1ejwx3a_1dtwuo2,
  'NM1 4x-1ys3rn4-ppz4a2': NM1_4x_1ys3rn4_ppz4a2,
  'NM1 5d-1ndclxy-2kj852': NM1_5d_1ndclxy_2kj852,
  'NM1 5d-dvsyqu-ur4f08': NM1_5d_dvsyqu_ur4f08,
  'NM1 5e-1ko56jo-1l83ryq': NM1_5e_1ko56jo_1l83ryq,
  'NM1 5e-o48zlo-tzu3yp': NM1_5e_o48zlo_tzu3yp,
  'NM1 5f-1b7zcvl-tda2cp': NM1_5f_1b7zcvl_tda2cp,
  'NM1 6a-1e9twkd-p7tf4t': NM1_6a_1e9twkd_p7tf4t,
  'NM1 6a-1wba4w5-1l3wpnc': NM1_6a_1wba4w5_1l3wpnc,
  'NM1 6a-ftotbd-dfbgx8': NM1_6a_ftotbd_dfbgx8,
  'NM1 6b-1yeiz8q-1g28r54': NM1_6b_1yeiz8q_1g28r54,
  'NM1 6c-1a5uuth-yt65mt': NM1_6c_1a5uuth_yt65mt,
  'NM1 6c-1bp8a0u-ceeqyb': NM1_6c_1bp8a0u_ceeqyb,
  'NM1 6c-1dg8a4a-1g4fskn': NM1_6c_1dg8a4a_1g4fskn,
  'NM1 6c-1h2h9n-14tcjb9': NM1_6c_1h2h9n_14tcjb9,
  'NM1 6c-nj6gvc-8m3soo': NM1_6c_nj6gvc_8m3soo,
  'NM1 6c-p8ikro-1wtyjrv': NM1_6c_p8ikro_1wtyjrv,
  'NM1 6h-bhiswd-1hsb3o3': NM1_6h_bhiswd_1hsb3o3,
  'NM1 6j-1owk6ve-1ci1rio': NM1_6j_1owk6ve_1ci1rio,
  'NM1 6j-s7co0y-5qfy0y': NM1_6j_s7co0y_5qfy0y,
  'NM1 6k-kdscw-11lr0jb': NM1_6k_kdscw_11lr0jb,
  'NM1 6m-142e3gj-xlrqdi': NM1_6m_142e3gj_xlrqdi,
  'NM1 6p-knw7c-8n5svo': NM1_6p_knw7c_8n5svo,
  'NM1 6q-5v0u6e-9wcgbc': NM1_6q_5v0u6e_9wcgbc,
  'NM1 6r-hlr7e5-1nmapd8': NM1_6r_hlr7e5_1nmapd8,
  'NM1 6w-1hxvmso-1hm92pr': NM1_6w_1hxvmso_1hm92pr,
  'NM1 75-1esu1yy-1nrq2di': NM1_75_1esu1yy_1nrq2di,
  'NM1 77-zynjg1-1fyktr8': NM1_77_zynjg1_1fyktr8,
  'NM1 7e-12c21jj-13te24w': NM1_7e_12c21jj_13te24w,
  'NM1 7e-lc90i0-1o4dt0b': NM1_7e_lc90i0_1o4dt0b,
  'NM1 7q-1286qv9-1cfodsg': NM1_7q_1286qv9_1cfodsg,
  'NM1 7t-5lr8sr-k8n40b': NM1_7t_5lr8sr_k8n40b,
  'NM1 81-1lrl9er-12bod96': NM1_81_1lrl9er_12bod96,
  'NM1 82-avdu34-wbpnc1': NM1_82_avdu34_wbpnc1,
  'NM1 84-1gwyi5o-vvrtoi': NM1_84_1gwyi5o_vvrtoi,
  'NM1 94-xg9qvj-1jsajju': NM1_94_xg9qvj_1jsajju,
  'NM1 9a-ki240-uvtljx': NM1_9a_ki240_uvtljx,
  'NM1 9a-ys69y4-1rtx51w': NM1_9a_ys69y4_1rtx51w,
  'NTE 3z-1bxwp47-17gdago': NTE_3z_1bxwp47_17gdago,
  'OI 6g-1uabnwp-1cggs3l': OI_6g_1uabnwp_1cggs3l,
  'PAT az-14auhps-krst5e': PAT_az_14auhps_krst5e,
  'PAT cn-l91362-1lr38v5': PAT_cn_l91362_1lr38v5,
  'PER 5p-ewgsnu-1k0o0el': PER_5p_ewgsnu_1k0o0el,
  'PLA 70-17w0z3g-1jo8jm': PLA_70_17w0z3g_1jo8jm,
  'PLB b5-1d8ybie-1b4av0r': PLB_b5_1d8ybie_1b4av0r,
  'PRV 43-wkoe2u-1bciwio': PRV_43_wkoe2u_1bciwio,
  'PRV 5k-xpkl0e-paz8gq': PRV_5k_xpkl0e_paz8gq,
  'PRV 5n-3jomja-1bt9bld': PRV_5n_3jomja_1bt9bld,
  'PRV 5s-1dgq309-1visvth': PRV_5s_1dgq309_1visvth,
  'PRV 5s-1ri72oy-1wrfhpv': PRV_5s_1ri72oy_1wrfhpv,
  'PRV 5z-nabln2-7tdwjn': PRV_5z_nabln2_7tdwjn,
  'PS1 4o-4vr31s-1t966cz': PS1_4o_4vr31s_1t966cz,
  'PWK 84-57c3xv-1m79rur': PWK_84_57c3xv_1m79rur,
  'QTY 4e-6sefax-zepm1g': QTY_4e_6sefax_zepm1g,
  'QTY 5j-11m0faa-18vj14o': QTY_5j_11m0faa_18vj14o,
  'QTY 5j-1jsdw8z-30xfdl': QTY_5j_1jsdw8z_30xfdl,
  'QTY 5j-70y2qf-1i9n8w3': QTY_5j_70y2qf_1i9n8w3,
  'QTY 5j-zfdg76-rduwrh': QTY_5j_zfdg76_rduwrh,
  'RDM 5p-1nsbpd0-1pa47p9': RDM_5p_1nsbpd0_1pa47p9,
  'REF 2q-1axm84h-1gyqo6i': REF_2q_1axm84h_1gyqo6i,
  'REF 3l-w36q6j-103tnzp': REF_3l_w36q6j_103tnzp,
  'REF 4w-17he642-1yhnuuj': REF_4w_17he642_1yhnuuj,
  'REF 4w-1d7akwi-s7dtav': REF_4w_1d7akwi_s7dtav,
  'REF 51-1os1lb9-ego63m': REF_51_1os1lb9_ego63m,
  'REF 52-1f70fhg-1v8xkzj': REF_52_1f70fhg_1v8xkzj,
  'REF 52-1tci3a0-27pqbp': REF_52_1tci3a0_27pqbp,
  'REF 52-zce0ev-xobsy1': REF_52_zce0ev_xobsy1,
  'REF 53-e3wabg-dvxpdd': REF_53_e3wabg_dvxpdd,
  'REF 53-hqn3tn-t1kbfb': REF_53_hqn3tn_t1kbfb,
  'REF 54-1dmfh8a-if1l7y': REF_54_1dmfh8a_if1l7y,
  'REF 54-1lwgfpm-g5tdth': REF_54_1lwgfpm_g5tdth,
  'REF 54-nykr8h-xw98c2': REF_54_nykr8h_xw98c2,
  'REF 55-zl5lui-13a6fuk': REF_55_zl5lui_13a6fuk,
  'REF 57-1rs76fi-y4uf4t': REF_57_1rs76fi_y4uf4t,
  'REF 57-1sy87py-1crf61k': REF_57_1sy87py_1crf61k,
  'REF 59-1ntwqx5-1l914le': REF_59_1ntwqx5_1l914le,
  'REF 5a-o7qoq-xxdmbt': REF_5a_o7qoq_xxdmbt,
  'REF 96-swoiml-imui93': REF_96_swoiml_imui93,
  'RMR 77-1brdia4-scpyzn': RMR_77_1brdia4_scpyzn,
  'SAC 5j-1ag5abl-1hjcyks': SAC_5j_1ag5abl_1hjcyks,
  'SBR bb-f8ho0h-5h2mdh': SBR_bb_f8ho0h_5h2mdh,
  'SBR bc-c3vtsc-11z5npj': SBR_bc_c3vtsc_11z5npj,
  'SLN 6u-1f2pk89-1272746': SLN_6u_1f2pk89_1272746,
  'STC er-14j2yob-njkuhz': STC_er_14j2yob_njkuhz,
  'STC i8-9jiare-xexfj2': STC_i8_9jiare_xexfj2,
  'SV1 hi-p8h394-n55bu3': SV1_hi_p8h394_n55bu3,
  'SV2 aq-3oyek1-braqcr': SV2_aq_3oyek1_braqcr,
  'SV3 co-kvmbmm-aknu4m': SV3_co_kvmbmm_aknu4m,
  'SV5 aq-gicozm-kuw3tk': SV5_aq_gicozm_kuw3tk,
  'SVC 7e-19v13rx-1v7ewm9': SVC_7e_19v13rx_1v7ewm9,
  'SVC 90-16v5shu-rrh75p': SVC_90_16v5shu_rrh75p,
  'SVC ci-g4d1nb-1a3bdlp': SVC_ci_g4d1nb_1a3bdlp,
  'SVD 8y-2djvvr-1u4e85o': SVD_8y_2djvvr_1u4e85o,
  'SVD an-lhw1yl-ob4m9f': SVD_an_lhw1yl_ob4m9f,
  'TOO 5n-1b7v5ss-k2q10g': TOO_5n_1b7v5ss_k2q10g,
  'TRN 3x-qdwzv0-1quvfic': TRN_3x_qdwzv0_1quvfic,
  'TRN 3x-ypyiql-11lqhve': TRN_3x_ypyiql_11lqhve,
  'TRN 3y-ecylsx-1mcqhif': TRN_3y_ecylsx_1mcqhif,
  'TRN 43-1nimx2h-1iuonuo': TRN_43_1nimx2h_1iuonuo,
  'TRN 79-1bmdhct-fx1dwf': TRN_79_1bmdhct_fx1dwf,
  'TRN 7f-1m045xz-1ne07sb': TRN_7f_1m045xz_1ne07sb,
  'TRN 7l-49yake-1bjbd8j': TRN_7l_49yake_1bjbd8j,
  'TS2 10e-1lori1k-1e6go3g': TS2_10e_1lori1k_1e6go3g,
  'TS3 ri-inipt0-sx8jqv': TS3_ri_inipt0_sx8jqv,
};

/** The segments of the loops of the tables as code, by what they say. */
export const FAST_LOOPS: Readonly<Record<string, FastLoop>> = {
  '1000A 16-106a6rn-bu3uw2'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== '')) N1_69_y2apc8_vgubf9.write(o, out, rules[0] as CompiledRule, opens);
  },
  '1000A 2b-9cwdic-1bp84ny'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_7q_1286qv9_1cfodsg.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[1] as CompiledRule, false);
  },
  '1000A 5b-11b9ja6-173anll'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.name !== undefined && o.name !== '') || (o.planId !== undefined && o.planId !== '')) N1_7y_accdb0_4d48j2.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[4] as CompiledRule, false);
  },
  '1000A 6e-1iwl199-gdo93r'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== '')) N1_6a_1modyk5_dsramm.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.secondName !== undefined && o.secondName !== '')) N2_2m_azdghn_85ccce.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[4] as CompiledRule, false);
    if (o.delivery !== undefined) RDM_5p_1nsbpd0_1pa47p9.write(o, out, rules[5] as CompiledRule, false);
  },
  '1000B 17-1v76a9q-at9u5h'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== '')) N1_69_lacuvk_13zcw7v.write(o, out, rules[0] as CompiledRule, opens);
  },
  '1000B 18-rpey3t-dfcv1'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== '')) NM1_94_xg9qvj_1jsajju.write(o, out, rules[0] as CompiledRule, opens);
  },
  '1000B 6d-zlvl80-edsc7w'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== '')) N1_6a_ed1aoh_5y8k0j.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.secondName !== undefined && o.secondName !== '')) N2_2m_azdghn_85ccce.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[4] as CompiledRule, false);
    if (o.delivery !== undefined) RDM_5p_1nsbpd0_1pa47p9.write(o, out, rules[5] as CompiledRule, false);
  },
  '1000B 6f-buki62-10xl2fd'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.name !== undefined && o.name !== '')) N1_65_rqy4m5_14qk4mc.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[2] as CompiledRule, false);
    if ((o.taxId !== undefined && o.taxId !== '')) if ((rules[3] as CompiledRule).writes?.(o as never) !== false) REF_4w_17he642_1yhnuuj.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.delivery !== undefined) RDM_5p_1nsbpd0_1pa47p9.write(o, out, rules[5] as CompiledRule, false);
  },
  '1000C 1p-rq90am-1qrl2ng'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== '')) N1_6d_14o5q8p_1283306.write(o, out, rules[0] as CompiledRule, opens);
    if (o.account !== undefined) parts.child(loops[0] as CompiledLoop, o);
  },
  '1000C 6e-1d744eg-dsnysv'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== '')) N1_85_1yao9zn_hh12ry.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.secondName !== undefined && o.secondName !== '')) N2_2m_azdghn_85ccce.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[4] as CompiledRule, false);
    if (o.delivery !== undefined) RDM_5p_1nsbpd0_1pa47p9.write(o, out, rules[5] as CompiledRule, false);
  },
  '1100C 18-rbs6an-dgdy8t'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.number !== undefined && o.number !== '') || (o.second !== undefined && o.second !== '')) ACT_41_1gzwuh4_2fn9zb.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2000 20-qd61rd-iqvn8j'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.transactionType !== undefined && o.transactionType !== '') || (o.controlNumber !== undefined && o.controlNumber !== '') || (o.guide !== undefined && o.guide !== '')) AK2_5y_ufwogn_tvofhq.write(o, out, rules[0] as CompiledRule, opens);
    if (o.errors !== undefined && o.errors.length > 0) parts.child(loops[0] as CompiledLoop, o);
    parts.child(loops[1] as CompiledLoop, o);
  },
  '2000 3c-8ts1hn-9ykzqs'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.number !== undefined && o.number !== '')) LX_2h_fmam40_15xv37v.write(o, out, rules[0] as CompiledRule, opens);
    if (o.providerSummary !== undefined) TS3_ri_inipt0_sx8jqv.write(o, out, rules[1] as CompiledRule, false);
    if (o.supplementalSummary !== undefined) TS2_10e_1lori1k_1e6go3g.write(o, out, rules[2] as CompiledRule, false);
  },
  '2000 IK5 19-15552bh-1u0wl3j'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.code !== undefined && o.code !== '') || o.errorCodes?.length > 0) IK5_3v_1pq7luv_1qvho7r.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2000 bg-1f2yf77-gxa92z'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.isSubscriber !== undefined && o.isSubscriber !== '') || (o.relationship !== undefined && o.relationship !== '') || (o.maintenanceType !== undefined && o.maintenanceType !== '') || (o.maintenanceReason !== undefined && o.maintenanceReason !== '') || (o.benefitStatus !== undefined && o.benefitStatus !== '') || (o.medicare !== undefined && o.medicare !== '') || (o.cobraEvent !== undefined && o.cobraEvent !== '') || (o.employmentStatus !== undefined && o.employmentStatus !== '') || (o.studentStatus !== undefined && o.studentStatus !== '') || (o.disabled !== undefined && o.disabled !== '') || (o.diedOn !== undefined && o.diedOn !== '') || (o.confidentiality !== undefined && o.confidentiality !== '') || (o.birthSequence !== undefined && o.birthSequence !== '')) INS_ro_y4nkpy_160sp55.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.subscriberId !== undefined && o.subscriberId !== '')) REF_53_hqn3tn_t1kbfb.write(o, out, rules[1] as CompiledRule, false);
    if ((o.groupNumber !== undefined && o.groupNumber !== '')) REF_52_1tci3a0_27pqbp.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[4] as CompiledRule, false);
    parts.child(loops[0] as CompiledLoop, o);
    if (o.incorrectName !== undefined) parts.child(loops[1] as CompiledLoop, o);
    parts.child(loops[2] as CompiledLoop, o);
    if (o.employers !== undefined && o.employers.length > 0) parts.child(loops[3] as CompiledLoop, o);
    if (o.schools !== undefined && o.schools.length > 0) parts.child(loops[4] as CompiledLoop, o);
    if (o.custodialParent !== undefined) parts.child(loops[5] as CompiledLoop, o);
    if (o.responsiblePersons !== undefined && o.responsiblePersons.length > 0) parts.child(loops[6] as CompiledLoop, o);
    if (o.dropOff !== undefined) parts.child(loops[7] as CompiledLoop, o);
    if (o.disabilities !== undefined && o.disabilities.length > 0) parts.child(loops[8] as CompiledLoop, o);
    if (o.coverages !== undefined && o.coverages.length > 0) parts.child(loops[9] as CompiledLoop, o);
    parts.child(loops[10] as CompiledLoop, o);
  },
  '2000A 1n-gnkws5-9fytpr'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.rejections !== undefined && o.rejections.length > 0) AAA_5z_konewm_1nejpvv.write(o, out, rules[0] as CompiledRule, opens);
    if (o.payer !== undefined) parts.child(loops[0] as CompiledLoop, o);
  },
  '2000A 2l-at6vik-15z8m4v'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.number !== undefined && o.number !== '') || (o.entity !== undefined && o.entity !== '') || (o.id !== undefined && o.id !== '')) ENT_6x_1qontjj_d7nlnq.write(o, out, rules[0] as CompiledRule, opens);
    if (o.previousAdjustments !== undefined && o.previousAdjustments.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.details !== undefined && o.details.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2000A 3f-rtxii8-1jdirao'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5k_xpkl0e_paz8gq.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.currency !== undefined && o.currency !== '')) if ((rules[1] as CompiledRule).writes?.(o as never) !== false) CUR_41_1363o2g_jtuuha.write(o, out, rules[1] as CompiledRule, false);
    parts.child(loops[0] as CompiledLoop, o);
    parts.child(loops[1] as CompiledLoop, o);
    if (o.payToPlan !== undefined) parts.child(loops[2] as CompiledLoop, o);
  },
  '2000A i-1wyrzzb-1rqqkw9'(o, _out, loop, parts) {
    const { children: loops } = loop;
    parts.child(loops[0] as CompiledLoop, o);
  },
  '2000A u-ichvtb-1ekdxti'(o, _out, loop, parts) {
    const { children: loops } = loop;
    parts.child(loops[0] as CompiledLoop, o);
    parts.child(loops[1] as CompiledLoop, o);
  },
  '2000B 16-jv81ve-15knqyo'(o, _out, loop, parts) {
    const { children: loops } = loop;
    if (o.receiver !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.status !== undefined) parts.child(loops[1] as CompiledLoop, o);
  },
  '2000B 1a-sikugt-hz32a3'(o, _out, loop, parts) {
    const { children: loops } = loop;
    parts.child(loops[0] as CompiledLoop, o);
    if (o.payer !== undefined) parts.child(loops[1] as CompiledLoop, o);
  },
  '2000B 1q-18v4dyj-gp3cug'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.rejections !== undefined && o.rejections.length > 0) AAA_5z_konewm_1nejpvv.write(o, out, rules[0] as CompiledRule, opens);
    if (o.provider !== undefined) parts.child(loops[0] as CompiledLoop, o);
  },
  '2000B 2l-q5kzgc-1b3uhum'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.payerResponsibility !== undefined && o.payerResponsibility !== '') || (o.relationship !== undefined && o.relationship !== '') || (o.groupNumber !== undefined && o.groupNumber !== '') || (o.groupName !== undefined && o.groupName !== '') || (o.insuranceType !== undefined && o.insuranceType !== '') || (o.claimFilingCode !== undefined && o.claimFilingCode !== '')) SBR_bc_c3vtsc_11z5npj.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.circumstances !== undefined && o.circumstances !== '')) PAT_az_14auhps_krst5e.write(o, out, rules[1] as CompiledRule, false);
    parts.child(loops[0] as CompiledLoop, o);
  },
  '2000B 33-1wn20xd-13snay9'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.number !== undefined && o.number !== '') || (o.entity !== undefined && o.entity !== '') || (o.id !== undefined && o.id !== '')) ENT_6c_1xnibju_1tce9or.write(o, out, rules[0] as CompiledRule, opens);
    if (o.names !== undefined && o.names.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.previousAdjustments !== undefined && o.previousAdjustments.length > 0) parts.child(loops[1] as CompiledLoop, o);
    if (o.details !== undefined && o.details.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  '2000B p-1d6kiio-txl3us'(o, _out, loop, parts) {
    const { children: loops } = loop;
    if (o.receiver !== undefined) parts.child(loops[0] as CompiledLoop, o);
  },
  '2000B u-ichvtb-1ekdxti'(o, _out, loop, parts) {
    const { children: loops } = loop;
    parts.child(loops[0] as CompiledLoop, o);
    parts.child(loops[1] as CompiledLoop, o);
  },
  '2000C 18-hhktdq-vsxbsj'(o, _out, loop, parts) {
    const { children: loops } = loop;
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.status !== undefined) parts.child(loops[1] as CompiledLoop, o);
  },
  '2000C 1j-1tpqt9z-18v46d2'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.relationship !== undefined && o.relationship !== '') || (o.circumstances !== undefined && o.circumstances !== '')) PAT_cn_l91362_1lr38v5.write(o, out, rules[0] as CompiledRule, opens);
    parts.child(loops[0] as CompiledLoop, o);
  },
  '2000C 3e-11r7ba6-1tjfflf'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.traces !== undefined && o.traces.length > 0) TRN_79_1bmdhct_fx1dwf.write(o, out, rules[0] as CompiledRule, opens);
    if (o.rejections !== undefined && o.rejections.length > 0) AAA_5z_konewm_1nejpvv.write(o, out, rules[1] as CompiledRule, false);
    if (o.subscriber !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.benefits !== undefined && o.benefits.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2000C 3f-1f8e3lp-4p3be8'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.traces !== undefined && o.traces.length > 0) TRN_79_1bmdhct_fx1dwf.write(o, out, rules[0] as CompiledRule, opens);
    if (o.rejections !== undefined && o.rejections.length > 0) AAA_5z_konewm_1nejpvv.write(o, out, rules[1] as CompiledRule, false);
    if (o.subscriber !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.inquiries !== undefined && o.inquiries.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2000C r-cstwfo-1grl4jr'(o, _out, loop, parts) {
    const { children: loops } = loop;
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[0] as CompiledLoop, o);
  },
  '2000C u-ichvtb-1ekdxti'(o, _out, loop, parts) {
    const { children: loops } = loop;
    parts.child(loops[0] as CompiledLoop, o);
    parts.child(loops[1] as CompiledLoop, o);
  },
  '2000D 16-11mkab6-1wufae8'(o, _out, loop, parts) {
    const { children: loops } = loop;
    if (o.patient !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.claims !== undefined && o.claims.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2000D 2d-1p4da5k-1v40tc0'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.subscriber !== undefined) DMG_62_9mu8ov_1m3a8wc.write(o, out, rules[0] as CompiledRule, opens);
    parts.child(loops[0] as CompiledLoop, o);
    if (o.claims !== undefined && o.claims.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2000D 3d-1fan3cr-59911z'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.traces !== undefined && o.traces.length > 0) TRN_79_1bmdhct_fx1dwf.write(o, out, rules[0] as CompiledRule, opens);
    if (o.rejections !== undefined && o.rejections.length > 0) AAA_5z_konewm_1nejpvv.write(o, out, rules[1] as CompiledRule, false);
    if (o.dependent !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.benefits !== undefined && o.benefits.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2000D 3e-1dutc02-1e54eak'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.traces !== undefined && o.traces.length > 0) TRN_79_1bmdhct_fx1dwf.write(o, out, rules[0] as CompiledRule, opens);
    if (o.rejections !== undefined && o.rejections.length > 0) AAA_5z_konewm_1nejpvv.write(o, out, rules[1] as CompiledRule, false);
    if (o.dependent !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.inquiries !== undefined && o.inquiries.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2000E 2c-whgq2y-19nt6oa'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.dependent !== undefined) DMG_61_1qa86k0_xczb1x.write(o, out, rules[0] as CompiledRule, opens);
    parts.child(loops[0] as CompiledLoop, o);
    if (o.claims !== undefined && o.claims.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2010AA 6f-1uv82zd-1k075m2'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== '')) NM1_6c_1h2h9n_14tcjb9.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[2] as CompiledRule, false);
    if ((o.taxId !== undefined && o.taxId !== '')) REF_3l_w36q6j_103tnzp.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2010AB 3a-o5e4el-1eubxcu'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    NM1_4x_1ys3rn4_ppz4a2.write(o, out, rules[0] as CompiledRule, opens);
    if (o.payToAddress !== undefined) N3_49_pwpec8_ua86w5.write(o, out, rules[1] as CompiledRule, false);
    if (o.payToAddress !== undefined) N4_99_1u8hgvb_19j5s7v.write(o, out, rules[2] as CompiledRule, false);
  },
  '2010AC 5d-15yqlvo-1wbicnu'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.name !== undefined && o.name !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.id !== undefined && o.id !== '')) NM1_9a_ys69y4_1rtx51w.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if ((o.taxId !== undefined && o.taxId !== '')) REF_4w_1d7akwi_s7dtav.write(o, out, rules[4] as CompiledRule, false);
  },
  '2010BA 6e-1ju0dla-820yj'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.memberId !== undefined && o.memberId !== '')) NM1_84_1gwyi5o_vvrtoi.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[2] as CompiledRule, false);
    if ((o.birthDate !== undefined && o.birthDate !== '') || (o.sex !== undefined && o.sex !== '')) if ((rules[3] as CompiledRule).writes?.(o as never) !== false) DMG_5h_p1ykpl_1dd2999.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2010BB 49-7u3h2i-5a8f3j'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.name !== undefined && o.name !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.id !== undefined && o.id !== '')) NM1_9a_ki240_uvtljx.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
  },
  '2010CA 6g-a15f9p-f0kdpw'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.person !== undefined && o.person !== '')) NM1_4x_1ejwx3a_1dtwuo2.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[2] as CompiledRule, false);
    if ((o.birthDate !== undefined && o.birthDate !== '') || (o.sex !== undefined && o.sex !== '')) DMG_5h_p1ykpl_1dd2999.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2100 3w-1j6dfiv-1ls3rfa'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.segment !== undefined && o.segment !== '') || (o.position !== undefined && o.position !== '') || (o.loop !== undefined && o.loop !== '') || (o.code !== undefined && o.code !== '')) IK3_70_1eeyoc5_1q2qe4t.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contexts !== undefined && o.contexts.length > 0) CTX_g4_1q9ilfz_1y2n7gy.write(o, out, rules[1] as CompiledRule, false);
    if (o.businessUnits !== undefined && o.businessUnits.length > 0) CTX_4e_skxjy4_4p9ik0.write(o, out, rules[2] as CompiledRule, false);
    if (o.elements !== undefined && o.elements.length > 0) parts.child(loops[0] as CompiledLoop, o);
  },
  '2100 hd-8vi8ac-1hco2o3'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.claimNumber !== undefined && o.claimNumber !== '') || (o.status !== undefined && o.status !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.patientResponsibilityCents !== undefined && o.patientResponsibilityCents !== '') || (o.filingCode !== undefined && o.filingCode !== '') || (o.payerClaimNumber !== undefined && o.payerClaimNumber !== '') || (o.facilityCode !== undefined && o.facilityCode !== '') || (o.frequency !== undefined && o.frequency !== '') || (o.drgCode !== undefined && o.drgCode !== '') || (o.drgWeight !== undefined && o.drgWeight !== '') || (o.dischargeFraction !== undefined && o.dischargeFraction !== '')) CLP_la_1afxfrr_1pb3ke7.write(o, out, rules[0] as CompiledRule, opens);
    if (o.adjustments !== undefined && o.adjustments.length > 0) CAS_97_jgxms_17n083i.write(o, out, rules[1] as CompiledRule, false);
    if (o.patient !== undefined) NM1_6h_bhiswd_1hsb3o3.write(o, out, rules[2] as CompiledRule, false);
    if (o.subscriber !== undefined) NM1_6k_kdscw_11lr0jb.write(o, out, rules[3] as CompiledRule, false);
    if (o.correctedPatient !== undefined) NM1_6q_5v0u6e_9wcgbc.write(o, out, rules[4] as CompiledRule, false);
    if (o.renderingProvider !== undefined) NM1_6r_hlr7e5_1nmapd8.write(o, out, rules[5] as CompiledRule, false);
    if (o.crossover !== undefined) NM1_6j_s7co0y_5qfy0y.write(o, out, rules[6] as CompiledRule, false);
    if (o.correctedPriorityPayer !== undefined) NM1_6w_1hxvmso_1hm92pr.write(o, out, rules[7] as CompiledRule, false);
    if (o.otherSubscriber !== undefined) NM1_6p_knw7c_8n5svo.write(o, out, rules[8] as CompiledRule, false);
    (rules[9] as CompiledRule).custom?.write(o as never, out);
    (rules[10] as CompiledRule).custom?.write(o as never, out);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[11] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTM_45_1aut269_1kgf102.write(o, out, rules[12] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[13] as CompiledRule, false);
    if (o.amounts !== undefined && o.amounts.length > 0) AMT_4e_iqwyyi_fhs7xa.write(o, out, rules[14] as CompiledRule, false);
    if (o.quantities !== undefined && o.quantities.length > 0) QTY_4e_6sefax_zepm1g.write(o, out, rules[15] as CompiledRule, false);
    if (o.lines !== undefined && o.lines.length > 0) parts.child(loops[0] as CompiledLoop, o);
  },
  '2100A 17-11utwq0-x1bf20'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_5e_o48zlo_tzu3yp.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2100A 29-14oyspz-63qdql'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_6a_ftotbd_dfbgx8.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[1] as CompiledRule, false);
  },
  '2100A an-5a3rtm-1ktdxeb'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.person !== undefined && o.person !== '') || (o.id !== undefined && o.id !== '')) NM1_6j_1owk6ve_1ci1rio.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_aq_1guowsi_xwtugk.write(o, out, rules[3] as CompiledRule, false);
    if (o.demographics !== undefined) DMG_f5_1ddy141_1oqdvr1.write(o, out, rules[4] as CompiledRule, false);
    if (o.employmentClasses !== undefined && o.employmentClasses.length > 0) EC_2p_akxlrb_1s2pkr2.write(o, out, rules[5] as CompiledRule, false);
    if (o.income !== undefined) ICM_92_1u7ouxj_1dkxsto.write(o, out, rules[6] as CompiledRule, false);
    if (o.amounts !== undefined && o.amounts.length > 0) AMT_4e_iqwyyi_fhs7xa.write(o, out, rules[7] as CompiledRule, false);
    if (o.health !== undefined) HLH_5z_1y2ko09_wekkp.write(o, out, rules[8] as CompiledRule, false);
    if (o.languages !== undefined && o.languages.length > 0) LUI_5u_8kfzb1_jzr8af.write(o, out, rules[9] as CompiledRule, false);
  },
  '2100B 17-8yb5p3-18uxr1d'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_5d_dvsyqu_ur4f08.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2100B 18-1poy2sj-gc4g84'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_5f_1b7zcvl_tda2cp.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2100B 19-7nw4md-lwnibe'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_6a_1wba4w5_1l3wpnc.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2100B 5g-qto9p9-7bnio8'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_6c_1dg8a4a_1g4fskn.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.demographics !== undefined) DMG_f5_1ddy141_1oqdvr1.write(o, out, rules[4] as CompiledRule, false);
  },
  '2100C 18-1k7yq8v-1sdppl2'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_5d_1ndclxy_2kj852.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2100C 18-4p21li-e1dwyl'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_6a_1e9twkd_p7tf4t.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2100C 39-19tz1v3-chzq4a'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    NM1_4u_riom8h_1osbul0.write(o, out, rules[0] as CompiledRule, opens);
    if (o.mailingAddress !== undefined) N3_4b_fp0kq2_1xekqsb.write(o, out, rules[1] as CompiledRule, false);
    if (o.mailingAddress !== undefined) N4_9b_sktwcd_enro6q.write(o, out, rules[2] as CompiledRule, false);
  },
  '2100D 19-tn8w01-ovpbeu'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_6b_1yeiz8q_1g28r54.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2100D 19-xfwcxs-1l3hytv'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_5e_1ko56jo_1l83ryq.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2100D 4c-vfyro0-179m7he'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_6c_p8ikro_1wtyjrv.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
  },
  '2100E 19-7xtkam-1n5opqg'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.person !== undefined && o.person !== '')) NM1_4x_1ejwx3a_1dtwuo2.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2100E 4b-zz7ghf-t298pi'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_6c_nj6gvc_8m3soo.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
  },
  '2100F 4c-us1fc6-1borzx2'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_6c_1a5uuth_yt65mt.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
  },
  '2100G 4d-13jyvbe-wi83ij'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_81_1lrl9er_12bod96.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
  },
  '2100H 4c-18x04lc-27wt71'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_6c_1bp8a0u_ceeqyb.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
  },
  '2110 2a-ywl14l-14r59cb'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.position !== undefined && o.position !== '') || (o.component !== undefined && o.component !== '') || (o.repetition !== undefined && o.repetition !== '') || (o.dataElement !== undefined && o.dataElement !== '') || (o.code !== undefined && o.code !== '') || (o.badValue !== undefined && o.badValue !== '')) IK4_ai_grb4x2_6rgzwn.write(o, out, rules[0] as CompiledRule, opens);
    if (o.contexts !== undefined && o.contexts.length > 0) CTX_g4_1q9ilfz_1y2n7gy.write(o, out, rules[1] as CompiledRule, false);
  },
  '2110 ak-1cu37so-1i3liql'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== '') || (o.originalProcedure !== undefined && o.originalProcedure !== '') || (o.originalUnits !== undefined && o.originalUnits !== '')) SVC_ci_g4d1nb_1a3bdlp.write(o, out, rules[0] as CompiledRule, opens);
    (rules[1] as CompiledRule).custom?.write(o as never, out);
    if (o.dates !== undefined && o.dates.length > 0) DTM_45_1aut269_1kgf102.write(o, out, rules[2] as CompiledRule, false);
    if (o.adjustments !== undefined && o.adjustments.length > 0) CAS_97_jgxms_17n083i.write(o, out, rules[3] as CompiledRule, false);
    if ((o.controlNumber !== undefined && o.controlNumber !== '')) REF_54_1lwgfpm_g5tdth.write(o, out, rules[4] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[5] as CompiledRule, false);
    if (o.amounts !== undefined && o.amounts.length > 0) AMT_4e_iqwyyi_fhs7xa.write(o, out, rules[6] as CompiledRule, false);
    if (o.quantities !== undefined && o.quantities.length > 0) QTY_4e_6sefax_zepm1g.write(o, out, rules[7] as CompiledRule, false);
    if (o.remarks !== undefined && o.remarks.length > 0) LQ_6m_1vkp49q_4u9qet.write(o, out, rules[8] as CompiledRule, false);
    if (o.drugRejections !== undefined && o.drugRejections.length > 0) LQ_6t_z296jx_6ps5ex.write(o, out, rules[9] as CompiledRule, false);
  },
  '2110C 5d-1q953iu-1inrxxt'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || o.serviceTypes?.length > 0 || (o.procedure !== undefined && o.procedure !== '') || (o.coverageLevel !== undefined && o.coverageLevel !== '') || o.diagnosisPointers?.length > 0) EQ_7w_171p9pu_1gb7tjb.write(o, out, rules[0] as CompiledRule, opens);
    if (o.amounts !== undefined && o.amounts.length > 0) AMT_4e_iqwyyi_fhs7xa.write(o, out, rules[1] as CompiledRule, false);
    if ((o.facility !== undefined && o.facility !== '')) III_2m_z7ioz8_13jlze4.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_8mrvjq_o1tqr1.write(o, out, rules[4] as CompiledRule, false);
  },
  '2110C 85-1s578fx-11337iz'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.code !== undefined && o.code !== '') || (o.coverageLevel !== undefined && o.coverageLevel !== '') || o.serviceTypes?.length > 0 || (o.insuranceType !== undefined && o.insuranceType !== '') || (o.plan !== undefined && o.plan !== '') || (o.period !== undefined && o.period !== '') || (o.amountCents !== undefined && o.amountCents !== '') || (o.percent !== undefined && o.percent !== '') || (o.quantity !== undefined && o.quantity !== '') || (o.authorizationRequired !== undefined && o.authorizationRequired !== '') || (o.inNetwork !== undefined && o.inNetwork !== '') || (o.procedure !== undefined && o.procedure !== '') || o.diagnosisPointers?.length > 0) EB_pk_1c45q01_1d7wusl.write(o, out, rules[0] as CompiledRule, opens);
    if (o.deliveries !== undefined && o.deliveries.length > 0) HSD_fg_zyg6_825ell.write(o, out, rules[1] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[2] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[3] as CompiledRule, false);
    if (o.rejections !== undefined && o.rejections.length > 0) AAA_5z_konewm_1nejpvv.write(o, out, rules[4] as CompiledRule, false);
    if (o.messages !== undefined && o.messages.length > 0) MSG_4a_1kx8f5f_7u7ds5.write(o, out, rules[5] as CompiledRule, false);
    if (o.circumstances !== undefined && o.circumstances.length > 0) parts.child(loops[0] as CompiledLoop, o);
    parts.child(loops[1] as CompiledLoop, o);
    if (o.relatedEntities !== undefined && o.relatedEntities.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  '2110D 5d-1q953iu-1inrxxt'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || o.serviceTypes?.length > 0 || (o.procedure !== undefined && o.procedure !== '') || (o.coverageLevel !== undefined && o.coverageLevel !== '') || o.diagnosisPointers?.length > 0) EQ_7w_171p9pu_1gb7tjb.write(o, out, rules[0] as CompiledRule, opens);
    if (o.amounts !== undefined && o.amounts.length > 0) AMT_4e_iqwyyi_fhs7xa.write(o, out, rules[1] as CompiledRule, false);
    if ((o.facility !== undefined && o.facility !== '')) III_2m_z7ioz8_13jlze4.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_8mrvjq_o1tqr1.write(o, out, rules[4] as CompiledRule, false);
  },
  '2110D 85-1s578fx-11337iz'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.code !== undefined && o.code !== '') || (o.coverageLevel !== undefined && o.coverageLevel !== '') || o.serviceTypes?.length > 0 || (o.insuranceType !== undefined && o.insuranceType !== '') || (o.plan !== undefined && o.plan !== '') || (o.period !== undefined && o.period !== '') || (o.amountCents !== undefined && o.amountCents !== '') || (o.percent !== undefined && o.percent !== '') || (o.quantity !== undefined && o.quantity !== '') || (o.authorizationRequired !== undefined && o.authorizationRequired !== '') || (o.inNetwork !== undefined && o.inNetwork !== '') || (o.procedure !== undefined && o.procedure !== '') || o.diagnosisPointers?.length > 0) EB_pk_1c45q01_1d7wusl.write(o, out, rules[0] as CompiledRule, opens);
    if (o.deliveries !== undefined && o.deliveries.length > 0) HSD_fg_zyg6_825ell.write(o, out, rules[1] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[2] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[3] as CompiledRule, false);
    if (o.rejections !== undefined && o.rejections.length > 0) AAA_5z_konewm_1nejpvv.write(o, out, rules[4] as CompiledRule, false);
    if (o.messages !== undefined && o.messages.length > 0) MSG_4a_1kx8f5f_7u7ds5.write(o, out, rules[5] as CompiledRule, false);
    if (o.circumstances !== undefined && o.circumstances.length > 0) parts.child(loops[0] as CompiledLoop, o);
    parts.child(loops[1] as CompiledLoop, o);
    if (o.relatedEntities !== undefined && o.relatedEntities.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  '2115C 18-1jqhhrb-43tfws'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.code !== undefined && o.code !== '') || (o.category !== undefined && o.category !== '') || (o.text !== undefined && o.text !== '')) III_5k_1cqofbk_1vioqf.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2115D 18-1jqhhrb-43tfws'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.code !== undefined && o.code !== '') || (o.category !== undefined && o.category !== '') || (o.text !== undefined && o.text !== '')) III_5k_1cqofbk_1vioqf.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2120C 5e-oizxy1-12xbqg5'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '') || (o.relationship !== undefined && o.relationship !== '')) NM1_75_1esu1yy_1nrq2di.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_ao_3pgix3_13psfmi.write(o, out, rules[2] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[3] as CompiledRule, false);
    if ((o.providerCode !== undefined && o.providerCode !== '') || (o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5z_nabln2_7tdwjn.write(o, out, rules[4] as CompiledRule, false);
  },
  '2120D 5e-oizxy1-12xbqg5'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '') || (o.relationship !== undefined && o.relationship !== '')) NM1_75_1esu1yy_1nrq2di.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_ao_3pgix3_13psfmi.write(o, out, rules[2] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[3] as CompiledRule, false);
    if ((o.providerCode !== undefined && o.providerCode !== '') || (o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5z_nabln2_7tdwjn.write(o, out, rules[4] as CompiledRule, false);
  },
  '2200 2b-1pm6ce2-uct28i'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.type !== undefined && o.type !== '') || (o.diagnosis !== undefined && o.diagnosis !== '')) DSB_43_19xoz5e_12r7jyg.write(o, out, rules[0] as CompiledRule, opens);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[1] as CompiledRule, false);
  },
  '2200A 17-qenphz-1tf1cet'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.amountCents !== undefined && o.amountCents !== '') || (o.reason !== undefined && o.reason !== '')) ADX_45_n3odr7_fk14tw.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2200A 39-8n5wky-y8f6o8'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.trace !== undefined && o.trace !== '')) TRN_3x_qdwzv0_1quvfic.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.receivedOn !== undefined && o.receivedOn !== '')) if ((rules[1] as CompiledRule).writes?.(o as never) !== false) DTP_53_9iukq8_uwcc3d.write(o, out, rules[1] as CompiledRule, false);
    if ((o.processedOn !== undefined && o.processedOn !== '')) if ((rules[2] as CompiledRule).writes?.(o as never) !== false) DTP_54_1mw9b0x_8i8g0b.write(o, out, rules[2] as CompiledRule, false);
  },
  '2200B 17-qenphz-1tf1cet'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.amountCents !== undefined && o.amountCents !== '') || (o.reason !== undefined && o.reason !== '')) ADX_45_n3odr7_fk14tw.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2200B 29-iuxsne-kueffa'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.trace !== undefined && o.trace !== '')) TRN_3x_ypyiql_11lqhve.write(o, out, rules[0] as CompiledRule, opens);
    if (o.statuses !== undefined && o.statuses.length > 0) STC_i8_9jiare_xexfj2.write(o, out, rules[1] as CompiledRule, false);
  },
  '2200B 6e-1wdeonu-megzv9'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.trace !== undefined && o.trace !== '')) TRN_3x_ypyiql_11lqhve.write(o, out, rules[0] as CompiledRule, opens);
    if (o.statuses !== undefined && o.statuses.length > 0) STC_er_14j2yob_njkuhz.write(o, out, rules[1] as CompiledRule, false);
    if (o.totals !== undefined) if ((rules[2] as CompiledRule).writes?.(o as never) !== false) QTY_5j_1jsdw8z_30xfdl.write(o, out, rules[2] as CompiledRule, false);
    if (o.totals !== undefined) if ((rules[3] as CompiledRule).writes?.(o as never) !== false) QTY_5j_zfdg76_rduwrh.write(o, out, rules[3] as CompiledRule, false);
    if (o.totals !== undefined) if ((rules[4] as CompiledRule).writes?.(o as never) !== false) AMT_59_1l2zl81_1nookzg.write(o, out, rules[4] as CompiledRule, false);
    if (o.totals !== undefined) if ((rules[5] as CompiledRule).writes?.(o as never) !== false) AMT_59_1qev17u_nc2h4p.write(o, out, rules[5] as CompiledRule, false);
  },
  '2200C 29-1t89bpd-1r5ix3z'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.trace !== undefined && o.trace !== '')) TRN_3x_qdwzv0_1quvfic.write(o, out, rules[0] as CompiledRule, opens);
    if (o.statuses !== undefined && o.statuses.length > 0) STC_i8_9jiare_xexfj2.write(o, out, rules[1] as CompiledRule, false);
  },
  '2200C 7h-14qunzr-g86bx4'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.trace !== undefined && o.trace !== '')) TRN_3y_ecylsx_1mcqhif.write(o, out, rules[0] as CompiledRule, opens);
    if (o.statuses !== undefined && o.statuses.length > 0) STC_er_14j2yob_njkuhz.write(o, out, rules[1] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[2] as CompiledRule, false);
    if (o.totals !== undefined) if ((rules[3] as CompiledRule).writes?.(o as never) !== false) QTY_5j_70y2qf_1i9n8w3.write(o, out, rules[3] as CompiledRule, false);
    if (o.totals !== undefined) if ((rules[4] as CompiledRule).writes?.(o as never) !== false) QTY_5j_11m0faa_18vj14o.write(o, out, rules[4] as CompiledRule, false);
    if (o.totals !== undefined) if ((rules[5] as CompiledRule).writes?.(o as never) !== false) AMT_59_1l2zl81_1nookzg.write(o, out, rules[5] as CompiledRule, false);
    if (o.totals !== undefined) if ((rules[6] as CompiledRule).writes?.(o as never) !== false) AMT_59_1qev17u_nc2h4p.write(o, out, rules[6] as CompiledRule, false);
  },
  '2200D 5y-10r5nm0-1i7sap5'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.claimNumber !== undefined && o.claimNumber !== '')) TRN_43_1nimx2h_1iuonuo.write(o, out, rules[0] as CompiledRule, opens);
    if (o.statuses !== undefined && o.statuses.length > 0) STC_er_14j2yob_njkuhz.write(o, out, rules[1] as CompiledRule, false);
    if ((o.payerClaimNumber !== undefined && o.payerClaimNumber !== '')) REF_57_1sy87py_1crf61k.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[4] as CompiledRule, false);
    if (o.lines !== undefined && o.lines.length > 0) parts.child(loops[0] as CompiledLoop, o);
  },
  '2200D b3-17jdfbc-dz0le5'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.trace !== undefined && o.trace !== '')) TRN_3x_ypyiql_11lqhve.write(o, out, rules[0] as CompiledRule, opens);
    if (o.statuses !== undefined && o.statuses.length > 0) STC_i8_9jiare_xexfj2.write(o, out, rules[1] as CompiledRule, false);
    if ((o.payerClaimNumber !== undefined && o.payerClaimNumber !== '')) REF_57_1sy87py_1crf61k.write(o, out, rules[2] as CompiledRule, false);
    if ((o.billType !== undefined && o.billType !== '')) REF_51_1os1lb9_ego63m.write(o, out, rules[3] as CompiledRule, false);
    if ((o.claimNumber !== undefined && o.claimNumber !== '')) REF_52_zce0ev_xobsy1.write(o, out, rules[4] as CompiledRule, false);
    if ((o.prescriptionNumber !== undefined && o.prescriptionNumber !== '')) REF_59_1ntwqx5_1l914le.write(o, out, rules[5] as CompiledRule, false);
    if ((o.voucherNumber !== undefined && o.voucherNumber !== '')) REF_54_nykr8h_xw98c2.write(o, out, rules[6] as CompiledRule, false);
    if ((o.clearinghouseNumber !== undefined && o.clearinghouseNumber !== '')) REF_5a_o7qoq_xxdmbt.write(o, out, rules[7] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[8] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[9] as CompiledRule, false);
    if (o.lines !== undefined && o.lines.length > 0) parts.child(loops[0] as CompiledLoop, o);
  },
  '2200D c8-1lrk5a3-1s5zu7d'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.trace !== undefined && o.trace !== '')) TRN_3x_qdwzv0_1quvfic.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.payerClaimNumber !== undefined && o.payerClaimNumber !== '')) REF_57_1sy87py_1crf61k.write(o, out, rules[1] as CompiledRule, false);
    if ((o.billType !== undefined && o.billType !== '')) REF_51_1os1lb9_ego63m.write(o, out, rules[2] as CompiledRule, false);
    if ((o.locationNumber !== undefined && o.locationNumber !== '')) REF_55_zl5lui_13a6fuk.write(o, out, rules[3] as CompiledRule, false);
    if ((o.groupNumber !== undefined && o.groupNumber !== '')) REF_52_1f70fhg_1v8xkzj.write(o, out, rules[4] as CompiledRule, false);
    if ((o.claimNumber !== undefined && o.claimNumber !== '')) REF_52_zce0ev_xobsy1.write(o, out, rules[5] as CompiledRule, false);
    if ((o.prescriptionNumber !== undefined && o.prescriptionNumber !== '')) REF_59_1ntwqx5_1l914le.write(o, out, rules[6] as CompiledRule, false);
    if ((o.clearinghouseNumber !== undefined && o.clearinghouseNumber !== '')) REF_5a_o7qoq_xxdmbt.write(o, out, rules[7] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[8] as CompiledRule, false);
    if ((o.chargeCents !== undefined && o.chargeCents !== '')) if ((rules[9] as CompiledRule).writes?.(o as never) !== false) AMT_51_1nlwfaw_1k4c584.write(o, out, rules[9] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[10] as CompiledRule, false);
    if (o.lines !== undefined && o.lines.length > 0) parts.child(loops[0] as CompiledLoop, o);
  },
  '2200E b3-17jdfbc-dz0le5'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.trace !== undefined && o.trace !== '')) TRN_3x_ypyiql_11lqhve.write(o, out, rules[0] as CompiledRule, opens);
    if (o.statuses !== undefined && o.statuses.length > 0) STC_i8_9jiare_xexfj2.write(o, out, rules[1] as CompiledRule, false);
    if ((o.payerClaimNumber !== undefined && o.payerClaimNumber !== '')) REF_57_1sy87py_1crf61k.write(o, out, rules[2] as CompiledRule, false);
    if ((o.billType !== undefined && o.billType !== '')) REF_51_1os1lb9_ego63m.write(o, out, rules[3] as CompiledRule, false);
    if ((o.claimNumber !== undefined && o.claimNumber !== '')) REF_52_zce0ev_xobsy1.write(o, out, rules[4] as CompiledRule, false);
    if ((o.prescriptionNumber !== undefined && o.prescriptionNumber !== '')) REF_59_1ntwqx5_1l914le.write(o, out, rules[5] as CompiledRule, false);
    if ((o.voucherNumber !== undefined && o.voucherNumber !== '')) REF_54_nykr8h_xw98c2.write(o, out, rules[6] as CompiledRule, false);
    if ((o.clearinghouseNumber !== undefined && o.clearinghouseNumber !== '')) REF_5a_o7qoq_xxdmbt.write(o, out, rules[7] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[8] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[9] as CompiledRule, false);
    if (o.lines !== undefined && o.lines.length > 0) parts.child(loops[0] as CompiledLoop, o);
  },
  '2200E c8-1lrk5a3-1s5zu7d'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.trace !== undefined && o.trace !== '')) TRN_3x_qdwzv0_1quvfic.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.payerClaimNumber !== undefined && o.payerClaimNumber !== '')) REF_57_1sy87py_1crf61k.write(o, out, rules[1] as CompiledRule, false);
    if ((o.billType !== undefined && o.billType !== '')) REF_51_1os1lb9_ego63m.write(o, out, rules[2] as CompiledRule, false);
    if ((o.locationNumber !== undefined && o.locationNumber !== '')) REF_55_zl5lui_13a6fuk.write(o, out, rules[3] as CompiledRule, false);
    if ((o.groupNumber !== undefined && o.groupNumber !== '')) REF_52_1f70fhg_1v8xkzj.write(o, out, rules[4] as CompiledRule, false);
    if ((o.claimNumber !== undefined && o.claimNumber !== '')) REF_52_zce0ev_xobsy1.write(o, out, rules[5] as CompiledRule, false);
    if ((o.prescriptionNumber !== undefined && o.prescriptionNumber !== '')) REF_59_1ntwqx5_1l914le.write(o, out, rules[6] as CompiledRule, false);
    if ((o.clearinghouseNumber !== undefined && o.clearinghouseNumber !== '')) REF_5a_o7qoq_xxdmbt.write(o, out, rules[7] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[8] as CompiledRule, false);
    if ((o.chargeCents !== undefined && o.chargeCents !== '')) if ((rules[9] as CompiledRule).writes?.(o as never) !== false) AMT_51_1nlwfaw_1k4c584.write(o, out, rules[9] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[10] as CompiledRule, false);
    if (o.lines !== undefined && o.lines.length > 0) parts.child(loops[0] as CompiledLoop, o);
  },
  '2210D 4f-dor2yd-12kmweh'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== '')) SVC_7e_19v13rx_1v7ewm9.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.controlNumber !== undefined && o.controlNumber !== '')) REF_54_1dmfh8a_if1l7y.write(o, out, rules[1] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[2] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[3] as CompiledRule, false);
  },
  '2210E 4f-dor2yd-12kmweh'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== '')) SVC_7e_19v13rx_1v7ewm9.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.controlNumber !== undefined && o.controlNumber !== '')) REF_54_1dmfh8a_if1l7y.write(o, out, rules[1] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[2] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[3] as CompiledRule, false);
  },
  '2220D 5f-517o8e-822mh2'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== '')) SVC_90_16v5shu_rrh75p.write(o, out, rules[0] as CompiledRule, opens);
    if (o.statuses !== undefined && o.statuses.length > 0) STC_i8_9jiare_xexfj2.write(o, out, rules[1] as CompiledRule, false);
    if ((o.controlNumber !== undefined && o.controlNumber !== '')) REF_54_1dmfh8a_if1l7y.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[4] as CompiledRule, false);
  },
  '2220D 5h-j3carb-1t1o4h2'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== '')) SVC_7e_19v13rx_1v7ewm9.write(o, out, rules[0] as CompiledRule, opens);
    if (o.statuses !== undefined && o.statuses.length > 0) STC_er_14j2yob_njkuhz.write(o, out, rules[1] as CompiledRule, false);
    if ((o.controlNumber !== undefined && o.controlNumber !== '')) REF_54_1dmfh8a_if1l7y.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[4] as CompiledRule, false);
  },
  '2220E 5f-517o8e-822mh2'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== '')) SVC_90_16v5shu_rrh75p.write(o, out, rules[0] as CompiledRule, opens);
    if (o.statuses !== undefined && o.statuses.length > 0) STC_i8_9jiare_xexfj2.write(o, out, rules[1] as CompiledRule, false);
    if ((o.controlNumber !== undefined && o.controlNumber !== '')) REF_54_1dmfh8a_if1l7y.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[4] as CompiledRule, false);
  },
  '2300 6l-1l92sl9-11ez40p'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.maintenanceType !== undefined && o.maintenanceType !== '') || (o.insuranceLine !== undefined && o.insuranceLine !== '') || (o.plan !== undefined && o.plan !== '') || (o.level !== undefined && o.level !== '') || (o.lateEnrollment !== undefined && o.lateEnrollment !== '')) HD_95_sk241_gbxmgl.write(o, out, rules[0] as CompiledRule, opens);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[1] as CompiledRule, false);
    if (o.amounts !== undefined && o.amounts.length > 0) AMT_4e_iqwyyi_fhs7xa.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if (o.cards !== undefined && o.cards.length > 0) IDC_71_wkr4h1_1jk7zku.write(o, out, rules[4] as CompiledRule, false);
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.otherCoverages !== undefined && o.otherCoverages.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2300 fn-kndy1t-142q790'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.number !== undefined && o.number !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.placeOfService !== undefined && o.placeOfService !== '') || (o.facilityQualifier !== undefined && o.facilityQualifier !== '') || (o.frequency !== undefined && o.frequency !== '') || (o.providerSignatureOnFile !== undefined && o.providerSignatureOnFile !== '') || (o.assignment !== undefined && o.assignment !== '') || (o.benefitsAssigned !== undefined && o.benefitsAssigned !== '') || (o.releaseOfInformation !== undefined && o.releaseOfInformation !== '') || (o.relatedCauses !== undefined && o.relatedCauses !== '') || (o.specialProgram !== undefined && o.specialProgram !== '') || (o.submissionReason !== undefined && o.submissionReason !== '') || (o.delayReason !== undefined && o.delayReason !== '')) CLM_sa_p8ubna_1k140wv.write(o, out, rules[0] as CompiledRule, opens);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[1] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[2] as CompiledRule, false);
    if (o.orthodontics !== undefined) DN1_68_73spg3_7tp6lt.write(o, out, rules[3] as CompiledRule, false);
    if (o.toothStatuses !== undefined && o.toothStatuses.length > 0) DN2_5s_1fwcbv4_6n79vi.write(o, out, rules[4] as CompiledRule, false);
    if (o.attachments !== undefined && o.attachments.length > 0) PWK_84_57c3xv_1m79rur.write(o, out, rules[5] as CompiledRule, false);
    if (o.contract !== undefined) CN1_ar_fjhp0m_2fx9rq.write(o, out, rules[6] as CompiledRule, false);
    if ((o.patientPaidCents !== undefined && o.patientPaidCents !== '')) AMT_56_1xc9lzl_cio5uo.write(o, out, rules[7] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[8] as CompiledRule, false);
    if (o.fileInformation !== undefined && o.fileInformation.length > 0) K3_4g_1ppowtm_1srdjtj.write(o, out, rules[9] as CompiledRule, false);
    if (o.notes !== undefined && o.notes.length > 0) NTE_3z_1bxwp47_17gdago.write(o, out, rules[10] as CompiledRule, false);
    if (o.diagnoses !== undefined && o.diagnoses.length > 0) HI_7g_1wn2wk6_1mbikoa.write(o, out, rules[11] as CompiledRule, false);
    if (o.pricing !== undefined) HCP_ra_tr1cfp_hiktju.write(o, out, rules[12] as CompiledRule, false);
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.otherSubscribers !== undefined && o.otherSubscribers.length > 0) parts.child(loops[1] as CompiledLoop, o);
    if (o.lines !== undefined && o.lines.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  '2300 in-etfssn-ln0gvk'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.number !== undefined && o.number !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.placeOfService !== undefined && o.placeOfService !== '') || (o.facilityQualifier !== undefined && o.facilityQualifier !== '') || (o.frequency !== undefined && o.frequency !== '') || (o.providerSignatureOnFile !== undefined && o.providerSignatureOnFile !== '') || (o.assignment !== undefined && o.assignment !== '') || (o.benefitsAssigned !== undefined && o.benefitsAssigned !== '') || (o.releaseOfInformation !== undefined && o.releaseOfInformation !== '') || (o.patientSignature !== undefined && o.patientSignature !== '') || (o.relatedCauses !== undefined && o.relatedCauses !== '') || (o.specialProgram !== undefined && o.specialProgram !== '') || (o.delayReason !== undefined && o.delayReason !== '')) CLM_sa_1f4nwo_49hv0p.write(o, out, rules[0] as CompiledRule, opens);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[1] as CompiledRule, false);
    if (o.attachments !== undefined && o.attachments.length > 0) PWK_84_57c3xv_1m79rur.write(o, out, rules[2] as CompiledRule, false);
    if (o.contract !== undefined) CN1_ar_fjhp0m_2fx9rq.write(o, out, rules[3] as CompiledRule, false);
    if ((o.patientPaidCents !== undefined && o.patientPaidCents !== '')) AMT_56_1xc9lzl_cio5uo.write(o, out, rules[4] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[5] as CompiledRule, false);
    if (o.fileInformation !== undefined && o.fileInformation.length > 0) K3_4g_1ppowtm_1srdjtj.write(o, out, rules[6] as CompiledRule, false);
    if (o.notes !== undefined && o.notes.length > 0) NTE_3z_1bxwp47_17gdago.write(o, out, rules[7] as CompiledRule, false);
    if (o.ambulance !== undefined) CR1_d2_35xhs1_de6la2.write(o, out, rules[8] as CompiledRule, false);
    if (o.spinalManipulation !== undefined) CR2_6n_6604a9_1ci18md.write(o, out, rules[9] as CompiledRule, false);
    if (o.certifications !== undefined && o.certifications.length > 0) CRC_5v_6cmt9n_1fyhlsx.write(o, out, rules[10] as CompiledRule, false);
    if (o.diagnoses !== undefined && o.diagnoses.length > 0) HI_7c_1eqeyrs_1qv084f.write(o, out, rules[11] as CompiledRule, false);
    if (o.anesthesiaProcedures !== undefined && o.anesthesiaProcedures.length > 0) HI_78_19mvqbp_1yszm1g.write(o, out, rules[12] as CompiledRule, false);
    if (o.conditionCodes !== undefined && o.conditionCodes.length > 0) HI_6t_vfg2o5_2zycp0.write(o, out, rules[13] as CompiledRule, false);
    (rules[14] as CompiledRule).custom?.write(o as never, out);
    if (o.pricing !== undefined) HCP_ra_tr1cfp_hiktju.write(o, out, rules[15] as CompiledRule, false);
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.otherSubscribers !== undefined && o.otherSubscribers.length > 0) parts.child(loops[1] as CompiledLoop, o);
    if (o.lines !== undefined && o.lines.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  '2300 u1-125n2c3-1sqxdxl'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.number !== undefined && o.number !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.facilityType !== undefined && o.facilityType !== '') || (o.facilityQualifier !== undefined && o.facilityQualifier !== '') || (o.frequency !== undefined && o.frequency !== '') || (o.assignment !== undefined && o.assignment !== '') || (o.benefitsAssigned !== undefined && o.benefitsAssigned !== '') || (o.releaseOfInformation !== undefined && o.releaseOfInformation !== '') || (o.delayReason !== undefined && o.delayReason !== '')) CLM_g5_1ehfccq_1nrdh9e.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.dischargeTime !== undefined && o.dischargeTime !== '')) if ((rules[1] as CompiledRule).writes?.(o as never) !== false) DTP_6z_1qiurqu_1yki5am.write(o, out, rules[1] as CompiledRule, false);
    if (o.statementPeriod !== undefined) DTP_5b_chwb8x_14naar8.write(o, out, rules[2] as CompiledRule, false);
    if (o.admission !== undefined) DTP_55_opq8sh_lwks7n.write(o, out, rules[3] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[4] as CompiledRule, false);
    if ((o.admissionType !== undefined && o.admissionType !== '') || (o.admissionSource !== undefined && o.admissionSource !== '') || (o.patientStatus !== undefined && o.patientStatus !== '')) CL1_67_s41tbe_axwi26.write(o, out, rules[5] as CompiledRule, false);
    if (o.attachments !== undefined && o.attachments.length > 0) PWK_84_57c3xv_1m79rur.write(o, out, rules[6] as CompiledRule, false);
    if (o.contract !== undefined) CN1_ar_fjhp0m_2fx9rq.write(o, out, rules[7] as CompiledRule, false);
    if ((o.patientResponsibilityCents !== undefined && o.patientResponsibilityCents !== '')) AMT_5g_1q8i45h_1wlcqn1.write(o, out, rules[8] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[9] as CompiledRule, false);
    if (o.fileInformation !== undefined && o.fileInformation.length > 0) K3_4g_1ppowtm_1srdjtj.write(o, out, rules[10] as CompiledRule, false);
    if (o.notes !== undefined && o.notes.length > 0) NTE_3z_1bxwp47_17gdago.write(o, out, rules[11] as CompiledRule, false);
    if (o.certifications !== undefined && o.certifications.length > 0) CRC_5v_6cmt9n_1fyhlsx.write(o, out, rules[12] as CompiledRule, false);
    if (o.principalDiagnosis !== undefined) HI_7f_1i4fw14_1m0n2wr.write(o, out, rules[13] as CompiledRule, false);
    if (o.admittingDiagnosis !== undefined) HI_5k_1ijy8le_1cztudi.write(o, out, rules[14] as CompiledRule, false);
    if (o.visitReasons !== undefined && o.visitReasons.length > 0) HI_73_mypse0_1qeeifu.write(o, out, rules[15] as CompiledRule, false);
    if (o.externalCauses !== undefined && o.externalCauses.length > 0) HI_91_hzj5ao_7dwo6m.write(o, out, rules[16] as CompiledRule, false);
    if ((o.drgCode !== undefined && o.drgCode !== '')) if ((rules[17] as CompiledRule).writes?.(o as never) !== false) HI_53_cyv0li_tqbqq0.write(o, out, rules[17] as CompiledRule, false);
    if (o.otherDiagnoses !== undefined && o.otherDiagnoses.length > 0) HI_91_4umm9r_1v245pj.write(o, out, rules[18] as CompiledRule, false);
    if (o.principalProcedure !== undefined) HI_8s_1p2l3pc_hg4r2a.write(o, out, rules[19] as CompiledRule, false);
    if (o.otherProcedures !== undefined && o.otherProcedures.length > 0) HI_a9_13cru4_10elzz3.write(o, out, rules[20] as CompiledRule, false);
    if (o.occurrenceSpans !== undefined && o.occurrenceSpans.length > 0) HI_9w_17ru36s_yv6jva.write(o, out, rules[21] as CompiledRule, false);
    if (o.occurrences !== undefined && o.occurrences.length > 0) HI_9q_6mnnid_1okivj4.write(o, out, rules[22] as CompiledRule, false);
    if (o.valueCodes !== undefined && o.valueCodes.length > 0) HI_8a_6lnkv0_qd1lj4.write(o, out, rules[23] as CompiledRule, false);
    if (o.conditionCodes !== undefined && o.conditionCodes.length > 0) HI_6t_1ovevaf_8rifx7.write(o, out, rules[24] as CompiledRule, false);
    if (o.treatmentCodes !== undefined && o.treatmentCodes.length > 0) HI_6t_1erf2co_1n7ee69.write(o, out, rules[25] as CompiledRule, false);
    if (o.pricing !== undefined) HCP_ra_tr1cfp_hiktju.write(o, out, rules[26] as CompiledRule, false);
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.otherSubscribers !== undefined && o.otherSubscribers.length > 0) parts.child(loops[1] as CompiledLoop, o);
    if (o.lines !== undefined && o.lines.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  '2300A 5g-1b52vfv-btvi24'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.id !== undefined && o.id !== '') || (o.action !== undefined && o.action !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.billedCents !== undefined && o.billedCents !== '')) RMR_77_1brdia4_scpyzn.write(o, out, rules[0] as CompiledRule, opens);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[1] as CompiledRule, false);
    if (o.coveragePeriod !== undefined) DTM_5a_c3zc88_hsu6p2.write(o, out, rules[2] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTM_45_1aut269_1kgf102.write(o, out, rules[3] as CompiledRule, false);
    if (o.items !== undefined && o.items.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.adjustments !== undefined && o.adjustments.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2300B 5g-1b52vfv-btvi24'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.id !== undefined && o.id !== '') || (o.action !== undefined && o.action !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.billedCents !== undefined && o.billedCents !== '')) RMR_77_1brdia4_scpyzn.write(o, out, rules[0] as CompiledRule, opens);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[1] as CompiledRule, false);
    if (o.coveragePeriod !== undefined) DTM_5a_c3zc88_hsu6p2.write(o, out, rules[2] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTM_45_1aut269_1kgf102.write(o, out, rules[3] as CompiledRule, false);
    if (o.items !== undefined && o.items.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.adjustments !== undefined && o.adjustments.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2310 6e-10lpj3-15hde52'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== '')) NM1_7t_5lr8sr_k8n40b.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5n_3jomja_1bt9bld.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2310 6g-xlpzpn-t00eyz'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== '')) NM1_7e_lc90i0_1o4dt0b.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5s_1dgq309_1visvth.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2310 6h-1cs9ifs-1kygum7'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.number !== undefined && o.number !== '')) LX_2h_1pbsoj7_1dl7dro.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '') || (o.relationship !== undefined && o.relationship !== '')) NM1_75_1esu1yy_1nrq2di.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[4] as CompiledRule, false);
    if (o.change !== undefined) PLA_70_17w0z3g_1jo8jm.write(o, out, rules[5] as CompiledRule, false);
  },
  '2310 6h-vxudea-ze2jwy'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== '')) NM1_7e_12c21jj_13te24w.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5s_1ri72oy_1wrfhpv.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2310A 2f-1qkiztp-uqopxl'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.number !== undefined && o.number !== '')) IT1_2i_10nk7kg_17dbige.write(o, out, rules[0] as CompiledRule, opens);
    if (o.charges !== undefined && o.charges.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.memberCounts !== undefined && o.memberCounts.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2312A 19-1woln95-145yrj5'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.code !== undefined && o.code !== '') || (o.amountCents !== undefined && o.amountCents !== '')) SAC_5j_1ag5abl_1hjcyks.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2315A 19-132gkv5-116ilti'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.number !== undefined && o.number !== '') || (o.count !== undefined && o.count !== '') || (o.unit !== undefined && o.unit !== '')) SLN_6u_1f2pk89_1272746.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2320 3u-sh79dx-1ru57wf'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.payerResponsibility !== undefined && o.payerResponsibility !== '') || (o.groupNumber !== undefined && o.groupNumber !== '') || (o.coordination !== undefined && o.coordination !== '') || o.serviceTypes?.length > 0) COB_7x_1tmrfhu_yysd7y.write(o, out, rules[0] as CompiledRule, opens);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[1] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[2] as CompiledRule, false);
    if (o.entities !== undefined && o.entities.length > 0) parts.child(loops[0] as CompiledLoop, o);
  },
  '2320 8y-139i938-1jvi1v4'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.payerResponsibility !== undefined && o.payerResponsibility !== '') || (o.relationship !== undefined && o.relationship !== '') || (o.groupNumber !== undefined && o.groupNumber !== '') || (o.groupName !== undefined && o.groupName !== '') || (o.insuranceType !== undefined && o.insuranceType !== '') || (o.claimFilingCode !== undefined && o.claimFilingCode !== '')) SBR_bb_f8ho0h_5h2mdh.write(o, out, rules[0] as CompiledRule, opens);
    if (o.adjustments !== undefined && o.adjustments.length > 0) CAS_96_15c6ke1_1mcptf0.write(o, out, rules[1] as CompiledRule, false);
    if ((o.payerPaidCents !== undefined && o.payerPaidCents !== '')) AMT_52_12tk7r5_czweal.write(o, out, rules[2] as CompiledRule, false);
    if ((o.nonCoveredCents !== undefined && o.nonCoveredCents !== '')) AMT_55_1jwdp47_sktr35.write(o, out, rules[3] as CompiledRule, false);
    if ((o.remainingLiabilityCents !== undefined && o.remainingLiabilityCents !== '')) AMT_5f_16gbclz_1oozrve.write(o, out, rules[4] as CompiledRule, false);
    if ((o.benefitsAssigned !== undefined && o.benefitsAssigned !== '') || (o.patientSignature !== undefined && o.patientSignature !== '') || (o.releaseOfInformation !== undefined && o.releaseOfInformation !== '')) OI_6g_1uabnwp_1cggs3l.write(o, out, rules[5] as CompiledRule, false);
    (rules[6] as CompiledRule).custom?.write(o as never, out);
    parts.child(loops[0] as CompiledLoop, o);
    if (o.payer !== undefined) parts.child(loops[1] as CompiledLoop, o);
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  '2320 a0-1ync91v-12y35vg'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.payerResponsibility !== undefined && o.payerResponsibility !== '') || (o.relationship !== undefined && o.relationship !== '') || (o.groupNumber !== undefined && o.groupNumber !== '') || (o.groupName !== undefined && o.groupName !== '') || (o.insuranceType !== undefined && o.insuranceType !== '') || (o.claimFilingCode !== undefined && o.claimFilingCode !== '')) SBR_bb_f8ho0h_5h2mdh.write(o, out, rules[0] as CompiledRule, opens);
    if (o.adjustments !== undefined && o.adjustments.length > 0) CAS_96_15c6ke1_1mcptf0.write(o, out, rules[1] as CompiledRule, false);
    if ((o.payerPaidCents !== undefined && o.payerPaidCents !== '')) AMT_52_12tk7r5_czweal.write(o, out, rules[2] as CompiledRule, false);
    if ((o.nonCoveredCents !== undefined && o.nonCoveredCents !== '')) AMT_55_1jwdp47_sktr35.write(o, out, rules[3] as CompiledRule, false);
    if ((o.remainingLiabilityCents !== undefined && o.remainingLiabilityCents !== '')) AMT_5f_16gbclz_1oozrve.write(o, out, rules[4] as CompiledRule, false);
    if ((o.benefitsAssigned !== undefined && o.benefitsAssigned !== '') || (o.patientSignature !== undefined && o.patientSignature !== '') || (o.releaseOfInformation !== undefined && o.releaseOfInformation !== '')) OI_6g_1uabnwp_1cggs3l.write(o, out, rules[5] as CompiledRule, false);
    if (o.inpatient !== undefined) MIA_14t_1nkxais_7bwnmc.write(o, out, rules[6] as CompiledRule, false);
    if (o.outpatient !== undefined) MOA_a2_1ayace6_494vjv.write(o, out, rules[7] as CompiledRule, false);
    parts.child(loops[0] as CompiledLoop, o);
    if (o.payer !== undefined) parts.child(loops[1] as CompiledLoop, o);
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  '2320A 17-qenphz-1tf1cet'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.amountCents !== undefined && o.amountCents !== '') || (o.reason !== undefined && o.reason !== '')) ADX_45_n3odr7_fk14tw.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2320B 17-qenphz-1tf1cet'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.amountCents !== undefined && o.amountCents !== '') || (o.reason !== undefined && o.reason !== '')) ADX_45_n3odr7_fk14tw.write(o, out, rules[0] as CompiledRule, opens);
  },
  '2330 4c-1kw3mgy-15bk3gp'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '')) NM1_6m_142e3gj_xlrqdi.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[2] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[3] as CompiledRule, false);
  },
  '2330 6e-10lpj3-15hde52'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== '')) NM1_7t_5lr8sr_k8n40b.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5n_3jomja_1bt9bld.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2330 6g-xlpzpn-t00eyz'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== '')) NM1_7e_lc90i0_1o4dt0b.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5s_1dgq309_1visvth.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2330 6h-vxudea-ze2jwy'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== '')) NM1_7e_12c21jj_13te24w.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5s_1ri72oy_1wrfhpv.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2330A 4a-1c9wzm9-14o2o6r'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.kind !== undefined && o.kind !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.memberId !== undefined && o.memberId !== '')) NM1_82_avdu34_wbpnc1.write(o, out, rules[0] as CompiledRule, opens);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
  },
  '2400 cc-1jkspvi-pcg4b'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.number !== undefined && o.number !== '')) LX_2h_1pbsoj7_1dl7dro.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.revenueCode !== undefined && o.revenueCode !== '') || (o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.unitBasis !== undefined && o.unitBasis !== '') || (o.units !== undefined && o.units !== '') || (o.nonCoveredCents !== undefined && o.nonCoveredCents !== '')) SV2_aq_3oyek1_braqcr.write(o, out, rules[1] as CompiledRule, false);
    if (o.attachments !== undefined && o.attachments.length > 0) PWK_84_57c3xv_1m79rur.write(o, out, rules[2] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[3] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[4] as CompiledRule, false);
    if ((o.controlNumber !== undefined && o.controlNumber !== '')) REF_54_1lwgfpm_g5tdth.write(o, out, rules[5] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[6] as CompiledRule, false);
    if (o.amounts !== undefined && o.amounts.length > 0) AMT_4e_iqwyyi_fhs7xa.write(o, out, rules[7] as CompiledRule, false);
    if (o.notes !== undefined && o.notes.length > 0) NTE_3z_1bxwp47_17gdago.write(o, out, rules[8] as CompiledRule, false);
    if (o.pricing !== undefined) HCP_ra_tr1cfp_hiktju.write(o, out, rules[9] as CompiledRule, false);
    if (o.drug !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[1] as CompiledLoop, o);
    if (o.adjudications !== undefined && o.adjudications.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  '2400 cx-tdh7ch-v8466y'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.number !== undefined && o.number !== '')) LX_2h_1pbsoj7_1dl7dro.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.placeOfService !== undefined && o.placeOfService !== '') || o.oralCavity?.length > 0 || (o.prosthesis !== undefined && o.prosthesis !== '') || (o.units !== undefined && o.units !== '') || o.diagnosisPointers?.length > 0) SV3_co_kvmbmm_aknu4m.write(o, out, rules[1] as CompiledRule, false);
    if (o.teeth !== undefined && o.teeth.length > 0) TOO_5n_1b7v5ss_k2q10g.write(o, out, rules[2] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_57_1p3hp4c_1xt6uur.write(o, out, rules[3] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[4] as CompiledRule, false);
    if (o.contract !== undefined) CN1_ar_fjhp0m_2fx9rq.write(o, out, rules[5] as CompiledRule, false);
    if ((o.controlNumber !== undefined && o.controlNumber !== '')) REF_54_1lwgfpm_g5tdth.write(o, out, rules[6] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[7] as CompiledRule, false);
    if (o.amounts !== undefined && o.amounts.length > 0) AMT_4e_iqwyyi_fhs7xa.write(o, out, rules[8] as CompiledRule, false);
    if (o.fileInformation !== undefined && o.fileInformation.length > 0) K3_4g_1ppowtm_1srdjtj.write(o, out, rules[9] as CompiledRule, false);
    if (o.pricing !== undefined) HCP_ra_tr1cfp_hiktju.write(o, out, rules[10] as CompiledRule, false);
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[0] as CompiledLoop, o);
    if (o.adjudications !== undefined && o.adjudications.length > 0) parts.child(loops[1] as CompiledLoop, o);
  },
  '2400 m6-18rxy07-1k1xz95'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.number !== undefined && o.number !== '')) LX_2h_1pbsoj7_1dl7dro.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.unitBasis !== undefined && o.unitBasis !== '') || (o.units !== undefined && o.units !== '') || (o.placeOfService !== undefined && o.placeOfService !== '') || o.diagnosisPointers?.length > 0 || (o.emergency !== undefined && o.emergency !== '') || (o.epsdt !== undefined && o.epsdt !== '') || (o.familyPlanning !== undefined && o.familyPlanning !== '') || (o.copayStatus !== undefined && o.copayStatus !== '')) SV1_hi_p8h394_n55bu3.write(o, out, rules[1] as CompiledRule, false);
    if (o.equipment !== undefined) SV5_aq_gicozm_kuw3tk.write(o, out, rules[2] as CompiledRule, false);
    if (o.attachments !== undefined && o.attachments.length > 0) PWK_84_57c3xv_1m79rur.write(o, out, rules[3] as CompiledRule, false);
    if (o.ambulance !== undefined) CR1_d2_35xhs1_de6la2.write(o, out, rules[4] as CompiledRule, false);
    if (o.equipmentCertification !== undefined) CR3_60_193eaiz_psfvtu.write(o, out, rules[5] as CompiledRule, false);
    if (o.certifications !== undefined && o.certifications.length > 0) CRC_5v_6cmt9n_1fyhlsx.write(o, out, rules[6] as CompiledRule, false);
    if (o.serviceDate !== undefined) DTP_58_5eyf0d_144cdh5.write(o, out, rules[7] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[8] as CompiledRule, false);
    if (o.quantities !== undefined && o.quantities.length > 0) QTY_4e_6sefax_zepm1g.write(o, out, rules[9] as CompiledRule, false);
    if (o.testResults !== undefined && o.testResults.length > 0) MEA_5z_1yd5al6_vwfgyq.write(o, out, rules[10] as CompiledRule, false);
    if (o.contract !== undefined) CN1_ar_fjhp0m_2fx9rq.write(o, out, rules[11] as CompiledRule, false);
    if ((o.controlNumber !== undefined && o.controlNumber !== '')) REF_54_1lwgfpm_g5tdth.write(o, out, rules[12] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[13] as CompiledRule, false);
    if (o.amounts !== undefined && o.amounts.length > 0) AMT_4e_iqwyyi_fhs7xa.write(o, out, rules[14] as CompiledRule, false);
    if (o.fileInformation !== undefined && o.fileInformation.length > 0) K3_4g_1ppowtm_1srdjtj.write(o, out, rules[15] as CompiledRule, false);
    if (o.notes !== undefined && o.notes.length > 0) NTE_3z_1bxwp47_17gdago.write(o, out, rules[16] as CompiledRule, false);
    if (o.purchasedService !== undefined) PS1_4o_4vr31s_1t966cz.write(o, out, rules[17] as CompiledRule, false);
    if (o.pricing !== undefined) HCP_ra_tr1cfp_hiktju.write(o, out, rules[18] as CompiledRule, false);
    if (o.drug !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.providers !== undefined && o.providers.length > 0) parts.child(loops[1] as CompiledLoop, o);
    if (o.adjudications !== undefined && o.adjudications.length > 0) parts.child(loops[2] as CompiledLoop, o);
    if (o.forms !== undefined && o.forms.length > 0) parts.child(loops[3] as CompiledLoop, o);
  },
  '2410 3e-5t1wvr-1opvcop'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.qualifier !== undefined && o.qualifier !== '') || (o.code !== undefined && o.code !== '')) LIN_41_12o1reu_1wwi5p2.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.quantity !== undefined && o.quantity !== '') || (o.unit !== undefined && o.unit !== '')) CTP_3z_1jwjbsl_l7jewc.write(o, out, rules[1] as CompiledRule, false);
    if ((o.prescription !== undefined && o.prescription !== '')) REF_2q_1axm84h_1gyqo6i.write(o, out, rules[2] as CompiledRule, false);
  },
  '2420 6e-10lpj3-15hde52'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== '')) NM1_7t_5lr8sr_k8n40b.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5n_3jomja_1bt9bld.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2420 6g-xlpzpn-t00eyz'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== '')) NM1_7e_lc90i0_1o4dt0b.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5s_1dgq309_1visvth.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2420 6h-vxudea-ze2jwy'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== '')) NM1_7e_12c21jj_13te24w.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.taxonomy !== undefined && o.taxonomy !== '')) PRV_5s_1ri72oy_1wrfhpv.write(o, out, rules[1] as CompiledRule, false);
    if (o.address !== undefined) N3_44_ymn6u1_16nhmy0.write(o, out, rules[2] as CompiledRule, false);
    if (o.address !== undefined) N4_94_43ke6g_18pbcq7.write(o, out, rules[3] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[4] as CompiledRule, false);
    if (o.contacts !== undefined && o.contacts.length > 0) PER_5p_ewgsnu_1k0o0el.write(o, out, rules[5] as CompiledRule, false);
  },
  '2430 4e-t6q3n4-9lxl1b'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.payerId !== undefined && o.payerId !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.procedure !== undefined && o.procedure !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.paidUnits !== undefined && o.paidUnits !== '') || (o.bundledLine !== undefined && o.bundledLine !== '')) SVD_an_lhw1yl_ob4m9f.write(o, out, rules[0] as CompiledRule, opens);
    if (o.adjustments !== undefined && o.adjustments.length > 0) CAS_96_15c6ke1_1mcptf0.write(o, out, rules[1] as CompiledRule, false);
    if ((o.date !== undefined && o.date !== '')) DTP_4x_ffleru_dxthdt.write(o, out, rules[2] as CompiledRule, false);
    if ((o.remainingLiabilityCents !== undefined && o.remainingLiabilityCents !== '')) AMT_5f_16gbclz_1oozrve.write(o, out, rules[3] as CompiledRule, false);
  },
  '2430 4f-eun0an-1uxug31'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.payerId !== undefined && o.payerId !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.procedure !== undefined && o.procedure !== '') || (o.paidUnits !== undefined && o.paidUnits !== '') || (o.bundledLine !== undefined && o.bundledLine !== '')) SVD_8y_2djvvr_1u4e85o.write(o, out, rules[0] as CompiledRule, opens);
    if (o.adjustments !== undefined && o.adjustments.length > 0) CAS_96_15c6ke1_1mcptf0.write(o, out, rules[1] as CompiledRule, false);
    if ((o.date !== undefined && o.date !== '')) DTP_4x_ffleru_dxthdt.write(o, out, rules[2] as CompiledRule, false);
    if ((o.remainingLiabilityCents !== undefined && o.remainingLiabilityCents !== '')) AMT_5f_16gbclz_1oozrve.write(o, out, rules[3] as CompiledRule, false);
  },
  '2440 2a-bbrulc-fjv2dj'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.codeList !== undefined && o.codeList !== '') || (o.form !== undefined && o.form !== '')) LQ_3z_1mfnvh0_9hof1p.write(o, out, rules[0] as CompiledRule, opens);
    if (o.answers !== undefined && o.answers.length > 0) FRM_8t_1ef3r5r_1i9uf5j.write(o, out, rules[1] as CompiledRule, false);
  },
  '2700 1j-wkhlbq-gi5ccx'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (opens || (o.number !== undefined && o.number !== '')) LX_2h_1pbsoj7_1dl7dro.write(o, out, rules[0] as CompiledRule, opens);
    parts.child(loops[0] as CompiledLoop, o);
  },
  '2750 3b-1e1lpaf-18jpmno'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.name !== undefined && o.name !== '')) N1_4u_17mnu47_183wasq.write(o, out, rules[0] as CompiledRule, opens);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[1] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[2] as CompiledRule, false);
  },
  'LE 17-17e2ee3-8kme43'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    LE_2i_1gqm9nf_fdb01x.write(o, out, rules[0] as CompiledRule, opens);
  },
  'LE 18-g7f7lm-hw4omt'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    LE_2i_1hlwdzj_1t9mkj5.write(o, out, rules[0] as CompiledRule, opens);
  },
  'LS 29-dbvmow-yxp6xv'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    LS_2i_1xd7vp1_djtttk.write(o, out, rules[0] as CompiledRule, opens);
    if (o.relatedEntities !== undefined && o.relatedEntities.length > 0) parts.child(loops[0] as CompiledLoop, o);
    parts.child(loops[1] as CompiledLoop, o);
  },
  'LS 2c-14n7h40-1dayel3'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    LS_2i_hwmant_peoyvb.write(o, out, rules[0] as CompiledRule, opens);
    if (o.reportingCategories !== undefined && o.reportingCategories.length > 0) parts.child(loops[0] as CompiledLoop, o);
    parts.child(loops[1] as CompiledLoop, o);
  },
  'header 17-1aygalu-13heyxt'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.functionalCode !== undefined && o.functionalCode !== '') || (o.controlNumber !== undefined && o.controlNumber !== '') || (o.guide !== undefined && o.guide !== '')) AK1_5x_ckqb9k_gt1gaz.write(o, out, rules[0] as CompiledRule, opens);
  },
  'header 17-vvszvn-1xhdwyl'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (o.header !== undefined) BHT_an_23z3ot_ck6ws2.write(o, out, rules[0] as CompiledRule, opens);
  },
  'header 18-1gl8uv2-tr25oc'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (o.header !== undefined) BHT_an_184438b_lq7nll.write(o, out, rules[0] as CompiledRule, opens);
  },
  'header 18-1nubzn7-rjzifl'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (o.header !== undefined) BHT_an_1p3rtns_4uzdih.write(o, out, rules[0] as CompiledRule, opens);
  },
  'header 2a-1yys9ke-17ujnry'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.header !== undefined) BHT_an_1iakrgy_ys2yid.write(o, out, rules[0] as CompiledRule, opens);
    if (o.submitter !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.receiver !== undefined) parts.child(loops[1] as CompiledLoop, o);
  },
  'header 5t-l8zh75-rsyfys'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.header !== undefined) BGN_cj_ly0t9n_eoah6z.write(o, out, rules[0] as CompiledRule, opens);
    if ((o.masterPolicy !== undefined && o.masterPolicy !== '')) REF_53_e3wabg_dvxpdd.write(o, out, rules[1] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTP_46_8z3mav_1lptnqi.write(o, out, rules[2] as CompiledRule, false);
    if (o.quantities !== undefined && o.quantities.length > 0) QTY_4e_6sefax_zepm1g.write(o, out, rules[3] as CompiledRule, false);
    if (o.sponsor !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.insurer !== undefined) parts.child(loops[1] as CompiledLoop, o);
    if (o.brokers !== undefined && o.brokers.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  'header 69-4xwcb5-mq3zx'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.payment !== undefined) BPR_m3_3f13iy_14rov84.write(o, out, rules[0] as CompiledRule, opens);
    if (o.trace !== undefined) TRN_7f_1m045xz_1ne07sb.write(o, out, rules[1] as CompiledRule, false);
    if ((o.currency !== undefined && o.currency !== '')) if ((rules[2] as CompiledRule).writes?.(o as never) !== false) CUR_41_lg7nmb_ovdzma.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if ((o.productionDate !== undefined && o.productionDate !== '')) DTM_57_k61xoj_1xm50ys.write(o, out, rules[4] as CompiledRule, false);
    if (o.payer !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.payee !== undefined) parts.child(loops[1] as CompiledLoop, o);
  },
  'header 7w-rz5voy-1omoe9t'(o, out, loop, parts) {
    const { fastRules: rules, opens, children: loops } = loop;
    if (o.payment !== undefined) BPR_m3_3f13iy_14rov84.write(o, out, rules[0] as CompiledRule, opens);
    if (o.trace !== undefined) TRN_7l_49yake_1bjbd8j.write(o, out, rules[1] as CompiledRule, false);
    if (o.currency !== undefined) CUR_45_2cb6jd_1s944vy.write(o, out, rules[2] as CompiledRule, false);
    if (o.references !== undefined && o.references.length > 0) REF_96_swoiml_imui93.write(o, out, rules[3] as CompiledRule, false);
    if (o.coveragePeriod !== undefined) DTM_5a_c3zc88_hsu6p2.write(o, out, rules[4] as CompiledRule, false);
    if (o.dates !== undefined && o.dates.length > 0) DTM_45_1aut269_1kgf102.write(o, out, rules[5] as CompiledRule, false);
    if (o.receiver !== undefined) parts.child(loops[0] as CompiledLoop, o);
    if (o.payer !== undefined) parts.child(loops[1] as CompiledLoop, o);
    if (o.banks !== undefined && o.banks.length > 0) parts.child(loops[2] as CompiledLoop, o);
  },
  'summary 17-txnc6j-i0cmog'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (opens || (o.code !== undefined && o.code !== '') || (o.setsIncluded !== undefined && o.setsIncluded !== '') || (o.setsReceived !== undefined && o.setsReceived !== '') || (o.setsAccepted !== undefined && o.setsAccepted !== '') || o.errorCodes?.length > 0) AK9_8v_gzpsfa_eex4f0.write(o, out, rules[0] as CompiledRule, opens);
  },
  'summary 19-m9f2eq-1mlv6k4'(o, out, loop) {
    const { fastRules: rules, opens } = loop;
    if (o.providerAdjustments !== undefined && o.providerAdjustments.length > 0) PLB_b5_1d8ybie_1b4av0r.write(o, out, rules[0] as CompiledRule, opens);
  },
};
