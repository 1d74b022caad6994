import { Coverage, Diagnosis, Patient, ServiceLine, shapes } from '@claimwright/contracts';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Type } from 'typebox';

const { closed } = shapes;

/** What the next version of the claim has in place of the old. A patch of the encounter, so its pieces are the encounter's own shapes. */
export const CorrectionBody = closed({
  diagnoses: Type.Optional(Type.Array(Diagnosis, { minItems: 1, maxItems: 12, description: 'The whole list, in place of the old' })),
  lines: Type.Optional(Type.Array(closed({
    controlNumber: Type.String({ minLength: 1, maxLength: 30 }),
    remove: Type.Optional(Type.Literal(true)),
    change: Type.Optional(Type.Partial(ServiceLine, { additionalProperties: false })),
  }), { maxItems: 50 })),
  coverage: Type.Optional(Type.Partial(Type.Pick(Coverage, ['memberId', 'groupNumber', 'groupName', 'relationship', 'claimFilingCode', 'priorAuthorization']), { additionalProperties: false })),
  patient: Type.Optional(Type.Partial(Patient, { additionalProperties: false })),
  note: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
}, 'CorrectionBody');

export class AppealBody {
  /** What the payer overlooked; kept sealed. */
  @IsOptional() @IsString() @MaxLength(10_000) grounds?: string;
}

export const CLOSE_REASONS = ['accepted', 'not_worth_it', 'too_late', 'duplicate', 'billed_elsewhere'] as const;

export class ClosureBody {
  @IsIn(CLOSE_REASONS) reason: (typeof CLOSE_REASONS)[number];
}
