import { DatabaseError } from '@district-hub/db';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Known, type Wire } from './same-answers/kind.ts';
import { type Outcome, type Server, startServers } from './same-answers/servers.ts';

/*
 * What the three servers answer when the database fails. They need different numbers of statements for one request, so
 * every statement of a request fails, or none; what changes is which of the requests.
 */

/** What a statement may fail with, and the code that goes out. */
const failures: Record<string, { error: () => unknown; code: string }> = {
  unavailable: {
    error: () => new DatabaseError('DATABASE_UNAVAILABLE', '连不上 10.0.0.7。', 'No route to 10.0.0.7.'),
    code: 'DATABASE_UNAVAILABLE',
  },
  'too slow': { error: () => new DatabaseError('STATEMENT_TIMEOUT', '超时。', 'Too slow.'), code: 'TIMEOUT' },
  'in conflict': { error: () => new DatabaseError('CONFLICT', '冲突。', 'In the way.'), code: 'CONFLICT' },
  'in an unexpected way': {
    error: () => new DatabaseError('QUERY_FAILED', '失败。', 'relation "secret" does not exist'),
    code: 'INTERNAL',
  },
  'with an error of its driver': {
    error: () => Object.assign(new Error('secret'), { code: 'XX000', severity: 'ERROR' }),
    code: 'INTERNAL',
  },
  'with a mistake of ours': { error: () => new TypeError('secret of undefined'), code: 'INTERNAL' },
};

const documents: Record<string, (known: Known) => string> = {
  'a list': () => '{ parks(first: 2) { totalCount nodes { code } } }',
  'a lookup': () => '{ industryChain(by: { code: "STORAGE" }) { name } }',
  'a node': ({ park }) => `{ node(id: "${park}") { id ... on Park { code } } }`,
  nodes: ({ park, enterprise }) => `{ nodes(ids: ["${park}", "${enterprise}"]) { id ... on Park { code } } }`,
  'lists below lists': () => '{ industryChains(first: 2) { nodes { code segments(first: 2) { nodes { path } } } } }',
  'lookups beside each other': () =>
    '{ a: industryChain(by: { code: "STORAGE" }) { name } b: industryChain(by: { code: "NOPE" }) { name } }',
  'lists beside each other': () => '{ a: parks { totalCount } b: departments { totalCount } }',
  'a lookup beside what needs no database': () =>
    '{ viewer { role } industryChain(by: { code: "STORAGE" }) { name } hub { sample } __typename }',
  'a list beside what needs no database': () => '{ hub { sample } parks { totalCount } }',
  'a lookup beside an error of the caller': () =>
    '{ a: industryChain(by: { code: "STORAGE" }) { name } b: industryChain(by: { id: "nope" }) { name } }',
  'a list that the caller may not read, beside a lookup': () =>
    '{ enterpriseFigures { totalCount } industryChain(by: { code: "STORAGE" }) { name } }',
  'what needs no database': () => '{ hub { sample } viewer { role } }',
};
const accepted = ['application/graphql-response+json', 'application/json', 'text/event-stream'];

/** Which of the requests after each other fail: at first sight of a document, known ones, and again after an answer. */
const fates = [true, true, false, true, false];

let servers: Server[];
let stop: () => Promise<void>;
let failure: (() => unknown) | undefined;

beforeAll(async () => {
  const started = await startServers({
    beforeStatement: () => {
      if (failure) throw failure();
    },
  });
  servers = started.servers;
  stop = started.close;
});
afterEach(() => {
  failure = undefined;
});
afterAll(() => stop());

/** Sends to all, one after the other, and gives what they answer alike. */
async function sendToAll(wire: Wire): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const server of servers) outcomes.push(await server.send(wire));
  const [compiled, mixed, resolvers] = outcomes as [Outcome, Outcome, Outcome];
  expect(mixed.answer, 'mixed').toBe(resolvers.answer);
  expect(compiled.answer, 'compiled').toBe(resolvers.answer);
  expect(mixed.hooks, 'hooks of the mixed way').toEqual(resolvers.hooks);
  expect(compiled.hooks, 'hooks of the compiled way').toEqual(resolvers.hooks);
  return resolvers;
}

describe.each(Object.entries(failures))('a database that fails %s', (name, { error, code }) => {
  it.each(Object.entries(documents))('%s', async (document, textOf) => {
    for (const [turn, fails] of fates.entries()) {
      failure = fails ? error : undefined;
      const headers = { accept: accepted[turn % accepted.length] };
      const { answer } = await sendToAll((known) => ask(`# ${name}\n${textOf(known)}`, {}, headers));
      expect(answer.includes(`"code":"${code}"`)).toBe(fails && document !== 'what needs no database');
      expect(answer).not.toMatch(/10\.0\.0\.7|secret/);
    }
  });
});

it('what failed is in the log of each with its cause, once for each error that went out', async () => {
  for (const { hub } of servers) hub.log.length = 0;
  failure = () => new Error('the cause of it all');
  await sendToAll((known) => ask(documents['lookups beside each other']?.(known) ?? ''));
  for (const { hub } of servers) {
    expect(hub.log.filter((line) => line.includes('INTERNAL at '))).toHaveLength(2);
    expect(hub.log.join()).toContain('the cause of it all');
    expect(hub.log.join()).toContain('request=same-answers');
  }
});
