import type { Position } from './datum.ts';

/** A box between two parallels and two meridians, in degrees; what lies on its edge lies in it. */
export interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Mean radius of the earth in metres; with it great circles are within 0.5 % of the ellipsoid. */
export const earthRadius = 6_371_008.8;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The great-circle distance in metres, by the haversine formula, which is exact for near points too. */
export function distanceBetween(a: Position, b: Position): number {
  const across = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const along = Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  const chord = across + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * along;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Widens a box by a millimetre or so, so that rounding leaves nothing out. */
const margin = 1e-8;

/** The smallest box around all that is within a distance of a position; an index finds it, the distance decides. */
export function boxAround({ lat, lng }: Position, metres: number): Box {
  const angle = metres / earthRadius;
  const high = (angle * 180) / Math.PI + margin;
  const [south, north] = [Math.max(-90, lat - high), Math.min(90, lat + high)];
  const [whole, sine] = [{ west: -180, east: 180 }, Math.sin(angle) / Math.cos(radians(lat))];
  // Around a pole all meridians are near, and beyond the date line the nearer side is not between west and east.
  const wide = north < 90 && south > -90 && sine < 1 ? (Math.asin(sine) * 180) / Math.PI + margin : 360;
  const isWhole = lng - wide < -180 || lng + wide > 180;
  return { south, north, ...(isWhole ? whole : { west: lng - wide, east: lng + wide }) };
}
