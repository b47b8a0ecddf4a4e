import type { EntityDeclaration, Registry } from '../../kernel/registry.ts';
import { sourceOfEntity } from '../entity-source.ts';
import type { Source, SourcePart } from '../source-part.ts';
import { administrativeDivisions } from './administrative-divisions.ts';
import { developmentZones } from './development-zones.ts';
import { enterpriseRegistration } from './enterprise-registration.ts';
import { fortuneGlobal500 } from './fortune-global-500.ts';
import { gbt2260History } from './gbt2260-history.ts';
import { gbt47542017 } from './gbt4754-2017.ts';
import { industryChainGraph } from './industry-chain-graph.ts';
import { landSupply } from './land-supply.ts';
import { landUseCodes } from './land-use-codes.ts';
import { listedCompanies } from './listed-companies.ts';
import { listedConcepts } from './listed-concepts.ts';

/** The sources that have a file of their own here. */
const own = [
  ...[enterpriseRegistration, developmentZones, administrativeDivisions, gbt2260History, gbt47542017],
  ...[landUseCodes, landSupply, fortuneGlobal500, listedCompanies, industryChainGraph, listedConcepts],
];

/** What of a hub can be imported. */
interface Importable {
  sources: readonly Source[];
  /** By the name of an import of them. */
  parts: ReadonlyMap<string, SourcePart>;
}

const known = new WeakMap<Registry, Importable>();

/**
 * The sources of a hub, and their parts: its own, and `entity:Park` and the like for each entity that can be imported as it is.
 *
 * @throws for a source that does not fit the entities
 */
export function importableIn(registry: Registry): Importable {
  const found = known.get(registry);
  if (found) return found;
  const derived = [...registry.entities.values()].filter(isImportable);
  const sources = [
    ...own.map((define) => define(registry)),
    ...derived.map((entity) => sourceOfEntity(registry, entity)),
  ];
  const parts = new Map(sources.flatMap((source) => source.parts).map((part) => [part.name, part]));
  const importable = { sources, parts };
  known.set(registry, importable);
  return importable;
}

/** Without a key the same file would make new records each time; what the hub keeps itself is not for files to write. */
export function isImportable({ keys, columns }: EntityDeclaration): boolean {
  const isWritten = columns.size === 0 || columns.values().some(({ write }) => write !== 'never');
  return keys.length > 0 && isWritten;
}
