// What must not compile. Each line under a `@ts-expect-error` is a mistake that the types of defineSource() catch; if one of
// them compiles, so does not this file.
import { defineSource } from './source.ts';

const titles = { zh: '', en: '' };
const headers = ['x'];

// A source of one part, with values for several fields out of one cell, and one that goes by another cell of its row.
defineSource('x', {
  ...titles,
  entity: 'Enterprise',
  constants: { recordMode: 'MIRRORED' },
  columns: {
    name: { headers },
    capital: {
      headers,
      unit: '万元',
      read: (cell, row) => ({ values: { capital: cell, capitalCurrency: row('币种') } }),
    },
    registeredAddress: { headers, read: (cell) => ({ value: cell.replace('山东', '') }) },
    park: { code: { headers } },
    'names.name': { headers },
  },
});
// One of several, whose references are found by keys within keys or by what is found only.
defineSource('x', {
  ...titles,
  parts: {
    members: {
      entity: 'ChainMembership',
      takes: (row) => row('role') !== null,
      constants: { segment: { chain: { code: 'BIO' } } },
      columns: {
        enterprise: { creditCode: { headers }, 'names.name': { headers }, name: { headers } },
        segment: { path: { headers }, chain: { code: { headers } } },
      },
    },
    parks: { entity: 'Park', columns: { code: { headers, required: true } }, files: ['park*.csv'], ignored: ['no'] },
  },
});

// @ts-expect-error no such entity
defineSource('x', { ...titles, entity: 'Pork', columns: {} });
// @ts-expect-error no such field
defineSource('x', { ...titles, entity: 'Park', columns: { kode: { headers } } });
// @ts-expect-error a column without headers
defineSource('x', { ...titles, entity: 'Park', columns: { code: {} } });
// @ts-expect-error no such relation
defineSource('x', { ...titles, entity: 'Park', columns: { pork: { code: { headers } } } });
// @ts-expect-error no such field of what the relation leads to
defineSource('x', { ...titles, entity: 'Park', columns: { parent: { kode: { headers } } } });
// @ts-expect-error no such column of related records
defineSource('x', { ...titles, entity: 'Enterprise', columns: { 'names.nome': { headers } } });
// @ts-expect-error a to-one relation is written as columns below it
defineSource('x', { ...titles, entity: 'Enterprise', columns: { 'park.code': { headers } } });
// @ts-expect-error no such field to be the same for all
defineSource('x', { ...titles, entity: 'Park', columns: {}, constants: { kode: 'x' } });
// @ts-expect-error neither in one of several parts
defineSource('x', { ...titles, parts: { parks: { entity: 'Park', columns: { kode: { headers } } } } });
// @ts-expect-error no such field to give a value of
defineSource('x', {
  ...titles,
  entity: 'Park',
  columns: { code: { headers, read: () => ({ values: { kode: '' } }) } },
});
// @ts-expect-error a source has a title in both languages
defineSource('x', { zh: '', entity: 'Park', columns: {} });
