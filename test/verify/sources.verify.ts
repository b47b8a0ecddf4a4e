import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ImportLine } from '../../packages/bench/src/imports/import-command.ts';
import { realFiles, realSources } from '../../packages/bench/src/imports/real-sources.ts';
import { random } from '../../prisma/sample/random.ts';
import { type HubProcess, startHubProcess } from '../support/hub-process.ts';
import { type Place, places } from '../support/place.ts';
import { rawLines } from '../support/raw-table.ts';
import { realData } from '../support/real-registrations.ts';
import { importSource, type SourceImport } from '../support/real-sources.ts';
import { watchWaits } from '../support/waits.ts';
import { enterpriseLookups } from './raw/enterprise-lookups.ts';
import { graphLookups } from './raw/graph-lookups.ts';
import { at, type Lookup } from './raw/lookup.ts';
import { referenceLookups } from './raw/reference-lookups.ts';

/* Every real source, by the command line into a hub of its own process: twice, and looked up against the raw files. */

vi.setConfig({ testTimeout: 1_200_000, hookTimeout: 60_000 });

const sampled = 200;
const seed = 'issue of real data';

/** Notes that say why the hub's value is not the row's. */
const explained = new Set(['VALUE_KEPT', 'REPEATED_ROW', 'FLOOR_AREA_RATIO_SWAPPED']);

describe.skipIf(!realData).each(['postgresql', 'embedded'] as const)('the real sources on %s', (kind) => {
  let place: Place;
  let hub: HubProcess;
  const first = new Map<string, SourceImport>();

  beforeAll(async () => {
    place = await places[kind]();
    hub = await startHubProcess(place.environment);
  });
  afterAll(async () => {
    await hub.kill();
    await place.remove();
  });

  it('are accounted for row by row, while readers wait no longer than they may', async () => {
    await hub.forgetPeak();
    const begun = performance.now();
    for (const each of realSources) {
      const watched = watchWaits(hub);
      const imported = await importSource(hub, each.source, realFiles(realData ?? '', each));
      const waits = await watched.end();
      first.set(each.source, imported);
      for (const part of imported.parts) tell(kind, part);
      console.log(kind, each.source, JSON.stringify(waits));
      expect(waits).toMatchObject({ read: expect.toSatisfy(below(6_000)) });
      for (const part of imported.parts) expect(accounted(part), part.source).toBe(part.rows);
    }
    console.log(
      kind,
      `${Math.round((performance.now() - begun) / 1_000)} s, ${Math.round((await hub.peakMemory()) / 1e6)} MB`,
    );
    expect(await hub.peakMemory()).toBeLessThan(600e6);
  });

  it('change nothing the second time', async () => {
    for (const each of realSources) {
      const { parts } = await importSource(hub, each.source, realFiles(realData ?? '', each));
      const before = first.get(each.source)?.parts as ImportLine[];
      for (const [at, part] of parts.entries()) {
        tell(kind, part);
        const { created, updated, unchanged, rows, rejections, skipped } = before[at] as ImportLine;
        expect(part).toMatchObject({ created: 0, updated: 0, rows, rejections, skipped });
        expect(part.unchanged, part.source).toBe(created + updated + unchanged);
      }
    }
  });

  // What is in either database is the same: the second test tells.
  if (kind === 'embedded') return;

  describe('agree with the raw files', () => {
    const lookups = [
      ...referenceLookups(realData ?? ''),
      ...enterpriseLookups(realData ?? ''),
      ...graphLookups(realData ?? ''),
    ];

    it.each(realSources.map(({ source }) => source))(`in ${sampled} values of %s`, async (source) => {
      const own = lookups.filter((lookup) => lookup.source === source);
      const { report } = first.get(source) as SourceImport;
      const draw = random(`${seed} ${source}`);
      const tables = own.map((lookup) => ({ lookup, rows: lookup.rows() }));
      let compared = 0;
      for (let drawn = 0; drawn < 3 * sampled && compared < sampled; drawn += 1) {
        const { lookup, rows } = tables[draw.integer(0, tables.length - 1)] as (typeof tables)[number];
        const row = rows[draw.integer(0, rows.length - 1)] as (typeof rows)[number];
        const [path, value] = draw.pick(Object.entries(lookup.fields));
        const expected = value(row.cells);
        if (expected === undefined) continue;
        const found = at(await nodeOf(lookup, row.cells), path);
        const notes = report.get(`${row.file}:${row.row}`) ?? [];
        const isExplained = notes.some(({ severity, code }) => severity !== 'NOTE' || explained.has(code));
        if (!isExplained)
          expect({ file: row.file, row: row.row, path, value: found }).toEqual({
            file: row.file,
            row: row.row,
            path,
            value: expected,
          });
        compared += 1;
      }
      expect(compared).toBe(sampled);
    });

    async function nodeOf({ query, variables, node }: Lookup, cells: Parameters<Lookup['node']>[1]): Promise<unknown> {
      return node(await hub.ask(query, variables(cells)), cells) ?? null;
    }
  });

  it('run supplies from supplier to buyer, apart from taxonomy, cycles kept and reported', async () => {
    const rows = rawLines(`${realData}/industry-chain-graph/product_product.derived.jsonl`).map(({ cells }) => cells);
    const known = new Set(rawLines(`${realData}/industry-chain-graph/product.json`).map(({ cells }) => cells.name));
    const flows = rows
      .filter(({ rel, from_entity: from, to_entity: to }) => rel !== '产品小类' && known.has(from) && known.has(to))
      .map(({ rel, from_entity: from, to_entity: to }) => (rel === '上游材料' ? `${to}→${from}` : `${from}→${to}`));
    const pairs = new Set(flows);
    const isLoop = (pair: string) => pair.split('→')[0] === pair.split('→')[1];
    const isTurnedToo = (pair: string) => pairs.has(pair.split('→').reverse().join('→'));
    const [loops, reciprocal] = [flows.filter(isLoop), flows.filter((pair) => !isLoop(pair) && isTurnedToo(pair))];
    const { all, taxonomy, self, mutual } = await hub.ask(`{
      all: productFlows { totalCount }
      taxonomy: productFlows(where: { stated: { eq: "产品小类" } }) { totalCount }
      self: productFlows(where: { selfLoop: { eq: true } }) { totalCount }
      mutual: productFlows(where: { reciprocal: { eq: true } }, first: 1000) { totalCount nodes { from { name } to { name } } }
    }`);
    const notes = first
      .get('industry-chain-graph')
      ?.parts.find(({ source }) => source.endsWith('/productFlows'))?.notes;
    console.log('supplies', flows.length, 'self-loops', loops.length, 'mutual', mutual.totalCount);
    expect(all.totalCount).toBe(flows.length);
    expect(taxonomy.totalCount).toBe(0);
    expect(self.totalCount).toBe(loops.length);
    expect(notes?.SELF_LOOP).toBe(loops.length);
    expect(
      mutual.nodes
        .map(({ from, to }: { from: { name: string }; to: { name: string } }) => `${from.name}→${to.name}`)
        .sort(),
    ).toEqual(reciprocal.sort());
  });
});

const below = (most: number) => (value: number) => value < most;

/** What became of the rows of a part; each of them has to be among it. */
function accounted({ created, updated, unchanged, rejected, skipped, inReview }: ImportLine): number {
  return created + updated + unchanged + rejected + skipped + inReview;
}

function tell(kind: string, part: ImportLine): void {
  console.log(kind, JSON.stringify(part));
}
