import type { Column } from '@district-hub/engine';
import { plain } from '../kernel/decimal.ts';
import type { Kind } from '../kernel/kinds/kind.ts';
import type { DeclaredColumn, EntityDeclaration } from '../kernel/registry.ts';
import { baseOf } from '../kernel/unit-text.ts';
import { type BaseUnit, type UnitName, units } from '../kernel/units.ts';
import { type Answered, type Cell, dateCell, numberCell, textCell } from './cell.ts';
import type { Labels } from './labels.ts';

/** One of the cells that a field is made of. */
export interface FieldCell {
  /** As imports call it: the column in which it is stored, such as `capitalCurrency`. */
  name: string;
  /** What is selected of the record for it. */
  selection: string;
  read: (record: Answered, labels: Labels) => Cell;
  /** The unit of its numbers. */
  unit?: BaseUnit;
  /** Whether it is a date of which only the year or month may be known. */
  isPartial?: true;
  /** Whether it belongs to what may be longer than a cell of a spreadsheet. */
  isLong?: true;
}

/** The cells of a declared column, as an import takes them. How much of a partial date is known, its cell says itself. */
export function fieldCells({ model }: EntityDeclaration, { name, kind }: DeclaredColumn): FieldCell[] {
  const base = baseOf(kind.measure);
  const unit = base && { unit: base };
  switch (kind.type) {
    case 'Money':
      return [
        { name, selection: `${name} { amount }`, read: (row) => numberCell(row[name]?.amount), ...unit },
        {
          name: `${name}Currency`,
          selection: `${name} { currency }`,
          read: (row) => textCell(row[name]?.currency),
        },
      ];
    case 'Area':
      return [{ name, selection: `${name} { value }`, read: (row) => numberCell(row[name]?.value), ...unit }];
    case 'Figure':
      return figureCells(name, model.columns, base);
    case 'CodeListItem': {
      const list = kind.codeList as string;
      const read: FieldCell['read'] = (row, labels) => row[name] && labels.ofCode(list, row[name].code);
      return [{ name, selection: `${name} { code }`, read }];
    }
    case 'Location':
      return locationCells(kind, model.columns);
    case 'GeoJSON':
      return boundaryCells(name, kind);
    case 'PartialDate':
      return [{ name, selection: name, read: (row) => dateCell(row[name]), isPartial: true }];
    default:
      if (kind.columns.length > 1) throw new Error(`Exports know no cells of ${kind.type}, which ${name} is.`);
      return [{ name, selection: name, read: readerOf(name, model.columns[name] as Column) }];
  }
}

function figureCells(name: string, columns: Readonly<Record<string, Column>>, base: BaseUnit | undefined): FieldCell[] {
  const coded = (field: 'status' | 'approximation', column: string): FieldCell => {
    const type = columns[column]?.enum as string;
    return {
      name: column,
      selection: `${name} { ${field} }`,
      read: (row, labels) => row[name]?.[field] && labels.ofValue(type, row[name][field]),
    };
  };
  const own: FieldCell = {
    name: `${name}Unit`,
    selection: `${name} { unit }`,
    read: (row) => textCell(row[name]?.unit && units[row[name].unit as UnitName].of[0]),
  };
  return [
    {
      name,
      selection: `${name} { value }`,
      read: (row) => numberCell(row[name]?.value),
      ...(base && { unit: base }),
    },
    ...(base ? [] : [own]),
    coded('status', `${name}Status`),
    coded('approximation', `${name}Approximation`),
  ];
}

/** Coordinates to their seven places, what is known of them, and the datum in which they are stored. */
function locationCells({ field = '', columns, aside }: Kind, model: Readonly<Record<string, Column>>): FieldCell[] {
  const inner: Readonly<Record<string, string>> = {
    Lat: 'lat',
    Lng: 'lng',
    Precision: 'precision',
    Source: 'source',
    SourceDatum: 'sourceDatum',
  };
  const cells = columns.map((name): FieldCell => {
    const part = inner[name.slice(field.length)] as string;
    const { type, enum: values } = model[name] as Column;
    return {
      name,
      selection: `${field} { ${part} }`,
      read: (row, labels) => {
        const value = row[field]?.[part];
        if (value == null) return null;
        if (type === 'Decimal') return { number: plain(Number(value).toFixed(7)) };
        return values ? labels.ofValue(values, value) : String(value);
      },
    };
  });
  return [...cells, ...datumCells(field, `${field} { datum }`, aside)];
}

/** The GeoJSON of a boundary as it is stored, and its datum. */
function boundaryCells(name: string, { aside }: Kind): FieldCell[] {
  const text = (row: Answered): Cell => (row[name] == null ? null : JSON.stringify(row[name]));
  const cells: FieldCell[] = [{ name, selection: name, read: text }, ...datumCells(name, name, aside)];
  return cells.map((cell) => ({ ...cell, isLong: true }));
}

/** What an import has to be told although no column holds it: a fact of the hub wherever there is a value. */
function datumCells(field: string, selection: string, aside: Kind['aside'] = {}): FieldCell[] {
  return Object.entries(aside).map(([name, { stored }]) => {
    return { name, selection, read: (row) => (row[field] == null ? null : stored) };
  });
}

/** How a column is read that is shown as what it is. */
function readerOf(name: string, { type, enum: values }: Column): FieldCell['read'] {
  if (values) return (row, labels) => (row[name] == null ? null : labels.ofValue(values, row[name]));
  switch (type) {
    case 'Int':
    case 'Decimal':
      return (row) => numberCell(row[name]);
    case 'Boolean':
      return (row) => row[name];
    case 'Date':
      return (row) => dateCell(row[name]);
    default:
      return (row) => textCell(row[name]);
  }
}
