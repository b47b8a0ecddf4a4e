import { all, compare, emptyComparator, type Sql, sql } from '@district-hub/engine';
import { hubError } from '../errors.ts';
import { type Datum, type Position, readDatum } from '../places/datum.ts';
import { type Box, boxAround, earthRadius } from '../places/distance.ts';
import { readLocation } from '../places/location.ts';
import { checkedBox, checkPosition } from './box.ts';
import type { AsideCell, ColumnOf, Comparators, Kind, LoadedRow } from './kind.ts';

/** What the fields of `Location` are read from. */
export interface Location extends Position {
  precision: string | null;
  source: string | null;
  sourceDatum: string;
}

/** The same in SQL. */
export type LocationInSql = Record<keyof Location, Sql>;

interface Near extends Position {
  metres: number;
}

/** The datum that coordinates are stored in. */
export const storedDatum = 'CGCS2000' satisfies Datum;

/** A cell that says which datum the coordinates or the boundary of a row are in. */
export function datumCell(label: string): AsideCell {
  return { label, enum: 'Datum', stored: storedDatum, read: readDatum };
}

/** Where something stands: coordinates with what is known of them. Its field is called by the group: `location` for `locationLat`. */
export function locationKind(lat: string): Kind {
  const field = lat.replace(/Lat$/, '');
  const [lng, precision, source, sourceDatum, datum] = ['Lng', 'Precision', 'Source', 'SourceDatum', 'Datum'].map(
    (suffix) => field + suffix,
  ) as [string, string, string, string, string];
  const columns = [lat, lng, precision, source, sourceDatum];
  return {
    field,
    type: 'Location',
    filter: 'LocationFilter',
    operand: 'Decimal',
    columns,
    aside: { [datum]: datumCell('坐标基准') },
    beside: [],
    orders: [],
    nullable: true,
    description: '位置. Where it stands.',
    show: (row: LoadedRow): Location | null =>
      row[lat] == null
        ? null
        : {
            lat: Number(row[lat]),
            lng: Number(row[lng]),
            precision: textOf(row[precision]),
            source: textOf(row[source]),
            sourceDatum: String(row[sourceDatum]),
          },
    sql: {
      value: (of): LocationInSql => ({
        lat: sql`trim_scale(${of(lat).sql})`,
        lng: sql`trim_scale(${of(lng).sql})`,
        precision: of(precision).sql,
        source: of(source).sql,
        sourceDatum: of(sourceDatum).sql,
      }),
    },
    test: (of, comparators) =>
      all(Object.entries(comparators).map(([operator, operand]) => conditionOf(of, operator, operand))),
    settle(cells) {
      if (!(lat in cells || lng in cells)) return { values: {} };
      const given = { lat: cells[lat], lng: cells[lng], datum: cells[datum] as Datum | null | undefined };
      const reading = readLocation(given);
      if ('problem' in reading) return { ...reading, cell: { lat, lng, datum }[reading.cell] };
      if (reading.position === null) return { values: Object.fromEntries(columns.map((name) => [name, null])) };
      const { position } = reading;
      return {
        values: { [lat]: position.lat, [lng]: position.lng, [sourceDatum]: cells[sourceDatum] ?? cells[datum] ?? null },
      };
    },
  };

  function conditionOf(of: ColumnOf, operator: string, operand: unknown): Sql {
    if (operator === 'within') return isIn(of, checkedBox(operand as Box | null, operator));
    if (operator === 'near') return isNear(of, operand as Near | null);
    return compare(of(lat).sql, of(lat).pg, { [operator]: operand } as Comparators);
  }

  function isIn(of: ColumnOf, { south, west, north, east }: Box): Sql {
    const between = (column: string, gte: number, lte: number) => compare(of(column).sql, of(column).pg, { gte, lte });
    return all([between(lat, south, north), between(lng, west, east)]);
  }

  function isNear(of: ColumnOf, near: Near | null): Sql {
    if (!near) throw emptyComparator('near');
    checkPosition(near);
    if (near.metres < 0) throw negative();
    const within = sql`${distanceSql(of, near)} <= ${near.metres}::float8`;
    return all([isIn(of, boxAround(near, near.metres)), within]);
  }

  /** As `distanceBetween` has it. */
  function distanceSql(of: ColumnOf, from: Position): Sql {
    const [rowLat, rowLng] = [sql`${of(lat).sql}::float8`, sql`${of(lng).sql}::float8`];
    const [fromLat, fromLng] = [sql`${from.lat}::float8`, sql`${from.lng}::float8`];
    const across = sql`sin(radians(${rowLat} - ${fromLat}) / 2) ^ 2`;
    const along = sql`sin(radians(${rowLng} - ${fromLng}) / 2) ^ 2`;
    const chord = sql`${across} + cos(radians(${fromLat})) * cos(radians(${rowLat})) * ${along}`;
    return sql`2 * ${earthRadius}::float8 * asin(least(1, sqrt(${chord})))`;
  }
}

const textOf = (value: unknown) => (value == null ? null : String(value));

function negative() {
  return hubError('BAD_USER_INPUT', 'metres 不得为负。', 'A distance in metres can’t be negative.');
}
