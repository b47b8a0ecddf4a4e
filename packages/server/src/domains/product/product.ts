import { builder } from '../../schema/builder.ts';

builder.entity('Product', {
  keys: ['name'],
  owner: 'INDUSTRY',
  columns: { name: { as: 'name', write: 'create' } },
  relations: { outflows: {}, inflows: {}, subclasses: {}, classes: {}, enterprises: {} },
});
