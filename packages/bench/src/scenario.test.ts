import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { allScenarios } from '../scenarios/index.ts';
import { countsOf } from './district/counts.ts';
import { drawValues } from './verify.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../server/schema.graphql'), 'utf8'));

test('marks and names are unique', () => {
  for (const key of ['mark', 'name'] as const) {
    const values = allScenarios.map((scenario) => scenario[key]);
    expect(new Set(values).size).toBe(values.length);
  }
});

describe.each(allScenarios)('$mark $name', (scenario) => {
  const { documents } = scenario;
  const [values] = drawValues(scenario, countsOf(2_000), 1);

  test('the hub’s document is one of its schema', () => {
    expect(validate(schema, parse(documents.hub))).toEqual([]);
  });

  test.each(['hub', 'postgraphile', 'plain'] as const)(
    'the variables of %s are those that its document declares',
    (server) => {
      const form = scenario[server];
      if (!form) return expect(documents[server]).toBeUndefined();
      const [operation] = parse(documents[server] as string).definitions;
      const declared = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];
      expect(Object.keys(form.variables(values)).sort()).toEqual(
        declared.map(({ variable }) => variable.name.value).sort(),
      );
    },
  );

  test('the hand-written statement has as many parameters as it is given', () => {
    const used = new Set(
      [...documents.limit.replace(/--.*/g, '').matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)),
    );
    expect([...used].sort()).toEqual(scenario.limit(values).map((_, index) => index + 1));
  });
});
