import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import type { Context } from '../context.ts';
import { may, type roles } from '../roles.ts';
import { bilingual } from '../words.ts';

/** What a caller may be allowed to do beside reading what is public, and the role that it takes. */
const actions = {
  READ_CONFIDENTIAL: {
    role: 'ADMIN',
    description: bilingual('查看保密数据', 'Read what is confidential, such as the figures of one enterprise.'),
  },
  IMPORT: { role: 'ADMIN', description: bilingual('导入数据', 'Import data.') },
} as const;

/** `viewer` and `hub`: who is asking, and what is answering. */
export function defineService(builder: AnyBuilder): void {
  builder.enumType('ViewerRole', {
    description: bilingual('角色', 'What a caller is to the hub.'),
    values: {
      PUBLIC: { description: bilingual('公众', 'Anyone; reads what is public.') },
      ADMIN: { description: bilingual('管理员', 'Reads everything and imports.') },
    } satisfies Record<(typeof roles)[number], object>,
  });
  builder.enumType('ViewerAction', {
    description: bilingual('操作', 'Something that not every caller may do.'),
    values: Object.fromEntries(Object.entries(actions).map(([name, { description }]) => [name, { description }])),
  });
  builder.objectRef('Viewer').implement({
    description: bilingual('当前用户', 'Who is asking.'),
    fields: (t: AnyFields) => ({
      role: t.field({
        type: 'ViewerRole',
        description: bilingual('角色', 'The role of the caller.'),
        resolve: (_: unknown, __: unknown, { role }: Context) => role,
      }),
      department: t.string({
        nullable: true,
        description: bilingual('部门代码', 'Code of the department that the caller works for; null for others.'),
        resolve: (_: unknown, __: unknown, { department }: Context) => department,
      }),
      can: t.boolean({
        description: bilingual('可否', 'Whether the caller may do something.'),
        args: {
          action: t.arg({
            type: 'ViewerAction',
            required: true,
            description: bilingual('操作', 'What the caller would do.'),
          }),
        },
        resolve: (_: unknown, { action }: { action: keyof typeof actions }, { role }: Context) =>
          may(role, actions[action].role),
      }),
    }),
  });
  defineHub(builder);
  builder.queryFields((t: AnyFields) => ({
    viewer: t.field({ type: 'Viewer', description: bilingual('当前用户', 'Who is asking.'), resolve: () => ({}) }),
    hub: t.field({
      type: 'Hub',
      description: bilingual('服务信息', 'What is answering.'),
      resolve: (_: unknown, __: unknown, { hub }: Context) => hub,
    }),
  }));
}

function defineHub(builder: AnyBuilder): void {
  builder.enumType('HubDatabase', {
    description: bilingual('数据库', 'The database that the hub runs on.'),
    values: {
      EMBEDDED: {
        value: 'embedded',
        description: bilingual('内嵌数据库', 'PostgreSQL in WebAssembly, in a process of the hub.'),
      },
      POSTGRESQL: { value: 'postgresql', description: bilingual('外部 PostgreSQL', 'A PostgreSQL server.') },
    },
  });
  builder.objectRef('HubLimit').implement({
    description: bilingual('上限', 'A limit that requests have to keep to.'),
    fields: (t: AnyFields) => ({
      name: t.string({
        description: bilingual('名称', 'Name of the limit, as in the error that exceeding it gives.'),
        resolve: ([name]: [string, number]) => name,
      }),
      value: t.int({
        description: bilingual('数值', 'The most that is allowed.'),
        resolve: ([, value]: [string, number]) => value,
      }),
    }),
  });
  builder.objectRef('Hub').implement({
    description: bilingual('服务信息', 'What is answering: its version, data, day and limits.'),
    fields: (t: AnyFields) => ({
      version: t.exposeString('version', { description: bilingual('版本', 'Version of the hub.') }),
      sample: t.exposeBoolean('sample', {
        description: bilingual('示例数据', 'Whether the data are the fictional sample district.'),
      }),
      today: t.field({
        type: 'Date',
        description: bilingual('今日', 'The day that counts as today, in China Standard Time.'),
        resolve: (_: unknown, __: unknown, { today }: Context) => today,
      }),
      database: t.expose('database', { type: 'HubDatabase', description: bilingual('数据库', 'The database in use.') }),
      databaseLimits: t.expose('databaseLimits', {
        type: ['String'],
        description: bilingual('数据库限制', 'What the database in use cannot do, a sentence each.'),
      }),
      limits: t.field({
        type: ['HubLimit'],
        description: bilingual('请求上限', 'Limits that requests have to keep to.'),
        resolve: ({ limits }: Context['hub']) => Object.entries(limits),
      }),
    }),
  });
}
