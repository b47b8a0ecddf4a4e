import type { Builder } from '../schema/builder.ts';
import { defineImportEntities } from './entities.ts';
import { defineFailures } from './failure-types.ts';
import { defineImportMutations } from './mutations.ts';
import { defineProvenance } from './provenance.ts';

/** Adds imports to a graph whose entities are all declared. */
export function defineImports(builder: Builder): void {
  defineImportEntities(builder);
  defineFailures(builder);
  defineImportMutations(builder);
  defineProvenance(builder);
}
