import { builder } from '../../schema/builder.ts';

builder.entity('SegmentFlow', {
  keys: [['fromSegment', 'toSegment', 'product']],
  owner: 'INDUSTRY',
  columns: { product: { write: 'create' }, note: {} },
  relations: { fromSegment: {}, toSegment: {} },
});
