import { builder } from '../../schema/builder.ts';

builder.entityFields('Park', (t) => ({
  projectCount: t.int({
    description: '项目数. Number of projects in the park itself; those of its parts are not among them.',
    select: { _count: { select: { projects: true } } },
    resolve: ({ _count }) => _count.projects,
    sql: ({ _count }) => _count.projects,
  }),
}));
