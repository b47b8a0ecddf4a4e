import type { Scenario } from '../src/scenario.ts';
import chainTree from './chain-tree/scenario.ts';
import filteredList from './filtered-list/scenario.ts';
import nameSearch from './name-search/scenario.ts';
import oneEnterprise from './one-enterprise/scenario.ts';
import parkPages from './park-pages/scenario.ts';
import segmentCounts from './segment-counts/scenario.ts';
import supplyHops from './supply-hops/scenario.ts';

/** The seven questions that the engine was built for. */
export const scenarios: readonly Scenario[] = [
  oneEnterprise,
  parkPages,
  segmentCounts,
  chainTree,
  filteredList,
  nameSearch,
  supplyHops,
];

/** Ten questions that were written after the engine was finished, and that nobody tunes for. */
export const untunedScenarios: readonly Scenario[] = [];

/** All questions, by which every server finds its documents. */
export const allScenarios: readonly Scenario[] = [...scenarios, ...untunedScenarios];
