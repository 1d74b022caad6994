// Made by libs/x12/tools/make-rules.mjs from the tables of typed/tables: run it after a table has changed.
/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unused-vars */
import type { Procedure } from '../../model.js';
import type { FastRule, Loose } from '../fast-rule.js';
import { areAll, isEmptyGroup, KEEP, readNamed, readProcedure, readSpecial } from '../read-elements.js';
import type { Op } from '../table.js';
import { inOrder, tooMany } from '../write-groups.js';
import { writeOp, writeProcedure } from '../write-elements.js';

/** The rules of the tables as code, by what they say. */
export const FAST_RULES: Readonly<Record<string, FastRule>> = {
  'AAA 5k-1f0otft-6d7cwa': {
    read(o, v, rule) {
      const x = rule.create?.() as Loose;
      let left = 0;
      let t: string;
      let k: number;
      k = readSpecial(rule.ops[0] as Op, x, v, 1);
      if (k === KEEP) return KEEP;
      left |= k;
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
        writeOp(rule.ops[0] as Op, x, out, 0, 0);
        out.required(3, x.aaaCode);
        out.required(4, x.followUp);
        out.end();
      }
    },
  },
  'AK1 5i-1nvcgcx-18wrusu': {
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
  'AK2 5j-ad6d2c-3vca8q': {
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
  'AK9 8c-1wy8sew-1p7j5y9': {
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
      writeOp(rule.ops[4] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'AMT 44-17cxbzk-ml0lpy': {
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
  'AMT 4r-ml1ye2-ivvfxt': {
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
  'AMT 4s-1xhgter-sfx4gj': {
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
  'AMT 4v-164g7xf-wlpxat': {
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
  'AMT 4w-1vygqlj-19zzvqu': {
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
  'AMT 4z-1fte1l8-1mpuzr7': {
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
  'AMT 4z-y8xgr9-15eo1id': {
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
  'AMT 55-8c8z7n-1blmj7q': {
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
  'BHT 9t-18jb5tz-13ry04f': {
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
  'BHT 9t-1s19i7h-1vymui3': {
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
  'BHT 9t-1u73gts-5chifd': {
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
  'BHT 9t-2az12-ozvo2b': {
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
  'BPR kf-y23osc-rslw1l': {
    read(o, v, rule) {
      let x = o.payment;
      if (x === undefined) o.payment = x = rule.create?.();
      let left = 0;
      let t: string;
      let n: number;
      let k: number;
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
      k = readSpecial(rule.ops[5] as Op, x, v, 6);
      if (k === KEEP) return KEEP;
      left |= k;
      k = readSpecial(rule.ops[6] as Op, x, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      t = v.text(10);
      if (t !== '') x.originatorId = t;
      t = v.text(11);
      if (t !== '') x.originatorSupplement = t;
      k = readSpecial(rule.ops[9] as Op, x, v, 12);
      if (k === KEEP) return KEEP;
      left |= k;
      k = readSpecial(rule.ops[10] as Op, x, v, 14);
      if (k === KEEP) return KEEP;
      left |= k;
      t = v.date(16);
      if (t !== '') x.date = t; else v.missing(16);
      return left;
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
      writeOp(rule.ops[5] as Op, x, out, 0, 0);
      writeOp(rule.ops[6] as Op, x, out, 0, 0);
      out.text(10, x.originatorId);
      out.text(11, x.originatorSupplement);
      writeOp(rule.ops[9] as Op, x, out, 0, 0);
      writeOp(rule.ops[10] as Op, x, out, 0, 0);
      if ((x.date === undefined || x.date === '') && !out.lenient) throw out.fault('missing_element', 16, 'is missing');
      out.date(16, x.date);
      out.end();
    },
  },
  'CAS 8m-1afcyjz-l60yc3': {
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
        o.adjustments.push(x);
      }
      if (found === 0 || !v.has(2)) v.missing(2);
      return 0;
    },
    write(o, out, rule) {
      const list: Loose = inOrder(rule, o.adjustments);
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
  'CAS 8n-1k8oeki-cvugow': {
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
        o.adjustments.push(x);
      }
      if (found === 0 || !v.has(2)) v.missing(2);
      return 0;
    },
    write(o, out, rule) {
      const list: Loose = inOrder(rule, o.adjustments);
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
  'CLM q2-1uu3efc-22jx1k': {
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
      k = readSpecial(rule.ops[5] as Op, o, v, 6);
      if (k === KEEP) return KEEP;
      left |= k;
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
      writeOp(rule.ops[5] as Op, o, out, 0, 0);
      out.required(7, o.assignment);
      out.required(8, o.benefitsAssigned);
      out.required(9, o.releaseOfInformation);
      out.text(10, o.patientSignature);
      writeOp(rule.ops[10] as Op, o, out, 0, 0);
      out.text(12, o.specialProgram);
      out.text(20, o.delayReason);
      out.end();
    },
  },
  'CLP jm-e97cah-1ppdaf0': {
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
  'CTP 3p-1qdzz8r-1lcbvb': {
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
  'CTX 44-h8pady-1mltciu': {
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
  'CTX eu-50i2nx-1eb9l7z': {
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
        writeOp(rule.ops[0] as Op, x, out, 0, 0);
        out.text(2, x.segment);
        out.integer(3, x.position);
        out.text(4, x.loop);
        writeOp(rule.ops[4] as Op, x, out, 0, 0);
        writeOp(rule.ops[5] as Op, x, out, 0, 0);
        writeOp(rule.ops[6] as Op, x, out, 0, 0);
        out.component(6, 1, x.dataElement);
        out.component(6, 2, x.componentDataElement);
        out.end();
      }
    },
  },
  'DMG 52-1wsx4ac-js44my': {
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
  'DMG 5d-wlouab-1fdmfvd': {
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
  'DMG 5m-1ji2p9z-oxitqp': {
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
  'DMG 5n-77qecm-1fyhld9': {
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
  'DTM 3v-qs0y1d-1lwu850': {
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
  'DTM 4x-1sgpq2t-e00771': {
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
  'DTP 3w-1mjss9f-or4azz': {
    read(o, v, rule) {
      const x = rule.create?.() as Loose;
      let left = 0;
      let t: string;
      let k: number;
      t = v.text(1);
      if (t !== '') x.qualifier = t; else v.missing(1);
      k = readSpecial(rule.ops[1] as Op, x, v, 2);
      if (k === KEEP) return KEEP;
      left |= k;
      (o.dates ??= []).push(x);
      return left;
    },
    write(o, out, rule) {
      const list = o.dates ?? [];
      for (let i = 0; i < list.length; i++) {
        const x = list[i];
        out.begin('DTP');
        out.required(1, x.qualifier);
        writeOp(rule.ops[1] as Op, x, out, 0, 0);
        out.end();
      }
    },
  },
  'DTP 4n-1l7cyzw-a9xxnq': {
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
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'DTP 4t-1pod2ka-1v4sno3': {
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
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'DTP 4u-4fbisj-xspkfq': {
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
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'DTP 4x-32umy6-lxxspx': {
    read(o, v, rule) {
      let x = o.serviceDate;
      if (x === undefined) o.serviceDate = x = rule.create?.();
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[1] as Op, x, v, 2);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.serviceDate;
      if (x === undefined) return;
      if (!opens && !((x.from !== undefined && x.from !== ''))) return;
      out.begin('DTP');
      out.text(1, '291');
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'DTP 4x-czzbdo-1gpg8cv': {
    read(o, v, rule) {
      let x = o.serviceDate;
      if (x === undefined) o.serviceDate = x = rule.create?.();
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[1] as Op, x, v, 2);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.serviceDate;
      if (x === undefined) return;
      if (!opens && !((x.from !== undefined && x.from !== ''))) return;
      out.begin('DTP');
      out.text(1, '472');
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'DTP 4y-1hpvyy1-14kvs58': {
    read(o, v, rule) {
      let x = o.serviceDate;
      if (x === undefined) o.serviceDate = x = rule.create?.();
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[1] as Op, x, v, 2);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.serviceDate;
      if (x === undefined) return;
      if (!opens && !((x.from !== undefined && x.from !== ''))) return;
      out.begin('DTP');
      out.text(1, '472');
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'DTP 4z-p0bhcd-18b970j': {
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
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'EB nh-2tcwmk-3yzije': {
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
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.text(4, o.insuranceType);
      out.text(5, o.plan);
      out.text(6, o.period);
      out.cents(7, o.amountCents);
      out.decimal(8, o.percent);
      writeOp(rule.ops[8] as Op, o, out, 0, 0);
      out.text(11, o.authorizationRequired);
      out.text(12, o.inNetwork);
      writeProcedure(o.procedure, rule.ops[11] as Op, out, 13);
      writeOp(rule.ops[12] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'EQ 7c-1oxsgwk-rgezm': {
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
      writeOp(rule.ops[0] as Op, o, out, 0, 0);
      writeProcedure(o.procedure, rule.ops[1] as Op, out, 2);
      out.text(3, o.coverageLevel);
      writeOp(rule.ops[3] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'HI 6j-1i2k5mf-12ozn58': {
    read(o, v, rule) {
      if (!areAll(rule, v)) return KEEP;
      let t: string;
      const last = v.segment.count;
      let found = 0;
      for (let s = 0; 1 + s <= last; s += 1) {
        if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
        found++;
        t = v.component(1 + s, 2);
        o.conditionCodes.push(t === '' ? v.missing(1 + s) : t);
      }
      if (found === 0 || !v.has(1)) v.missing(1);
      return 0;
    },
    write(o, out) {
      const list = o.conditionCodes;
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
  'HI 6y-11vk0s7-uhaeok': {
    read(o, v, rule) {
      if (!areAll(rule, v)) return KEEP;
      let t: string;
      const last = v.segment.count;
      let found = 0;
      for (let s = 0; 1 + s <= last; s += 1) {
        if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
        found++;
        t = v.component(1 + s, 2);
        o.anesthesiaProcedures.push(t === '' ? v.missing(1 + s) : t);
      }
      if (found === 0 || !v.has(1)) v.missing(1);
      return 0;
    },
    write(o, out, rule) {
      const list = o.anesthesiaProcedures;
      let written = 0;
      for (let i = 0; i < list.length; ) {
        let to = i + 1;
        while (to < list.length && to < i + 2) to++;
        if (++written > 1 && !out.lenient) throw tooMany(rule);
        out.begin('HI');
        for (let at = i, s = 0; at < to; at++, s += 1) {
          const x = list[at];
          writeOp(rule.each[0] as Op, x, out, s, at - i);
          out.component(1 + s, 2, x);
        }
        out.end();
        i = to;
      }
    },
  },
  'HI 72-v81tfk-vvts9i': {
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
        o.diagnoses.push(x);
      }
      if (found === 0 || !v.has(1)) v.missing(1);
      return 0;
    },
    write(o, out, rule) {
      const list = o.diagnoses;
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
  'HI fm-195ekhf-15y2q9c': {
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
      writeOp(rule.ops[0] as Op, o, out, 0, 0);
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      writeOp(rule.ops[3] as Op, o, out, 0, 0);
      writeOp(rule.ops[4] as Op, o, out, 0, 0);
      writeOp(rule.ops[5] as Op, o, out, 0, 0);
      writeOp(rule.ops[6] as Op, o, out, 0, 0);
      writeOp(rule.ops[7] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'HSD e7-rfjs0l-1pzzdgj': {
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
        writeOp(rule.ops[0] as Op, x, out, 0, 0);
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
  'III 2h-1kcdzl7-1btitts': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[0] as Op, o, v, 1);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.facility !== undefined && o.facility !== ''))) return;
      out.begin('III');
      writeOp(rule.ops[0] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'III 55-4au6cd-4sujf8': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      let k: number;
      k = readSpecial(rule.ops[0] as Op, o, v, 1);
      if (k === KEEP) return KEEP;
      left |= k;
      t = v.text(3);
      if (t !== '') o.category = t;
      t = v.text(4);
      if (t !== '') o.text = t;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.code !== undefined && o.code !== '') || (o.category !== undefined && o.category !== '') || (o.text !== undefined && o.text !== ''))) return;
      out.begin('III');
      writeOp(rule.ops[0] as Op, o, out, 0, 0);
      out.text(3, o.category);
      out.text(4, o.text);
      out.end();
    },
  },
  'IK3 6g-184ifn3-m2diy1': {
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
  'IK4 9o-mz6sg-33j3uf': {
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
      writeOp(rule.ops[0] as Op, o, out, 0, 0);
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.text(2, o.dataElement);
      out.required(3, o.code);
      out.text(4, o.badValue);
      out.end();
    },
  },
  'IK5 3r-cy2j2s-wz46xr': {
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
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'INS 8t-1xxh1ct-1l8jouh': {
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
  'INS 8t-jer238-1vkbdro': {
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
  'LE 2d-1mml0xa-1hd27ze': {
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
  'LIN 3r-qh86we-1vc2a3k': {
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
  'LQ 6c-tlye7q-sh5ti9': {
    read(o, v) {
      let t: string;
      const last = Math.min(v.segment.count, 2);
      let found = 0;
      for (let s = 0; 2 + s <= last; s += 1) {
        if (v.segment.isEmpty(2 + s) && isEmptyGroup(v, 2 + s, Math.min(1, last - 2 - s + 1))) continue;
        found++;
        t = v.text(2 + s);
        o.remarks.push(t === '' ? v.missing(2 + s) : t);
      }
      if (found === 0 || !v.has(2)) v.missing(2);
      return 0;
    },
    write(o, out) {
      const list = o.remarks;
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
  'LQ 6j-1wui7r9-1mno5ak': {
    read(o, v) {
      let t: string;
      const last = Math.min(v.segment.count, 2);
      let found = 0;
      for (let s = 0; 2 + s <= last; s += 1) {
        if (v.segment.isEmpty(2 + s) && isEmptyGroup(v, 2 + s, Math.min(1, last - 2 - s + 1))) continue;
        found++;
        t = v.text(2 + s);
        o.drugRejections.push(t === '' ? v.missing(2 + s) : t);
      }
      if (found === 0 || !v.has(2)) v.missing(2);
      return 0;
    },
    write(o, out) {
      const list = o.drugRejections;
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
  'LS 2d-156yge0-1aifqod': {
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
  'LX 2c-18ceujr-1rkccr5': {
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
  'LX 2c-3srkxi-3lrelb': {
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
  'MPI bg-1wjug2k-1ydqio0': {
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
      writeOp(rule.ops[5] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'MSG 45-e8mv5i-19s00iv': {
    read(o, v) {
      let t: string;
      const last = Math.min(v.segment.count, 1);
      let found = 0;
      for (let s = 0; 1 + s <= last; s += 1) {
        if (v.segment.isEmpty(1 + s) && isEmptyGroup(v, 1 + s, Math.min(1, last - 1 - s + 1))) continue;
        found++;
        t = v.text(1 + s);
        o.messages.push(t === '' ? v.missing(1 + s) : t);
      }
      if (found === 0 || !v.has(1)) v.missing(1);
      return 0;
    },
    write(o, out) {
      const list = o.messages;
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
  'N1 5q-1a8ouc-1pbt320': {
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
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'N1 7e-1wcx54s-n003xx': {
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
  'N3 3u-d7y4lr-is3w97': {
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
  'N3 3z-kq3usm-12lph3d': {
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
  'N4 8f-1ryu669-2z038p': {
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
  'N4 8k-173pmzc-1a1zc5p': {
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
  'N4 9u-1xb0le9-cyfc94': {
    read(o, v, rule) {
      let x = o.address;
      if (x === undefined) o.address = x = rule.create?.();
      let left = 0;
      let t: string;
      let k: number;
      t = v.text(1);
      if (t !== '') x.city = t; else x.city = '';
      t = v.text(2);
      if (t !== '') x.state = t;
      t = v.text(3);
      if (t !== '') x.postalCode = t;
      t = v.text(4);
      if (t !== '') x.country = t;
      k = readSpecial(rule.ops[4] as Op, x, v, 5);
      if (k === KEEP) return KEEP;
      left |= k;
      t = v.text(7);
      if (t !== '') x.countrySubdivision = t;
      return left;
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
      writeOp(rule.ops[4] as Op, x, out, 0, 0);
      out.text(7, x.countrySubdivision);
      out.end();
    },
  },
  'NM1 3q-16zc267-r506fu': {
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
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 4n-g02lla-1sbo3s1': {
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
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 4n-pe1c1w-gfmhvd': {
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
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 4y-141rw2l-1pt0qf1': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      let k: number;
      t = v.text(1);
      if (t !== '' && t !== '41') left |= 1 << (1);
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '41');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 4y-bgtxzh-1dgw1ev': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      let k: number;
      t = v.text(1);
      if (t !== '' && t !== '85') left |= 1 << (1);
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '85');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 4z-oszo8n-1gjhpzw': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      let k: number;
      t = v.text(1);
      if (t !== '' && t !== 'QC') left |= 1 << (1);
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'QC');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 4z-zo8k6r-1ge5s1f': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      let k: number;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 5v-1hmmobw-1q4mju': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '41');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 5v-1pizwsw-6gokl0': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'PR');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 5v-1tej13o-vzoqdi': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '1P');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 5w-1lygffx-2yge45': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'IL');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 5x-1tsdpe-1o44fws': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== ''))) return;
      out.begin('NM1');
      out.text(1, '85');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 62-kka0u8-n6dzpa': {
    read(o, v, rule) {
      let x = o.patient;
      if (x === undefined) o.patient = x = rule.create?.();
      let left = 0;
      let k: number;
      left |= readNamed(x, v);
      k = readSpecial(rule.ops[2] as Op, x, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.patient;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'QC');
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      writeOp(rule.ops[2] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'NM1 64-1qdmbo5-1tfmcmi': {
    read(o, v, rule) {
      let x = o.crossover;
      if (x === undefined) o.crossover = x = rule.create?.();
      let left = 0;
      let k: number;
      left |= readNamed(x, v);
      k = readSpecial(rule.ops[2] as Op, x, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.crossover;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'TT');
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      writeOp(rule.ops[2] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'NM1 65-8smdn7-1beymsv': {
    read(o, v, rule) {
      let x = o.subscriber;
      if (x === undefined) o.subscriber = x = rule.create?.();
      let left = 0;
      let k: number;
      left |= readNamed(x, v);
      k = readSpecial(rule.ops[2] as Op, x, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.subscriber;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'IL');
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      writeOp(rule.ops[2] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'NM1 6a-1vkvhln-jhl0pj': {
    read(o, v, rule) {
      let x = o.otherSubscriber;
      if (x === undefined) o.otherSubscriber = x = rule.create?.();
      let left = 0;
      let k: number;
      left |= readNamed(x, v);
      k = readSpecial(rule.ops[2] as Op, x, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.otherSubscriber;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'GB');
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      writeOp(rule.ops[2] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'NM1 6b-1iikd7d-uzvduu': {
    read(o, v, rule) {
      let x = o.correctedPatient;
      if (x === undefined) o.correctedPatient = x = rule.create?.();
      let left = 0;
      let k: number;
      left |= readNamed(x, v);
      k = readSpecial(rule.ops[2] as Op, x, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.correctedPatient;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '74');
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      writeOp(rule.ops[2] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'NM1 6c-tpxxk0-vjukhv': {
    read(o, v, rule) {
      let x = o.renderingProvider;
      if (x === undefined) o.renderingProvider = x = rule.create?.();
      let left = 0;
      let k: number;
      left |= readNamed(x, v);
      k = readSpecial(rule.ops[2] as Op, x, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.renderingProvider;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '82');
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      writeOp(rule.ops[2] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'NM1 6h-yy28mz-1h1i043': {
    read(o, v, rule) {
      let x = o.correctedPriorityPayer;
      if (x === undefined) o.correctedPriorityPayer = x = rule.create?.();
      let left = 0;
      let k: number;
      left |= readNamed(x, v);
      k = readSpecial(rule.ops[2] as Op, x, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.correctedPriorityPayer;
      if (x === undefined) return;
      if (!opens && !((x.kind !== undefined && x.kind !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('NM1');
      out.text(1, 'PR');
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      writeOp(rule.ops[2] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'NM1 6l-h8ekj6-nzdl3k': {
    read(o, v, rule) {
      let left = 0;
      let t: string;
      let k: number;
      t = v.text(1);
      if (t !== '') o.entity = t; else v.missing(1);
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      t = v.text(10);
      if (t !== '') o.relationship = t;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.entity !== undefined && o.entity !== '') || (o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== '') || (o.relationship !== undefined && o.relationship !== ''))) return;
      out.begin('NM1');
      out.required(1, o.entity);
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.text(10, o.relationship);
      out.end();
    },
  },
  'NM1 6n-1fpj02d-5tospt': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.memberId !== undefined && o.memberId !== ''))) return;
      out.begin('NM1');
      out.text(1, 'IL');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.text(8, o.idQualifier);
      out.text(9, o.memberId);
      out.end();
    },
  },
  'NM1 76-1n45i9l-12s0sed': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.id !== undefined && o.id !== ''))) return;
      out.begin('NM1');
      out.text(1, '41');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.text(8, '46');
      out.required(9, o.id);
      out.end();
    },
  },
  'NM1 7e-1g4x6fi-11q5kfe': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[0] as Op, o, v, 1);
      if (k === KEEP) return KEEP;
      left |= k;
      left |= readNamed(o, v);
      k = readSpecial(rule.ops[2] as Op, o, v, 8);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.role !== undefined && o.role !== '') || (o.kind !== undefined && o.kind !== '') || (o.npi !== undefined && o.npi !== ''))) return;
      out.begin('NM1');
      writeOp(rule.ops[0] as Op, o, out, 0, 0);
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      writeOp(rule.ops[2] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'NM1 7i-o37pl0-16ysiuz': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.memberId !== undefined && o.memberId !== ''))) return;
      out.begin('NM1');
      out.text(1, 'IL');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.required(8, o.idQualifier);
      out.required(9, o.memberId);
      out.end();
    },
  },
  'NM1 7k-j6hxig-1fe1k90': {
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
    write(o, out, rule, opens) {
      if (!opens && !((o.kind !== undefined && o.kind !== '') || (o.idQualifier !== undefined && o.idQualifier !== '') || (o.memberId !== undefined && o.memberId !== ''))) return;
      out.begin('NM1');
      out.text(1, 'IL');
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.text(8, o.idQualifier);
      out.text(9, o.memberId);
      out.end();
    },
  },
  'NM1 8f-1pibw2k-1lqedyp': {
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
  'NM1 8l-6kavkj-118r4t8': {
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
  'NM1 8l-urw00f-45gscc': {
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
  'NTE 3p-1bmgbn5-13blcjy': {
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
  'OI 61-fil8pi-1m0qv3t': {
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
  'PAT a5-1ilxk7g-o82ro0': {
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
      writeOp(rule.ops[0] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'PAT bo-u2u0y7-rm3oj3': {
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
      writeOp(rule.ops[1] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'PER 5a-8m170b-1w98p7i': {
    read(o, v, rule) {
      const x = rule.create?.() as Loose;
      let left = 0;
      let t: string;
      let k: number;
      t = v.text(1);
      if (t !== '') x.role = t; else v.missing(1);
      t = v.text(2);
      if (t !== '') x.name = t;
      k = readSpecial(rule.ops[2] as Op, x, v, 3);
      if (k === KEEP) return KEEP;
      left |= k;
      (o.contacts ??= []).push(x);
      return left;
    },
    write(o, out, rule) {
      const list = o.contacts ?? [];
      for (let i = 0; i < list.length; i++) {
        const x = list[i];
        out.begin('PER');
        out.required(1, x.role);
        out.text(2, x.name);
        writeOp(rule.ops[2] as Op, x, out, 0, 0);
        out.end();
      }
    },
  },
  'PLB ag-11j7zmj-1gi62jd': {
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
        o.providerAdjustments.push(x);
      }
      if (found === 0 || !v.has(3)) v.missing(3);
      return 0;
    },
    write(o, out) {
      const list = o.providerAdjustments;
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
  'PRV 3t-6euc72-10z08ov': {
    read(o, v, rule) {
      let x = o.provider;
      if (x === undefined) o.provider = x = rule.create?.();
      let left = 0;
      let t: string;
      let k: number;
      t = v.text(1);
      if (t !== '') x.code = t; else v.missing(1);
      k = readSpecial(rule.ops[1] as Op, x, v, 2);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      const x = o.provider;
      if (x === undefined) return;
      if (!opens && !((x.code !== undefined && x.code !== '') || (x.id !== undefined && x.id !== ''))) return;
      out.begin('PRV');
      out.required(1, x.code);
      writeOp(rule.ops[1] as Op, x, out, 0, 0);
      out.end();
    },
  },
  'PRV 54-p7j2i0-y91bei': {
    read(o, v) {
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '' && t !== 'PE') left |= 1 << (1);
      t = v.text(2);
      if (t !== '' && t !== 'PXC') left |= 1 << (2);
      t = v.text(3);
      if (t !== '') o.taxonomy = t; else v.missing(3);
      return left;
    },
    write(o, out, _rule, opens) {
      if (!opens && !((o.taxonomy !== undefined && o.taxonomy !== ''))) return;
      out.begin('PRV');
      out.text(1, 'PE');
      out.text(2, 'PXC');
      out.required(3, o.taxonomy);
      out.end();
    },
  },
  'PRV 55-18rs7w3-1r3va2l': {
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
  'PRV 5k-9hqaf5-dvmpmf': {
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
  'QTY 44-zerid7-yy277s': {
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
  'QTY 59-bbka8n-tjjhgx': {
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
      writeOp(rule.ops[0] as Op, x, out, 0, 0);
      if ((x.acceptedCount === undefined || x.acceptedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.integer(2, x.acceptedCount);
      out.end();
    },
  },
  'QTY 59-jevb57-aor127': {
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
      writeOp(rule.ops[0] as Op, x, out, 0, 0);
      if ((x.acceptedCount === undefined || x.acceptedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.integer(2, x.acceptedCount);
      out.end();
    },
  },
  'QTY 59-uh5kjo-je30so': {
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
      writeOp(rule.ops[0] as Op, x, out, 0, 0);
      if ((x.rejectedCount === undefined || x.rejectedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.integer(2, x.rejectedCount);
      out.end();
    },
  },
  'QTY 59-xmxgh0-kw9snn': {
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
      writeOp(rule.ops[0] as Op, x, out, 0, 0);
      if ((x.rejectedCount === undefined || x.rejectedCount === '') && !out.lenient) throw out.fault('missing_element', 2, 'is missing');
      out.integer(2, x.rejectedCount);
      out.end();
    },
  },
  'REF 2l-adsgro-1x97rsm': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[0] as Op, o, v, 1);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.prescription !== undefined && o.prescription !== ''))) return;
      out.begin('REF');
      writeOp(rule.ops[0] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'REF 3g-1ubn1jy-168ghb3': {
    read(o, v, rule) {
      let left = 0;
      let k: number;
      k = readSpecial(rule.ops[0] as Op, o, v, 1);
      if (k === KEEP) return KEEP;
      left |= k;
      return left;
    },
    write(o, out, rule, opens) {
      if (!opens && !((o.taxId !== undefined && o.taxId !== ''))) return;
      out.begin('REF');
      writeOp(rule.ops[0] as Op, o, out, 0, 0);
      out.end();
    },
  },
  'REF 4m-1dkyf7k-1rnaxu2': {
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
  'REF 4m-o0rrhc-1o9d39o': {
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
  'REF 4r-91smx3-1o8lgs0': {
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
  'REF 4s-1fk679v-bx9wj4': {
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
  'REF 4s-ty24ji-56mefu': {
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
  'REF 4u-1swm311-1rmnvjj': {
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
  'REF 4u-nmul2k-1wsmamc': {
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
  'REF 4u-tomy9o-r3fkp4': {
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
  'REF 4v-xwytee-doiph1': {
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
  'REF 4x-1u4i7rq-sq40a': {
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
  'REF 4x-2evyj2-lemv9a': {
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
  'REF 4z-17eaz4r-wfy1b3': {
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
  'REF 50-rencpg-1cv3dt7': {
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
  'REF 8h-pnpt9a-1gogol2': {
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
  'SBR ah-1i4xh43-f4nvvy': {
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
  'SBR ai-1oh7zce-16gewn': {
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
  'STC ds-1wj3e1i-14g1sz8': {
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
        writeOp(rule.ops[0] as Op, x, out, 0, 0);
        out.date(2, x.date);
        out.text(3, x.action);
        out.cents(4, x.chargeCents);
        writeOp(rule.ops[4] as Op, x, out, 0, 0);
        writeOp(rule.ops[5] as Op, x, out, 0, 0);
        out.text(12, x.message);
        out.end();
      }
    },
  },
  'STC gz-1hoe9xx-awu0fe': {
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
        writeOp(rule.ops[0] as Op, x, out, 0, 0);
        out.date(2, x.date);
        out.cents(4, x.chargeCents);
        out.cents(5, x.paidCents);
        out.date(6, x.finalizedOn);
        out.date(8, x.paidOn);
        out.text(9, x.paymentNumber);
        writeOp(rule.ops[7] as Op, x, out, 0, 0);
        writeOp(rule.ops[8] as Op, x, out, 0, 0);
        out.end();
      }
    },
  },
  'SV1 g4-uomki-crz7tc': {
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
      k = readSpecial(rule.ops[6] as Op, o, v, 9);
      if (k === KEEP) return KEEP;
      left |= k;
      k = readSpecial(rule.ops[7] as Op, o, v, 11);
      if (k === KEEP) return KEEP;
      left |= k;
      k = readSpecial(rule.ops[8] as Op, o, v, 12);
      if (k === KEEP) return KEEP;
      left |= k;
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
      writeOp(rule.ops[5] as Op, o, out, 0, 0);
      writeOp(rule.ops[6] as Op, o, out, 0, 0);
      writeOp(rule.ops[7] as Op, o, out, 0, 0);
      writeOp(rule.ops[8] as Op, o, out, 0, 0);
      out.text(15, o.copayStatus);
      out.end();
    },
  },
  'SVC 6u-1vlvekh-1pt418b': {
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
  'SVC 8b-1wqxvw3-13trgnw': {
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
  'SVC bj-z7844k-13qnvny': {
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
  'SVD 89-44fqf2-1gjlv96': {
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
  'TRN 3n-fix8s8-1b281nr': {
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
  'TRN 3n-i12s2d-1tymmmx': {
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
  'TRN 3o-vub7x5-yy17vp': {
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
  'TRN 3t-fu0v3p-1usm0km': {
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
  'TRN 6p-1njyotx-17g1ph0': {
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
  'TRN 6v-b4aakr-1vcjbz8': {
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
};
