import { describe, expect, test } from 'vitest';
import { readBoundary } from './boundary.ts';
import type { Datum } from './datum.ts';

const square = [
  [122, 36],
  [122.1, 36],
  [122.1, 36.1],
  [122, 36.1],
  [122, 36],
];
const hole = [
  [122.02, 36.02],
  [122.02, 36.04],
  [122.04, 36.04],
  [122.02, 36.02],
];
const read = (geometry: unknown, datum: Datum = 'CGCS2000') => readBoundary(JSON.stringify(geometry), datum);
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });

test('keeps a polygon with the box around it', () => {
  expect(read(polygon(square, hole))).toEqual({
    boundary: { type: 'Polygon', bbox: [122, 36, 122.1, 36.1], coordinates: [square, hole] },
  });
});

test('turns rings the way that RFC 7946 asks for, and changes nothing the second time', () => {
  const turned = read(polygon(square.toReversed(), hole.toReversed()));
  expect(turned).toEqual(read(polygon(square, hole)));
  expect(read('boundary' in turned && turned.boundary)).toEqual(turned);
});

test('takes several polygons, and their box is around all', () => {
  const other = square.map(([lng = 0, lat = 0]) => [lng - 1, lat + 1]);
  expect(read({ type: 'MultiPolygon', coordinates: [[square], [other]] })).toEqual({
    boundary: { type: 'MultiPolygon', bbox: [121, 36, 122.1, 37.1], coordinates: [[square], [other]] },
  });
});

test('converts each point, to seven places', () => {
  const found = read(polygon(square), 'GCJ02');
  if (!('boundary' in found)) throw new Error(found.problem.en);
  const [[[lng = 0, lat = 0] = []] = []] = found.boundary.coordinates as readonly (readonly (readonly number[])[])[];
  expect(lng).not.toBe(122);
  expect(Math.abs(lng - 122)).toBeLessThan(0.01);
  expect(String(lat)).toMatch(/^\d+\.\d{1,7}$/);
});

describe('refuses', () => {
  const circle = Array.from({ length: 5_001 }, (_, at) => [
    122 + 0.1 * Math.cos((at / 5_000) * 2 * Math.PI),
    36 + 0.1 * Math.sin((at / 5_000) * 2 * Math.PI),
  ]);
  test.for<[what: string, code: string, text: string]>([
    ['what is no JSON', 'INVALID_BOUNDARY', '{'],
    ['null', 'INVALID_BOUNDARY', 'null'],
    ['a point', 'INVALID_BOUNDARY', '{"type":"Point","coordinates":[122,36]}'],
    ['a feature', 'INVALID_BOUNDARY', JSON.stringify({ type: 'Feature', geometry: polygon(square) })],
    ['another crs', 'INVALID_BOUNDARY', JSON.stringify({ ...polygon(square), crs: { type: 'name' } })],
    ['no rings', 'INVALID_BOUNDARY', JSON.stringify(polygon())],
    ['rings of a multipolygon', 'INVALID_BOUNDARY', JSON.stringify(polygon([square]))],
    ['an open ring', 'INVALID_BOUNDARY', JSON.stringify(polygon(square.slice(1)))],
    ['a ring of three points', 'INVALID_BOUNDARY', JSON.stringify(polygon([square[0], square[1], square[0]]))],
    [
      'a ring without area',
      'INVALID_BOUNDARY',
      JSON.stringify(
        polygon([
          [122, 36],
          [122.1, 36],
          [122.2, 36],
          [122, 36],
        ]),
      ),
    ],
    ['heights', 'INVALID_BOUNDARY', JSON.stringify(polygon(square.map((point) => [...point, 5])))],
    ['texts for numbers', 'INVALID_BOUNDARY', JSON.stringify(polygon(square.map((point) => point.map(String))))],
    [
      'more than 5,000 points',
      'INVALID_BOUNDARY',
      JSON.stringify(polygon([...circle.slice(0, -1), circle[0], circle[0]])),
    ],
    [
      'latitude before longitude',
      'COORDINATES_SWAPPED',
      JSON.stringify(polygon(square.map((point) => point.toReversed()))),
    ],
    ['other countries', 'OUTSIDE_CHINA', JSON.stringify(polygon(square.map(([lng = 0, lat]) => [lng + 20, lat])))],
  ])('%s (%s)', ([, code, text]) => {
    const found = readBoundary(text, 'CGCS2000');
    expect('problem' in found && found.problem.code).toBe(code);
  });
});
