import { builder } from '../../schema/builder.ts';

// Above the chiefs of all chains alike, so it leads to none of them.
builder.entity('GeneralChainChief', {
  keys: [['personName', 'validFrom']],
  owner: 'DEVELOPMENT_REFORM',
  valid: ['validFrom', 'validTo'],
  columns: { personName: { write: 'create' }, post: {}, validFrom: { write: 'create' }, validTo: {} },
  relations: {},
});
