type Schema = Readonly<Record<string, unknown>>;

/** A line of the table that shows what is in an event. */
export interface FieldRow {
  /** `lines[].units` for a field of the items of a list. */
  path: string;
  required: boolean;
  sealed: boolean;
  /** In words: `text, up to 50`. */
  shape: string;
  description: string;
}

/** An object's fields, each followed by those inside it. */
export function fieldRows(schema: { properties?: object; required?: readonly string[] }, prefix = ''): FieldRow[] {
  const required = new Set(schema.required);
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const items = (field['items'] ?? {}) as Schema;
    const described = field['description'] ?? items['description'] ?? '';
    const row = { path, required: required.has(name), sealed: field['x-sealed'] === true, shape: shapeOf(field), description: described as string };
    return [row, ...fieldRows(field, `${path}.`), ...fieldRows(items, `${path}[].`)];
  });
}

function shapeOf(schema: Schema): string {
  if (schema['x-sealed'] === true) return 'sealed text';
  if ('const' in schema) return `always ${String(schema['const'])}`;
  if (Array.isArray(schema['enum'])) return schema['enum'].join(' · ');
  switch (schema['type']) {
    case 'array': return `list${range(schema['minItems'], schema['maxItems'])}, of ${shapeOf(schema['items'] as Schema)}`;
    case 'integer': return `whole number${range(schema['minimum'], schema['maximum'])}`;
    case 'string': return textShape(schema);
    case 'object': return 'fields below';
    default: return typeof schema['type'] === 'string' ? schema['type'] : 'anything';
  }
}

function textShape({ format, pattern, minLength, maxLength }: Schema): string {
  if (typeof format === 'string') return format;
  const [, id] = /^\^([a-z]+)_\[0-9a-f\]\{32\}\$$/.exec(String(pattern)) ?? [];
  return id === undefined ? `text${range(minLength === 1 ? undefined : minLength, maxLength)}` : `id, ${id}_…`;
}

/** Bounds as people count; the edge of what a number can hold is none. */
function range(min: unknown, max: unknown): string {
  const bound = (value: unknown) => (typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value.toLocaleString('en-US') : undefined);
  const [from, to] = [bound(min), bound(max)];
  if (from !== undefined && to !== undefined) return `, ${from} to ${to}`;
  return from !== undefined ? `, ${from} or more` : to === undefined ? '' : `, up to ${to}`;
}
