import { builder } from '../../schema/builder.ts';

builder.entity('DivisionSuccession', {
  keys: [['predecessor', 'successor']],
  owner: 'GOVERNMENT_OFFICE',
  columns: { changedOn: {}, note: {} },
  relations: { predecessor: {}, successor: {} },
});
