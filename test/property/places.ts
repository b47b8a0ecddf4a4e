import type { Draft } from './draft.ts';
import type { Given, Row } from './facts.ts';
import { badInput } from './tables.ts';

// Where things stand, as the interpreter and the generator have to know it.

/** Sides of a box: west, south, east and north, as GeoJSON has them. */
type Sides = readonly [west: number, south: number, east: number, north: number];

/** What a place shows of its row; null where there is none. */
export function locationOf(row: Row): unknown {
  if (row.locationLat === null) return null;
  return {
    ...{ lat: Number(row.locationLat), lng: Number(row.locationLng), datum: 'CGCS2000' },
    ...{ sourceDatum: row.locationSourceDatum, precision: row.locationPrecision, source: row.locationSource },
  };
}

/** A condition on a place or a boundary. */
export function placeTest(field: string, given: Given): (row: Row) => boolean {
  const tests = Object.entries(given).map(([operator, operand]) => {
    if (operand == null) throw badInput();
    if (operator === 'isNull') return (sides: Sides | null) => (sides === null) === operand;
    const test = operator === 'near' ? near(operand) : between(operator, operand);
    return (sides: Sides | null) => sides !== null && test(sides);
  });
  if (tests.length === 0) throw badInput();
  return (row) => tests.every((test) => test(sidesOf(row, field)));
}

/** A point is a box without extent. */
function sidesOf(row: Row, field: string): Sides | null {
  if (field === 'boundary') return (row.boundary as unknown as { bbox: Sides } | null)?.bbox ?? null;
  const [lng, lat] = [Number(row.locationLng), Number(row.locationLat)];
  return row.locationLat === null ? null : [lng, lat, lng, lat];
}

function between(operator: string, { south, west, north, east }: Given): (sides: Sides) => boolean {
  const isNowhere = [south, north].some((it) => Math.abs(it) > 90) || [west, east].some((it) => Math.abs(it) > 180);
  if (isNowhere || south > north || west > east) throw badInput();
  return ([left, bottom, right, top]) =>
    operator === 'within'
      ? left >= west && right <= east && bottom >= south && top <= north
      : left <= east && right >= west && bottom <= north && top >= south;
}

const earth = 6_371_008.8;

/** The angle between two directions from the middle of the earth, by the chord between their ends. */
function near({ lat, lng, metres }: Given): (sides: Sides) => boolean {
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180 || metres < 0) throw badInput();
  const direction = (latitude: number, longitude: number) => {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const from = direction(lat, lng);
  return ([longitude, latitude]) => {
    const chord = Math.hypot(...direction(latitude, longitude).map((it, axis) => it - (from[axis] ?? 0)));
    return 2 * earth * Math.asin(Math.min(1, chord / 2)) <= metres;
  };
}

/** Operators with operands around a row's own place. */
export function placeComparator(draft: Draft, field: string, row: Row, operators: readonly string[]): object {
  const [west, south] = sidesOf(row, field) ?? [122.5, 36.5];
  const operand = (operator: string): unknown => {
    if (operator === 'isNull') return draft.chance(0.5);
    // Never just as far as another place: there the last digit of a sine would decide.
    if (operator === 'near')
      return { lat: south, lng: west, metres: draft.pick([0.5, 20_000.7, 60_000.3, 10_000_000]) };
    const reach = () => draft.pick([0, 0.25, 0.5, 1]);
    return { south: south - reach(), west: west - reach(), north: south + reach(), east: west + reach() };
  };
  return Object.fromEntries(draft.some(operators, draft.chance(0.75) ? 1 : 2).map((name) => [name, operand(name)]));
}
