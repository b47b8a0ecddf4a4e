import type { Enum, Model, Relation } from '@district-hub/engine';
import { enums, models } from '../generated/model.ts';
import type { Kind } from './kinds/kind.ts';
import type { CodeListOptions, Mask, Note, Parsed } from './options.ts';
import type { Role } from './roles.ts';

/** A column of an entity, its options resolved. */
export interface DeclaredColumn {
  name: string;
  /** How its group of columns is shown, filtered and ordered; `kind.columns` are the cells of an import. */
  kind: Kind;
  read?: Role;
  mask?: Mask;
  write: 'never' | 'create' | 'always';
  distinct?: true;
  parse?: (text: string) => Parsed;
}

export interface DeclaredRelation {
  name: string;
  relation: Relation;
  read?: Role;
  counted?: boolean;
  optional?: true;
}

/** What `builder.entity()` was told, without its types: names are data to those who work over all entities. */
export interface EntityDeclaration {
  name: string;
  model: Model;
  owner: string;
  /** Natural keys; a part is a column or a to-one relation. */
  keys: readonly (readonly string[])[];
  /** Where records are looked for that no key finds: tiers of places, a name or a column of a to-many relation, `listings.code`. */
  match: readonly (readonly string[])[];
  /** The place that holds decisions about names, and the values that mark them. */
  aliases?: { in: string; mark: Readonly<Record<string, unknown>> };
  valid?: { from: string; to: string };
  read?: Role;
  columns: ReadonlyMap<string, DeclaredColumn>;
  relations: ReadonlyMap<string, DeclaredRelation>;
  rules: readonly DeclaredRule[];
  /** Names of the lookup and of the list. */
  singular: string;
  plural: string;
}

export interface DeclaredRule extends Note {
  needs: readonly string[];
  test: (row: Record<string, unknown>) => boolean;
}

/** The models that entities are declared from, and all that has been declared. */
export interface Registry {
  models: Readonly<Record<string, Model>>;
  enums: Readonly<Record<string, Enum>>;
  entities: Map<string, EntityDeclaration>;
  codeLists: Map<string, CodeListOptions>;
  /** The relations of which the database keeps how many rows there are. */
  counted: Set<string>;
  /** Enums of the Prisma schema that are in the graph already; those of the service's own tables stay out of it. */
  shownEnums: Set<string>;
}

export function createRegistry(of: Pick<Registry, 'models' | 'enums'>): Registry {
  return { ...of, entities: new Map(), codeLists: new Map(), counted: new Set(), shownEnums: new Set() };
}

/** The registry of this hub. It is filled when the domains are imported. */
export const registry = createRegistry({ models, enums });

/** Every entity of the hub, by the name of its model. */
export const entities: ReadonlyMap<string, EntityDeclaration> = registry.entities;

/** The code lists that the hub brings along, by name. */
export const codeLists: ReadonlyMap<string, CodeListOptions> = registry.codeLists;
