import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { type HubProcess, startHubProcess } from '../support/hub-process.ts';
import { storedEnterprises } from '../support/importer.ts';
import { type Place, places } from '../support/place.ts';
import { addRealRegistrations, realData, runImport } from '../support/real-registrations.ts';

/*
 * The largest import, 44,722 real registrations, through a hub that is killed ten times in each of its phases: while rows are
 * added, while they are judged, and while they are written.
 */

const kills = 10;

vi.setConfig({ testTimeout: 600_000 });

describe.skipIf(!realData).each(['postgresql', 'embedded'] as const)('an import on %s', (kind) => {
  it(`survives kill -9 at ${kills} moments of each phase, and ends as if nothing had happened`, async () => {
    const [undisturbed, place] = [await places[kind](), await places[kind]()];
    try {
      const { milliseconds } = await through(await startHubProcess(undisturbed.environment));
      const expected = await storedIn(undisturbed);
      const disturbed = new Disturbed(place);
      await disturbed.start();

      const id = await opened(disturbed.hub);
      await disturbed.add(id);
      expect(await disturbed.count()).toBe(0);
      const judged = await disturbed.step(id, 'validateImport', 'VALIDATED', milliseconds.validating);
      expect(await disturbed.count()).toBe(0);
      const written = await disturbed.step(id, 'commitImport', 'COMMITTED', milliseconds.committing);
      console.log(kind, `kills that came in time: ${kills} adding, ${judged} judging, ${written} writing`);

      const line = await runImport(disturbed.hub.origin, disturbed.hub.token);
      expect(line).toMatchObject({ created: 0, unchanged: expected.length });
      await disturbed.hub.kill();
      expect(await storedIn(place)).toEqual(expected);
    } finally {
      await undisturbed.remove();
      await place.remove();
    }
  });
});

/** A hub that is killed again and again, and started anew on the same database. */
class Disturbed {
  readonly #place: Place;
  hub!: HubProcess;

  constructor(place: Place) {
    this.#place = place;
  }

  async start(): Promise<void> {
    this.hub = await startHubProcess(this.#place.environment);
  }

  /** Kills the hub while it works on something. */
  async #killDuring(work: Promise<unknown>, after: number): Promise<void> {
    const over = work.catch(() => {});
    await delay(after);
    await this.hub.kill();
    await over;
    await this.start();
  }

  async count(): Promise<number> {
    return (await this.hub.ask('{ enterprises { totalCount } }')).enterprises.totalCount;
  }

  /** Adds all rows; some of the requests are killed and then sent again. */
  async add(id: string): Promise<void> {
    let asked = 0;
    let killed = 0;
    await addRealRegistrations(async (query, variables) => {
      asked += 1;
      // There are some sixty requests.
      if (asked % 5 === 0 && killed < kills) {
        killed += 1;
        await this.#killDuring(this.hub.ask(query, variables), 8 * killed);
      }
      return this.hub.ask(query, variables);
    }, id);
    expect(killed).toBe(kills);
  }

  /**
   * Takes a step until it is done, and kills the hub meanwhile. What is judged stays judged, so each kill comes as soon as the last;
   * writing begins anew, so each comes later.
   *
   * @param usual - milliseconds that the step takes undisturbed, and the first time: later it takes somewhat less
   * @returns how many of the kills came before it was done
   */
  async step(id: string, name: 'validateImport' | 'commitImport', done: string, usual: number): Promise<number> {
    const take = `mutation { ${name}(input: { import: "${id}" }) { __typename ... on Import { state } } }`;
    let inTime = 0;
    for (let moment = 1; moment <= kills; moment += 1) {
      await this.#killDuring(this.hub.ask(take), (usual * (name === 'commitImport' ? moment : 1)) / (1.7 * kills));
      const { import: found } = await this.hub.ask(`{ import(by: { id: "${id}" }) { state created rows } }`);
      if (found.state !== done) inTime += 1;
      // Either all of it is there or nothing is.
      if (name === 'commitImport') expect(await this.count()).toBe(found.state === done ? found.created : 0);
    }
    for (let state = ''; state !== done; ) state = (await this.hub.ask(take))[name].state;
    return inTime;
  }
}

async function opened(hub: HubProcess): Promise<string> {
  const opening =
    'mutation { openImport(input: { source: "enterprise-registration", dryRun: false }) { ... on Import { id } } }';
  return (await hub.ask(opening)).openImport.id;
}

/** An undisturbed import, and how long its later phases took. */
async function through(hub: HubProcess) {
  const id = await opened(hub);
  await addRealRegistrations(hub.ask, id);
  const timed = async (name: string, done: string) => {
    const begun = performance.now();
    for (let state = ''; state !== done; ) {
      state = (await hub.ask(`mutation { ${name}(input: { import: "${id}" }) { ... on Import { state } } }`))[name]
        .state;
    }
    return performance.now() - begun;
  };
  const milliseconds = {
    validating: await timed('validateImport', 'VALIDATED'),
    committing: await timed('commitImport', 'COMMITTED'),
  };
  await hub.kill();
  return { milliseconds };
}

async function storedIn(place: Place): Promise<unknown[]> {
  const db = await place.open();
  const stored = await storedEnterprises({ db });
  await db.close();
  return stored;
}
