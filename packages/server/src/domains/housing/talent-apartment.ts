import { sql } from '@district-hub/engine';
import { builder } from '../../schema/builder.ts';

builder.codeList('apartment-kind', {
  zh: '人才公寓供应方式',
  en: 'How talent apartments are offered',
  items: {
    RENT: { zh: '配租', en: 'For rent' },
    SHARED_OWNERSHIP: { zh: '共有产权', en: 'Shared ownership' },
    REDUCED_SALE: { zh: '优惠购买', en: 'Sale at a reduced price' },
  },
});

/** The state of a unit that nobody has a claim on. */
const vacant = 'AVAILABLE';

builder.entity('TalentApartment', {
  keys: ['code'],
  owner: 'HOUSING',
  columns: {
    code: { write: 'create' },
    name: { as: 'name' },
    kind: { as: { codeList: 'apartment-kind' } },
    subsidisedRental: {},
    address: {},
    openedOn: { as: 'partialDate' },
    locationLat: { as: 'location' },
  },
  relations: { park: {}, division: {}, department: {}, units: {} },
  fields: (t) => ({
    unitCount: t.int({
      description: '房源数. Number of units, in whatever state.',
      select: { _count: { select: { units: true } } },
      resolve: ({ _count }) => _count.units,
      sql: ({ _count }) => _count.units,
    }),
    vacantUnitCount: t.int({
      description:
        '可分配房源数. Number of units that may be allocated now; reserved ones and those under repair are not among them.',
      select: { units: { select: { state: true } } },
      resolve: ({ units }) => units.filter(({ state }) => state === vacant).length,
      sql: ({ units }) =>
        units(
          () => sql`count(*)::int`,
          ({ state }) => sql`and ${state} = ${vacant}`,
        ),
    }),
  }),
});
