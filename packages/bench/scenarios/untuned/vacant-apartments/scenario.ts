import { defineScenario } from '../../../src/scenario.ts';
import { nodes } from '../../../src/shape.ts';

interface Filter extends Record<string, string> {
  kind: string;
  from: string;
}

export default defineScenario<Filter>(import.meta.dirname, {
  mark: 'U6',
  zh: '人才公寓及其房源数与可分配房源数',
  en: 'talent apartments with their numbers of units and of vacancies',
  draw: (pick, { parks }) => ({
    kind: pick.of(['RENT', 'SHARED_OWNERSHIP', 'REDUCED_SALE']),
    from: `A${String(pick.int(1, parks)).padStart(5, '0')}`,
  }),
  hub: {
    variables: (filter) => filter,
    shape: ({ talentApartments }) => nodes(talentApartments, (apartment) => apartment),
  },
  postgraphile: {
    variables: (filter) => filter,
    shape: ({ allTalentApartments }) =>
      nodes(allTalentApartments, ({ code, name, units, vacant, openedOn, openedOnPrecision, parkByParkId }) => ({
        code,
        name,
        unitCount: units.totalCount,
        vacantUnitCount: vacant.totalCount,
        openedOn: openedOnPrecision === 'MONTH' ? openedOn.slice(0, 7) : openedOn,
        park: parkByParkId,
      })),
  },
  limit: ({ kind, from }) => [kind, from],
});
