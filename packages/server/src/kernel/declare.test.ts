import { expect, test } from 'vitest';
import { createFixtureSchema } from '../../test/fixture.ts';
import { enums, models } from '../generated/model.ts';
import { getDatamodel } from '../generated/pothos.ts';
import { createBuilder } from '../schema/builder.ts';
import { createRegistry } from './registry.ts';

type Builder = ReturnType<typeof createBuilder>;

/** What building a schema from some declarations fails with. */
function failureOf(declare: (builder: Builder) => void): string {
  const builder = createBuilder(createRegistry({ models, enums }), getDatamodel());
  try {
    declare(builder);
    builder.toSchema();
    return 'nothing';
  } catch (error) {
    return String(error);
  }
}
const park = { keys: ['code'], owner: 'PARKS', columns: { code: {} } } as const;

test('an entity is declared once', () => {
  const failure = failureOf((builder) => {
    builder.entity('Park', park);
    builder.entity('Park', park);
  });
  expect(failure).toContain('declared twice');
});

test('a relation leads to an entity', () => {
  expect(failureOf((b) => b.entity('Park', { ...park, relations: { enterprises: {} } }))).toContain(
    'Enterprise, which is no entity',
  );
});

test('a code list is declared', () => {
  expect(failureOf((b) => b.entity('Park', { ...park, columns: { level: { as: { codeList: 'levle' } } } }))).toContain(
    '"levle"',
  );
});

test('an area is stored in square metres', () => {
  expect(
    failureOf((b) => b.entity('ChainMembership', { keys: [], owner: 'X', columns: { revenueShare: { as: 'area' } } })),
  ).toContain('_sqm');
});

test('a select has only what the model has', () => {
  const computed = (select: object) =>
    failureOf((b) =>
      b.entity('Park', {
        ...park,
        fields: (t) => ({ x: t.int({ select: select as { code: true }, resolve: () => 1 }) }),
      }),
    );
  expect(computed({ code: true })).toBe('nothing');
  expect(computed({ kode: true })).toContain('Park.x selects "kode"');
  expect(computed({ _count: { select: { children: true } } })).toBe('nothing');
  expect(computed({ _count: { select: { parent: true } } })).toContain('no list of Park');
  expect(computed({ parent: true })).toContain('{ select: { … } }');
  expect(computed({ children: { select: { code: true }, take: 1 } })).toContain('without conditions');
  expect(computed({ parent: { select: { nome: true } } })).toContain('Park.x.parent selects "nome"');
});

test('a field that is null for some is nullable, and columns are declared as columns', () => {
  expect(
    failureOf((b) => b.entity('Park', { ...park, fields: (t) => ({ x: t.int({ read: 'ADMIN', resolve: () => 1 }) }) })),
  ).toContain('nullable');
  expect(failureOf((b) => b.entity('Park', { ...park, fields: (t) => ({ x: t.exposeString('name') }) }))).toContain(
    'under "columns"',
  );
});

test('a declaration says what the write path and imports need', () => {
  const { entities } = createFixtureSchema().registry;
  expect(entities.get('Enterprise')).toMatchObject({
    singular: 'enterprise',
    plural: 'enterprises',
    keys: [['creditCode'], ['registrationNo']],
  });
  expect(entities.get('Enterprise')?.columns.get('capital')?.kind.columns).toEqual(['capital', 'capitalCurrency']);
  expect(entities.get('EnterpriseFigure')?.columns.get('value')?.kind.columns).toEqual([
    'value',
    'valueUnit',
    'valueStatus',
    'valueApproximation',
  ]);
  expect(entities.get('ChainMembership')?.valid).toEqual({ from: 'validFrom', to: 'validTo' });
});
