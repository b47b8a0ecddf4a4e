import { describe, expect, test } from 'vitest';
import { type Datum, fromCgcs2000, type Position, readDatum, toCgcs2000 } from './datum.ts';
import { distanceBetween } from './distance.ts';

/** Pairs that implementations of GCJ-02 have in common as their tests: Shanghai, Shenzhen, Beijing. */
const published: [wgs84: [number, number], gcj02: [number, number]][] = [
  [
    [31.1774276, 121.5272106],
    [31.17530398364597, 121.531541859215],
  ],
  [
    [22.543847, 113.912316],
    [22.540796131694766, 113.9171764808363],
  ],
  [
    [39.911954, 116.377817],
    [39.91334545536069, 116.38404722455657],
  ],
];
const position = ([lat, lng]: [number, number]): Position => ({ lat, lng });

describe('known pairs', () => {
  test.for(published)('GCJ-02 of %s', ([wgs84, gcj02]) => {
    expect(distanceBetween(fromCgcs2000(position(wgs84), 'GCJ02'), position(gcj02))).toBeLessThan(0.001);
    expect(distanceBetween(toCgcs2000(position(gcj02), 'GCJ02'), position(wgs84))).toBeLessThan(0.001);
  });

  test('BD-09 of a place in Beijing, by its GCJ-02', () => {
    const place = toCgcs2000({ lat: 39.915, lng: 116.404 }, 'GCJ02');
    const bd09 = { lat: 39.92133699351021, lng: 116.41036949371029 };
    expect(distanceBetween(fromCgcs2000(place, 'BD09'), bd09)).toBeLessThan(0.001);
    expect(distanceBetween(toCgcs2000(bd09, 'BD09'), place)).toBeLessThan(0.001);
  });
});

test.for<Datum>(['GCJ02', 'BD09'])('%s and back is within a millimetre everywhere', (datum) => {
  let furthest = 0;
  for (let lat = 3; lat <= 54; lat += 0.73) {
    for (let lng = 73; lng <= 136; lng += 0.71) {
      const origin = { lat, lng };
      furthest = Math.max(furthest, distanceBetween(toCgcs2000(fromCgcs2000(origin, datum), datum), origin));
    }
  }
  expect(furthest).toBeLessThan(0.001);
});

test('moves a place by hundreds of metres, and not at all where the datum is the hub’s', () => {
  const place = { lat: 37.5, lng: 121.4 };
  expect(distanceBetween(toCgcs2000(place, 'GCJ02'), place)).toBeGreaterThan(300);
  expect(distanceBetween(toCgcs2000(place, 'BD09'), place)).toBeGreaterThan(800);
  expect(toCgcs2000(place, 'WGS84')).toEqual(place);
  expect(toCgcs2000(place, 'CGCS2000')).toEqual(place);
});

test.for<[string, Datum | undefined]>([
  ['wgs_84', 'WGS84'],
  ['ＧＣＪ－０２', 'GCJ02'],
  ['百度坐标系', 'BD09'],
  ['2000国家大地坐标系', 'CGCS2000'],
  ['高德', undefined],
  ['BD09MC', undefined],
])('%s names %s', ([text, datum]) => {
  expect(readDatum(text)).toBe(datum);
});
