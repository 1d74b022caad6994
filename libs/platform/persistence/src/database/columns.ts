import { getMetadataArgsStorage } from 'typeorm';
import type { EntityClass } from '../schema/service-schema.js';
import { snakeCase } from './naming.js';

/** An entity's columns as a statement of one's own selects them: each by the name of its property, `from` another name of the table. */
export function selectOf<E extends object>(entity: EntityClass<E>, { except = [], of }: { except?: readonly (keyof E & string)[]; of?: string } = {}): string {
  const left = new Set<string>(['orgId', ...except]);
  const columns = getMetadataArgsStorage().filterColumns(entity).filter(({ propertyName }) => !left.has(propertyName));
  return columns.map(({ propertyName, options }) => `${of === undefined ? '' : `${of}.`}${options.name ?? snakeCase(propertyName)} as "${propertyName}"`).join(', ');
}
