import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { errorCodes } from '../../packages/server/src/kernel/errors.ts';
import { groups as ofRequests } from './same-answers/groups.ts';
import type { Kinds } from './same-answers/kind.ts';
import { meddled } from './same-answers/plugins.ts';
import { type Outcome, type Server, startServers } from './same-answers/servers.ts';

/*
 * Three servers over one database answer alike, whichever way they read: status, headers and body byte for byte, and the order
 * in which plugins are called. Each kind of request is sent twice, since the first time nothing is cached.
 */

vi.setConfig({ hookTimeout: 240_000 });

const groups: Record<string, Kinds> = { ...ofRequests, 'plugins that meddle': meddled };
const kinds = Object.entries(groups).flatMap(([group, members]) =>
  Object.entries(members).map(([name, wire]) => ({ group, name, wire })),
);

/** So many requests are under way when they come all at once. */
const clients = 24;

type Sending = Record<'compiled' | 'mixed' | 'resolvers', Outcome>;
const sendings = new Map<string, Sending[]>();
/** Kinds that a server answered otherwise when they came all at once. */
const mixedUp: string[] = [];
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
  for (const server of servers) {
    const pending = kinds.toReversed();
    await Promise.all(Array.from({ length: clients }, () => sendAll(server, pending)));
  }
});
afterAll(() => stop());

/** Sends what is pending, one after the other, beside others who do the same. */
async function sendAll(server: Server, pending: typeof kinds): Promise<void> {
  for (let kind = pending.pop(); kind; kind = pending.pop()) {
    const { answer } = await server.send(kind.wire);
    const [alone] = sendingsOf(kind.group, kind.name);
    if (answer !== alone.resolvers.answer) mixedUp.push(`${server.reads}: ${kind.group}/${kind.name}`);
  }
}

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

it('answers stay the same when requests come all at once', () => {
  expect(mixedUp).toEqual([]);
});

describe('the kinds', () => {
  it('are a hundred and more, each under a name of its own', () => {
    expect(kinds.length).toBeGreaterThan(100);
    expect(new Set(kinds.map(({ group, name }) => `${group}/${name}`)).size).toBe(kinds.length);
  });

  it('are compiled by one server where SQL can give all of an answer, and by no other', () => {
    const all = [...sendings.values()];
    const isCompiled = ({ compiled }: Sending) =>
      compiled.runs.length > 0 && compiled.runs.every((way) => way === 'compiled');
    expect(all.filter((both) => both.every(isCompiled)).length).toBeGreaterThan(200);
    for (const { mixed, resolvers } of all.flat()) {
      expect(mixed.runs).not.toContain('compiled');
      expect(resolvers.runs).toEqual([]);
    }
  });

  it('run the same way the second time', () => {
    for (const [first, second] of sendings.values()) expect(second?.compiled.runs).toEqual(first?.compiled.runs);
  });

  it('reach every code that takes no failure of the database', () => {
    const all = [...sendings.values()].map(([first]) => first?.resolvers.answer).join();
    const others = ['CONFLICT', 'DATABASE_UNAVAILABLE', 'TIMEOUT'];
    const missing = Object.keys(errorCodes).filter((code) => !all.includes(`"code":"${code}"`));
    expect(missing.toSorted()).toEqual(others.toSorted());
  });
});
