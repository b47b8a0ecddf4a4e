import { expect, test } from 'vitest';
import { seededRandom } from '../../../../../test/support/random-rows.ts';
import type { Position } from './datum.ts';
import { boxAround, distanceBetween, earthRadius } from './distance.ts';

const degree = (earthRadius * Math.PI) / 180;

test('a degree of latitude is as long everywhere, one of longitude shrinks with the cosine', () => {
  expect(distanceBetween({ lat: 0, lng: 100 }, { lat: 1, lng: 100 })).toBeCloseTo(degree, 3);
  expect(distanceBetween({ lat: 53, lng: 100 }, { lat: 54, lng: 100 })).toBeCloseTo(degree, 3);
  expect(distanceBetween({ lat: 60, lng: 100 }, { lat: 60, lng: 100.001 })).toBeCloseTo(degree / 2_000, 3);
});

test('is nothing from a place to itself, and half around to the other end of the earth', () => {
  expect(distanceBetween({ lat: 37.1234567, lng: 121.7654321 }, { lat: 37.1234567, lng: 121.7654321 })).toBe(0);
  expect(distanceBetween({ lat: 37, lng: 121 }, { lat: -37, lng: -59 })).toBeCloseTo(earthRadius * Math.PI, 3);
});

test('the box around a position leaves out nothing within the distance', () => {
  const random = seededRandom(5);
  const anywhere = (): Position => ({ lat: random() * 180 - 90, lng: random() * 360 - 180 });
  let inside = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const [centre, metres] = [anywhere(), 10 ** (random() * 7.5)];
    const box = boxAround(centre, metres);
    // Near ones, or hardly any would be inside.
    const step = () => ((random() * 3 - 1.5) * metres) / degree;
    const lng = ((((centre.lng + step() * 3 + 180) % 360) + 360) % 360) - 180;
    const place = { lat: Math.max(-90, Math.min(90, centre.lat + step())), lng };
    if (distanceBetween(centre, place) > metres) continue;
    inside += 1;
    expect(place.lat).toBeGreaterThanOrEqual(box.south);
    expect(place.lat).toBeLessThanOrEqual(box.north);
    expect(place.lng).toBeGreaterThanOrEqual(box.west);
    expect(place.lng).toBeLessThanOrEqual(box.east);
  }
  expect(inside).toBeGreaterThan(2_000);
});
