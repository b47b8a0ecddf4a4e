import type { Builder } from '../schema/builder.ts';
import { defineImportEntities } from './entities.ts';
import { defineFailures } from './failure-types.ts';
import { defineImportLayout } from './layout-query.ts';
import { defineImportMutations } from './mutations.ts';
import { defineDataSources } from './precedence-list.ts';
import { defineProblemCounts } from './problem-counts.ts';
import { defineProvenance } from './provenance.ts';
import { defineReviewEntities } from './review-entities.ts';
import { defineReviewMutations } from './review-mutations.ts';
import { defineSourceList } from './source-list.ts';

/** Adds imports to a graph whose entities are all declared. */
export function defineImports(builder: Builder): void {
  defineDataSources(builder);
  defineImportEntities(builder);
  defineReviewEntities(builder);
  defineFailures(builder);
  defineImportMutations(builder);
  defineReviewMutations(builder);
  defineImportLayout(builder);
  defineProvenance(builder);
  defineSourceList(builder);
  defineProblemCounts(builder);
}
