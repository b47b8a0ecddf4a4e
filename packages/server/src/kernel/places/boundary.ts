import type { Note } from '../options.ts';
import { outsideChina, rounded } from './china.ts';
import { type Datum, toCgcs2000 } from './datum.ts';

type Point = readonly [lng: number, lat: number];
type Ring = readonly Point[];
type Rings = readonly Ring[];

/** A boundary as it is kept: GeoJSON (RFC 7946) with the box around it, outer rings counter-clockwise and holes clockwise. */
export interface Boundary {
  type: 'Polygon' | 'MultiPolygon';
  bbox: readonly [west: number, south: number, east: number, north: number];
  coordinates: Rings | readonly Rings[];
}

/** A street drawn to ten metres has some hundred. */
const mostPoints = 5_000;

/** What is wrong with a boundary. It never leaves this file as an exception. */
class Refusal extends Error {
  readonly note: Note;

  constructor(note: Note) {
    super(note.en);
    this.note = note;
  }
}

const invalid = (zh: string, en: string) => new Refusal({ code: 'INVALID_BOUNDARY', zh, en });

/**
 * Reads a GeoJSON Polygon or MultiPolygon whose coordinates are in a datum, and brings it into the form in which it is kept.
 *
 * @remarks
 * Rings are checked one by one: closed, in China, not without an area. Whether they touch or cross, and whether holes lie in
 * their outer ring, is not checked.
 */
export function readBoundary(text: string, datum: Datum): { boundary: Boundary } | { problem: Note } {
  try {
    const { type, coordinates } = geometryOf(text);
    let left = mostPoints;
    const rings = (given: unknown): Rings =>
      listOf(given).map((ring, at) => {
        const points = listOf(ring).map((point) => pointOf(point, datum));
        left -= points.length;
        if (left < 0) {
          throw invalid(
            `顶点超过 ${mostPoints} 个，请先简化。`,
            `It has more than ${mostPoints} points; simplify it first.`,
          );
        }
        return oriented(closed(points), at === 0);
      });
    const polygons = type === 'Polygon' ? [rings(coordinates)] : listOf(coordinates).map(rings);
    const points = polygons.flat(2);
    const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
    return {
      boundary: {
        type,
        bbox: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
        coordinates: type === 'Polygon' ? (polygons[0] as Rings) : polygons,
      },
    };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.note };
    throw error;
  }
}

function geometryOf(text: string): { type: Boundary['type']; coordinates: unknown } {
  let geometry: Record<string, unknown> | null;
  try {
    geometry = JSON.parse(text);
  } catch {
    throw invalid('不是有效的 JSON。', 'This is not JSON.');
  }
  const { type, coordinates, crs } = geometry ?? {};
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw invalid('应为 GeoJSON 的 Polygon 或 MultiPolygon。', 'This has to be a Polygon or MultiPolygon of GeoJSON.');
  }
  if (crs !== undefined) {
    throw invalid(
      '含有 crs：坐标基准须在“坐标基准”列中给出。',
      'It has a crs; its datum is to be given in the column of the datum.',
    );
  }
  return { type, coordinates };
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw invalid('coordinates 的层次与类型不符。', 'Its coordinates are not nested as its type asks.');
}

function pointOf(value: unknown, datum: Datum): Point {
  const [lng, lat, ...more] = listOf(value);
  if (typeof lng !== 'number' || typeof lat !== 'number' || more.length > 0) {
    throw invalid('每个顶点应为 [经度, 纬度] 两个数。', 'Each point has to be two numbers, longitude and latitude.');
  }
  const outside = outsideChina({ lat, lng });
  if (outside) throw new Refusal(outside);
  const position = toCgcs2000({ lat, lng }, datum);
  return [rounded(position.lng), rounded(position.lat)];
}

function closed(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw invalid(
      '环不闭合：首尾顶点应相同，且至少四个顶点。',
      'A ring is not closed: its first and last points have to be the same, and four at least.',
    );
  }
  return ring;
}

/** The ring the way round that RFC 7946 asks for. */
function oriented(ring: Ring, isOuter: boolean): Ring {
  const twiceArea = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[at + 1] ?? [x, y];
    return sum + (x - (ring[0] as Point)[0]) * (nextY - y) - (nextX - x) * (y - (ring[0] as Point)[1]);
  }, 0);
  if (twiceArea === 0) throw invalid('环没有面积。', 'A ring has no area.');
  return twiceArea > 0 === isOuter ? ring : ring.toReversed();
}
