import type { Column } from '@district-hub/engine';
import { all, compare, raw, type Sql, sql } from '@district-hub/engine';
import { readBoundary } from '../places/boundary.ts';
import type { Datum } from '../places/datum.ts';
import type { Box } from '../places/distance.ts';
import { missingDatum } from '../places/location.ts';
import { checkedBox } from './box.ts';
import type { ColumnOf, Comparators, Kind } from './kind.ts';
import { datumCell } from './location.ts';

/** The boundary of an area as GeoJSON. It carries the box around it, by which it is compared. */
export function boundaryKind(name: string, { nullable }: Column): Kind {
  const datum = `${name}Datum`;
  return {
    type: 'GeoJSON',
    filter: 'BoundaryFilter',
    operand: 'GeoJSON',
    columns: [name],
    aside: { [datum]: datumCell('边界坐标基准') },
    beside: [],
    orders: [],
    nullable,
    show: (row) => row[name] ?? null,
    sql: { leaf: (of) => of(name).sql },
    test: (of, comparators) =>
      all(Object.entries(comparators).map(([operator, operand]) => conditionOf(of, operator, operand))),
    settle(cells) {
      const text = cells[name];
      if (text === undefined) return { values: {} };
      if (text === null) return { values: { [name]: null } };
      if (cells[datum] == null) return { problem: missingDatum, cell: datum };
      const reading = readBoundary(String(text), cells[datum] as Datum);
      return 'problem' in reading ? { ...reading, cell: name } : { values: { [name]: reading.boundary } };
    },
  };

  function conditionOf(of: ColumnOf, operator: string, operand: unknown): Sql {
    if (operator === 'isNull') return compare(of(name).sql, of(name).pg, { isNull: operand } as Comparators);
    const { south, west, north, east } = checkedBox(operand as Box | null, operator);
    const [left, bottom, right, top] = [0, 1, 2, 3].map((at) => edge(of, at));
    return operator === 'within'
      ? sql`(${left} >= ${west}::float8 and ${bottom} >= ${south}::float8 and ${right} <= ${east}::float8 and ${top} <= ${north}::float8)`
      : sql`(${left} <= ${east}::float8 and ${bottom} <= ${north}::float8 and ${right} >= ${west}::float8 and ${top} >= ${south}::float8)`;
  }

  function edge(of: ColumnOf, at: number): Sql {
    return sql`(${of(name).sql} -> 'bbox' ->> ${raw(String(at))})::float8`;
  }
}
