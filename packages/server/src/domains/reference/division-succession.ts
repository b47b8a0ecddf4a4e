import { builder } from '../../schema/builder.ts';

builder.entity('DivisionSuccession', {
  keys: [['predecessor', 'successor']],
  owner: 'GOVERNMENT_OFFICE',
  columns: { changedOn: { as: 'partialDate' }, note: {} },
  relations: { predecessor: {}, successor: {} },
});
