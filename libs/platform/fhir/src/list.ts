import { among, defineList, type Filter, type List, type ListDeclaration } from '@claimwright/platform-http';
import type { FHIR_RESOURCES, FhirType, SearchName } from './resources.js';

export type SearchColumns<T extends FhirType> = Record<(typeof FHIR_RESOURCES)[T]['search'][number], string>;

/** How the rows of a type are read, with a column, or an expression, for each parameter that its search has. */
export function fhirList<T extends FhirType>(type: T, { columns, ...rows }: Pick<ListDeclaration, 'select' | 'from' | 'key' | 'org'> & { columns: SearchColumns<T> }): List {
  const filters = Object.entries<string>(columns).flatMap(([name, column]) => filtersOf(name as SearchName, column));
  return defineList({ name: `fhir ${type}`, item: { properties: {} }, order: 'id', ...rows, filters: Object.fromEntries(filters) });
}

function filtersOf(name: SearchName, column: string): [string, Filter][] {
  if (name !== 'created' && name !== '_lastUpdated') return [[name, among(column, {})]];
  return [[`${name}.from`, { schema: {}, sql: `${column} >= ?::timestamptz` }], [`${name}.before`, { schema: {}, sql: `${column} < ?::timestamptz` }]];
}
