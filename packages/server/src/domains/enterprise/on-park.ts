import { builder } from '../../schema/builder.ts';

builder.entityFields('Park', (t) => ({
  enterpriseCount: t.int({
    description: '企业数. Number of enterprises that stand in the park itself; those of its parts are not among them.',
    select: { _count: { select: { enterprises: true } } },
    resolve: ({ _count }) => _count.enterprises,
    sql: ({ _count }) => _count.enterprises,
  }),
}));
