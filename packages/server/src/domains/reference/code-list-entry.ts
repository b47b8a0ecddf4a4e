import { builder } from '../../schema/builder.ts';

// Not valid by the day: whoever edits a list wants to see also the codes that are no longer used.
builder.entity('CodeListEntry', {
  keys: [['codeList', 'code']],
  owner: 'GOVERNMENT_OFFICE',
  plural: 'codeListEntries',
  columns: {
    code: { write: 'create' },
    labelZh: {},
    labelEn: {},
    order: {},
    colour: {},
    unit: {},
    note: {},
    validFrom: {},
    validTo: {},
  },
  relations: { codeList: {} },
});
