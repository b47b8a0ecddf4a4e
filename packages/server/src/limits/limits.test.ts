import { readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ask, createTinyApp } from '../../test/tiny-app.ts';
import { type LimitName, limitNames, limitsWith, limitTable } from './limits.ts';

const nested = (open: string, close: string, depth: number, inner = '') =>
  open.repeat(depth) + inner + close.repeat(depth);
const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: role`).join(' ');

interface Case {
  limit: LimitName;
  allowed: number;
  /** A request that holds exactly `found` of what is limited. */
  request: (found: number) => [query: string, variables?: unknown];
  /** A value that is refused later, for another reason, still proves that the limit let it pass. */
  passesTo?: string;
}

const cases: Record<string, Case> = {
  tokens: { limit: 'tokens', allowed: 100, request: (n) => [`{ thing { ${'name '.repeat(n - 5)} } }`] },
  'bracket nesting': { limit: 'nesting', allowed: 20, request: (n) => [nested('{thing', '}', n - 1, '{name}')] },
  'bracket nesting of types': {
    limit: 'nesting',
    allowed: 20,
    request: (n) => [`query ($x: ${nested('[', ']', n - 1, 'Int')}) { role }`],
    passesTo: 'GRAPHQL_VALIDATION_FAILED',
  },
  directives: {
    limit: 'directives',
    allowed: 3,
    request: (n) => [`{ role ${'@include(if: true) '.repeat(n)} }`],
    passesTo: 'GRAPHQL_VALIDATION_FAILED',
  },
  depth: { limit: 'depth', allowed: 5, request: (n) => [`{ ${nested('thing {', '}', n - 1, 'name')} }`] },
  'depth through fragments': {
    limit: 'depth',
    allowed: 5,
    request: (n) => [`{ thing { ...A } } fragment A on Thing { ${nested('thing {', '}', n - 2, 'name')} }`],
  },
  aliases: { limit: 'aliases', allowed: 4, request: (n) => [`{ ${aliases(n)} }`] },
  'aliases through fragments': {
    limit: 'aliases',
    allowed: 6,
    request: (n) => [`{ ...A ...A } fragment A on Query { ${aliases(n / 2)} }`],
  },
  'root fields': { limit: 'rootFields', allowed: 4, request: (n) => [`{ ${aliases(n)} }`] },
  'root fields through fragments': {
    limit: 'rootFields',
    allowed: 4,
    request: (n) => [`{ role ... { ...A } } fragment A on Query { ${aliases(n - 1)} }`],
  },
  fields: { limit: 'fields', allowed: 12, request: (n) => [`{ thing { ${'name '.repeat(n - 1)} } }`] },
  'list literals': { limit: 'listItems', allowed: 3, request: (n) => [`{ echo(texts: [${'"x", '.repeat(n)}]) }`] },
  'list variables': {
    limit: 'listItems',
    allowed: 3,
    request: (n) => ['query ($texts: [String!]) { echo(texts: $texts) }', { texts: Array(n).fill('x') }],
  },
  'keys of variables': {
    limit: 'listItems',
    allowed: 3,
    request: (n) => ['{ role }', Object.fromEntries(Array.from({ length: n }, (_, index) => [`v${index}`, 1]))],
  },
  'depth of literals': {
    limit: 'valueDepth',
    allowed: 4,
    request: (n) => [`{ echo(tree: ${nested('{tree: ', '}', n - 1, '{text: "x"}')}) }`],
  },
  'depth of variables': {
    limit: 'valueDepth',
    allowed: 4,
    request: (n) => [
      'query ($tree: Tree) { echo(tree: $tree) }',
      { tree: JSON.parse(nested('{"tree":', '}', n - 1, '{"text":"x"}')) },
    ],
  },
};

describe('each limit binds exactly where it says', () => {
  for (const [name, { limit, allowed, request, passesTo }] of Object.entries(cases)) {
    const app = createTinyApp({ limits: limitsWith({ [limit]: allowed }) });
    const step = name === 'aliases through fragments' ? 2 : 1;

    it(`${name}: ${allowed} pass`, async () => {
      const { error } = await ask(app, ...request(allowed));
      expect(error?.extensions.code).toBe(passesTo);
    });

    it(`${name}: ${allowed + step} are refused`, async () => {
      const { status, body, error } = await ask(app, ...request(allowed + step));
      expect(error?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, allowed, found: allowed + step });
      expect(error?.message).toMatch(/最多.*At most/);
      expect(status).toBe(400);
      expect(body.data).toBeUndefined();
    });
  }
});

describe('the body', () => {
  const body = JSON.stringify({ query: '{ role }' });
  const post = (bytes: number, allowed: number) =>
    createTinyApp({ limits: limitsWith({ bodyBytes: allowed }) }).fetch(
      new Request('http://hub.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body + ' '.repeat(bytes - body.length),
      }),
    );

  it('may have exactly as many bytes as allowed', async () => {
    expect((await post(1_000, 1_000)).status).toBe(200);
  });

  it('is refused with 413 above that', async () => {
    const response = await post(1_001, 1_000);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', allowed: 1_000, found: 1_001 } }],
    });
  });
});

/** Generous, for a machine that is busy with other tests; without a limit these take longer still, or never end. */
const mostMs = 5_000;

describe('what overflows or explodes a bare server is refused soon', () => {
  const app = createTinyApp();
  const doubling = (levels: number) =>
    Array.from(
      { length: levels },
      (_, i) => `fragment F${i} on Thing { a: thing { ...F${i + 1} } b: thing { ...F${i + 1} } }`,
    ).join(' ');

  const attacks: Record<string, [query: string, variables?: unknown]> = {
    'a document of 100,000 braces': [nested('{a', '}', 100_000)],
    'unclosed brackets': ['{a('.repeat(100_000)],
    'a literal of 100,000 lists': [`{ echo(texts: ${nested('[', ']', 100_000)}) }`],
    'a variable of 100,000 lists': [
      'query ($tree: Tree) { echo(tree: $tree) }',
      JSON.parse(`{"tree":${nested('[', ']', 100_000)}}`),
    ],
    'fragments that double 25 times': [`{ thing { ...F0 } } ${doubling(25)} fragment F25 on Thing { name }`],
    'ten thousand aliases': [`{ ${aliases(10_000)} }`],
    'a variable of 100,000 keys': [
      '{ role }',
      { tree: Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1])) },
    ],
    'ten thousand items': [`{ echo(texts: [${'"x" '.repeat(10_000)}]) }`],
    'a thousand introspections': [
      `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: __schema { types { name } }`).join(' ')} }`,
    ],
  };

  for (const [name, [query, variables]] of Object.entries(attacks)) {
    it(name, async () => {
      const started = performance.now();
      // JSON.stringify itself recurses, so the deep variable is sent as the text it was made from.
      const { error } = name === 'a variable of 100,000 lists' ? await askDeep(app) : await ask(app, query, variables);
      expect(error?.extensions.code).toBe('LIMIT_EXCEEDED');
      expect(performance.now() - started).toBeLessThan(mostMs);
    });
  }

  it('wrong variables get a short answer, however large they are', async () => {
    const started = performance.now();
    const list = Array.from({ length: 1_000 }, (_, index) => ({ [`unknown${index}`]: 'x'.repeat(1_000) }));
    const { status, body } = await ask(app, 'query ($tree: Tree) { echo(tree: $tree) }', { tree: { list } });
    expect(status).toBe(400);
    expect(body.errors?.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT')).toBe(true);
    expect(JSON.stringify(body).length).toBeLessThan(10_000);
    expect(performance.now() - started).toBeLessThan(mostMs);
  });

  it('a cycle of fragments is left to validation', async () => {
    const { error } = await ask(app, '{ thing { ...A } } fragment A on Thing { ...B } fragment B on Thing { ...A }');
    expect(error?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

async function askDeep(app: ReturnType<typeof createTinyApp>) {
  const body = `{"query":"query ($tree: Tree) { echo(tree: $tree) }","variables":{"tree":${nested('[', ']', 100_000)}}}`;
  const response = await app.fetch(
    new Request('http://hub.test/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  );
  return { error: ((await response.json()) as { errors: { extensions: Record<string, unknown> }[] }).errors[0] };
}

it('the defaults let the introspection of GraphiQL and of other tools pass', async () => {
  const options = {
    inputValueDeprecation: true,
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    oneOf: true,
  };
  const { status, error } = await ask(createTinyApp(), getIntrospectionQuery(options));
  expect(error).toBeUndefined();
  expect(status).toBe(200);
});

it('docs/limits.md lists every limit with its variable and default', () => {
  const doc = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
  const rows = [...doc.matchAll(/^\| `(\w+)` \| `(HUB_LIMIT_\w+)` \| ([\d,]+) \|/gm)].map(
    ([, name, variable, value]) => [name, variable, Number(value?.replaceAll(',', ''))],
  );
  expect(rows).toEqual(limitNames.map((name) => [name, limitTable[name].variable, limitTable[name].value]));
});
