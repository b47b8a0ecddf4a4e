import { builder } from '../../schema/builder.ts';

builder.entity('ProjectChain', {
  keys: [['project', 'chain']],
  owner: 'DEVELOPMENT_REFORM',
  columns: {},
  relations: { project: {}, chain: {} },
});
