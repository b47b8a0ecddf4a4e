import { builder } from '../../schema/builder.ts';
import { weightIsShare } from './rules.ts';

builder.entity('EnterpriseProduct', {
  keys: [['enterprise', 'product']],
  owner: 'INDUSTRY',
  columns: { reportedWeight: {}, recordMode: {} },
  relations: { enterprise: {}, product: {} },
  rules: [weightIsShare],
});
