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
  'AMT 3e-11avhbh-1ih0mcg': {
    read(o, v, rule) {
      const x = rule.create?.() as Loose;
      let t: string;
      let n: number;
      t = v.text(1);
      if (t !== '') x.qualifier = t; else v.missing(1);
      n = v.cents(2);
      if (n === n) x.amountCents = n; else v.missing(2);
      o.amounts.push(x);
      return 0;
    },
    write(o, out) {
      const list = o.amounts;
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
  'AMT 42-1ph22ge-j8el05': {
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
  'AMT 45-ythevu-19s8yo4': {
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
  'AMT 46-60910-1rhb2gt': {
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
  'AMT 4f-udbeyw-114j9k1': {
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
  'BHT 7z-1k3339r-noy4m8': {
    read(o, v, rule) {
      let x = o.header;
      if (x === undefined) o.header = x = rule.create?.();
      let left = 0;
      let t: string;
      t = v.text(1);
      if (t !== '' && t !== '0019') left |= 1 << (1);
      t = v.text(2);
      if (t !== '') x.purpose = t; else v.missing(2);
      t = v.text(3);
      if (t !== '') x.reference = t;
      t = v.date(4);
      if (t !== '') x.createdOn = t; else v.missing(4);
      t = v.time(5);
      if (t !== '') x.createdTime = t; else x.createdTime = '00:00';
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
  'BPR gx-vmgzux-1ddf2mq': {
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
  'CAS 7c-7z9bko-mvk3ic': {
    read(o, v, rule) {
      let t: string;
      let n: number;
      const last = Math.min(v.segment.count, 19);
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
  'CAS 7d-183kmxx-uuj4as': {
    read(o, v, rule) {
      let t: string;
      let n: number;
      const last = Math.min(v.segment.count, 19);
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
  'CLM lg-1goh5lp-19l4jyr': {
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
  'CLP g4-osdi8s-153bvw5': {
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
  'CTP 2z-22fig-xn2etu': {
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
  'DMG 42-dduikn-ir4r19': {
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
  'DTM 35-x0txka-rw9sh6': {
    read(o, v, rule) {
      const x = rule.create?.() as Loose;
      let t: string;
      t = v.text(1);
      if (t !== '') x.qualifier = t; else v.missing(1);
      t = v.date(2);
      if (t !== '') x.date = t; else v.missing(2);
      o.dates.push(x);
      return 0;
    },
    write(o, out) {
      const list = o.dates;
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
  'DTM 47-1r7tj9i-zcwas2': {
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
  'DTP 36-24otcm-ewlgpu': {
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
      o.dates.push(x);
      return left;
    },
    write(o, out, rule) {
      const list = o.dates;
      for (let i = 0; i < list.length; i++) {
        const x = list[i];
        out.begin('DTP');
        out.required(1, x.qualifier);
        writeOp(rule.ops[1] as Op, x, out, 0, 0);
        out.end();
      }
    },
  },
  'DTP 3x-b5r1x3-1v71u7u': {
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
  'DTP 48-1v2winy-13og53y': {
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
  'DTP 49-1fe2br6-sw7ypf': {
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
  'HI 5t-v82nf4-z4pkiu': {
    read(o, v, rule) {
      if (!areAll(rule, v)) return KEEP;
      let t: string;
      const last = Math.min(v.segment.count, 12);
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
  'HI 68-bzfq5q-1x442fu': {
    read(o, v, rule) {
      if (!areAll(rule, v)) return KEEP;
      let t: string;
      const last = Math.min(v.segment.count, 2);
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
  'HI 6c-1l4a4t3-cz3d6a': {
    read(o, v, rule) {
      if (!areAll(rule, v)) return KEEP;
      let t: string;
      const last = Math.min(v.segment.count, 12);
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
  'LIN 31-mysun1-9bp04f': {
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
  'LQ 5m-146lzwd-1ou5j9c': {
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
  'LQ 5t-jes5pm-3chyo4': {
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
  'LX 1w-1eaex57-ydl8cm': {
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
  'LX 1w-rub2da-1fgql2l': {
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
  'N1 4q-hdcpj3-1egp90i': {
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
  'N1 64-12nhdwt-mbpgw2': {
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
  'N3 34-pi0ebo-m6j0hq': {
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
  'N3 39-18p1uid-kc2293': {
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
  'N4 6v-18a92au-g5zut6': {
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
  'N4 70-1iobour-anl7fs': {
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
  'NM1 3x-1ar4s9r-qpsa8x': {
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
  'NM1 3x-3dov7h-yuksnr': {
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
  'NM1 4x-4r52vp-9n311q': {
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
  'NM1 52-14f44c9-1lgoc2z': {
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
  'NM1 54-1pijjfo-7gycnu': {
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
  'NM1 55-u4uluu-1u39ib4': {
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
  'NM1 5a-dplez6-1t19ibh': {
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
  'NM1 5b-cwd4gc-93fve6': {
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
  'NM1 5c-1hhy0b9-1rkls8u': {
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
  'NM1 5h-1dg2k0u-1co1zim': {
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
  'NM1 5w-1s8mou-1tmmtlp': {
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
  'NM1 68-1utyak3-1t7q5ej': {
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
  'NM1 6a-1sg3j17-1dkq9v1': {
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
  'NM1 6e-1bxwc7h-1cjz14n': {
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
  'NM1 6v-1059sl7-13tsn15': {
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
  'NM1 71-12i13ac-1ugh1kz': {
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
  'NM1 71-2ho3o-1vt1o2': {
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
  'NTE 2z-s7a2he-1nicpja': {
    read(o, v, rule) {
      const x = rule.create?.() as Loose;
      let t: string;
      t = v.text(1);
      if (t !== '') x.code = t; else x.code = '';
      t = v.text(2);
      if (t !== '') x.text = t; else v.missing(2);
      o.notes.push(x);
      return 0;
    },
    write(o, out) {
      const list = o.notes;
      for (let i = 0; i < list.length; i++) {
        const x = list[i];
        out.begin('NTE');
        out.text(1, x.code);
        out.required(2, x.text);
        out.end();
      }
    },
  },
  'OI 51-qud5i1-bml91i': {
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
  'PAT 8b-1ia435b-uo6i7w': {
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
  'PAT 9k-16bbik4-171lwzc': {
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
  'PER 4a-1d2sy3m-kht6e1': {
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
      o.contacts.push(x);
      return left;
    },
    write(o, out, rule) {
      const list = o.contacts;
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
  'PLB 8w-cq26t4-6vrkn7': {
    read(o, v, rule) {
      let t: string;
      let n: number;
      const last = Math.min(v.segment.count, 14);
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
  'PRV 44-2pb8vj-d34veb': {
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
  'PRV 45-7c0mve-1vzx3n8': {
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
  'QTY 3e-177g8cw-kyhtei': {
    read(o, v, rule) {
      const x = rule.create?.() as Loose;
      let t: string;
      t = v.text(1);
      if (t !== '') x.qualifier = t; else v.missing(1);
      t = v.decimal(2);
      if (t !== '') x.quantity = t; else v.missing(2);
      o.quantities.push(x);
      return 0;
    },
    write(o, out) {
      const list = o.quantities;
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
  'REF 25-1puxbi1-1f0xs36': {
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
  'REF 30-1euisu9-hzpb74': {
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
  'REF 3w-1lrzfpb-w0s1ot': {
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
  'REF 3w-pot08n-dd0g38': {
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
  'REF 44-k30mtj-97lbbu': {
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
  'REF 47-25jjf3-9igchs': {
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
  'REF 6x-tyhv5-hffukp': {
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
      o.references.push(x);
      return left;
    },
    write(o, out) {
      const list = o.references;
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
  'SBR 8n-17ggzl4-5pikj': {
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
  'SBR 8o-gil7d3-65zhej': {
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
  'SV1 d6-1wtbbkb-txyuuv': {
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
      if (!opens && !((o.procedure !== undefined && o.procedure !== '') || (o.chargeCents !== undefined && o.chargeCents !== '') || (o.unitBasis !== undefined && o.unitBasis !== '') || (o.units !== undefined && o.units !== '') || (o.placeOfService !== undefined && o.placeOfService !== '') || o.diagnosisPointers.length > 0 || (o.emergency !== undefined && o.emergency !== '') || (o.epsdt !== undefined && o.epsdt !== '') || (o.familyPlanning !== undefined && o.familyPlanning !== '') || (o.copayStatus !== undefined && o.copayStatus !== ''))) return;
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
  'SVC 9f-1dy4gfx-1bws117': {
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
  'SVD 6p-esnmej-chnh0z': {
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
  'TRN 5l-1ws9hfy-itnz3b': {
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
