import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from '@district-hub/engine/envelop';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHub, type TestHub } from '../support/hub.ts';

/**
 * The cases of the domains: `name.graphql` beside `name.json`, what it answers over the sample and in how many statements.
 * `name.admin.graphql` is asked with the admin token. `vitest -u` writes the answers anew; a higher number of statements
 * is for people to talk about.
 */
const domains = fileURLToPath(new URL('../../packages/server/src/domains', import.meta.url));
const cases = globSync('*/cases/*.graphql', { cwd: domains }).toSorted();
const answerOf = (path: string) => path.replace(/graphql$/, 'json');
/** Seen before the cases run, since Vitest writes an answer that is missing and lets the case pass. */
const answers = globSync('*/cases/*.json', { cwd: domains }).toSorted();

/** What no statement gives of some cases. All other cases have to run compiled. */
const leftOf: Readonly<Record<string, string[]>> = {
  // In a unit, where the base unit is each record's own: a record that the unit does not measure is an error of that field alone.
  'chain/cases/chain-to-apartments.graphql': ['IndustryChainFigure.value'],
  'enterprise/cases/figures.admin.graphql': ['EnterpriseFigure.value'],
  // Refused.
  'enterprise/cases/forbidden.graphql': ['Park.enterprises'],
};

test('each case has an answer, and each answer a case', () => {
  expect(answers).toEqual(cases.map(answerOf).toSorted());
});

describe('cases over the sample district', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await createTestHub({ sample: true });
  });
  afterAll(() => hub.close());

  test.each(cases)('%s', async (path) => {
    hub.statements.length = 0;
    hub.runs.length = 0;
    const isAdmin = basename(path).endsWith('.admin.graphql');
    const { body } = await hub.query(
      readFileSync(join(domains, path), 'utf8'),
      {},
      isAdmin ? { token: hub.adminToken } : {},
    );
    const answer = { statements: hub.statements.length, ...body };
    const left = leftOf[path] ?? [];
    expect(hub.runs.map(howItRan)).toEqual([{ way: left.length > 0 ? 'mixed' : 'compiled', left }]);
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(join(domains, answerOf(path)));
  });
});

function howItRan({ way, left }: Run): Pick<Run, 'way'> & { left: string[] } {
  return { way, left: left.map(({ field }) => field) };
}
