import type { Database } from '@district-hub/db';
import type { Options } from '../options.ts';
import { onEmbedded, onPostgres } from '../own-hub.ts';
import { createPick, type Pick } from '../pick.ts';
import { described, type PlacesFigures, type Result } from '../report.ts';
import { askHub } from '../servers/kinds.ts';
import { type Say, withSession } from '../session.ts';
import { median } from '../statistics.ts';

/** How often each question is asked in a round, of other places each time. */
const perRound = 20;

/** Places lie evenly in a square of a degree, in the sea. */
const [south, west] = [36, 122];
/** A box with a seventh of its side holds a fiftieth of them. */
const side = Math.SQRT2 / 10;
/** A circle as large as such a box. */
const metres = Math.round(side * 111_195 * Math.sqrt(Math.cos((36.5 * Math.PI) / 180) / Math.PI));

/** Enterprises in a box and around a point: among a million on PostgreSQL, and a tenth of that on the embedded database. */
export async function runPlaces(options: Options, say: Say): Promise<Result> {
  return withSession(say, async (session) => {
    const places: PlacesFigures[] = [];
    const own = (label: string, points: number) => ({
      name: 'places',
      fill: async (db: Database) => {
        say(`${points} places`);
        await fillPlaces(db, points);
      },
      work: async ({ origin }: { origin: string }) => {
        say(`ask ${label}`);
        const pick = createPick('places');
        places.push(await askAbout(origin, { label: `${label}, within`, points }, options.rounds, () => boxOf(pick)));
        places.push(await askAbout(origin, { label: `${label}, near`, points }, options.rounds, () => circleOf(pick)));
      },
    });
    await onPostgres(session, own('PostgreSQL', 1_000_000));
    await onEmbedded(session, own('embedded', 100_000));
    return { ...described('places', session.postgres, options), servers: [], questions: [], places };
  });
}

async function fillPlaces(db: Database, points: number): Promise<void> {
  const share = (salt: number) => `((hashint8extended(i, ${salt}) & 2147483647) / 2147483648.0)`;
  await db.query(
    `insert into enterprise (credit_code, name, location_lat, location_lng, location_source_datum)
     select 'E' || i, '虚构企业' || i, ${south} + ${share(1)}, ${west} + ${share(2)}, 'CGCS2000' from generate_series(1, $1::int) i`,
    [points],
  );
  await db.query('vacuum (analyze) enterprise');
}

/** Some part of 1, to four places. */
const part = (pick: Pick) => pick.int(0, 10_000) / 10_000;

function boxOf(pick: Pick): object {
  const [lat, lng] = [south + part(pick) * (1 - side), west + part(pick) * (1 - side)];
  return { within: { south: lat, west: lng, north: lat + side, east: lng + side } };
}

function circleOf(pick: Pick): object {
  return { near: { lat: south + 0.1 + part(pick) * 0.8, lng: west + 0.1 + part(pick) * 0.8, metres } };
}

const selections = {
  page: 'nodes { name location { lat lng } }',
  count: 'totalCount',
  both: 'totalCount nodes { name location { lat lng } }',
} as const;

async function askAbout(
  origin: string,
  about: { label: string; points: number },
  rounds: number,
  location: () => object,
): Promise<PlacesFigures> {
  const figures: PlacesFigures = { ...about, found: 0, page: [], count: [], both: [] };
  const found: number[] = [];
  for (let asked = 0; asked < rounds * perRound; asked += 1) {
    for (const kind of ['page', 'count', 'both'] as const) {
      const query = `query Places($location: LocationFilter!) { enterprises(where: { location: $location }) { ${selections[kind]} } }`;
      const { path, headers, body } = askHub(query, { location: location() });
      const begun = performance.now();
      const answer = await fetch(new URL(path, origin), { method: 'POST', headers, body });
      const { data } = (await answer.json()) as { data: { enterprises: { totalCount?: number } } };
      figures[kind].push(performance.now() - begun);
      if (data.enterprises.totalCount !== undefined) found.push(data.enterprises.totalCount);
    }
  }
  return { ...figures, found: median(found) };
}
