import { builder } from '../../schema/builder.ts';

builder.entity('ProductSubclass', {
  keys: [['parent', 'child']],
  owner: 'INDUSTRY',
  plural: 'productSubclasses',
  columns: {},
  relations: { parent: {}, child: {} },
});
