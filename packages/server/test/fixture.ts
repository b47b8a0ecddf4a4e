import { sql } from '@district-hub/engine';
import type { GraphQLSchema } from 'graphql';
import { enums, models } from '../src/generated/model.ts';
import { getDatamodel } from '../src/generated/pothos.ts';
import { createRegistry, type Registry } from '../src/kernel/registry.ts';
import { createBuilder } from '../src/schema/builder.ts';

/** A schema of its own over a few of the hub's tables, with every feature of a declaration. */
export function createFixtureSchema(): { schema: GraphQLSchema; registry: Registry } {
  const registry = createRegistry({ models, enums });
  const builder = createBuilder(registry, getDatamodel());

  builder.codeList('role', { zh: '角色', en: 'Role', items: { LEADER: { zh: '链主', en: 'Leader' } } });
  builder.codeList('indicator', {
    zh: '指标',
    en: 'Indicator',
    items: { REVENUE: { zh: '营业收入', en: 'Revenue', unit: 'CNY' } },
  });
  builder.codeList('source', { zh: '来源', en: 'Source', items: { TAX: { zh: '税务部门', en: 'Tax office' } } });

  builder.entity('Park', {
    keys: ['code'],
    owner: 'PARKS',
    columns: { code: {}, name: { as: 'name' }, approvedArea: { as: 'area' }, approvedOn: { as: 'partialDate' } },
    relations: { parent: {}, children: {}, enterprises: {} },
  });
  builder.entityFields('Park', (t) => ({
    enterpriseCount: t.int({
      description: '企业数. Enterprises standing in it.',
      select: { _count: { select: { enterprises: true } } },
      resolve: (park) => park._count.enterprises,
      sql: (park) => park._count.enterprises,
    }),
    creditCodes: t.stringList({
      description: '信用代码. Credit codes of its enterprises.',
      select: { enterprises: { select: { creditCode: true } } },
      resolve: (park) => park.enterprises.map(({ creditCode }) => creditCode ?? ''),
    }),
  }));
  builder.entity('Enterprise', {
    keys: ['creditCode', 'registrationNo'],
    owner: 'MARKET',
    columns: {
      creditCode: {},
      registrationNo: { read: 'ADMIN' },
      name: { as: 'name' },
      legalRepresentative: { read: 'ADMIN', mask: { show: (name) => `${name.slice(0, 1)}**` } },
      capital: { as: 'money' },
      establishedOn: {},
      recordMode: {},
    },
    relations: { park: {}, memberships: {}, figures: {} },
    fields: (t) => ({
      year: t.int({
        nullable: true,
        description: '成立年份. Year of establishment.',
        select: { establishedOn: true },
        resolve: ({ establishedOn }) => establishedOn?.getUTCFullYear(),
        sql: ({ establishedOn }) => sql`extract(year from ${establishedOn})::int4`,
      }),
      parkName: t.string({
        nullable: true,
        description: '园区名称. Name of its park.',
        select: { park: { select: { name: true } } },
        resolve: ({ park }) => park?.name,
      }),
      initial: t.string({
        nullable: true,
        description: '姓氏. Surname of the legal representative.',
        select: { legalRepresentative: true },
        resolve: ({ legalRepresentative }) => legalRepresentative?.slice(0, 1),
        sql: ({ legalRepresentative }) => sql`left(${legalRepresentative}, 1)`,
      }),
      half: t.field({
        type: 'Decimal',
        nullable: true,
        description: '半数. Half of the capital.',
        select: { capital: true },
        resolve: ({ capital }) => capital?.div(2),
      }),
    }),
  });
  builder.entity('EnterpriseFigure', {
    keys: [['enterprise', 'year', 'indicator', 'source']],
    owner: 'TAX',
    read: 'ADMIN',
    columns: {
      year: {},
      indicator: { as: { codeList: 'indicator' } },
      source: { as: { codeList: 'source' } },
      value: { as: 'figure' },
    },
    relations: { enterprise: {} },
  });
  builder.entity('ChainMembership', {
    keys: [['enterprise', 'segment', 'validFrom']],
    owner: 'CHAINS',
    valid: ['validFrom', 'validTo'],
    columns: { role: { as: { codeList: 'role' } }, validFrom: {}, validTo: {} },
    relations: { enterprise: {}, segment: {} },
  });
  builder.entity('ChainSegment', {
    keys: [['chain', 'path']],
    owner: 'CHAINS',
    columns: { path: {}, name: { as: 'name' } },
    relations: { chain: {}, memberships: {} },
  });
  builder.entity('IndustryChain', {
    keys: ['code'],
    owner: 'CHAINS',
    columns: { code: {} },
    relations: { segments: {} },
  });
  builder.entity('Project', {
    keys: ['code'],
    owner: 'PROJECTS',
    columns: { code: {}, totalInvestment: { as: { figure: 'CNY' }, read: 'ADMIN' } },
  });
  return { schema: builder.toSchema({ sortSchema: false }), registry };
}

/** SQL that fills the tables of the fixture: 12 enterprises in two parks, memberships past and present, figures. */
export const fixtureRows = [
  `insert into industry_chain (code, name, plan_period) values ('BIO', '生物', '2024')`,
  `insert into chain_segment (chain_id, path, name, position) values (1, '上游', '上游', 'UP'), (1, '下游', '下游', 'DOWN')`,
  `insert into park (code, name, name_sort_key, level, type, approved_on, approved_on_precision, approved_area_sqm, parent_id) values
    ('E', '东园', 'dongyuan', 'CITY', 'X', '1992-10-01', 'MONTH', 666666.666667, null),
    ('W', '西园', 'xiyuan', 'CITY', 'X', null, null, null, 1), ('N', '北园', 'beiyuan', 'CITY', 'X', '1992-01-01', 'YEAR', 20000, 1)`,
  `insert into enterprise (credit_code, registration_no, name, name_sort_key, legal_representative, capital, capital_currency, established_on, park_id)
    select 'C' || i, 'R' || i, '企业' || i % 5, 'qiye' || i % 5, '王' || i, nullif(i % 4, 0) * 5000000.5, case when i % 4 > 0 then case when i % 3 = 0 then 'USD' else 'CNY' end end,
      case when i % 5 > 0 then date '2000-12-28' + i end, nullif(i % 3, 0) from generate_series(1, 12) i`,
  `insert into chain_membership (enterprise_id, segment_id, role, valid_from, valid_to)
    select i, 1 + i % 2, 'LEADER', '2020-01-01', case when i % 3 = 0 then date '2024-01-01' end from generate_series(1, 12) i`,
  `insert into enterprise_figure (enterprise_id, year, indicator, source, value, value_unit, value_status, value_approximation, reported_on) values
    (1, 2025, 'REVENUE', 'TAX', 123456789.500000, 'CNY', 'REPORTED', 'OVER', '2026-03-01'), (1, 2024, 'STAFF', 'TAX', 25000, 'PERSON', 'REPORTED', null, null),
    (2, 2025, 'REVENUE', 'TAX', null, 'CNY', 'NOT_REPORTED', null, null)`,
  `insert into project (code, name, kind, total_investment_cny, total_investment_status, phase) values
    ('P1', '项目一', 'X', 1234500000, 'REPORTED', 'X'), ('P2', '项目二', 'X', null, 'WITHHELD', 'X')`,
  `insert into code_list (name, label_zh, label_en) values ('role', '角色', 'Role')`,
  `insert into code_list_item (list, code, label_zh, label_en, sort_order, valid_to) values ('role', 'LEADER', '链主', 'Leader', 1, null), ('role', 'OLD', '旧', 'Old', 2, '2020-01-01')`,
];
