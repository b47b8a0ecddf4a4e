import type { Note } from '../options.ts';
import type { Position } from './datum.ts';

/** The box around the land and sea of China within which places are taken; CHECKs of the tables say the same. */
const china = { south: 3, west: 73, north: 54, east: 136 } as const;

const isWithin = ({ lat, lng }: Position) =>
  lat >= china.south && lat <= china.north && lng >= china.west && lng <= china.east;

/** Why a position is not taken; undefined for one in China. What looks exchanged is never put right by guessing. */
export function outsideChina({ lat, lng }: Position): Note | undefined {
  if (isWithin({ lat, lng })) return undefined;
  if (isWithin({ lat: lng, lng: lat })) {
    return {
      code: 'COORDINATES_SWAPPED',
      zh: `纬度 ${lat} 与经度 ${lng} 疑似颠倒。`,
      en: `The latitude ${lat} and the longitude ${lng} seem to be exchanged.`,
    };
  }
  return {
    code: 'OUTSIDE_CHINA',
    zh: `纬度 ${lat}、经度 ${lng} 不在中国范围内（纬度 ${china.south}–${china.north}，经度 ${china.west}–${china.east}，十进制度）。`,
    en: `Latitude ${lat}, longitude ${lng} is not in China (latitude ${china.south} to ${china.north}, longitude ${china.west} to ${china.east}, decimal degrees).`,
  };
}

/** Decimal places of a degree that are kept, about a centimetre. */
const places = 7;

/** A coordinate in degrees as it is kept. */
export function rounded(degrees: number): number {
  return Number(degrees.toFixed(places));
}
