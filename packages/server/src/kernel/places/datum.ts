/** A position in degrees. */
export interface Position {
  lat: number;
  lng: number;
}

/** The datums that coordinates come in; the values of the enum `Datum`. */
export type Datum = 'CGCS2000' | 'WGS84' | 'GCJ02' | 'BD09';

/** How files name them, without what {@link readDatum} leaves out. */
const names: Readonly<Record<Datum, readonly string[]>> = {
  CGCS2000: ['CGCS2000', '国家2000', '2000坐标系', '2000国家大地坐标系'],
  WGS84: ['WGS84', 'EPSG4326'],
  GCJ02: ['GCJ02', '火星坐标', '火星坐标系'],
  BD09: ['BD09', 'BD09LL', '百度坐标', '百度坐标系'],
};
const byName = new Map(Object.entries(names).flatMap(([datum, all]) => all.map((name) => [name, datum as Datum])));

/** The datum that a text names, whatever its case, width and signs; undefined for none. A map's maker is no datum: it may offer several. */
export function readDatum(text: string): Datum | undefined {
  return byName.get(
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s_:()-]/g, ''),
  );
}

/** How the hub's own coordinates become those of another datum. */
const shifts: Readonly<Record<Datum, (position: Position) => Position>> = {
  CGCS2000: (position) => position,
  // Two realisations of one ellipsoid (it differs by 0.1 mm); the plates have moved them apart by less than a metre since 2000.
  WGS84: (position) => position,
  GCJ02: toGcj02,
  BD09: (position) => toBd09(toGcj02(position)),
};

/** A position in CGCS2000, as a datum has it. */
export function fromCgcs2000(position: Position, datum: Datum): Position {
  return shifts[datum](position);
}

/** Where two rounds agree to this, a tenth of a millimetre, the inverse is found. */
const agreement = 1e-9;
/** Each round gains two digits at least. */
const mostRounds = 20;

/**
 * The position in CGCS2000 of what a datum has as `given`.
 *
 * @remarks
 * GCJ-02 and BD-09 are published in one direction only, and the formulas that are about as an inverse are off by metres. The shift
 * varies slowly (0.3 % over the distance that it moves a point), so taking away what the forward formula adds soon finds the origin.
 */
export function toCgcs2000(given: Position, datum: Datum): Position {
  let { lat, lng } = given;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = fromCgcs2000({ lat, lng }, datum);
    const [north, east] = [found.lat - given.lat, found.lng - given.lng];
    lat -= north;
    lng -= east;
    if (Math.abs(north) < agreement && Math.abs(east) < agreement) break;
  }
  return { lat, lng };
}

/** Half axis and squared eccentricity of Krasovsky's ellipsoid, on which GCJ-02 is defined. */
const [halfAxis, eccentricity] = [6_378_245, 0.006693421622965943];

function toGcj02({ lat, lng }: Position): Position {
  const [x, y] = [lng - 105, lat - 35];
  const root = Math.sqrt(Math.abs(x));
  const wave = (20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * (2 / 3);
  const ripple = (of: number, ...terms: readonly [size: number, length: number][]) =>
    terms.reduce((sum, [size, length]) => sum + size * Math.sin((of * Math.PI) / length), 0) * (2 / 3);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * root +
    wave +
    ripple(y, [20, 1], [40, 3], [160, 12], [320, 30]);
  const east =
    300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + wave + ripple(x, [20, 1], [40, 3], [150, 12], [300, 30]);
  const phi = (lat * Math.PI) / 180;
  const flattening = 1 - eccentricity * Math.sin(phi) ** 2;
  const meridian = (halfAxis * (1 - eccentricity)) / flattening ** 1.5;
  const parallel = (halfAxis / Math.sqrt(flattening)) * Math.cos(phi);
  return { lat: lat + (north * 180) / (meridian * Math.PI), lng: lng + (east * 180) / (parallel * Math.PI) };
}

function toBd09({ lat, lng }: Position): Position {
  const step = (Math.PI * 3000) / 180;
  const radius = Math.hypot(lng, lat) + 0.00002 * Math.sin(lat * step);
  const angle = Math.atan2(lat, lng) + 0.000003 * Math.cos(lng * step);
  return { lat: radius * Math.sin(angle) + 0.006, lng: radius * Math.cos(angle) + 0.0065 };
}
