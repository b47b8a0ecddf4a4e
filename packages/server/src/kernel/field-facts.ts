import type { Field, Relation } from '@district-hub/engine';
import type { Select } from '@district-hub/engine/pothos';
import type { Role } from './roles.ts';

/** What the kernel notes of a field of an entity, in its `extensions`. */
export interface FieldFacts {
  /** How it takes part in filters and orderings; undefined for a computed field, whose part is read off its options. */
  part?: Part;
  /** Of a computed field: what its resolver sees, and who may see it. */
  select?: Select;
  read?: Role | undefined;
}

/** What `where` and `orderBy` know of one field. */
export type Part = PartFacts & ({ field: Field; relation?: never } | { relation: Relation; field?: never });
interface PartFacts {
  /** The input type of its conditions. */
  filter: string;
  description: string;
  read: Role | undefined;
  /** Whether records can be ordered by it. */
  ordered: boolean;
}

/** The facts of a field, from its configuration in the builder or from the built schema. */
export function factsOf(field: { extensions?: unknown } | undefined): FieldFacts | undefined {
  return (field?.extensions as { facts?: FieldFacts } | undefined)?.facts;
}
