import type { Account } from '@claimwright/domain-remittance';
import type { CalendarDate, Cents, ClaimId, EncounterId, JournalId, OrgId, PatientAccountId } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `charge` and `charge_change` from claims; `deposit`, `deposit_match` and `deposit_unmatch` from banks and their matching; `clearing` moves what was called cash before there were deposits; the others from remittances. */
export type JournalKind = 'charge' | 'charge_change' | 'payment' | 'reversal' | 'suspense' | 'provider_adjustment' | 'deposit' | 'deposit_match' | 'deposit_unmatch' | 'clearing';

/** Entries that were posted together; never changed and never deleted. */
@Entity('journal')
export class JournalRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: JournalId;
  @Column('text') kind: JournalKind;
  @Column('text') sourceId: string;
  @Column('int') lines: number;
  @Column('date') effectiveOn: CalendarDate;
  @Column('timestamptz') postedAt: Date;
}

@Entity('journal_entry')
export class JournalEntryRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') journalId: JournalId;
  @PrimaryColumn('int') line: number;
  @Column('int') ofLines: number;
  @Column('text') account: Account;
  @Column('bigint') debitCents: Cents;
  @Column('bigint') creditCents: Cents;
  @Column('text') memo: string;
  @Column('text', { nullable: true }) encounterId: EncounterId | null;
  @Column('text', { nullable: true }) claimId: ClaimId | null;
  @Column('text', { nullable: true }) payerId: string | null;
  @Column('text', { nullable: true }) patientAccountId: PatientAccountId | null;
}
