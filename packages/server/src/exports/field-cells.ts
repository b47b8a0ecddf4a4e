import type { Column } from '@district-hub/engine';
import type { DeclaredColumn, EntityDeclaration } from '../kernel/registry.ts';
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
}

/** The cells of a declared column, as an import takes them. How much of a partial date is known, its cell says itself. */
export function fieldCells({ model }: EntityDeclaration, { name, kind }: DeclaredColumn): FieldCell[] {
  const unit = kind.base && { unit: kind.base };
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
      return figureCells(name, model.columns, kind.base);
    case 'CodeListItem': {
      const list = kind.codeList as string;
      const read: FieldCell['read'] = (row, labels) => row[name] && labels.ofCode(list, row[name].code);
      return [{ name, selection: `${name} { code }`, read }];
    }
    case 'PartialDate':
      return [{ name, selection: name, read: (row) => dateCell(row[name]) }];
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
