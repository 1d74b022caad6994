// Made by libs/x12/tools/make-rules.mjs from the tables of typed/tables: run it after a table has changed.
/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, prefer-const */
import type { Procedure } from '../../model.js';
import type { FastRule, Loose } from '../compiled.js';
import { readNamed, readProcedure, readSpecial } from '../read-elements.js';
import { areAll, isEmptyGroup } from '../read-groups.js';
import { readIdentifier, readNpi, readPairs, readPeriod } from '../read-lists.js';
import type { Op } from '../op.js';
import { KEEP } from '../target.js';
import { inOrder, tooMany } from '../write-groups.js';
import { FIRST, writeIdentifier, writeNamed, writeNpi, writeOp, writePairs, writePeriod, writeProcedure } from '../write-elements.js';

/** The rules of the tables as code, by what they say. */
export const FAST_RULES: Readonly<Record<string, FastRule>> = {
  'AAA 5z-konewm-1nejpvv': {
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
        out.begin('AAA');
        out.text(1, x.requestValid === undefined ? undefined : x.requestValid === true ? 'Y' : 'N');
        out.required(3, x.aaaCode);
        out.required(4, x.followUp);
        out.end();
      }
    },
  },
  'ACT 41-1gzwuh4-2fn9zb': {
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
      out.begin('ACT');
      out.required(1, o.number);
      out.text(6, o.second);
      out.end();
    },
  },
  'ADX 45-n3odr7-fk14tw': {
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
      out.begin('ADX');
      if ((o.amountCents === undefined || o.amountCents === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.cents(1, o.amountCents);
      out.required(2, o.reason);
      out.end();
    },
  },
  'AK1 5x-ckqb9k-gt1gaz': {
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
      out.begin('AK1');
      out.required(1, o.functionalCode);
      out.required(2, o.controlNumber);
      out.text(3, o.guide);
      out.end();
    },
  },
  'AK2 5y-ufwogn-tvofhq': {
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
      out.begin('AK2');
      out.required(1, o.transactionType);
      out.required(2, o.controlNumber);
      out.text(3, o.guide);
      out.end();
    },
  },
  'AK9 8v-gzpsfa-eex4f0': {
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
      out.begin('AK9');
      out.required(1, o.code);
      if ((o.setsIncluded === undefined || o.setsIncluded === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.integer(2, o.setsIncluded);
      if ((o.setsReceived === undefined || o.setsReceived === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
      out.integer(3, o.setsReceived);
      if ((o.setsAccepted === undefined || o.setsAccepted === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.integer(4, o.setsAccepted);
      writeOp(rule.ops[4] as Op, o, out, FIRST);
      out.end();
    },
  },
  'AMT 4e-iqwyyi-fhs7xa': {
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
        out.begin('AMT');
        out.required(1, x.qualifier);
        if ((x.amountCents === undefined || x.amountCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
        out.cents(2, x.amountCents);
        out.end();
      }
    },
  },
  'AMT 51-1nlwfaw-1k4c584': {
    read(o, v) {
      let n: number;
      n = v.cents(2);
      if (n === n) o.chargeCents = n; else v.missing(2);
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.chargeCents !== undefined && o.chargeCents !== ''))) return;
      out.begin('AMT');
      out.text(1, 'T3');
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.chargeCents);
      out.end();
    },
  },
  'AMT 52-12tk7r5-czweal': {
    read(o, v) {
      let n: number;
      n = v.cents(2);
      if (n === n) o.payerPaidCents = n; else v.missing(2);
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.payerPaidCents !== undefined && o.payerPaidCents !== ''))) return;
      out.begin('AMT');
      out.text(1, 'D');
      if ((o.payerPaidCents === undefined || o.payerPaidCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.payerPaidCents);
      out.end();
    },
  },
  'AMT 55-1jwdp47-sktr35': {
    read(o, v) {
      let n: number;
      n = v.cents(2);
      if (n === n) o.nonCoveredCents = n; else v.missing(2);
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.nonCoveredCents !== undefined && o.nonCoveredCents !== ''))) return;
      out.begin('AMT');
      out.text(1, 'A8');
      if ((o.nonCoveredCents === undefined || o.nonCoveredCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.nonCoveredCents);
      out.end();
    },
  },
  'AMT 56-1xc9lzl-cio5uo': {
    read(o, v) {
      let n: number;
      n = v.cents(2);
      if (n === n) o.patientPaidCents = n; else v.missing(2);
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.patientPaidCents !== undefined && o.patientPaidCents !== ''))) return;
      out.begin('AMT');
      out.text(1, 'F5');
      if ((o.patientPaidCents === undefined || o.patientPaidCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.patientPaidCents);
      out.end();
    },
  },
  'AMT 59-1l2zl81-1nookzg': {
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
      out.begin('AMT');
      out.text(1, 'YU');
      if ((x.acceptedCents === undefined || x.acceptedCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, x.acceptedCents);
      out.end();
    },
  },
  'AMT 59-1qev17u-nc2h4p': {
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
      out.begin('AMT');
      out.text(1, 'YY');
      if ((x.rejectedCents === undefined || x.rejectedCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, x.rejectedCents);
      out.end();
    },
  },
  'AMT 5f-16gbclz-1oozrve': {
    read(o, v) {
      let n: number;
      n = v.cents(2);
      if (n === n) o.remainingLiabilityCents = n; else v.missing(2);
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.remainingLiabilityCents !== undefined && o.remainingLiabilityCents !== ''))) return;
      out.begin('AMT');
      out.text(1, 'EAF');
      if ((o.remainingLiabilityCents === undefined || o.remainingLiabilityCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.remainingLiabilityCents);
      out.end();
    },
  },
  'AMT 5g-1q8i45h-1wlcqn1': {
    read(o, v) {
      let n: number;
      n = v.cents(2);
      if (n === n) o.patientResponsibilityCents = n; else v.missing(2);
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.patientResponsibilityCents !== undefined && o.patientResponsibilityCents !== ''))) return;
      out.begin('AMT');
      out.text(1, 'F3');
      if ((o.patientResponsibilityCents === undefined || o.patientResponsibilityCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.patientResponsibilityCents);
      out.end();
    },
  },
  'BGN cj-ly0t9n-eoah6z': {
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
      out.begin('BGN');
      out.required(1, x.purpose);
      out.required(2, x.reference);
      if ((x.createdOn === undefined || x.createdOn === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
      out.date(3, x.createdOn);
      out.time(4, x.createdTime);
      out.text(5, x.timeZone);
      out.text(6, x.originalReference);
      out.required(8, x.action);
      out.end();
    },
  },
  'BHT an-184438b-lq7nll': {
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
      out.begin('BHT');
      out.text(1, '0010');
      out.required(2, x.purpose);
      out.text(3, x.reference);
      if ((x.createdOn === undefined || x.createdOn === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.date(4, x.createdOn);
      out.time(5, x.createdTime);
      out.text(6, x.kind);
      out.end();
    },
  },
  'BHT an-1iakrgy-ys2yid': {
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
      out.begin('BHT');
      out.text(1, '0019');
      out.required(2, x.purpose);
      out.text(3, x.reference);
      if ((x.createdOn === undefined || x.createdOn === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.date(4, x.createdOn);
      out.time(5, x.createdTime);
      out.text(6, x.kind);
      out.end();
    },
  },
  'BHT an-1p3rtns-4uzdih': {
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
      out.begin('BHT');
      out.text(1, '0022');
      out.required(2, x.purpose);
      out.text(3, x.reference);
      if ((x.createdOn === undefined || x.createdOn === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.date(4, x.createdOn);
      out.time(5, x.createdTime);
      out.text(6, x.kind);
      out.end();
    },
  },
  'BHT an-23z3ot-ck6ws2': {
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
      out.begin('BHT');
      out.text(1, '0085');
      out.required(2, x.purpose);
      out.text(3, x.reference);
      if ((x.createdOn === undefined || x.createdOn === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.date(4, x.createdOn);
      out.time(5, x.createdTime);
      out.text(6, x.kind);
      out.end();
    },
  },
  'BPR m3-3f13iy-14rov84': {
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
    write(o, out, rule, opens) {
      const x = o.payment;
      if (x === undefined) return;
      if (!opens && !((x.handlingCode !== undefined && x.handlingCode !== '') || (x.amountCents !== undefined && x.amountCents !== '') || (x.creditDebit !== undefined && x.creditDebit !== '') || (x.method !== undefined && x.method !== '') || (x.format !== undefined && x.format !== '') || (x.senderBank !== undefined && x.senderBank !== '') || (x.senderAccount !== undefined && x.senderAccount !== '') || (x.originatorId !== undefined && x.originatorId !== '') || (x.originatorSupplement !== undefined && x.originatorSupplement !== '') || (x.receiverBank !== undefined && x.receiverBank !== '') || (x.receiverAccount !== undefined && x.receiverAccount !== '') || (x.date !== undefined && x.date !== ''))) return;
      out.begin('BPR');
      out.required(1, x.handlingCode);
      if ((x.amountCents === undefined || x.amountCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, x.amountCents);
      out.text(3, x.creditDebit);
      out.required(4, x.method);
      out.text(5, x.format);
      writeIdentifier(rule.ops[5] as Op, x.senderBank, out, 6);
      writeIdentifier(rule.ops[6] as Op, x.senderAccount, out, 8);
      out.text(10, x.originatorId);
      out.text(11, x.originatorSupplement);
      writeIdentifier(rule.ops[9] as Op, x.receiverBank, out, 12);
      writeIdentifier(rule.ops[10] as Op, x.receiverAccount, out, 14);
      if ((x.date === undefined || x.date === '') && !out.lenient) throw out.fault('missing_element', 16, 'is missing');
      out.date(16, x.date);
      out.end();
    },
  },
  'CAS 96-15c6ke1-1mcptf0': {
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
      const list: Loose = inOrder(rule, o.adjustments ?? []);
      let written = 0;
      for (let i = 0; i < list.length; ) {
        const first = list[i];
        let to = i + 1;
        while (to < list.length && to < i + 6 && list[to].group === first.group) to++;
        if (++written > 5 && !out.lenient) throw tooMany(rule);
        out.begin('CAS');
        out.required(1, first.group);
        for (let at = i, s = 0; at < to; at++, s += 3) {
          const x = list[at];
          out.required(2 + s, x.reason);
          if ((x.amountCents === undefined || x.amountCents === '') && !out.lenient) throw out.fault('missing_element', 3 + s, 'is missing');
          out.cents(3 + s, x.amountCents);
          out.decimal(4 + s, x.quantity);
        }
        out.end();
        i = to;
      }
    },
  },
  'CAS 97-jgxms-17n083i': {
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
      const list: Loose = inOrder(rule, o.adjustments ?? []);
      let written = 0;
      for (let i = 0; i < list.length; ) {
        const first = list[i];
        let to = i + 1;
        while (to < list.length && to < i + 6 && list[to].group === first.group) to++;
        if (++written > 99 && !out.lenient) throw tooMany(rule);
        out.begin('CAS');
        out.required(1, first.group);
        for (let at = i, s = 0; at < to; at++, s += 3) {
          const x = list[at];
          out.required(2 + s, x.reason);
          if ((x.amountCents === undefined || x.amountCents === '') && !out.lenient) throw out.fault('missing_element', 3 + s, 'is missing');
          out.cents(3 + s, x.amountCents);
          out.decimal(4 + s, x.quantity);
        }
        out.end();
        i = to;
      }
    },
  },
  'CL1 67-s41tbe-axwi26': {
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
      out.begin('CL1');
      out.text(1, o.admissionType);
      out.text(2, o.admissionSource);
      out.required(3, o.patientStatus);
      out.end();
    },
  },
  'CLM g5-1ehfccq-1nrdh9e': {
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
      out.begin('CLM');
      out.required(1, o.number);
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.chargeCents);
      if ((o.facilityType === undefined || o.facilityType === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.component(5, 1, o.facilityType);
      out.component(5, 2, o.facilityQualifier);
      if ((o.frequency === undefined || o.frequency === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.component(5, 3, o.frequency);
      out.required(7, o.assignment);
      out.required(8, o.benefitsAssigned);
      out.required(9, o.releaseOfInformation);
      out.text(20, o.delayReason);
      out.end();
    },
  },
  'CLM sa-1f4nwo-49hv0p': {
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
      out.begin('CLM');
      out.required(1, o.number);
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.chargeCents);
      if ((o.placeOfService === undefined || o.placeOfService === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.component(5, 1, o.placeOfService);
      out.component(5, 2, o.facilityQualifier);
      if ((o.frequency === undefined || o.frequency === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.component(5, 3, o.frequency);
      out.text(6, o.providerSignatureOnFile === undefined ? undefined : o.providerSignatureOnFile === true ? 'Y' : 'N');
      out.required(7, o.assignment);
      out.required(8, o.benefitsAssigned);
      out.required(9, o.releaseOfInformation);
      out.text(10, o.patientSignature);
      writeOp(rule.ops[10] as Op, o, out, FIRST);
      out.text(12, o.specialProgram);
      out.text(20, o.delayReason);
      out.end();
    },
  },
  'CLM sa-p8ubna-1k140wv': {
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
      out.begin('CLM');
      out.required(1, o.number);
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.chargeCents);
      if ((o.placeOfService === undefined || o.placeOfService === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.component(5, 1, o.placeOfService);
      out.component(5, 2, o.facilityQualifier);
      if ((o.frequency === undefined || o.frequency === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.component(5, 3, o.frequency);
      out.text(6, o.providerSignatureOnFile === undefined ? undefined : o.providerSignatureOnFile === true ? 'Y' : 'N');
      out.required(7, o.assignment);
      out.required(8, o.benefitsAssigned);
      out.required(9, o.releaseOfInformation);
      writeOp(rule.ops[9] as Op, o, out, FIRST);
      out.text(12, o.specialProgram);
      out.text(19, o.submissionReason);
      out.text(20, o.delayReason);
      out.end();
    },
  },
  'CLP la-1afxfrr-1pb3ke7': {
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
      out.begin('CLP');
      out.required(1, o.claimNumber);
      out.required(2, o.status);
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
      out.cents(3, o.chargeCents);
      if ((o.paidCents === undefined || o.paidCents === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.cents(4, o.paidCents);
      out.cents(5, o.patientResponsibilityCents);
      out.text(6, o.filingCode);
      out.text(7, o.payerClaimNumber);
      out.text(8, o.facilityCode);
      out.text(9, o.frequency);
      out.text(11, o.drgCode);
      out.decimal(12, o.drgWeight);
      out.decimal(13, o.dischargeFraction);
      out.end();
    },
  },
  'CN1 ar-fjhp0m-2fx9rq': {
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
      out.begin('CN1');
      out.required(1, x.type);
      out.cents(2, x.amountCents);
      out.decimal(3, x.percentage);
      out.text(4, x.code);
      out.decimal(5, x.discountPercent);
      out.text(6, x.version);
      out.end();
    },
  },
  'COB 7x-1tmrfhu-yysd7y': {
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
      out.begin('COB');
      out.required(1, o.payerResponsibility);
      out.text(2, o.groupNumber);
      out.required(3, o.coordination);
      writeOp(rule.ops[3] as Op, o, out, FIRST);
      out.end();
    },
  },
  'CR1 d2-35xhs1-de6la2': {
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
      out.begin('CR1');
      if (x.weightPounds !== undefined && x.weightPounds !== '') out.text(1, 'LB');
      out.decimal(2, x.weightPounds);
      out.required(4, x.transportReason);
      out.text(5, 'DH');
      if ((x.miles === undefined || x.miles === '') && !out.lenient) throw out.fault('missing_element', 6, 'is missing');
      out.decimal(6, x.miles);
      out.text(9, x.roundTripPurpose);
      out.text(10, x.stretcherPurpose);
      out.end();
    },
  },
  'CR2 6n-6604a9-1ci18md': {
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
      out.begin('CR2');
      out.required(8, x.condition);
      out.text(10, x.description);
      out.text(11, x.furtherDescription);
      out.end();
    },
  },
  'CR3 60-193eaiz-psfvtu': {
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
      out.begin('CR3');
      out.required(1, x.type);
      out.text(2, 'MO');
      if ((x.months === undefined || x.months === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
      out.decimal(3, x.months);
      out.end();
    },
  },
  'CRC 5v-6cmt9n-1fyhlsx': {
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
        out.begin('CRC');
        out.required(1, x.category);
        out.text(2, x.applies === undefined ? undefined : x.applies === true ? 'Y' : 'N');
        writeOp(rule.ops[2] as Op, x, out, FIRST);
        out.end();
      }
    },
  },
  'CTP 3z-1jwjbsl-l7jewc': {
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
      out.begin('CTP');
      if ((o.quantity === undefined || o.quantity === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.decimal(4, o.quantity);
      out.component(5, 1, o.unit);
      out.end();
    },
  },
  'CTX 4e-skxjy4-4p9ik0': {
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
        out.begin('CTX');
        if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
        out.component(1, 1, x.qualifier);
        if ((x.value === undefined || x.value === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
        out.component(1, 2, x.value);
        out.end();
      }
    },
  },
  'CTX g4-1q9ilfz-1y2n7gy': {
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
        out.begin('CTX');
        writeOp(rule.ops[0] as Op, x, out, FIRST);
        out.text(2, x.segment);
        out.integer(3, x.position);
        out.text(4, x.loop);
        writeOp(rule.ops[4] as Op, x, out, FIRST);
        writeOp(rule.ops[5] as Op, x, out, FIRST);
        writeOp(rule.ops[6] as Op, x, out, FIRST);
        out.component(6, 1, x.dataElement);
        out.component(6, 2, x.componentDataElement);
        out.end();
      }
    },
  },
  'CUR 41-1363o2g-jtuuha': {
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
      out.begin('CUR');
      out.text(1, '85');
      out.required(2, o.currency);
      out.end();
    },
  },
  'CUR 41-lg7nmb-ovdzma': {
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
      out.begin('CUR');
      out.text(1, 'PR');
      out.required(2, o.currency);
      out.end();
    },
  },
  'CUR 45-2cb6jd-1s944vy': {
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
      out.begin('CUR');
      out.required(1, x.entity);
      out.required(2, x.code);
      out.end();
    },
  },
  'DMG 5h-p1ykpl-1dd2999': {
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
      out.begin('DMG');
      out.text(1, 'D8');
      if ((o.birthDate === undefined || o.birthDate === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.date(2, o.birthDate);
      out.required(3, o.sex);
      out.end();
    },
  },
  'DMG 5s-j9pn7g-1xq6ck8': {
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
      out.begin('DMG');
      if (o.birthDate !== undefined && o.birthDate !== '') out.text(1, 'D8');
      out.date(2, o.birthDate);
      out.text(3, o.sex);
      out.end();
    },
  },
  'DMG 61-1qa86k0-xczb1x': {
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
      out.begin('DMG');
      if (x.birthDate !== undefined && x.birthDate !== '') out.text(1, 'D8');
      out.date(2, x.birthDate);
      out.text(3, x.sex);
      out.end();
    },
  },
  'DMG 62-9mu8ov-1m3a8wc': {
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
      out.begin('DMG');
      if (x.birthDate !== undefined && x.birthDate !== '') out.text(1, 'D8');
      out.date(2, x.birthDate);
      out.text(3, x.sex);
      out.end();
    },
  },
  'DMG f5-1ddy141-1oqdvr1': {
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
      out.begin('DMG');
      if (x.birthDate !== undefined && x.birthDate !== '') out.text(1, 'D8');
      out.date(2, x.birthDate);
      out.text(3, x.sex);
      out.text(4, x.maritalStatus);
      writeOp(rule.ops[4] as Op, x, out, FIRST);
      out.text(6, x.citizenship);
      if (x.collection !== undefined && x.collection !== '') out.text(10, 'REC');
      out.text(11, x.collection);
      out.end();
    },
  },
  'DN1 68-73spg3-7tp6lt': {
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
      out.begin('DN1');
      out.decimal(1, x.months);
      out.decimal(2, x.monthsRemaining);
      out.text(4, x.treatment);
      out.end();
    },
  },
  'DN2 5s-1fwcbv4-6n79vi': {
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
        out.begin('DN2');
        out.required(1, x.tooth);
        out.required(2, x.status);
        out.text(6, 'JP');
        out.end();
      }
    },
  },
  'DSB 43-19xoz5e-12r7jyg': {
    read(o, v, rule) {
      let t: string;
      t = v.text(1);
      if (t !== '') o.type = t; else v.missing(1);
      readIdentifier(rule.ops[1] as Op, o, v, 7);
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.type !== undefined && o.type !== '') || (o.diagnosis !== undefined && o.diagnosis !== ''))) return;
      out.begin('DSB');
      out.required(1, o.type);
      writeIdentifier(rule.ops[1] as Op, o.diagnosis, out, 7);
      out.end();
    },
  },
  'DTM 45-1aut269-1kgf102': {
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
        out.begin('DTM');
        out.required(1, x.qualifier);
        if ((x.date === undefined || x.date === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
        out.date(2, x.date);
        out.end();
      }
    },
  },
  'DTM 57-k61xoj-1xm50ys': {
    read(o, v) {
      let t: string;
      t = v.date(2);
      if (t !== '') o.productionDate = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.productionDate !== undefined && o.productionDate !== ''))) return;
      out.begin('DTM');
      out.text(1, '405');
      out.date(2, o.productionDate);
      out.end();
    },
  },
  'DTM 5a-c3zc88-hsu6p2': {
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
      out.begin('DTM');
      out.text(1, '582');
      writePeriod(x.from, x.to, out, 5);
      out.end();
    },
  },
  'DTP 46-8z3mav-1lptnqi': {
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
        out.begin('DTP');
        out.required(1, x.qualifier);
        writePeriod(x.date, x.to, out, 2);
        out.end();
      }
    },
  },
  'DTP 4x-ffleru-dxthdt': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[1] as Op, o, v, 2);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.date !== undefined && o.date !== ''))) return;
      out.begin('DTP');
      out.text(1, '573');
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      out.end();
    },
  },
  'DTP 53-9iukq8-uwcc3d': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[1] as Op, o, v, 2);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.receivedOn !== undefined && o.receivedOn !== ''))) return;
      out.begin('DTP');
      out.text(1, '050');
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      out.end();
    },
  },
  'DTP 54-1mw9b0x-8i8g0b': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[1] as Op, o, v, 2);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.processedOn !== undefined && o.processedOn !== ''))) return;
      out.begin('DTP');
      out.text(1, '009');
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      out.end();
    },
  },
  'DTP 55-opq8sh-lwks7n': {
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
      out.begin('DTP');
      out.text(1, '435');
      writeOp(rule.ops[1] as Op, x, out, FIRST);
      out.end();
    },
  },
  'DTP 57-1p3hp4c-1xt6uur': {
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
      out.begin('DTP');
      out.text(1, '472');
      writePeriod(x.from, x.to, out, 2);
      out.end();
    },
  },
  'DTP 57-8mrvjq-o1tqr1': {
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
      out.begin('DTP');
      out.text(1, '291');
      writePeriod(x.from, x.to, out, 2);
      out.end();
    },
  },
  'DTP 58-5eyf0d-144cdh5': {
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
      out.begin('DTP');
      out.text(1, '472');
      writePeriod(x.from, x.to, out, 2);
      out.end();
    },
  },
  'DTP 59-guaz6x-by6gw1': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[1] as Op, o, v, 2);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.adjudicationDate !== undefined && o.adjudicationDate !== ''))) return;
      out.begin('DTP');
      out.text(1, '573');
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      out.end();
    },
  },
  'DTP 5b-chwb8x-14naar8': {
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
      out.begin('DTP');
      out.text(1, '434');
      writePeriod(x.from, x.to, out, 2);
      out.end();
    },
  },
  'DTP 6z-1qiurqu-1yki5am': {
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
      out.begin('DTP');
      out.text(1, '096');
      if (o.dischargeTime !== undefined && o.dischargeTime !== '') out.text(2, 'TM');
      if ((o.dischargeTime === undefined || o.dischargeTime === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
      out.time(3, o.dischargeTime);
      out.end();
    },
  },
  'EB pk-1c45q01-1d7wusl': {
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
      out.begin('EB');
      out.required(1, o.code);
      out.text(2, o.coverageLevel);
      writeOp(rule.ops[2] as Op, o, out, FIRST);
      out.text(4, o.insuranceType);
      out.text(5, o.plan);
      out.text(6, o.period);
      out.cents(7, o.amountCents);
      out.decimal(8, o.percent);
      writeOp(rule.ops[8] as Op, o, out, FIRST);
      out.text(11, o.authorizationRequired);
      out.text(12, o.inNetwork);
      writeProcedure(o.procedure, rule.ops[11] as Op, out, 13);
      writeOp(rule.ops[12] as Op, o, out, FIRST);
      out.end();
    },
  },
  'EC 2p-akxlrb-1s2pkr2': {
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
        out.begin('EC');
        writeOp(rule.ops[0] as Op, x, out, FIRST);
        out.end();
      }
    },
  },
  'ENT 6c-1xnibju-1tce9or': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.number !== undefined && o.number !== '') || (o.entity !== undefined && o.entity !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('ENT');
      if ((o.number === undefined || o.number === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.integer(1, o.number);
      out.required(2, o.entity);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 3);
      out.end();
    },
  },
  'ENT 6x-1qontjj-d7nlnq': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.number !== undefined && o.number !== '') || (o.entity !== undefined && o.entity !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('ENT');
      if ((o.number === undefined || o.number === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.integer(1, o.number);
      out.required(2, o.entity);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 3);
      out.end();
    },
  },
  'EQ 7w-171p9pu-1gb7tjb': {
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
      out.begin('EQ');
      writeOp(rule.ops[0] as Op, o, out, FIRST);
      writeProcedure(o.procedure, rule.ops[1] as Op, out, 2);
      out.text(3, o.coverageLevel);
      writeOp(rule.ops[3] as Op, o, out, FIRST);
      out.end();
    },
  },
  'FRM 8t-1ef3r5r-1i9uf5j': {
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
        out.begin('FRM');
        out.required(1, x.question);
        out.text(2, x.response);
        out.text(3, x.text);
        out.date(4, x.date);
        out.decimal(5, x.percent);
        out.end();
      }
    },
  },
  'HCP ra-tr1cfp-hiktju': {
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
      out.begin('HCP');
      out.required(1, x.methodology);
      out.cents(2, x.allowedCents);
      out.cents(3, x.savingCents);
      out.text(4, x.organizationId);
      out.decimal(5, x.rate);
      out.text(6, x.groupCode);
      out.cents(7, x.groupCents);
      out.text(8, x.revenueCode);
      writeOp(rule.ops[8] as Op, x, out, FIRST);
      out.text(11, x.unitBasis);
      out.decimal(12, x.units);
      out.text(13, x.rejectReason);
      out.text(14, x.policyCompliance);
      out.text(15, x.exception);
      out.end();
    },
  },
  'HD 95-sk241-gbxmgl': {
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
      out.begin('HD');
      out.required(1, o.maintenanceType);
      out.required(3, o.insuranceLine);
      out.text(4, o.plan);
      out.text(5, o.level);
      out.text(9, o.lateEnrollment === undefined ? undefined : o.lateEnrollment === true ? 'Y' : 'N');
      out.end();
    },
  },
  'HI 53-cyv0li-tqbqq0': {
    read(o, v) {
      let t: string;
      t = v.component(1, 2);
      if (t !== '') o.drgCode = t; else v.missing(1);
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.drgCode !== undefined && o.drgCode !== ''))) return;
      out.begin('HI');
      if (o.drgCode !== undefined && o.drgCode !== '') out.component(1, 1, 'DR');
      if ((o.drgCode === undefined || o.drgCode === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.component(1, 2, o.drgCode);
      out.end();
    },
  },
  'HI 5k-1ijy8le-1cztudi': {
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
      out.begin('HI');
      if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.component(1, 1, x.qualifier);
      if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.component(1, 2, x.code);
      out.end();
    },
  },
  'HI 6t-1erf2co-1n7ee69': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          out.component(1 + s, 1, 'TC');
          out.component(1 + s, 2, x);
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 6t-1ovevaf-8rifx7': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          out.component(1 + s, 1, 'BG');
          out.component(1 + s, 2, x);
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 6t-vfg2o5-2zycp0': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          out.component(1 + s, 1, 'BG');
          out.component(1 + s, 2, x);
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 73-mypse0-1qeeifu': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 1, x.qualifier);
          if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 2, x.code);
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 78-19mvqbp-1yszm1g': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          writeOp(rule.each[0] as Op, x, out, { shift: s, index: at - i });
          out.component(1 + s, 2, x);
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 7c-1eqeyrs-1qv084f': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 1, x.qualifier);
          if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 2, x.code);
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 7f-1i4fw14-1m0n2wr': {
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
      out.begin('HI');
      if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.component(1, 1, x.qualifier);
      if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.component(1, 2, x.code);
      out.component(1, 9, x.presentOnAdmission);
      out.end();
    },
  },
  'HI 7g-1wn2wk6-1mbikoa': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 1, x.qualifier);
          if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 2, x.code);
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 8a-6lnkv0-qd1lj4': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          out.component(1 + s, 1, 'BE');
          if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 2, x.code);
          writeOp(rule.each[2] as Op, x, out, { shift: s, index: at - i });
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 8s-1p2l3pc-hg4r2a': {
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
      out.begin('HI');
      if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.component(1, 1, x.qualifier);
      if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.component(1, 2, x.code);
      if (x.date !== undefined && x.date !== '') out.component(1, 3, 'D8');
      writeOp(rule.ops[3] as Op, x, out, FIRST);
      out.end();
    },
  },
  'HI 91-4umm9r-1v245pj': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 1, x.qualifier);
          if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 2, x.code);
          out.component(1 + s, 9, x.presentOnAdmission);
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 91-hzj5ao-7dwo6m': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 1, x.qualifier);
          if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 2, x.code);
          out.component(1 + s, 9, x.presentOnAdmission);
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 9q-6mnnid-1okivj4': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          out.component(1 + s, 1, 'BH');
          if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 2, x.code);
          out.component(1 + s, 3, 'D8');
          writeOp(rule.each[3] as Op, x, out, { shift: s, index: at - i });
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 9w-17ru36s-yv6jva': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          out.component(1 + s, 1, 'BI');
          if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 2, x.code);
          out.component(1 + s, 3, 'RD8');
          writeOp(rule.each[3] as Op, x, out, { shift: s, index: at - i });
        }
        out.end();
        i = to;
      }
    },
  },
  'HI a9-13cru4-10elzz3': {
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
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          if ((x.qualifier === undefined || x.qualifier === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 1, x.qualifier);
          if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 1 + s, 'is missing');
          out.component(1 + s, 2, x.code);
          if (x.date !== undefined && x.date !== '') out.component(1 + s, 3, 'D8');
          writeOp(rule.each[3] as Op, x, out, { shift: s, index: at - i });
        }
        out.end();
        i = to;
      }
    },
  },
  'HI gq-1ftffxn-jhuftg': {
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
      out.begin('HI');
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
  },
  'HLH 5z-1y2ko09-wekkp': {
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
      out.begin('HLH');
      out.required(1, x.code);
      out.decimal(2, x.heightInches);
      out.decimal(3, x.weightPounds);
      out.end();
    },
  },
  'HSD fg-zyg6-825ell': {
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
        out.begin('HSD');
        writeOp(rule.ops[0] as Op, x, out, FIRST);
        out.text(3, x.unit);
        out.decimal(4, x.sampleSelection);
        out.text(5, x.period);
        out.integer(6, x.periodCount);
        out.text(7, x.frequency);
        out.text(8, x.pattern);
        out.end();
      }
    },
  },
  'ICM 92-1u7ouxj-1dkxsto': {
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
      out.begin('ICM');
      out.required(1, x.frequency);
      if ((x.wageCents === undefined || x.wageCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, x.wageCents);
      out.decimal(3, x.hours);
      out.text(4, x.location);
      out.text(5, x.salaryGrade);
      out.end();
    },
  },
  'IDC 71-wkr4h1-1jk7zku': {
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
        out.begin('IDC');
        out.required(1, x.plan);
        out.required(2, x.type);
        out.decimal(3, x.count);
        out.text(4, x.action);
        out.end();
      }
    },
  },
  'III 2m-z7ioz8-13jlze4': {
    read(o, v, rule) {
      readIdentifier(rule.ops[0] as Op, o, v, 1);
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.facility !== undefined && o.facility !== ''))) return;
      out.begin('III');
      writeIdentifier(rule.ops[0] as Op, o.facility, out, 1);
      out.end();
    },
  },
  'III 5k-1cqofbk-1vioqf': {
    read(o, v, rule) {
      let t: string;
      readIdentifier(rule.ops[0] as Op, o, v, 1);
      t = v.text(3);
      if (t !== '') o.category = t;
      t = v.text(4);
      if (t !== '') o.text = t;
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.code !== undefined && o.code !== '') || (o.category !== undefined && o.category !== '') || (o.text !== undefined && o.text !== ''))) return;
      out.begin('III');
      writeIdentifier(rule.ops[0] as Op, o.code, out, 1);
      out.text(3, o.category);
      out.text(4, o.text);
      out.end();
    },
  },
  'IK3 70-1eeyoc5-1q2qe4t': {
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
      out.begin('IK3');
      out.required(1, o.segment);
      if ((o.position === undefined || o.position === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.integer(2, o.position);
      out.text(3, o.loop);
      out.required(4, o.code);
      out.end();
    },
  },
  'IK4 ai-grb4x2-6rgzwn': {
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
      out.begin('IK4');
      writeOp(rule.ops[0] as Op, o, out, FIRST);
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      writeOp(rule.ops[2] as Op, o, out, FIRST);
      out.text(2, o.dataElement);
      out.required(3, o.code);
      out.text(4, o.badValue);
      out.end();
    },
  },
  'IK5 3v-1pq7luv-1qvho7r': {
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
      out.begin('IK5');
      out.required(1, o.code);
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      out.end();
    },
  },
  'INS 9i-kwu7wa-1sot8js': {
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
      out.begin('INS');
      out.text(1, 'Y');
      out.text(2, o.relationship);
      out.text(3, o.maintenanceType);
      out.text(4, o.maintenanceReason);
      out.integer(17, o.birthSequence);
      out.end();
    },
  },
  'INS 9i-tvpasd-1b6t54c': {
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
      out.begin('INS');
      out.text(1, 'N');
      out.text(2, o.relationship);
      out.text(3, o.maintenanceType);
      out.text(4, o.maintenanceReason);
      out.integer(17, o.birthSequence);
      out.end();
    },
  },
  'INS ro-y4nkpy-160sp55': {
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
      out.begin('INS');
      out.text(1, o.isSubscriber === undefined ? undefined : o.isSubscriber === true ? 'Y' : 'N');
      out.required(2, o.relationship);
      out.required(3, o.maintenanceType);
      out.text(4, o.maintenanceReason);
      out.text(5, o.benefitStatus);
      writeOp(rule.ops[5] as Op, o, out, FIRST);
      out.text(7, o.cobraEvent);
      out.text(8, o.employmentStatus);
      out.text(9, o.studentStatus);
      out.text(10, o.disabled === undefined ? undefined : o.disabled === true ? 'Y' : 'N');
      if (o.diedOn !== undefined && o.diedOn !== '') out.text(11, 'D8');
      out.date(12, o.diedOn);
      out.text(13, o.confidentiality);
      out.integer(17, o.birthSequence);
      out.end();
    },
  },
  'IT1 2i-10nk7kg-17dbige': {
    read(o, v) {
      let t: string;
      t = v.text(1);
      if (t !== '') o.number = t; else v.missing(1);
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.number !== undefined && o.number !== ''))) return;
      out.begin('IT1');
      out.required(1, o.number);
      out.end();
    },
  },
  'K3 4g-1ppowtm-1srdjtj': {
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
        out.begin('K3');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          out.required(1 + s, x);
        }
        out.end();
        i = to;
      }
    },
  },
  'LE 2i-1gqm9nf-fdb01x': {
    read(_o, v) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '' && t !== '2120') left |= 1 << (1);
      return left;
    },
    write(_o, out, _rule, opens) {
      if (!opens && !(false)) return;
      out.begin('LE');
      out.text(1, '2120');
      out.end();
    },
  },
  'LE 2i-1hlwdzj-1t9mkj5': {
    read(_o, v) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '' && t !== '2700') left |= 1 << (1);
      return left;
    },
    write(_o, out, _rule, opens) {
      if (!opens && !(false)) return;
      out.begin('LE');
      out.text(1, '2700');
      out.end();
    },
  },
  'LIN 41-12o1reu-1wwi5p2': {
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
      out.begin('LIN');
      out.required(2, o.qualifier);
      out.required(3, o.code);
      out.end();
    },
  },
  'LQ 3z-1mfnvh0-9hof1p': {
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
      out.begin('LQ');
      out.required(1, o.codeList);
      out.required(2, o.form);
      out.end();
    },
  },
  'LQ 6m-1vkp49q-4u9qet': {
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
        out.begin('LQ');
        out.text(1, 'HE');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          out.required(2 + s, x);
        }
        out.end();
        i = to;
      }
    },
  },
  'LQ 6t-z296jx-6ps5ex': {
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
        out.begin('LQ');
        out.text(1, 'RX');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          out.required(2 + s, x);
        }
        out.end();
        i = to;
      }
    },
  },
  'LS 2i-1xd7vp1-djtttk': {
    read(_o, v) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '' && t !== '2120') left |= 1 << (1);
      return left;
    },
    write(_o, out, _rule, opens) {
      if (!opens && !(false)) return;
      out.begin('LS');
      out.text(1, '2120');
      out.end();
    },
  },
  'LS 2i-hwmant-peoyvb': {
    read(_o, v) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '' && t !== '2700') left |= 1 << (1);
      return left;
    },
    write(_o, out, _rule, opens) {
      if (!opens && !(false)) return;
      out.begin('LS');
      out.text(1, '2700');
      out.end();
    },
  },
  'LUI 5u-8kfzb1-jzr8af': {
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
    write(o, out, rule) {
      const list = o.languages ?? [];
      for (let i = 0; i < list.length; i++) {
        const x = list[i];
        out.begin('LUI');
        writeIdentifier(rule.ops[0] as Op, x.code, out, 1);
        out.text(3, x.description);
        out.text(4, x.use);
        out.end();
      }
    },
  },
  'LX 2h-1pbsoj7-1dl7dro': {
    read(o, v) {
      let n: number;
      n = v.integer(1);
      if (n === n) o.number = n; else v.missing(1);
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.number !== undefined && o.number !== ''))) return;
      out.begin('LX');
      if ((o.number === undefined || o.number === '') && !out.lenient) throw out.fault('missing_element', 1, 'is missing');
      out.integer(1, o.number);
      out.end();
    },
  },
  'LX 2h-fmam40-15xv37v': {
    read(o, v) {
      let t: string;
      t = v.text(1);
      if (t !== '') o.number = t; else v.missing(1);
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.number !== undefined && o.number !== ''))) return;
      out.begin('LX');
      out.required(1, o.number);
      out.end();
    },
  },
  'MEA 5z-1yd5al6-vwfgyq': {
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
        out.begin('MEA');
        out.required(1, x.reference);
        out.required(2, x.measurement);
        if ((x.value === undefined || x.value === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
        out.decimal(3, x.value);
        out.end();
      }
    },
  },
  'MIA 14t-1nkxais-7bwnmc': {
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
      out.begin('MIA');
      out.decimal(1, x.coveredDays);
      out.cents(2, x.operatingOutlierCents);
      out.decimal(3, x.lifetimePsychiatricDays);
      out.cents(4, x.drgCents);
      writeOp(rule.ops[4] as Op, x, out, FIRST);
      out.cents(6, x.disproportionateShareCents);
      out.cents(7, x.passThroughCents);
      out.cents(8, x.capitalCents);
      out.cents(9, x.capitalFederalDrgCents);
      out.cents(10, x.capitalHospitalDrgCents);
      out.cents(11, x.capitalDisproportionateDrgCents);
      out.cents(12, x.oldCapitalCents);
      out.cents(13, x.capitalMedicalEducationCents);
      out.cents(14, x.operatingHospitalDrgCents);
      out.decimal(15, x.costReportDays);
      out.cents(16, x.operatingFederalDrgCents);
      out.cents(17, x.capitalOutlierCents);
      out.cents(18, x.indirectTeachingCents);
      out.cents(19, x.professionalComponentCents);
      writeOp(rule.ops[19] as Op, x, out, FIRST);
      out.cents(24, x.capitalExceptionCents);
      out.end();
    },
  },
  'MOA a2-1ayace6-494vjv': {
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
      out.begin('MOA');
      out.decimal(1, x.reimbursementRate);
      out.cents(2, x.payableCents);
      writeOp(rule.ops[2] as Op, x, out, FIRST);
      out.cents(8, x.endStageRenalCents);
      out.cents(9, x.professionalComponentCents);
      out.end();
    },
  },
  'MPI cf-1yabtnh-1jetrqg': {
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
      out.begin('MPI');
      out.required(1, x.informationStatus);
      out.required(2, x.employmentStatus);
      out.required(3, x.branch);
      out.text(4, x.description);
      out.text(5, x.rank);
      writeOp(rule.ops[5] as Op, x, out, FIRST);
      out.end();
    },
  },
  'MSG 4a-1kx8f5f-7u7ds5': {
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
        out.begin('MSG');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          out.required(1 + s, x);
        }
        out.end();
        i = to;
      }
    },
  },
  'N1 4u-17mnu47-183wasq': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.name = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.name !== undefined && o.name !== ''))) return;
      out.begin('N1');
      out.text(1, '75');
      out.text(2, o.name);
      out.end();
    },
  },
  'N1 65-rqy4m5-14qk4mc': {
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
      out.begin('N1');
      out.text(1, 'PE');
      out.text(2, o.name);
      writeOp(rule.ops[2] as Op, o, out, FIRST);
      out.end();
    },
  },
  'N1 69-lacuvk-13zcw7v': {
    read(o, v, rule) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.name = t;
      readIdentifier(rule.ops[2] as Op, o, v, 3);
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('N1');
      out.text(1, 'IN');
      out.text(2, o.name);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 3);
      out.end();
    },
  },
  'N1 69-y2apc8-vgubf9': {
    read(o, v, rule) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.name = t;
      readIdentifier(rule.ops[2] as Op, o, v, 3);
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('N1');
      out.text(1, 'P5');
      out.text(2, o.name);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 3);
      out.end();
    },
  },
  'N1 6a-1modyk5-dsramm': {
    read(o, v, rule) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.name = t;
      readIdentifier(rule.ops[2] as Op, o, v, 3);
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('N1');
      out.text(1, 'PE');
      out.text(2, o.name);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 3);
      out.end();
    },
  },
  'N1 6a-ed1aoh-5y8k0j': {
    read(o, v, rule) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.name = t;
      readIdentifier(rule.ops[2] as Op, o, v, 3);
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('N1');
      out.text(1, 'PR');
      out.text(2, o.name);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 3);
      out.end();
    },
  },
  'N1 6d-14o5q8p-1283306': {
    read(o, v, rule) {
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      t = v.text(2);
      if (t !== '') o.name = t; else o.name = '';
      readIdentifier(rule.ops[2] as Op, o, v, 3);
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('N1');
      out.required(1, o.entity);
      out.text(2, o.name);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 3);
      out.end();
    },
  },
  'N1 7y-accdb0-4d48j2': {
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
      out.begin('N1');
      out.text(1, 'PR');
      out.text(2, o.name);
      if (o.planId !== undefined && o.planId !== '') out.text(3, 'XV');
      out.text(4, o.planId);
      out.end();
    },
  },
  'N1 85-1yao9zn-hh12ry': {
    read(o, v, rule) {
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      t = v.text(2);
      if (t !== '') o.name = t;
      readIdentifier(rule.ops[2] as Op, o, v, 3);
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.name !== undefined && o.name !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('N1');
      out.required(1, o.entity);
      out.text(2, o.name);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 3);
      out.end();
    },
  },
  'N2 2m-azdghn-85ccce': {
    read(o, v) {
      let t: string;
      t = v.text(1);
      if (t !== '') o.secondName = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.secondName !== undefined && o.secondName !== ''))) return;
      out.begin('N2');
      out.text(1, o.secondName);
      out.end();
    },
  },
  'N3 44-ymn6u1-16nhmy0': {
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
      out.begin('N3');
      out.required(1, x.line1);
      out.text(2, x.line2);
      out.end();
    },
  },
  'N3 49-pwpec8-ua86w5': {
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
      out.begin('N3');
      out.required(1, x.line1);
      out.text(2, x.line2);
      out.end();
    },
  },
  'N3 4b-fp0kq2-1xekqsb': {
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
      out.begin('N3');
      out.required(1, x.line1);
      out.text(2, x.line2);
      out.end();
    },
  },
  'N4 94-43ke6g-18pbcq7': {
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
      out.begin('N4');
      out.text(1, x.city);
      out.text(2, x.state);
      out.text(3, x.postalCode);
      out.text(4, x.country);
      out.text(7, x.countrySubdivision);
      out.end();
    },
  },
  'N4 99-1u8hgvb-19j5s7v': {
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
      out.begin('N4');
      out.text(1, x.city);
      out.text(2, x.state);
      out.text(3, x.postalCode);
      out.text(4, x.country);
      out.text(7, x.countrySubdivision);
      out.end();
    },
  },
  'N4 9b-sktwcd-enro6q': {
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
      out.begin('N4');
      out.text(1, x.city);
      out.text(2, x.state);
      out.text(3, x.postalCode);
      out.text(4, x.country);
      out.text(7, x.countrySubdivision);
      out.end();
    },
  },
  'N4 ao-3pgix3-13psfmi': {
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
    write(o, out, rule, opens) {
      const x = o.address;
      if (x === undefined) return;
      if (!opens && !((x.city !== undefined && x.city !== '') || (x.state !== undefined && x.state !== '') || (x.postalCode !== undefined && x.postalCode !== '') || (x.country !== undefined && x.country !== '') || (x.region !== undefined && x.region !== '') || (x.countrySubdivision !== undefined && x.countrySubdivision !== ''))) return;
      out.begin('N4');
      out.text(1, x.city);
      out.text(2, x.state);
      out.text(3, x.postalCode);
      out.text(4, x.country);
      writeIdentifier(rule.ops[4] as Op, x.region, out, 5);
      out.text(7, x.countrySubdivision);
      out.end();
    },
  },
  'N4 aq-1guowsi-xwtugk': {
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
    write(o, out, rule, opens) {
      const x = o.address;
      if (x === undefined) return;
      if (!opens && !((x.city !== undefined && x.city !== '') || (x.state !== undefined && x.state !== '') || (x.postalCode !== undefined && x.postalCode !== '') || (x.country !== undefined && x.country !== '') || (x.location !== undefined && x.location !== '') || (x.countrySubdivision !== undefined && x.countrySubdivision !== ''))) return;
      out.begin('N4');
      out.text(1, x.city);
      out.text(2, x.state);
      out.text(3, x.postalCode);
      out.text(4, x.country);
      writeIdentifier(rule.ops[4] as Op, x.location, out, 5);
      out.text(7, x.countrySubdivision);
      out.end();
    },
  },
  'NM1 40-wjptkd-56d92o': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.person !== undefined && o.person !== ''))) return;
      out.begin('NM1');
      out.text(1, '03');
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      out.end();
    },
  },
  'NM1 4u-riom8h-1osbul0': {
    read(_o, v) {
      let left = 0;
      let t: string;
      t = v.text(2);
      if (t !== '' && t !== '1') left |= 1 << (2);
      return left;
    },
    write(_o, out, _rule, opens) {
      if (!opens && !(false)) return;
      out.begin('NM1');
      out.text(1, '31');
      out.text(2, '1');
      out.end();
    },
  },
  'NM1 4x-1ejwx3a-1dtwuo2': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[1] as Op, o, v, 2);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.person !== undefined && o.person !== ''))) return;
      out.begin('NM1');
      out.text(1, 'QC');
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      out.end();
    },
  },
  'NM1 4x-1ys3rn4-ppz4a2': {
    read(_o, v) {
      let left = 0;
      let t: string;
      t = v.text(2);
      if (t !== '' && t !== '1' && t !== '2') left |= 1 << (2);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !(false)) return;
      out.begin('NM1');
      out.text(1, '87');
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      out.end();
    },
  },
  'NM1 5d-1ndclxy-2kj852': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '' && t !== '85') left |= 1 << (1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '85');
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 5d-dvsyqu-ur4f08': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '' && t !== '41') left |= 1 << (1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '41');
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 5e-1ko56jo-1l83ryq': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '' && t !== 'QC') left |= 1 << (1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'QC');
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 5e-o48zlo-tzu3yp': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 5f-1b7zcvl-tda2cp': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6a-1e9twkd-p7tf4t': {
    read(o, v, rule) {
      let left = 0;
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '1P');
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6a-1wba4w5-1l3wpnc': {
    read(o, v, rule) {
      let left = 0;
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '41');
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6a-ftotbd-dfbgx8': {
    read(o, v, rule) {
      let left = 0;
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'PR');
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6b-1yeiz8q-1g28r54': {
    read(o, v, rule) {
      let left = 0;
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'IL');
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6c-1a5uuth-yt65mt': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6c-1bp8a0u-ceeqyb': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6c-1dg8a4a-1g4fskn': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6c-1h2h9n-14tcjb9': {
    read(o, v, rule) {
      let left = 0;
      left |= readNamed(o, v);
      left |= readNpi(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== ''))) return;
      out.begin('NM1');
      out.text(1, '85');
      writeNamed(o, out);
      writeNpi(rule.ops[2] as Op, o, out, 8);
      out.end();
    },
  },
  'NM1 6c-nj6gvc-8m3soo': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6c-p8ikro-1wtyjrv': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6h-bhiswd-1hsb3o3': {
    read(o, v, rule) {
      let x = o.patient;
      if (x === undefined) o.patient = x = rule.create?.();
      let left = 0;
      left |= readNamed(x, v);
      readIdentifier(rule.ops[2] as Op, x, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.patient;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'QC');
      writeNamed(x, out);
      writeIdentifier(rule.ops[2] as Op, x.id, out, 8);
      out.end();
    },
  },
  'NM1 6j-1owk6ve-1ci1rio': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.person !== undefined && o.person !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6j-s7co0y-5qfy0y': {
    read(o, v, rule) {
      let x = o.crossover;
      if (x === undefined) o.crossover = x = rule.create?.();
      let left = 0;
      left |= readNamed(x, v);
      readIdentifier(rule.ops[2] as Op, x, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.crossover;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'TT');
      writeNamed(x, out);
      writeIdentifier(rule.ops[2] as Op, x.id, out, 8);
      out.end();
    },
  },
  'NM1 6k-kdscw-11lr0jb': {
    read(o, v, rule) {
      let x = o.subscriber;
      if (x === undefined) o.subscriber = x = rule.create?.();
      let left = 0;
      left |= readNamed(x, v);
      readIdentifier(rule.ops[2] as Op, x, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.subscriber;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'IL');
      writeNamed(x, out);
      writeIdentifier(rule.ops[2] as Op, x.id, out, 8);
      out.end();
    },
  },
  'NM1 6m-142e3gj-xlrqdi': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 6p-knw7c-8n5svo': {
    read(o, v, rule) {
      let x = o.otherSubscriber;
      if (x === undefined) o.otherSubscriber = x = rule.create?.();
      let left = 0;
      left |= readNamed(x, v);
      readIdentifier(rule.ops[2] as Op, x, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.otherSubscriber;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'GB');
      writeNamed(x, out);
      writeIdentifier(rule.ops[2] as Op, x.id, out, 8);
      out.end();
    },
  },
  'NM1 6q-5v0u6e-9wcgbc': {
    read(o, v, rule) {
      let x = o.correctedPatient;
      if (x === undefined) o.correctedPatient = x = rule.create?.();
      let left = 0;
      left |= readNamed(x, v);
      readIdentifier(rule.ops[2] as Op, x, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.correctedPatient;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '74');
      writeNamed(x, out);
      writeIdentifier(rule.ops[2] as Op, x.id, out, 8);
      out.end();
    },
  },
  'NM1 6r-hlr7e5-1nmapd8': {
    read(o, v, rule) {
      let x = o.renderingProvider;
      if (x === undefined) o.renderingProvider = x = rule.create?.();
      let left = 0;
      left |= readNamed(x, v);
      readIdentifier(rule.ops[2] as Op, x, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.renderingProvider;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '82');
      writeNamed(x, out);
      writeIdentifier(rule.ops[2] as Op, x.id, out, 8);
      out.end();
    },
  },
  'NM1 6w-1hxvmso-1hm92pr': {
    read(o, v, rule) {
      let x = o.correctedPriorityPayer;
      if (x === undefined) o.correctedPriorityPayer = x = rule.create?.();
      let left = 0;
      left |= readNamed(x, v);
      readIdentifier(rule.ops[2] as Op, x, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.correctedPriorityPayer;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'PR');
      writeNamed(x, out);
      writeIdentifier(rule.ops[2] as Op, x.id, out, 8);
      out.end();
    },
  },
  'NM1 75-1esu1yy-1nrq2di': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '') || (o.relationship !== undefined && o.relationship !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.text(10, o.relationship);
      out.end();
    },
  },
  'NM1 77-zynjg1-1fyktr8': {
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
      out.begin('NM1');
      out.text(1, 'IL');
      writeNamed(o, out);
      out.text(8, o.idQualifier);
      out.text(9, o.memberId);
      out.end();
    },
  },
  'NM1 7e-12c21jj-13te24w': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== ''))) return;
      out.begin('NM1');
      writeOp(rule.ops[0] as Op, o, out, FIRST);
      writeNamed(o, out);
      writeNpi(rule.ops[2] as Op, o, out, 8);
      out.end();
    },
  },
  'NM1 7e-lc90i0-1o4dt0b': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== ''))) return;
      out.begin('NM1');
      writeOp(rule.ops[0] as Op, o, out, FIRST);
      writeNamed(o, out);
      writeNpi(rule.ops[2] as Op, o, out, 8);
      out.end();
    },
  },
  'NM1 7q-1286qv9-1cfodsg': {
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
      out.begin('NM1');
      out.text(1, '41');
      writeNamed(o, out);
      out.text(8, '46');
      out.required(9, o.id);
      out.end();
    },
  },
  'NM1 7t-5lr8sr-k8n40b': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== ''))) return;
      out.begin('NM1');
      writeOp(rule.ops[0] as Op, o, out, FIRST);
      writeNamed(o, out);
      writeNpi(rule.ops[2] as Op, o, out, 8);
      out.end();
    },
  },
  'NM1 81-1lrl9er-12bod96': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      readIdentifier(rule.ops[2] as Op, o, v, 8);
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeNamed(o, out);
      writeIdentifier(rule.ops[2] as Op, o.id, out, 8);
      out.end();
    },
  },
  'NM1 82-avdu34-wbpnc1': {
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
      out.begin('NM1');
      out.text(1, 'IL');
      writeNamed(o, out);
      out.required(8, o.idQualifier);
      out.required(9, o.memberId);
      out.end();
    },
  },
  'NM1 84-1gwyi5o-vvrtoi': {
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
      out.begin('NM1');
      out.text(1, 'IL');
      writeNamed(o, out);
      out.text(8, o.idQualifier);
      out.text(9, o.memberId);
      out.end();
    },
  },
  'NM1 94-xg9qvj-1jsajju': {
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
      out.begin('NM1');
      out.text(1, '40');
      out.text(2, '2');
      out.text(3, o.name);
      out.text(8, '46');
      out.required(9, o.id);
      out.end();
    },
  },
  'NM1 9a-ki240-uvtljx': {
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
      out.begin('NM1');
      out.text(1, 'PR');
      out.text(2, '2');
      out.text(3, o.name);
      out.required(8, o.idQualifier);
      out.required(9, o.id);
      out.end();
    },
  },
  'NM1 9a-ys69y4-1rtx51w': {
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
      out.begin('NM1');
      out.text(1, 'PE');
      out.text(2, '2');
      out.text(3, o.name);
      out.required(8, o.idQualifier);
      out.required(9, o.id);
      out.end();
    },
  },
  'NTE 3z-1bxwp47-17gdago': {
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
        out.begin('NTE');
        out.text(1, x.code);
        out.required(2, x.text);
        out.end();
      }
    },
  },
  'OI 6g-1uabnwp-1cggs3l': {
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
      out.begin('OI');
      out.required(3, o.benefitsAssigned);
      out.text(4, o.patientSignature);
      out.required(6, o.releaseOfInformation);
      out.end();
    },
  },
  'PAT az-14auhps-krst5e': {
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
      out.begin('PAT');
      writeOp(rule.ops[0] as Op, o, out, FIRST);
      out.end();
    },
  },
  'PAT cn-l91362-1lr38v5': {
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
      out.begin('PAT');
      out.required(1, o.relationship);
      writeOp(rule.ops[1] as Op, o, out, FIRST);
      out.end();
    },
  },
  'PER 5p-ewgsnu-1k0o0el': {
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
        out.begin('PER');
        out.required(1, x.role);
        out.text(2, x.name);
        writePairs(x.numbers, out, 3);
        out.end();
      }
    },
  },
  'PLA 70-17w0z3g-1jo8jm': {
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
      out.begin('PLA');
      out.text(1, '2');
      out.text(2, '1P');
      if ((x.date === undefined || x.date === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
      out.date(3, x.date);
      out.required(5, x.reason);
      out.end();
    },
  },
  'PLB b5-1d8ybie-1b4av0r': {
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
        out.begin('PLB');
        out.required(1, first.providerId);
        if ((first.fiscalDate === undefined || first.fiscalDate === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
        out.date(2, first.fiscalDate);
        for (let at = i, s = 0; at < to; at++, s += 2) {
          const x = list[at];
          if ((x.code === undefined || x.code === '') && !out.lenient) throw out.fault('missing_element', 3 + s, 'is missing');
          out.component(3 + s, 1, x.code);
          out.component(3 + s, 2, x.reference);
          if ((x.amountCents === undefined || x.amountCents === '') && !out.lenient) throw out.fault('missing_element', 4 + s, 'is missing');
          out.cents(4 + s, x.amountCents);
        }
        out.end();
        i = to;
      }
    },
  },
  'PRV 43-wkoe2u-1bciwio': {
    read(o, v, rule) {
      let x = o.provider;
      if (x === undefined) o.provider = x = rule.create?.();
      let t: string;
      t = v.text(1);
      if (t !== '') x.code = t; else v.missing(1);
      readIdentifier(rule.ops[1] as Op, x, v, 2);
      return 0;
    },
    write(o, out, rule, opens) {
      const x = o.provider;
      if (x === undefined) return;
      if (!opens && !((x.code !== undefined && x.code !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('PRV');
      out.required(1, x.code);
      writeIdentifier(rule.ops[1] as Op, x.id, out, 2);
      out.end();
    },
  },
  'PRV 5k-xpkl0e-paz8gq': {
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
      out.begin('PRV');
      out.text(1, 'BI');
      out.text(2, 'PXC');
      out.text(3, o.taxonomy);
      out.end();
    },
  },
  'PRV 5n-3jomja-1bt9bld': {
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
      out.begin('PRV');
      writeOp(rule.ops[0] as Op, o, out, FIRST);
      out.text(2, 'PXC');
      out.required(3, o.taxonomy);
      out.end();
    },
  },
  'PRV 5s-1dgq309-1visvth': {
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
      out.begin('PRV');
      writeOp(rule.ops[0] as Op, o, out, FIRST);
      out.text(2, 'PXC');
      out.required(3, o.taxonomy);
      out.end();
    },
  },
  'PRV 5s-1ri72oy-1wrfhpv': {
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
      out.begin('PRV');
      writeOp(rule.ops[0] as Op, o, out, FIRST);
      out.text(2, 'PXC');
      out.required(3, o.taxonomy);
      out.end();
    },
  },
  'PRV 5z-nabln2-7tdwjn': {
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
      out.begin('PRV');
      out.required(1, o.providerCode);
      if (o.taxonomy !== undefined && o.taxonomy !== '') out.text(2, 'PXC');
      out.text(3, o.taxonomy);
      out.end();
    },
  },
  'PS1 4o-4vr31s-1t966cz': {
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
      out.begin('PS1');
      out.required(1, x.providerId);
      if ((x.chargeCents === undefined || x.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, x.chargeCents);
      out.end();
    },
  },
  'PWK 84-57c3xv-1m79rur': {
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
        out.begin('PWK');
        out.required(1, x.reportType);
        out.required(2, x.transmission);
        if (x.controlNumber !== undefined && x.controlNumber !== '') out.text(5, 'AC');
        out.text(6, x.controlNumber);
        out.end();
      }
    },
  },
  'QTY 4e-6sefax-zepm1g': {
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
        out.begin('QTY');
        out.required(1, x.qualifier);
        if ((x.quantity === undefined || x.quantity === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
        out.decimal(2, x.quantity);
        out.end();
      }
    },
  },
  'QTY 5j-11m0faa-18vj14o': {
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
      out.begin('QTY');
      writeOp(rule.ops[0] as Op, x, out, FIRST);
      if ((x.rejectedCount === undefined || x.rejectedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.integer(2, x.rejectedCount);
      out.end();
    },
  },
  'QTY 5j-1jsdw8z-30xfdl': {
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
      out.begin('QTY');
      writeOp(rule.ops[0] as Op, x, out, FIRST);
      if ((x.acceptedCount === undefined || x.acceptedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.integer(2, x.acceptedCount);
      out.end();
    },
  },
  'QTY 5j-70y2qf-1i9n8w3': {
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
      out.begin('QTY');
      writeOp(rule.ops[0] as Op, x, out, FIRST);
      if ((x.acceptedCount === undefined || x.acceptedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.integer(2, x.acceptedCount);
      out.end();
    },
  },
  'QTY 5j-zfdg76-rduwrh': {
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
      out.begin('QTY');
      writeOp(rule.ops[0] as Op, x, out, FIRST);
      if ((x.rejectedCount === undefined || x.rejectedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.integer(2, x.rejectedCount);
      out.end();
    },
  },
  'RDM 5p-1nsbpd0-1pa47p9': {
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
      out.begin('RDM');
      out.required(1, x.method);
      out.text(2, x.name);
      out.text(3, x.number);
      out.end();
    },
  },
  'REF 2q-1axm84h-1gyqo6i': {
    read(o, v, rule) {
      readIdentifier(rule.ops[0] as Op, o, v, 1);
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.prescription !== undefined && o.prescription !== ''))) return;
      out.begin('REF');
      writeIdentifier(rule.ops[0] as Op, o.prescription, out, 1);
      out.end();
    },
  },
  'REF 3l-w36q6j-103tnzp': {
    read(o, v, rule) {
      readIdentifier(rule.ops[0] as Op, o, v, 1);
      return 0;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.taxId !== undefined && o.taxId !== ''))) return;
      out.begin('REF');
      writeIdentifier(rule.ops[0] as Op, o.taxId, out, 1);
      out.end();
    },
  },
  'REF 4w-17he642-1yhnuuj': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.taxId = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.taxId !== undefined && o.taxId !== ''))) return;
      out.begin('REF');
      out.text(1, 'TJ');
      out.text(2, o.taxId);
      out.end();
    },
  },
  'REF 4w-1d7akwi-s7dtav': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.taxId = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.taxId !== undefined && o.taxId !== ''))) return;
      out.begin('REF');
      out.text(1, 'EI');
      out.text(2, o.taxId);
      out.end();
    },
  },
  'REF 51-1os1lb9-ego63m': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.billType = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.billType !== undefined && o.billType !== ''))) return;
      out.begin('REF');
      out.text(1, 'BLT');
      out.text(2, o.billType);
      out.end();
    },
  },
  'REF 52-1f70fhg-1v8xkzj': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.groupNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.groupNumber !== undefined && o.groupNumber !== ''))) return;
      out.begin('REF');
      out.text(1, '6P');
      out.text(2, o.groupNumber);
      out.end();
    },
  },
  'REF 52-1tci3a0-27pqbp': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.groupNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.groupNumber !== undefined && o.groupNumber !== ''))) return;
      out.begin('REF');
      out.text(1, '1L');
      out.text(2, o.groupNumber);
      out.end();
    },
  },
  'REF 52-zce0ev-xobsy1': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.claimNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.claimNumber !== undefined && o.claimNumber !== ''))) return;
      out.begin('REF');
      out.text(1, 'EJ');
      out.text(2, o.claimNumber);
      out.end();
    },
  },
  'REF 53-e3wabg-dvxpdd': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.masterPolicy = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.masterPolicy !== undefined && o.masterPolicy !== ''))) return;
      out.begin('REF');
      out.text(1, '38');
      out.text(2, o.masterPolicy);
      out.end();
    },
  },
  'REF 53-hqn3tn-t1kbfb': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.subscriberId = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.subscriberId !== undefined && o.subscriberId !== ''))) return;
      out.begin('REF');
      out.text(1, '0F');
      out.text(2, o.subscriberId);
      out.end();
    },
  },
  'REF 54-1dmfh8a-if1l7y': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.controlNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.controlNumber !== undefined && o.controlNumber !== ''))) return;
      out.begin('REF');
      out.text(1, 'FJ');
      out.text(2, o.controlNumber);
      out.end();
    },
  },
  'REF 54-1lwgfpm-g5tdth': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.controlNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.controlNumber !== undefined && o.controlNumber !== ''))) return;
      out.begin('REF');
      out.text(1, '6R');
      out.text(2, o.controlNumber);
      out.end();
    },
  },
  'REF 54-nykr8h-xw98c2': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.voucherNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.voucherNumber !== undefined && o.voucherNumber !== ''))) return;
      out.begin('REF');
      out.text(1, 'VV');
      out.text(2, o.voucherNumber);
      out.end();
    },
  },
  'REF 55-zl5lui-13a6fuk': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.locationNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.locationNumber !== undefined && o.locationNumber !== ''))) return;
      out.begin('REF');
      out.text(1, 'LU');
      out.text(2, o.locationNumber);
      out.end();
    },
  },
  'REF 57-1rs76fi-y4uf4t': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.payerClaimNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.payerClaimNumber !== undefined && o.payerClaimNumber !== ''))) return;
      out.begin('REF');
      out.text(1, 'F8');
      out.text(2, o.payerClaimNumber);
      out.end();
    },
  },
  'REF 57-1sy87py-1crf61k': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.payerClaimNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.payerClaimNumber !== undefined && o.payerClaimNumber !== ''))) return;
      out.begin('REF');
      out.text(1, '1K');
      out.text(2, o.payerClaimNumber);
      out.end();
    },
  },
  'REF 59-1ntwqx5-1l914le': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.prescriptionNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.prescriptionNumber !== undefined && o.prescriptionNumber !== ''))) return;
      out.begin('REF');
      out.text(1, 'XZ');
      out.text(2, o.prescriptionNumber);
      out.end();
    },
  },
  'REF 5a-o7qoq-xxdmbt': {
    read(o, v) {
      let t: string;
      t = v.text(2);
      if (t !== '') o.clearinghouseNumber = t;
      return 0;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.clearinghouseNumber !== undefined && o.clearinghouseNumber !== ''))) return;
      out.begin('REF');
      out.text(1, 'D9');
      out.text(2, o.clearinghouseNumber);
      out.end();
    },
  },
  'REF 96-swoiml-imui93': {
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
        out.begin('REF');
        out.required(1, x.qualifier);
        out.text(2, x.value);
        out.text(3, x.description);
        if (x.payerId !== undefined && x.payerId !== '') out.component(4, 1, '2U');
        out.component(4, 2, x.payerId);
        out.end();
      }
    },
  },
  'RMR 77-1brdia4-scpyzn': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.id !== undefined && o.id !== '') || (o.action !== undefined && o.action !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.billedCents !== undefined && o.billedCents !== ''))) return;
      out.begin('RMR');
      writeIdentifier(rule.ops[0] as Op, o.id, out, 1);
      out.text(3, o.action);
      if ((o.paidCents === undefined || o.paidCents === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.cents(4, o.paidCents);
      out.cents(5, o.billedCents);
      out.end();
    },
  },
  'SAC 5j-1ag5abl-1hjcyks': {
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
      out.begin('SAC');
      out.text(1, 'C');
      out.required(2, o.code);
      if ((o.amountCents === undefined || o.amountCents === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.integer(5, o.amountCents);
      out.end();
    },
  },
  'SBR bb-f8ho0h-5h2mdh': {
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
      out.begin('SBR');
      out.required(1, o.payerResponsibility);
      out.required(2, o.relationship);
      out.text(3, o.groupNumber);
      out.text(4, o.groupName);
      out.text(5, o.insuranceType);
      out.text(9, o.claimFilingCode);
      out.end();
    },
  },
  'SBR bc-c3vtsc-11z5npj': {
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
      out.begin('SBR');
      out.required(1, o.payerResponsibility);
      out.text(2, o.relationship);
      out.text(3, o.groupNumber);
      out.text(4, o.groupName);
      out.text(5, o.insuranceType);
      out.text(9, o.claimFilingCode);
      out.end();
    },
  },
  'SLN 6u-1f2pk89-1272746': {
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
      out.begin('SLN');
      out.required(1, o.number);
      out.text(3, 'O');
      if ((o.count === undefined || o.count === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.decimal(4, o.count);
      out.component(5, 1, o.unit);
      out.end();
    },
  },
  'STC er-14j2yob-njkuhz': {
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
        out.begin('STC');
        writeOp(rule.ops[0] as Op, x, out, FIRST);
        out.date(2, x.date);
        out.text(3, x.action);
        out.cents(4, x.chargeCents);
        writeOp(rule.ops[4] as Op, x, out, FIRST);
        writeOp(rule.ops[5] as Op, x, out, FIRST);
        out.text(12, x.message);
        out.end();
      }
    },
  },
  'STC i8-9jiare-xexfj2': {
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
        out.begin('STC');
        writeOp(rule.ops[0] as Op, x, out, FIRST);
        out.date(2, x.date);
        out.cents(4, x.chargeCents);
        out.cents(5, x.paidCents);
        out.date(6, x.finalizedOn);
        out.date(8, x.paidOn);
        out.text(9, x.paymentNumber);
        writeOp(rule.ops[7] as Op, x, out, FIRST);
        writeOp(rule.ops[8] as Op, x, out, FIRST);
        out.end();
      }
    },
  },
  'SV1 hi-p8h394-n55bu3': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.unitBasis !== undefined && o.unitBasis !== '') || (o.units !== undefined && o.units !== '') || (o.placeOfService !== undefined && o.placeOfService !== '') || o.diagnosisPointers?.length > 0 || (o.emergency !== undefined && o.emergency !== '') || (o.epsdt !== undefined && o.epsdt !== '') || (o.familyPlanning !== undefined && o.familyPlanning !== '') || (o.copayStatus !== undefined && o.copayStatus !== ''))) return;
      out.begin('SV1');
      writeProcedure(o.procedure, rule.ops[0] as Op, out, 1);
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.chargeCents);
      out.required(3, o.unitBasis);
      if ((o.units === undefined || o.units === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.decimal(4, o.units);
      out.text(5, o.placeOfService);
      writeOp(rule.ops[5] as Op, o, out, FIRST);
      out.text(9, o.emergency === undefined ? undefined : o.emergency === true ? 'Y' : 'N');
      out.text(11, o.epsdt === undefined ? undefined : o.epsdt === true ? 'Y' : 'N');
      out.text(12, o.familyPlanning === undefined ? undefined : o.familyPlanning === true ? 'Y' : 'N');
      out.text(15, o.copayStatus);
      out.end();
    },
  },
  'SV2 aq-3oyek1-braqcr': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.revenueCode !== undefined && o.revenueCode !== '') || (o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.unitBasis !== undefined && o.unitBasis !== '') || (o.units !== undefined && o.units !== '') || (o.nonCoveredCents !== undefined && o.nonCoveredCents !== ''))) return;
      out.begin('SV2');
      out.required(1, o.revenueCode);
      writeProcedure(o.procedure, rule.ops[1] as Op, out, 2);
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
      out.cents(3, o.chargeCents);
      out.required(4, o.unitBasis);
      if ((o.units === undefined || o.units === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.decimal(5, o.units);
      out.cents(7, o.nonCoveredCents);
      out.end();
    },
  },
  'SV3 co-kvmbmm-aknu4m': {
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
      out.begin('SV3');
      writeProcedure(o.procedure, rule.ops[0] as Op, out, 1);
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.chargeCents);
      out.text(3, o.placeOfService);
      writeOp(rule.ops[3] as Op, o, out, FIRST);
      out.text(5, o.prosthesis);
      out.decimal(6, o.units);
      writeOp(rule.ops[6] as Op, o, out, FIRST);
      out.end();
    },
  },
  'SV5 aq-gicozm-kuw3tk': {
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
    write(o, out, rule, opens) {
      const x = o.equipment;
      if (x === undefined) return;
      if (!opens && !((x.procedure !== undefined && x.procedure !== '') || (x.days !== undefined && x.days !== '') || (x.rentalCents !== undefined && x.rentalCents !== '') || (x.purchaseCents !== undefined && x.purchaseCents !== '') || (x.rentalPeriod !== undefined && x.rentalPeriod !== ''))) return;
      out.begin('SV5');
      writeProcedure(x.procedure, rule.ops[0] as Op, out, 1);
      out.text(2, 'DA');
      if ((x.days === undefined || x.days === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
      out.decimal(3, x.days);
      if ((x.rentalCents === undefined || x.rentalCents === '') && !out.lenient) throw out.fault('missing_element', 4, 'is missing');
      out.cents(4, x.rentalCents);
      if ((x.purchaseCents === undefined || x.purchaseCents === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.cents(5, x.purchaseCents);
      out.required(6, x.rentalPeriod);
      out.end();
    },
  },
  'SVC 7e-19v13rx-1v7ewm9': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== ''))) return;
      out.begin('SVC');
      writeProcedure(o.procedure, rule.ops[0] as Op, out, 1);
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.chargeCents);
      out.text(4, o.revenueCode);
      out.decimal(7, o.units);
      out.end();
    },
  },
  'SVC 90-16v5shu-rrh75p': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== ''))) return;
      out.begin('SVC');
      writeProcedure(o.procedure, rule.ops[0] as Op, out, 1);
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.chargeCents);
      out.cents(3, o.paidCents);
      out.text(4, o.revenueCode);
      out.decimal(7, o.units);
      out.end();
    },
  },
  'SVC ci-g4d1nb-1a3bdlp': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.units !== undefined && o.units !== '') || (o.originalProcedure !== undefined && o.originalProcedure !== '') || (o.originalUnits !== undefined && o.originalUnits !== ''))) return;
      out.begin('SVC');
      writeProcedure(o.procedure, rule.ops[0] as Op, out, 1);
      if ((o.chargeCents === undefined || o.chargeCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.chargeCents);
      if ((o.paidCents === undefined || o.paidCents === '') && !out.lenient) throw out.fault('missing_element', 3, 'is missing');
      out.cents(3, o.paidCents);
      out.text(4, o.revenueCode);
      out.decimal(5, o.units);
      writeProcedure(o.originalProcedure, rule.ops[5] as Op, out, 6);
      out.decimal(7, o.originalUnits);
      out.end();
    },
  },
  'SVD 8y-2djvvr-1u4e85o': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.payerId !== undefined && o.payerId !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.procedure !== undefined && o.procedure !== '') || (o.paidUnits !== undefined && o.paidUnits !== '') || (o.bundledLine !== undefined && o.bundledLine !== ''))) return;
      out.begin('SVD');
      out.required(1, o.payerId);
      if ((o.paidCents === undefined || o.paidCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.paidCents);
      writeProcedure(o.procedure, rule.ops[2] as Op, out, 3);
      if ((o.paidUnits === undefined || o.paidUnits === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.decimal(5, o.paidUnits);
      out.integer(6, o.bundledLine);
      out.end();
    },
  },
  'SVD an-lhw1yl-ob4m9f': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.payerId !== undefined && o.payerId !== '') || (o.paidCents !== undefined && o.paidCents !== '') || (o.procedure !== undefined && o.procedure !== '') || (o.revenueCode !== undefined && o.revenueCode !== '') || (o.paidUnits !== undefined && o.paidUnits !== '') || (o.bundledLine !== undefined && o.bundledLine !== ''))) return;
      out.begin('SVD');
      out.required(1, o.payerId);
      if ((o.paidCents === undefined || o.paidCents === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.cents(2, o.paidCents);
      writeProcedure(o.procedure, rule.ops[2] as Op, out, 3);
      out.text(4, o.revenueCode);
      if ((o.paidUnits === undefined || o.paidUnits === '') && !out.lenient) throw out.fault('missing_element', 5, 'is missing');
      out.decimal(5, o.paidUnits);
      out.integer(6, o.bundledLine);
      out.end();
    },
  },
  'TOO 5n-1b7v5ss-k2q10g': {
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
        out.begin('TOO');
        out.text(1, 'JP');
        out.required(2, x.code);
        writeOp(rule.ops[2] as Op, x, out, FIRST);
        out.end();
      }
    },
  },
  'TRN 3x-qdwzv0-1quvfic': {
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
      out.begin('TRN');
      out.text(1, '1');
      out.required(2, o.trace);
      out.end();
    },
  },
  'TRN 3x-ypyiql-11lqhve': {
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
      out.begin('TRN');
      out.text(1, '2');
      out.required(2, o.trace);
      out.end();
    },
  },
  'TRN 3y-ecylsx-1mcqhif': {
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
      out.begin('TRN');
      out.text(1, '1');
      out.text(2, o.trace);
      out.end();
    },
  },
  'TRN 43-1nimx2h-1iuonuo': {
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
      out.begin('TRN');
      out.text(1, '2');
      out.required(2, o.claimNumber);
      out.end();
    },
  },
  'TRN 79-1bmdhct-fx1dwf': {
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
        out.begin('TRN');
        out.required(1, x.kind);
        out.required(2, x.number);
        out.text(3, x.originator);
        out.text(4, x.division);
        out.end();
      }
    },
  },
  'TRN 7f-1m045xz-1ne07sb': {
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
      out.begin('TRN');
      out.text(1, '1');
      out.required(2, x.number);
      out.required(3, x.payerId);
      out.text(4, x.supplementalCode);
      out.end();
    },
  },
  'TRN 7l-49yake-1bjbd8j': {
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
      out.begin('TRN');
      out.required(1, x.kind);
      out.required(2, x.number);
      out.text(3, x.originatorId);
      out.text(4, x.supplementalCode);
      out.end();
    },
  },
  'TS2 10e-1lori1k-1e6go3g': {
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
      out.begin('TS2');
      out.cents(1, x.drgCents);
      out.cents(2, x.federalSpecificCents);
      out.cents(3, x.hospitalSpecificCents);
      out.cents(4, x.disproportionateShareCents);
      out.cents(5, x.capitalCents);
      out.cents(6, x.medicalEducationCents);
      out.decimal(7, x.outlierDays);
      out.cents(8, x.dayOutlierCents);
      out.cents(9, x.costOutlierCents);
      out.decimal(10, x.averageStay);
      out.decimal(11, x.dischargeCount);
      out.decimal(12, x.costReportDays);
      out.decimal(13, x.coveredDays);
      out.decimal(14, x.nonCoveredDays);
      out.cents(15, x.passThroughCents);
      out.decimal(16, x.averageDrgWeight);
      out.cents(17, x.capitalFederalDrgCents);
      out.cents(18, x.capitalHospitalDrgCents);
      out.cents(19, x.disproportionateDrgCents);
      out.end();
    },
  },
  'TS3 ri-inipt0-sx8jqv': {
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
      out.begin('TS3');
      out.text(1, x.providerId);
      out.text(2, x.facilityType);
      out.date(3, x.fiscalPeriodEnd);
      out.decimal(4, x.claimCount);
      out.cents(5, x.chargeCents);
      out.cents(13, x.secondaryPayerCents);
      out.cents(15, x.nonLaboratoryChargeCents);
      out.cents(17, x.hcpcsReportedCents);
      out.cents(18, x.hcpcsPayableCents);
      out.cents(20, x.professionalComponentCents);
      out.cents(21, x.patientLiabilityMetCents);
      out.cents(22, x.patientReimbursementCents);
      out.decimal(23, x.interimPaymentCount);
      out.cents(24, x.interimPaymentCents);
      out.end();
    },
  },
};
