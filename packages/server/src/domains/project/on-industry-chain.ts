import { builder } from '../../schema/builder.ts';

builder.entityFields('IndustryChain', (t) => ({
  projectCount: t.int({
    description: '项目数. Number of projects that belong to the chain; one that belongs to several counts for each.',
    select: { _count: { select: { projects: true } } },
    resolve: ({ _count }) => _count.projects,
    sql: ({ _count }) => _count.projects,
  }),
}));
