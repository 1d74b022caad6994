import { DomainError } from '@claimwright/kernel';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { sha256 } from './request-state.js';

/** The query of every list. */
export class PageQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200)
  limit: number = 50;

  @IsOptional() @IsString() @MaxLength(1_000)
  cursor?: string;
}

export interface Page<T> {
  items: T[];
  nextCursor?: string;
}

type KeyPart = string | number;
type Kind = 'string' | 'integer';
type KeyOf<K extends readonly Kind[]> = { -readonly [I in keyof K]: K[I] extends 'string' ? string : number };

/** Makes a page of rows that were read with one row more than `limit`; the key is what the list is ordered by. */
export function page<T>(rows: readonly T[], limit: number, keyOf: (row: T) => readonly KeyPart[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last !== undefined ? { items, nextCursor: encodeCursor(keyOf(last)) } : { items };
}

export function encodeCursor(key: readonly KeyPart[]): string {
  const content = Buffer.from(JSON.stringify(key)).toString('base64url');
  return `${content}.${checksum(content)}`;
}

/** The key in a cursor of ours, or undefined for the first page. Another list's cursor and one that was changed are refused. */
export function decodeCursor<const K extends readonly Kind[]>(cursor: string | undefined, kinds: K): KeyOf<K> | undefined {
  if (cursor === undefined) return undefined;
  const [content = '', sum] = cursor.split('.');
  if (sum !== checksum(content)) throw invalidCursor();
  const key = parse(content);
  const fits = Array.isArray(key) && key.length === kinds.length && key.every((part, i) => (kinds[i] === 'string' ? typeof part === 'string' : Number.isSafeInteger(part)));
  if (!fits) throw invalidCursor();
  return key as KeyOf<K>;
}

function parse(content: string): unknown {
  try {
    return JSON.parse(Buffer.from(content, 'base64url').toString('utf8'));
  } catch {
    throw invalidCursor();
  }
}

// Against slips of copying, not against forgers: row-level security decides what a cursor can reach.
function checksum(content: string): string {
  return sha256(`cursor ${content}`).slice(0, 8);
}

function invalidCursor(): DomainError {
  return new DomainError('invalid_cursor', 'This cursor is not one of this list; start again without it');
}
