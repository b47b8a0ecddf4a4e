import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromCgcs2000, toCgcs2000 } from '../../packages/server/src/kernel/places/datum.ts';
import { distanceBetween } from '../../packages/server/src/kernel/places/distance.ts';
import { writeOwnCodeLists } from '../../packages/server/src/kernel/write/own-code-lists.ts';
import type { Outcome } from '../../packages/server/src/kernel/write/problem.ts';
import type { WriteRow } from '../../packages/server/src/kernel/write/read-row.ts';
import { write } from '../../packages/server/src/kernel/write/write.ts';
import { createEmbeddedDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createTestHub, type TestHub } from '../support/hub.ts';
import { Importer } from '../support/importer.ts';
import { seededRandom } from '../support/random-rows.ts';

const park = { name: '示例园区', level: 'DISTRICT', type: 'OTHER' } as const;
const place = { locationLat: '37.1', locationLng: '122.9' } as const;
const square = (west: number, south: number, size = 0.5) => {
  const [east, north] = [west + size, south + size];
  return JSON.stringify({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  });
};

describe.each(['postgresql', 'embedded'] as const)('places on %s', (kind) => {
  let database: TestDatabase;
  let hubs: TestHub[];

  beforeAll(async () => {
    database = await (kind === 'embedded' ? createEmbeddedDatabase() : createTestDatabase());
    const { db } = database;
    await writeOwnCodeLists(db);
    hubs = await Promise.all((['compiled', 'mixed'] as const).map((reads) => createTestHub({ db, reads })));
  });
  afterAll(() => database.drop());

  async function save(entity: string, ...rows: WriteRow[]): Promise<Outcome[]> {
    const options = { policy: 'skip-failed', actor: 'test', today: '2026-11-25' } as const;
    return (await database.db.transaction((tx) => write(tx, entity, rows, options))).outcomes;
  }

  /** The data of an answer, the same compiled and mixed. */
  async function ask(query: string, variables: Record<string, unknown> = {}) {
    const [compiled, mixed] = await Promise.all(hubs.map((hub) => hub.query(query, variables)));
    expect(mixed?.body.data).toEqual(compiled?.body.data);
    expect(compiled?.body.errors).toBeUndefined();
    return compiled?.body.data as never;
  }

  async function parks(where: string): Promise<string[]> {
    const { parks } = await ask(`{ parks(where: ${where}, orderBy: [{ code: ASC }]) { nodes { code } } }`);
    return (parks as { nodes: { code: string }[] }).nodes.map(({ code }) => code);
  }

  it('converts what a source gives, and says in which datum it was', async () => {
    const gcj02 = fromCgcs2000({ lat: 37.1, lng: 122.9 }, 'GCJ02');
    const bd09 = fromCgcs2000({ lat: 37.1, lng: 122.9 }, 'BD09');
    const outcomes = await save(
      'Park',
      { code: 'A', ...park, ...place, locationDatum: 'WGS-84', locationPrecision: '实测', locationSource: '测绘' },
      { code: 'B', ...park, locationLat: `${gcj02.lat}`, locationLng: `${gcj02.lng}`, locationDatum: 'gcj02' },
      { code: 'C', ...park, locationLat: `${bd09.lat}`, locationLng: `${bd09.lng}`, locationDatum: '百度坐标系' },
      { code: 'D', ...park, locationLat: '', locationLng: null, locationDatum: 'WGS84' },
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(4).fill('created'));
    const data = await ask(
      '{ parks(orderBy: [{ code: ASC }]) { nodes { location { lat lng datum sourceDatum precision source } } } }',
    );
    const stored = { lat: 37.1, lng: 122.9, datum: 'CGCS2000', precision: null, source: null };
    expect((data as { parks: unknown }).parks).toEqual({
      nodes: [
        { location: { ...stored, sourceDatum: 'WGS84', precision: 'SURVEYED', source: '测绘' } },
        { location: { ...stored, sourceDatum: 'GCJ02' } },
        { location: { ...stored, sourceDatum: 'BD09' } },
        { location: null },
      ],
    });
  });

  it('stores what is exported again without a change', async () => {
    const exported = { ...place, locationDatum: 'CGCS2000', locationSourceDatum: 'GCJ02' };
    expect(await save('Park', { code: 'B', ...exported })).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await save('Park', { code: 'B', ...place, locationDatum: 'CGCS2000' })).toMatchObject([
      { outcome: 'updated' },
    ]);
  });

  it('takes a place away with all that was known of it', async () => {
    expect(await save('Park', { code: 'A', locationLat: null, locationLng: null })).toMatchObject([
      { outcome: 'updated' },
    ]);
    expect(
      await database.db.query(
        "select num_nonnulls(location_precision, location_source, location_source_datum) as left from park where code = 'A'",
      ),
    ).toEqual([{ left: 0 }]);
  });

  it.each<[what: string, cells: WriteRow, code: string, column: string]>([
    ['no datum', place, 'MISSING_DATUM', 'locationDatum'],
    ['a datum that nobody knows', { ...place, locationDatum: '高德' }, 'UNKNOWN_VALUE', 'locationDatum'],
    [
      'half a place',
      { locationLat: '37', locationLng: '', locationDatum: 'WGS84' },
      'INCOMPLETE_LOCATION',
      'locationLng',
    ],
    [
      'an exchanged place',
      { locationLat: '121.4', locationLng: '37.5', locationDatum: 'WGS84' },
      'COORDINATES_SWAPPED',
      'locationLat',
    ],
    [
      'a place elsewhere',
      { locationLat: '0', locationLng: '0', locationDatum: 'WGS84' },
      'OUTSIDE_CHINA',
      'locationLat',
    ],
    [
      'degrees and minutes',
      { locationLat: '37°5′', locationLng: '122', locationDatum: 'WGS84' },
      'INVALID_NUMBER',
      'locationLat',
    ],
    ['a precision without a place', { locationSourceDatum: 'WGS84' }, 'VALUES_DISAGREE', 'locationLat'],
    ['a boundary without a datum', { boundary: square(122, 36) }, 'MISSING_DATUM', 'boundaryDatum'],
    ['a boundary that is none', { boundary: '{}', boundaryDatum: 'WGS84' }, 'INVALID_BOUNDARY', 'boundary'],
  ])('refuses %s', async (_, cells, code, column) => {
    const [outcome] = await save('Park', { code: 'X', ...park, ...cells });
    expect(outcome).toMatchObject({ outcome: 'rejected', problems: [{ code, column }] });
  });

  it('keeps a boundary and finds it by the box around it', async () => {
    const rows = ['B', 'C'].map((code, at) => ({ code, boundary: square(122 + at, 36), boundaryDatum: 'CGCS2000' }));
    expect(await save('Park', ...rows)).toMatchObject([{ outcome: 'updated' }, { outcome: 'updated' }]);
    expect(await save('Park', ...rows)).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'unchanged' }]);
    const data = await ask('{ park(by: { code: "B" }) { boundary } }');
    expect((data as { park: unknown }).park).toEqual({
      boundary: {
        type: 'Polygon',
        bbox: [122, 36, 122.5, 36.5],
        coordinates: [
          [
            [122, 36],
            [122.5, 36],
            [122.5, 36.5],
            [122, 36.5],
            [122, 36],
          ],
        ],
      },
    });
    expect(await parks('{ boundary: { within: { south: 36, west: 122, north: 36.5, east: 122.5 } } }')).toEqual(['B']);
    expect(await parks('{ boundary: { within: { south: 36, west: 122, north: 36.5, east: 122.4999999 } } }')).toEqual(
      [],
    );
    expect(await parks('{ boundary: { overlaps: { south: 35, west: 122.5, north: 36, east: 123 } } }')).toEqual([
      'B',
      'C',
    ]);
    expect(await parks('{ boundary: { overlaps: { south: 35, west: 122.5000001, north: 36, east: 122.9 } } }')).toEqual(
      [],
    );
    expect(await parks('{ boundary: { isNull: true } }')).toEqual(['A', 'D']);
  });

  it('finds places in a box, edges and all, and its complement', async () => {
    const box = '{ south: 37.1, west: 122.9, north: 37.2, east: 123 }';
    expect(await parks(`{ location: { within: ${box} } }`)).toEqual(['B', 'C']);
    expect(await parks(`{ not: { location: { within: ${box} } } }`)).toEqual(['A', 'D']);
    expect(await parks('{ location: { within: { south: 37.1000001, west: 122, north: 38, east: 123 } } }')).toEqual([]);
    expect(await parks('{ location: { isNull: false } }')).toEqual(['B', 'C']);
  });

  it('reads places from files, headed by labels or names, and takes no datum for granted', async () => {
    const importer = new Importer(hubs[0] as TestHub);
    const labelled = ['园区代码', '园区名称', '园区级别', '园区类型', '经度', '纬度', '坐标基准', '坐标精度'];
    const named = [
      'code',
      'name',
      'level',
      'type',
      'location.lng',
      'location.lat',
      'location.datum',
      'location.precision',
    ];
    const rows = [
      ['F1', '示例一园', 'DISTRICT', 'OTHER', '122.5', '36.5', 'GCJ02', '区域'],
      ['F2', '示例二园', 'DISTRICT', 'OTHER', '122.5', '36.5', null, null],
      ['F3', '示例三园', 'DISTRICT', 'OTHER', null, null, 'WGS84', null],
    ];
    const first = await importer.run(rows, 'entity:Park', { header: labelled });
    expect(first).toMatchObject({ created: 2, rejected: 1 });
    expect(await importer.problemsOf(first.id)).toMatchObject([{ row: 3, column: '坐标基准', code: 'MISSING_DATUM' }]);
    const again = await importer.run(rows, 'entity:Park', { header: named });
    expect(again).toMatchObject({ unchanged: 2, rejected: 1 });
    const data = await ask('{ park(by: { code: "F1" }) { location { lat lng sourceDatum precision } } }');
    const { location } = (data as { park: { location: { lat: number; lng: number } } }).park;
    expect(distanceBetween(location, toCgcs2000({ lat: 36.5, lng: 122.5 }, 'GCJ02'))).toBeLessThan(0.02);
    expect(location).toMatchObject({ sourceDatum: 'GCJ02', precision: 'AREA' });
  });

  it('finds exactly the places within a distance', async () => {
    const random = seededRandom(3);
    const made = Array.from({ length: 300 }, (_, at) => ({
      code: `N${String(at).padStart(3, '0')}`,
      lat: Number((36 + random()).toFixed(7)),
      lng: Number((120 + random()).toFixed(7)),
    }));
    const rows = made.map(({ code, lat, lng }) => ({
      code,
      ...park,
      locationLat: `${lat}`,
      locationLng: `${lng}`,
      locationDatum: 'CGCS2000',
    }));
    await save('Park', ...rows);
    for (const metres of [0, 500, 5_000, 40_000, 1e7]) {
      const centre = made[7] as (typeof made)[number];
      const expected = made.filter((one) => distanceBetween(one, centre) <= metres).map(({ code }) => code);
      const found = await parks(
        `{ code: { startsWith: "N" }, location: { near: { lat: ${centre.lat}, lng: ${centre.lng}, metres: ${metres} } } }`,
      );
      expect(found).toEqual(expected.slice(0, 50));
    }
  });

  it.each([
    '{ within: { south: 2, west: 1, north: 1, east: 2 } }',
    '{ within: { south: 1, west: 2, north: 2, east: 1 } }',
    '{ within: { south: -91, west: 1, north: 2, east: 2 } }',
    '{ within: null }',
    '{ near: { lat: 1, lng: 181, metres: 5 } }',
    '{ near: { lat: 1, lng: 1, metres: -5 } }',
    '{}',
  ])('refuses the condition %s', async (condition) => {
    for (const hub of hubs) {
      const { body } = await hub.query(`{ parks(where: { location: ${condition} }) { totalCount } }`);
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});
