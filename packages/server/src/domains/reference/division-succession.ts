import { builder } from '../../schema/builder.ts';

builder.entity('DivisionSuccession', {
  keys: [['predecessor', 'successor', 'changedOn']],
  owner: 'GOVERNMENT_OFFICE',
  columns: { changedOn: { as: 'partialDate', write: 'create' }, note: {} },
  relations: { predecessor: {}, successor: {} },
});
