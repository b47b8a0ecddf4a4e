import type { EntityDeclaration, Registry } from '../../kernel/registry.ts';
import { sourceOfEntity } from '../entity-source.ts';
import type { Source } from '../source.ts';
import { enterpriseRegistration } from './enterprise-registration.ts';

/** The sources that have a file of their own here. */
const own = [enterpriseRegistration];

/** The sources of a hub by name: its own, and `entity:Park` and the like for each entity that can be imported as it is. */
export function sourcesOf(registry: Registry): ReadonlyMap<string, Source> {
  const derived = [...registry.entities.values()]
    .filter(isImportable)
    .map((entity) => sourceOfEntity(registry, `entity:${entity.name}`, entity));
  return new Map([...own.map((make) => make(registry)), ...derived].map((source) => [source.name, source]));
}

/** Without a key the same file would make new records each time; what the hub keeps itself is not for files to write. */
export function isImportable({ keys, columns }: EntityDeclaration): boolean {
  const isWritten = columns.size === 0 || columns.values().some(({ write }) => write !== 'never');
  return keys.length > 0 && isWritten;
}
