import type { BankAccountId, OrgId, Sealed } from '@claimwright/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CsvMapping } from './csv-mapping.js';

export const BANK_ACCOUNT_CONTENT = 'remittance.bank_account.content';

export interface BankAccountContent {
  bankAccountNumber: string;
  routingNumber?: string;
}

@Entity('bank_account')
export class BankAccountRow {
  @PrimaryColumn('text') orgId: OrgId;
  @PrimaryColumn('text') id: BankAccountId;
  @Column('text') name: string;
  @Column('text') lastFour: string;
  @Column('text') numberIndex: string;
  @Column('text') content: Sealed<BankAccountContent>;
  @Column('jsonb', { nullable: true }) csv: CsvMapping | null;
  @Column('int') version: number;
  @Column('timestamptz') createdAt: Date;
}
