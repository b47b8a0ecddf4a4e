import type { Scenario } from '../src/scenario.ts';
import chainTree from './chain-tree/scenario.ts';
import filteredList from './filtered-list/scenario.ts';
import nameSearch from './name-search/scenario.ts';
import oneEnterprise from './one-enterprise/scenario.ts';
import parkPages from './park-pages/scenario.ts';
import segmentCounts from './segment-counts/scenario.ts';
import supplyHops from './supply-hops/scenario.ts';
import backwardPage from './untuned/backward-page/scenario.ts';
import chiefsOnADay from './untuned/chiefs-on-a-day/scenario.ts';
import codesWithLabels from './untuned/codes-with-labels/scenario.ts';
import divisionTree from './untuned/division-tree/scenario.ts';
import listedProjects from './untuned/listed-projects/scenario.ts';
import mixedNodes from './untuned/mixed-nodes/scenario.ts';
import parcelsInMu from './untuned/parcels-in-mu/scenario.ts';
import prefixSearch from './untuned/prefix-search/scenario.ts';
import relationFilter from './untuned/relation-filter/scenario.ts';
import vacantApartments from './untuned/vacant-apartments/scenario.ts';

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
export const untunedScenarios: readonly Scenario[] = [
  codesWithLabels,
  relationFilter,
  backwardPage,
  parcelsInMu,
  listedProjects,
  vacantApartments,
  divisionTree,
  chiefsOnADay,
  mixedNodes,
  prefixSearch,
];

/** All questions, by which every server finds its documents. */
export const allScenarios: readonly Scenario[] = [...scenarios, ...untunedScenarios];
