import { type Answer, defineScenario } from '../../../src/scenario.ts';
import { globalId, idOf } from '../../../src/shape.ts';

/** Ids by type; each is in its list once. */
interface Ids {
  enterprises: number[];
  parks: number[];
  projects: number[];
}

const typed = ({ enterprises, parks, projects }: Ids): [type: string, id: number][] => [
  ...enterprises.map((id): [string, number] => ['Enterprise', id]),
  ...parks.map((id): [string, number] => ['Park', id]),
  ...projects.map((id): [string, number] => ['Project', id]),
];

export default defineScenario<Ids>(import.meta.dirname, {
  mark: 'U9',
  zh: '按标识取不同类型的记录',
  en: 'records of several types by their ids',
  draw: (pick, { enterprises, parks, projects }) => {
    const several = (count: number, most: number) => [
      ...new Set(Array.from({ length: count }, () => pick.int(1, most))),
    ];
    return { enterprises: several(10, enterprises), parks: several(5, parks), projects: several(10, projects) };
  },
  hub: {
    variables: (ids) => ({ ids: typed(ids).map(([type, id]) => globalId(type, id)) }),
    shape: ({ nodes }) =>
      byType(
        nodes.map(({ __typename, id, phase, ...rest }: Answer) => [
          __typename,
          { ...rest, ...(phase && { phase: phase.code }), id: idOf(id) },
        ]),
      ),
  },
  // It has no field that takes several ids of any type, so it is asked for each type.
  postgraphile: {
    variables: ({ enterprises, parks, projects }) => ({ enterprises, parks, projects }),
    shape: ({ allEnterprises, allParks, allProjects }) =>
      byType([
        ...allEnterprises.nodes.map(({ rowId, ...rest }: Answer) => ['Enterprise', { ...rest, id: rowId }]),
        ...allParks.nodes.map(({ rowId, ...rest }: Answer) => ['Park', { ...rest, id: rowId }]),
        ...allProjects.nodes.map(({ rowId, ...rest }: Answer) => ['Project', { ...rest, id: rowId }]),
      ]),
  },
  limit: (ids) => [typed(ids).map(([type]) => type), typed(ids).map(([, id]) => id)],
});

function byType(records: [type: string, record: { id: number }][]) {
  return records.toSorted(([a, { id: left }], [b, { id: right }]) => (a === b ? left - right : a < b ? -1 : 1));
}
