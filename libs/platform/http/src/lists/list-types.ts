/** A JSON value a line. */
export const NDJSON = 'application/x-ndjson';
export const CSV = 'text/csv';

/** What every list can be read as. */
export const LIST_TYPES = ['application/json', NDJSON, CSV] as const;

/** Whether this is the whole of a list in one answer. */
export const isStream = (type: string | undefined): boolean => type === NDJSON || type === CSV;
