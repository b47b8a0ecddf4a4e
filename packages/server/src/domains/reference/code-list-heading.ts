import { builder } from '../../schema/builder.ts';

builder.entity('CodeListHeading', {
  keys: ['name'],
  owner: 'GOVERNMENT_OFFICE',
  columns: { name: { write: 'create' }, labelZh: {}, labelEn: {}, note: {} },
  relations: { items: {} },
});
