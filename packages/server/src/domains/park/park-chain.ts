import { builder } from '../../schema/builder.ts';

builder.entity('ParkChain', {
  keys: [['park', 'chain']],
  owner: 'DEVELOPMENT_REFORM',
  columns: { rank: {} },
  relations: { park: {}, chain: {} },
});
