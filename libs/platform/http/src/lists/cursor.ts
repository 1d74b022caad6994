import { DomainError } from '@claimwright/kernel';
import { sha256 } from '../request-state.js';
import { type ColumnType, type List, type SortColumn } from './define-list.js';

/** The columns of an order: the one asked for, then the key, so that no two rows stand at one place. */
export function orderOf(list: List, sort: string): { columns: readonly SortColumn[]; descending: boolean } {
  const descending = sort.startsWith('-');
  const first = list.sorts[descending ? sort.slice(1) : sort];
  return { columns: first ? [first, ...list.key] : list.key, descending };
}

/** The place after a row in a list of this order. */
export function encodePlace(list: List, sort: string, key: readonly string[]): string {
  const content = Buffer.from(JSON.stringify([list.name, sort, ...key])).toString('base64url');
  return `${content}.${checksum(content)}`;
}

/** The key in a cursor of this list and order. Another list's cursor, another order's, and one that was changed are refused. */
export function decodePlace(list: List, sort: string, cursor: string): readonly string[] {
  const [content = '', sum] = cursor.split('.');
  if (sum !== checksum(content)) throw invalidCursor();
  const parts = parse(content);
  const { columns } = orderOf(list, sort);
  if (!Array.isArray(parts) || parts.length !== columns.length + 2 || parts[0] !== list.name || parts[1] !== sort) throw invalidCursor();
  const key = parts.slice(2) as unknown[];
  if (!key.every((part, i) => typeof part === 'string' && isOf(columns[i]?.type ?? 'text', part))) throw invalidCursor();
  return key as string[];
}

/** Whoever forges a cursor reaches nothing by it, and should not reach an error of the database either. */
function isOf(type: ColumnType, part: string): boolean {
  switch (type) {
    case 'text': return !part.includes('\0');
    case 'int': return /^-?\d{1,9}$/.test(part);
    case 'bigint': return /^-?\d{1,18}$/.test(part);
    case 'date': return /^\d{4}-\d{2}-\d{2}$/.test(part) && !part.startsWith('0000') && new Date(`${part}T00:00:00Z`).toJSON()?.startsWith(part) === true;
  }
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
  return new DomainError('invalid_cursor', 'This cursor is not one of this list in this order; start again without it');
}
