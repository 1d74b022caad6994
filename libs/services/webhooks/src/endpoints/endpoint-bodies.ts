import type { EndpointId } from '@claimwright/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { EVENT_TYPE_PATTERN } from '../stream/event-filter.js';
import type { KeyKind } from '../webhooks.rows.js';

export const KEY_KINDS = ['hmac', 'ed25519'] as const;
const HOURS_MAX = 168;

export class EndpointPath {
  @Matches(/^whe_[0-9a-f]{32}$/) endpointId: EndpointId;
}

/** What a new endpoint is to be. */
export class EndpointBody {
  @IsString() @MaxLength(500) url: string;
  /** For people; it is not kept secret. */
  @IsOptional() @IsString() @MaxLength(80) description?: string;
  /** Types such as `claim.denied.v1`, or `claim.denied.*`, `claim.*` and `*`. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @Matches(EVENT_TYPE_PATTERN, { each: true }) eventTypes: string[];
  /** Whether events of one claim are sent one after the other, each once the one before it is settled. */
  @IsOptional() @IsBoolean() ordered?: boolean;
  /** How many requests at once. */
  @IsOptional() @IsInt() @Min(1) @Max(16) concurrency?: number;
  @IsOptional() @IsInt() @Min(1) @Max(5_000) maxPerSecond?: number;
  /** How messages are signed: `hmac` by a shared secret, `ed25519` by a key of which the receiver needs the public half only. */
  @IsOptional() @IsIn(KEY_KINDS) signature?: KeyKind;
}

/** What is to change; everything else stays. */
export class EndpointChange {
  @IsOptional() @IsString() @MaxLength(500) url?: string;
  @IsOptional() @IsString() @MaxLength(80) description?: string;
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @Matches(EVENT_TYPE_PATTERN, { each: true }) eventTypes?: string[];
  @IsOptional() @IsBoolean() ordered?: boolean;
  @IsOptional() @IsInt() @Min(1) @Max(16) concurrency?: number;
  @IsOptional() @IsInt() @Min(1) @Max(5_000) maxPerSecond?: number;
  @IsOptional() @IsIn(['enabled', 'disabled']) status?: 'enabled' | 'disabled';
}

export class KeyBody {
  @IsOptional() @IsIn(KEY_KINDS) kind?: KeyKind;
  /** How long the keys before it go on signing. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(HOURS_MAX) overlapHours?: number;
}

export class TestBody {
  @IsOptional() @IsString() @MaxLength(80) eventType?: string;
}
