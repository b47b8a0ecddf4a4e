import type { Note } from '../options.ts';
import { outsideChina, rounded } from './china.ts';
import { type Datum, type Position, toCgcs2000 } from './datum.ts';

/** What a row says of where something stands; null for an empty cell, undefined for no such cell. */
export interface GivenLocation {
  lat: unknown;
  lng: unknown;
  datum: Datum | null | undefined;
}

/** A place in the hub's datum, null where the row says that there is none, or what is wrong and in which cell. */
export type LocationReading = { position: Position | null } | { problem: Note; cell: keyof GivenLocation };

/** Reads coordinates, which only mean something together and in a datum that is given. */
export function readLocation({ lat, lng, datum }: GivenLocation): LocationReading {
  if (lat == null && lng == null) return { position: null };
  if (lat == null || lng == null) return { problem: incomplete, cell: lat == null ? 'lat' : 'lng' };
  if (datum == null) return { problem: missingDatum, cell: 'datum' };
  const given = { lat: Number(lat), lng: Number(lng) };
  const outside = outsideChina(given);
  if (outside) return { problem: outside, cell: 'lat' };
  const position = toCgcs2000(given, datum);
  return { position: { lat: rounded(position.lat), lng: rounded(position.lng) } };
}

const incomplete: Note = {
  code: 'INCOMPLETE_LOCATION',
  zh: '经度与纬度须同时给出。',
  en: 'Latitude and longitude have to be given together.',
};

export const missingDatum: Note = {
  code: 'MISSING_DATUM',
  zh: '未给出坐标基准（CGCS2000、WGS84、GCJ02 或 BD09），不作猜测。',
  en: 'The datum of the coordinates is not given (CGCS2000, WGS84, GCJ02 or BD09), and is not guessed.',
};
