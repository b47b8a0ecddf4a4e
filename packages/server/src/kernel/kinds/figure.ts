import { all, compare, raw, type Sql, sql } from '@district-hub/engine';
import type { BaseUnit, Unit, UnitName } from '../units.ts';
import { baseUnits, isBaseUnit, units } from '../units.ts';
import { type CodeInSql, type CodeRef, codeInSql } from './code-list.ts';
import { omit } from './comparators.ts';
import type { ColumnOf, Comparators, Kind, LoadedRow } from './kind.ts';
import { compareQuantity } from './quantity.ts';

/** What the fields of `Figure` are read from. */
export interface Figure {
  value: string | null;
  base: BaseUnit | undefined;
  status: string;
  approximation: string | null;
  source: CodeRef | null;
  reportedOn: string | null;
}

/** The same in SQL; of a record that names its own unit `unit` is the column. */
export interface FigureInSql {
  value: Sql;
  base: BaseUnit | undefined;
  unit: Sql | undefined;
  status: Sql;
  approximation: Sql;
  source: CodeInSql | undefined;
  reportedOn: Sql;
}

/**
 * A figure that an office or firm reported. Its columns: the value, its status, how it was rounded, and its base unit unless
 * that is fixed; beside it the row may hold its `source` and `reportedOn`.
 *
 * @param fixed - the base unit, when the records have no column for it
 * @param sources - the code list of the row's `source`, when it has one
 */
export function figureKind(
  name: string,
  fixed: BaseUnit | undefined,
  sources: string | undefined,
  reported: boolean,
): Kind {
  const [status, approximation, unit] = [`${name}Status`, `${name}Approximation`, `${name}Unit`];
  const baseOf = (row: LoadedRow) => fixed ?? (isBaseUnit(String(row[unit])) ? (row[unit] as BaseUnit) : undefined);
  return {
    type: 'Figure',
    filter: 'FigureFilter',
    operand: 'Decimal',
    columns: [name, ...(fixed ? [] : [unit]), status, approximation],
    measure: fixed ? { of: fixed } : { of: undefined, unit },
    beside: [...(sources ? ['source'] : []), ...(reported ? ['reportedOn'] : [])],
    orders: fixed ? [name] : [unit, name],
    nullable: false,
    show: (row): Figure => ({
      value: row[status] === 'REPORTED' && row[name] != null ? String(row[name]) : null,
      base: baseOf(row),
      status: String(row[status]),
      approximation: row[approximation] == null ? null : String(row[approximation]),
      source: sources && row.source != null ? { list: sources, code: String(row.source) } : null,
      reportedOn: row.reportedOn == null ? null : String(row.reportedOn),
    }),
    sql: {
      value: (of, place): FigureInSql => ({
        value: sql`case when ${of(status).sql} = 'REPORTED' then ${of(name).sql} end`,
        base: fixed,
        unit: fixed ? undefined : of(unit).sql,
        status: of(status).sql,
        approximation: of(approximation).sql,
        source: sources ? codeInSql(sources, of('source').sql, place) : undefined,
        reportedOn: reported ? of('reportedOn').sql : raw('null::date'),
      }),
    },
    withhold: {
      show: (row): Figure => ({
        value: null,
        base: baseOf(row),
        status: 'WITHHELD',
        approximation: null,
        source: null,
        reportedOn: null,
      }),
      sql: (of): FigureInSql => ({
        value: raw('null::numeric'),
        base: fixed,
        unit: fixed ? undefined : of(unit).sql,
        status: raw("'WITHHELD'::text"),
        approximation: raw('null::text'),
        source: undefined,
        reportedOn: raw('null::date'),
      }),
    },
    test: (of, comparators) => all(conditions(of, comparators)),
    remark: fixed
      ? { zh: `基本单位：${baseUnits[fixed].zh}`, en: `Base unit: ${baseUnits[fixed].en}.` }
      : { zh: '基本单位随记录而定；排序时先按单位', en: 'The base unit is the record’s own; ordered by unit first.' },
  };

  function conditions(of: ColumnOf, comparators: Comparators): Sql[] {
    const given = comparators.unit as UnitName | null | undefined;
    const value = omit(comparators, 'unit', 'status');
    const byStatus = 'status' in comparators;
    return [
      ...(byStatus ? [compare(of(status).sql, of(status).pg, { in: comparators.status })] : []),
      // A unit alone compares nothing, and is refused as what is empty.
      ...(Object.keys(value).length > 0 || !byStatus
        ? [fixed ? compareQuantity(of(name), value, given, fixed) : compareInRow(of, value, given)]
        : []),
    ];
  }

  /** The base unit differs from row to row: a row takes part when the given unit measures what it holds. */
  function compareInRow(of: ColumnOf, value: Comparators, given: UnitName | null | undefined): Sql {
    if (given == null) return compare(of(name).sql, of(name).pg, value);
    const measured: Unit = units[given];
    const [base] = measured.of as [BaseUnit];
    const fits = compare(of(unit).sql, of(unit).pg, { in: measured.of });
    return all([fits, sql`${compareQuantity(of(name), value, given, base)}`]);
  }
}
