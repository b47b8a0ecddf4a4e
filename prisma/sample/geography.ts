import { known } from './known.ts';
import { random } from './random.ts';
import type { Row } from './row.ts';

// The district lies where nobody lives: a box in the open sea, 34.5-34.7 north and 122.4-122.8 east. No street, park or firm is there.

type Point = readonly [lng: number, lat: number];
/** A rectangle by its south-western corner, width and height. */
type Box = readonly [lng: number, lat: number, width: number, height: number];

const corner: Point = [122.4, 34.5];
/** Degrees that the cell of a street is wide and high. */
const [wide, high] = [0.1, 0.1];

/** Streets as cells of a grid of four by two. 旧港街道, the ninth, is part of 澜港街道 now. */
const cells: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ...{ '001': [0, 0], '002': [1, 0], '003': [2, 0], '004': [3, 0] },
  ...{ '005': [3, 1], '006': [0, 1], '007': [1, 1], '008': [2, 1] },
};

/** Parks within the cells of their streets, in parts of a cell. Nobody has drawn the planned one yet. */
const parks: Readonly<Record<string, readonly [street: string, box: Box]>> = {
  DONGLAN: ['005', [0.2, 0.2, 0.6, 0.6]],
  'DONGLAN-ESS': ['005', [0.22, 0.22, 0.25, 0.25]],
  'DONGLAN-ESS-A': ['005', [0.24, 0.24, 0.1, 0.1]],
  'DONGLAN-BIO': ['005', [0.5, 0.22, 0.25, 0.25]],
  'DONGLAN-FOOD': ['004', [0.3, 0.5, 0.2, 0.2]],
  XILING: ['006', [0.2, 0.2, 0.6, 0.6]],
  'XILING-SEMI': ['006', [0.22, 0.5, 0.25, 0.25]],
  'XILING-MFG': ['006', [0.5, 0.5, 0.25, 0.25]],
  'XILING-DATA': ['007', [0.3, 0.3, 0.2, 0.2]],
  GANGHANG: ['001', [0.3, 0.2, 0.4, 0.4]],
};

const degrees = (value: number) => Number(value.toFixed(5));

/** A corner of the grid, a little off so that streets do not look like a chessboard; neighbours share it. */
function node(column: number, row: number): Point {
  const dice = random(`corner ${column} ${row}`);
  const off = () => dice.integer(-800, 800) / 100_000;
  return [degrees(corner[0] + column * wide + off()), degrees(corner[1] + row * high + off())];
}

function cellOf(street: string): Box {
  const [column, row] = known(cells[street]);
  return [corner[0] + column * wide, corner[1] + row * high, wide, high];
}

/** Where a park, or a street by its number, is; inside its boundary. */
function boxOf(place: string): Box {
  const park = parks[place];
  if (!park) {
    const [lng, lat] = cellOf(place in cells ? place : '001');
    return [lng + 0.2 * wide, lat + 0.2 * high, 0.6 * wide, 0.6 * high];
  }
  const [street, [left, bottom, width, height]] = park;
  const [lng, lat] = cellOf(street);
  return [lng + left * wide, lat + bottom * high, width * wide, height * high];
}

const polygon = (...rings: readonly (readonly Point[])[]) => JSON.stringify({ type: 'Polygon', coordinates: rings });
const closed = (points: readonly Point[]): Point[] => [...points, known(points[0])];

function rectangle([west, south, width, height]: Box): Point[] {
  const [left, bottom] = [degrees(west), degrees(south)];
  const [right, top] = [degrees(west + width), degrees(south + height)];
  return closed([
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ]);
}

interface Boundary extends Row {
  boundary: string;
  boundaryDatum: string;
}
const bounded = (boundary: string): Boundary => ({ boundary, boundaryDatum: 'CGCS2000' });

/** The boundary of a street. 北屿街道 has an island. */
export function streetBoundary(street: string): Boundary {
  const [column, row] = known(cells[street]);
  const ring = closed([node(column, row), node(column + 1, row), node(column + 1, row + 1), node(column, row + 1)]);
  if (street !== '008') return bounded(polygon(ring));
  const island = rectangle([corner[0] + 2.4 * wide, corner[1] + 2.2 * high, 0.02, 0.01]);
  return bounded(JSON.stringify({ type: 'MultiPolygon', coordinates: [[ring], [island]] }));
}

/** The boundary of a park, if it has one. 示例东澜经济开发区 leaves out a village in its middle. */
export function parkBoundary(park: string): Boundary | Row {
  if (!(park in parks)) return {};
  const outer = rectangle(boxOf(park));
  if (park !== 'DONGLAN') return bounded(polygon(outer));
  const [lng, lat, width, height] = boxOf(park);
  const hole = rectangle([lng + 0.6 * width, lat + 0.6 * height, 0.2 * width, 0.2 * height]);
  return bounded(polygon(outer, hole.toReversed()));
}

/** The middle of a park. */
export function parkLocation(park: string): Row {
  if (!(park in parks)) return {};
  const [lng, lat, width, height] = boxOf(park);
  return located([lng + width / 2, lat + height / 2], 'AREA', '示例园区规划图');
}

/** Some place in a park, or in a street by its number: the same for the same seed. */
export function placeIn(place: string, seed: string): Row {
  return located(somewhereIn(place, seed), 'ADDRESS', '示例地名地址库');
}

/** A parcel of so many square metres somewhere in a park or street, with the place of its middle. */
export function parcelIn(place: string, seed: string, squareMetres: number): Row {
  const [lng, lat] = somewhereIn(place, seed);
  const height = Math.sqrt(squareMetres) / 111_195;
  const width = height / Math.cos((lat * Math.PI) / 180);
  return {
    ...located([lng, lat], 'SURVEYED', '示例宗地测量'),
    ...bounded(polygon(rectangle([lng - width / 2, lat - height / 2, width, height]))),
  };
}

function somewhereIn(place: string, seed: string): Point {
  const [lng, lat, width, height] = boxOf(place);
  const dice = random(`place of ${seed}`);
  const share = () => 0.1 + dice.integer(0, 8_000) / 10_000;
  return [lng + share() * width, lat + share() * height];
}

function located([lng, lat]: Point, precision: string, source: string): Row {
  return {
    ...{ locationLat: String(degrees(lat)), locationLng: String(degrees(lng)), locationDatum: 'CGCS2000' },
    ...{ locationPrecision: precision, locationSource: source },
  };
}
