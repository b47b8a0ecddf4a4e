import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { errorCodes } from '../../packages/server/src/kernel/errors.ts';
import { bounds } from './same-answers/bounds.ts';
import { awkward, directives, selections, texts } from './same-answers/documents.ts';
import type { Kinds } from './same-answers/kind.ts';
import { names, variables } from './same-answers/operations.ts';
import { records, values } from './same-answers/records.ts';
import { type Outcome, type Server, startServers } from './same-answers/servers.ts';
import { accepts, bodies, callers, methods } from './same-answers/transport.ts';

/*
 * Three servers over one database answer alike, whichever way they read: status, headers and body byte for byte, and the order
 * in which plugins are called. Each kind of request is sent twice, since the first time nothing is cached.
 */

vi.setConfig({ hookTimeout: 240_000 });

const groups: Record<string, Kinds> = {
  'what is accepted': accepts,
  methods,
  bodies,
  callers,
  'texts of documents': texts,
  'awkward signs': awkward,
  selections,
  directives,
  'names of operations': names,
  variables,
  records,
  values,
  limits: bounds,
};
const kinds = Object.entries(groups).flatMap(([group, members]) =>
  Object.entries(members).map(([name, wire]) => ({ group, name, wire })),
);

type Sending = Record<'compiled' | 'mixed' | 'resolvers', Outcome>;
const sendings = new Map<string, Sending[]>();
let stop: () => Promise<void>;

beforeAll(async () => {
  const { servers, close } = await startServers();
  stop = close;
  for (const { group, name, wire } of kinds) {
    const both: Sending[] = [];
    for (let time = 0; time < 2; time += 1) {
      const outcomes = await Promise.all(
        servers.map(async (server: Server) => [server.reads, await server.send(wire)]),
      );
      both.push(Object.fromEntries(outcomes));
    }
    sendings.set(`${group}/${name}`, both);
  }
});
afterAll(() => stop());

const sendingsOf = (group: string, name: string) => sendings.get(`${group}/${name}`) as [Sending, Sending];

for (const [group, members] of Object.entries(groups)) {
  describe(group, () => {
    it.each(Object.keys(members))('%s', (name) => {
      const [first, second] = sendingsOf(group, name);
      for (const { compiled, mixed, resolvers } of [first, second]) {
        expect(compiled.answer).toMatch(/^HTTP\/1\.1 \d{3} /);
        expect(mixed.answer, 'mixed').toBe(resolvers.answer);
        expect(compiled.answer, 'compiled').toBe(resolvers.answer);
        expect(mixed.hooks, 'hooks of the mixed way').toEqual(resolvers.hooks);
        expect(compiled.hooks, 'hooks of the compiled way').toEqual(resolvers.hooks);
      }
      expect(second.resolvers.answer, 'the second time').toBe(first.resolvers.answer);
    });
  });
}

describe('the kinds', () => {
  it('are a hundred and more, each under a name of its own', () => {
    expect(kinds.length).toBeGreaterThan(100);
    expect(new Set(kinds.map(({ group, name }) => `${group}/${name}`)).size).toBe(kinds.length);
  });

  it('reach every code that a request can bring about by itself', () => {
    const all = [...sendings.values()].map(([first]) => first?.resolvers.answer).join();
    const others = ['CONFLICT', 'DATABASE_UNAVAILABLE', 'TIMEOUT', 'INTERNAL'];
    const missing = Object.keys(errorCodes).filter((code) => !all.includes(`"code":"${code}"`));
    expect(missing.toSorted()).toEqual(others.toSorted());
  });
});
