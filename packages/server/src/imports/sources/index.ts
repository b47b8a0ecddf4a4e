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

/** The sources of a hub: its own, and `entity:Park` and the like for each entity that can be imported as it is. */
export function sourcesOf(registry: Registry): readonly Source[] {
  const derived = [...registry.entities.values()].filter(isImportable);
  return [...own.map((define) => define(registry)), ...derived.map((entity) => sourceOfEntity(registry, entity))];
}

/** The parts of sources by the name of an import of them. */
export function partsOf(sources: readonly Source[]): ReadonlyMap<string, SourcePart> {
  return new Map(sources.flatMap(({ parts }) => parts).map((part) => [part.name, part]));
}

/** Without a key the same file would make new records each time; what the hub keeps itself is not for files to write. */
export function isImportable({ keys, columns }: EntityDeclaration): boolean {
  const isWritten = columns.size === 0 || columns.values().some(({ write }) => write !== 'never');
  return keys.length > 0 && isWritten;
}
