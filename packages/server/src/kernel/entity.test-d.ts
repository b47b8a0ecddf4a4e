// What must not compile. Each line under a `@ts-expect-error` is a mistake that the types of builder.entity() catch; if one
// of them compiles, so does not this file.
import { sql } from '@district-hub/engine';
import type { builder } from '../schema/builder.ts';

type Declare = typeof builder.entity;
declare const entity: Declare;

const base = { owner: 'PARKS', columns: {} } as const;

entity('Park', { ...base, keys: ['code'] });
entity('ChainMembership', { ...base, keys: [['enterprise', 'segment', 'validFrom']], valid: ['validFrom', 'validTo'] });
entity('ProjectListEntry', {
  ...base,
  keys: [
    ['list', 'year', 'level', 'serial'],
    ['project', 'list', 'year', 'level'],
  ],
});

// @ts-expect-error no such model
entity('Pork', { ...base, keys: [] });
// @ts-expect-error no such key
entity('Park', { ...base, keys: ['kode'] });
// @ts-expect-error a column that is not unique is no key
entity('Park', { ...base, keys: ['name'] });
// @ts-expect-error a part of the tuple is missing
entity('ChainMembership', { ...base, keys: [['enterprise', 'segment']] });
// @ts-expect-error no such column
entity('Park', { owner: 'PARKS', keys: [], columns: { nome: {} } });
// @ts-expect-error a relation is no column
entity('Park', { owner: 'PARKS', keys: [], columns: { parent: {} } });
// @ts-expect-error no such relation
entity('Park', { ...base, keys: [], relations: { parents: {} } });
// @ts-expect-error no such column to be valid between
entity('ChainMembership', { ...base, keys: [], valid: ['validFrom', 'validUntil'] });
// @ts-expect-error no such role
entity('Park', { ...base, keys: [], read: 'EVERYBODY' });

// Kinds fit the type of the column and the columns beside it.
entity('Enterprise', {
  owner: '',
  keys: [],
  columns: { name: { as: 'name' }, capital: { as: 'money' }, status: { as: { codeList: 'x' } } },
});
entity('Park', { owner: '', keys: [], columns: { approvedArea: { as: 'area' }, approvedOn: { as: 'partialDate' } } });
entity('Project', { owner: '', keys: [], columns: { totalInvestment: { as: { figure: 'CNY' } } } });
entity('EnterpriseFigure', { owner: '', keys: [], columns: { value: { as: 'figure' } } });
// @ts-expect-error an area has no currency beside it
entity('Park', { owner: '', keys: [], columns: { approvedArea: { as: 'money' } } });
// @ts-expect-error the day of establishment has no precision beside it
entity('Enterprise', { owner: '', keys: [], columns: { establishedOn: { as: 'partialDate' } } });
// @ts-expect-error a capital has no status beside it
entity('Enterprise', { owner: '', keys: [], columns: { capital: { as: { figure: 'CNY' } } } });
// @ts-expect-error no such unit
entity('Project', { owner: '', keys: [], columns: { totalInvestment: { as: { figure: 'YUAN' } } } });
// @ts-expect-error no such kind
entity('Enterprise', { owner: '', keys: [], columns: { name: { as: 'nmae' } } });
// @ts-expect-error an enum is shown as it is
entity('Enterprise', { owner: '', keys: [], columns: { recordMode: { as: { codeList: 'x' } } } });

entity('Park', { owner: '', keys: [], columns: { locationLat: { as: 'location' }, boundary: { as: 'boundary' } } });
// @ts-expect-error a longitude is not what a place is called after
entity('Park', { owner: '', keys: [], columns: { locationLng: { as: 'location' } } });
// @ts-expect-error an area has no longitude beside it
entity('Park', { owner: '', keys: [], columns: { approvedArea: { as: 'location' } } });
// @ts-expect-error a boundary is JSON
entity('Park', { owner: '', keys: [], columns: { name: { as: 'boundary' } } });
// @ts-expect-error JSON is no code
entity('Park', { owner: '', keys: [], columns: { boundary: { as: { codeList: 'x' } } } });

// Masks are for text; a mask of something else would have to make up a value.
entity('Enterprise', {
  owner: '',
  keys: [],
  columns: { legalRepresentative: { read: 'ADMIN', mask: { show: (name) => name.slice(0, 1) } } },
});
// @ts-expect-error a day can't be masked
entity('Enterprise', { owner: '', keys: [], columns: { establishedOn: { mask: (day) => day } } });

// A rule looks at the columns of its model, as text where they are decimals and days.
entity('Parcel', {
  ...base,
  keys: [],
  rules: [{ code: 'X', zh: '', en: '', needs: ['area'], test: ({ area }) => area === null || area.startsWith('1') }],
});
// @ts-expect-error no such column to need
entity('Parcel', { ...base, keys: [], rules: [{ code: 'X', zh: '', en: '', needs: ['areas'], test: () => true }] });
// It may look at the record that another column refers to, which need not be there.
entity('ChainSegment', {
  ...base,
  keys: [],
  rules: [
    {
      code: 'X',
      zh: '',
      en: '',
      needs: ['parentId', 'chainId', 'parent.chainId'],
      test: ({ chainId, parent }) => parent === null || parent.chainId === chainId,
    },
  ],
});
const rule = { code: 'X', zh: '', en: '', test: () => true };
// @ts-expect-error no such column to need of the parent
entity('Park', { ...base, keys: [], rules: [{ ...rule, needs: ['code', 'parent.kode'] }] });
// @ts-expect-error many records can't be looked at
entity('Park', { ...base, keys: [], rules: [{ ...rule, needs: ['code', 'parcels.area'] }] });

// A resolver sees the id and what its field selects.
entity('Park', {
  ...base,
  keys: [],
  fields: (t) => ({
    label: t.string({
      select: { code: true },
      resolve: (park) => `${park.id} ${park.code}`,
      sql: (park) => sql`${park.code}`,
    }),
    enterpriseCount: t.int({
      select: { _count: { select: { enterprises: true } } },
      resolve: (park) => park._count.enterprises,
      sql: (park) => park._count.enterprises,
    }),
    largestParcel: t.string({
      nullable: true,
      select: { parcels: { select: { parcelNo: true, area: true } } },
      resolve: (park) => park.parcels[0]?.parcelNo ?? null,
      sql: (park) =>
        park.parcels(
          ({ parcelNo }) => parcelNo,
          ({ area }) => sql`order by ${area} desc limit 1`,
        ),
    }),
    wrongParcel: t.string({
      nullable: true,
      select: { parcels: { select: { parcelNo: true } } },
      resolve: () => null,
      // @ts-expect-error the area of the parcels is not selected
      sql: (park) => park.parcels(({ area }) => sql`max(${area})`),
    }),
    // @ts-expect-error the name is not selected
    wrong: t.string({ select: { code: true }, resolve: (park) => park.name }),
    // @ts-expect-error neither in SQL
    wrongSql: t.string({ select: { code: true }, resolve: () => '', sql: (park) => sql`${park.name}` }),
  }),
});

// What tells a record beside its keys: names with a match key, and columns of to-many relations.
entity('Enterprise', { ...base, keys: [], match: ['listings.code', ['name', 'names.name']] });
entity('Enterprise', { ...base, keys: [], aliases: { in: 'names.name', mark: { kind: 'MATCHED' } } });
// @ts-expect-error no match key beside the legal form
entity('Enterprise', { ...base, keys: [], match: ['legalForm'] });
// @ts-expect-error no such column of the listings
entity('Enterprise', { ...base, keys: [], match: ['listings.kode'] });
// @ts-expect-error the park is one record, not many
entity('Enterprise', { ...base, keys: [], match: ['park.code'] });
// @ts-expect-error a code is no name
entity('Enterprise', { ...base, keys: [], aliases: { in: 'listings.code', mark: {} } });
// @ts-expect-error no such column to tell decisions by
entity('Enterprise', { ...base, keys: [], aliases: { in: 'names.name', mark: { sort: 'MATCHED' } } });
