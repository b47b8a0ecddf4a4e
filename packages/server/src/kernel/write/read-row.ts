import type { DeclaredColumn } from '../registry.ts';
import { type Measured, readUnit } from '../unit-text.ts';
import { isBaseUnit } from '../units.ts';
import { type CodeBook, isInForce } from './code-book.ts';
import { readDateText } from './date-text.ts';
import { matchKeyOf } from './match-key.ts';
import type { Alias } from './matching.ts';
import type { Part, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { problem, shownValue } from './problem.ts';
import { type InUnit, readQuantity } from './quantity-text.ts';
import { sortKeyOf } from './sort-key.ts';
import { dateNote, digitsOf, readValue, type Stored } from './value.ts';

/** The natural key of another record, such as `{ chain: { code: 'BIO' }, path: '上游' }`, or its `id`. */
export interface Key {
  readonly [part: string]: string | number | boolean | null | Key;
}
/** A record to be written: columns by field name, to-one relations by the key of what they lead to. What is absent stays as it is. */
export interface WriteRow {
  readonly [field: string]: string | number | boolean | null | undefined | Key | InUnit;
}

/** A row as it was read, before the database was asked anything about it. */
export interface Draft {
  /** Values by columns of the table. */
  record: Record<string, Stored>;
  /** References still to be resolved, by relation. */
  references: Map<string, Key>;
  /** References to records of the entity itself that are not there, by column: another row of the batch may make them. */
  pending: Record<string, PendingReference>;
  /** How reviews decided what references lead to. */
  aliases: Alias[];
  problems: Problem[];
  notes: Problem[];
}

/** A reference to a record that is not there yet. */
export interface PendingReference {
  /** Relation that it is of. */
  field: string;
  /** The key, as a report may show it. */
  shown: string | null;
  /** What the record was looked for by: values by columns of its table, one after the other. */
  keys: readonly Readonly<Record<string, Stored>>[];
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/**
 * Reads a row by what is declared of its entity, and fills the columns that follow from others.
 *
 * @throws when the row has a field that the entity has not: that is a mistake of the caller's code, not of the data
 */
export function readRow(plan: Plan, row: WriteRow, codes: CodeBook, today: string): Draft {
  const draft: Draft = { record: {}, references: new Map(), pending: {}, aliases: [], problems: [], notes: [] };
  const given = new Map<Part, Stored>();
  /** Base unit of the figures of the row: that of the indicator it names. */
  let unit: string | null = null;
  /** Read last, since another column may say in what unit or currency they are. */
  const measured: [Part, Stored | InUnit][] = [];
  for (const [field, value] of Object.entries(row)) {
    if (value === undefined) continue;
    const part = plan.parts.get(field);
    if (part && isMeasured(part)) measured.push([part, value as Stored | InUnit]);
    else if (part) readPart(part, value as Stored);
    else if (plan.links.has(field)) readReference(field, value as Key | null);
    else throw new Error(`${plan.entity.name} has no column or to-one relation "${field}" that can be written.`);
  }
  for (const [part, value] of measured) readMeasured(part, value);
  for (const of of plan.entity.columns.values()) settle(of);
  for (const [part, value] of given) complete(part, value);
  for (const { name, kind } of plan.entity.columns.values()) if (kind.type === 'Figure') fill(`${name}Unit`, unit);
  return draft;

  /** @param shown - the value as a report may show it */
  function readPart(part: Part, value: Stored, shown = () => shownValue(value, part.of)): void {
    const { of, name, shape, list } = part;
    const found = value === null || (typeof value === 'string' && value.trim() === '') ? null : parse(part, value);
    if (found === undefined) return;
    const reading = readValue(found, shape);
    if ('fault' in reading) return void draft.problems.push(reading.fault(name, shown()));
    if (reading.note) draft.notes.push(reading.note(name, shown()));
    const checked =
      list === undefined || reading.value === null ? reading.value : readCode(part, list, String(reading.value));
    if (checked === undefined) return;
    if (isCurrency(part) && checked !== null && !currencies.has(String(checked))) {
      return void draft.problems.push(problem('INVALID_CURRENCY', name, shown()));
    }
    if (of.write === 'never') draft.problems.push(problem('READ_ONLY', name, shown()));
    else put(part, checked);
  }

  function readMeasured(part: Part, value: Stored | InUnit): void {
    const { name, of, shape } = part;
    const { text, unit: column } =
      typeof value === 'object' && value !== null ? value : { text: value, unit: undefined };
    if (text === null || String(text).trim() === '') return void readPart(part, null);
    const around = { unit: column === undefined ? undefined : readUnit(column), places: digitsOf(shape.declared)[1] };
    const found = readQuantity(String(text), measuredIn(part), around);
    const shown = shownValue(text, of);
    if ('fault' in found) return void draft.problems.push(found.fault(name, shown));
    draft.notes.push(...found.notes.map((note) => note(name, shown)));
    readPart(part, found.value, () => shown);
    if (found.value !== null) readCurrency(part, found.currency);
  }

  /** What a quantity is stored in: what its column says, or its row. */
  function measuredIn({ of }: Part): Measured | undefined {
    const { measure } = of.kind;
    if (measure?.unit === undefined) return measure?.of;
    const named = row[measure.unit] ?? unit;
    return typeof named === 'string' && isBaseUnit(named) ? named : undefined;
  }

  /** The currency of an amount: the one that stands beside it, or that its text or column names, or the yuan. */
  function readCurrency({ name, of }: Part, named: string | undefined): void {
    const part = plan.parts.get(of.kind.measure?.currency ?? '');
    if (!part) return;
    const beside = String(row[part.name] ?? '').trim();
    if (beside === '') readPart(part, named ?? 'CNY');
    else if (named !== undefined && named !== beside)
      draft.problems.push(problem('CURRENCIES_DISAGREE', name, null, named, shownValue(beside, of) ?? ''));
  }

  /** What the column's own reader makes of the text; undefined when it refuses it. */
  function parse(part: Part, value: Stored): Stored | undefined {
    const { of, name } = part;
    const aside = of.kind.aside?.[name];
    // A name that nobody knows is refused with those that are known.
    if (aside) return aside.read(String(value)) ?? value;
    if (of.name !== name) return value;
    if (of.kind.type === 'PartialDate') return readPartial(part, String(value));
    if (of.parse === undefined) return value;
    const parsed = of.parse(String(value));
    const place = { column: name, value: shownValue(value, of) };
    if ('problem' in parsed) return void draft.problems.push({ ...parsed.problem, ...place });
    if (parsed.note) draft.notes.push({ ...parsed.note, ...place });
    return parsed.value;
  }

  function readPartial(part: Part, text: string): string | undefined {
    const date = readDateText(text);
    if (!date) return void draft.problems.push(problem('INVALID_PARTIAL_DATE', part.name, shownValue(text, part.of)));
    const note = dateNote(date);
    if (note) draft.notes.push(note(part.name, shownValue(text, part.of)));
    const precision = plan.parts.get(`${part.name}Precision`);
    if (precision && row[precision.name] == null) put(precision, date.precision);
    return date.first;
  }

  function readCode(part: Part, list: string, text: string): string | undefined {
    const item = codes.find(list, text);
    const place = [part.name, shownValue(text, part.of)] as const;
    if (!item) return void draft.problems.push(problem('UNKNOWN_CODE', ...place, list));
    // An old record rightly holds a code of its time.
    if (!isInForce(item, today)) draft.notes.push(problem('CODE_NOT_IN_FORCE', ...place, list));
    unit ??= item.unit;
    return item.code;
  }

  function readReference(field: string, key: Key | null): void {
    const link = plan.links.get(field);
    if (!link) return;
    if (key !== null) draft.references.set(field, key);
    else if (link.nullable) draft.record[link.column] = null;
    else draft.problems.push(problem('MISSING_VALUE', field, null));
  }

  function put(part: Part, value: Stored): void {
    const { column, nullable, hasDefault } = part.info;
    if (value !== null || nullable) {
      // A key that a row does not know is not a key that the record loses.
      if (value !== null || !plan.keys.some((key) => key.includes(column))) draft.record[column] = value;
      given.set(part, value);
    } else if (!hasDefault) {
      draft.problems.push(problem('MISSING_VALUE', part.name, null));
    }
  }

  /** Takes the cells of a group together, once each was read. */
  function settle({ kind }: DeclaredColumn): void {
    if (!kind.settle) return;
    const aside = Object.keys(kind.aside ?? {});
    const cells = new Set([...kind.columns, ...aside]);
    for (const name of aside) delete draft.record[name];
    if (draft.problems.some(({ column }) => column !== null && cells.has(column))) return;
    const own = [...given].filter(([{ name }]) => cells.has(name)).map(([{ name }, value]) => [name, value]);
    const settled = kind.settle(Object.fromEntries(own));
    if ('problem' in settled) {
      const { problem: found, cell } = settled;
      draft.problems.push({ ...found, column: cell, value: shownValue(row[cell], plan.parts.get(cell)?.of) });
      return;
    }
    for (const [name, value] of Object.entries(settled.values)) {
      // A boundary is an object: nothing looks into it before the database does.
      draft.record[(plan.parts.get(name) as Part).info.column] = value as Stored;
    }
  }

  /** Fills a column that follows from another, unless the row gives it. */
  function fill(field: string, value: Stored): void {
    const column = plan.entity.model.columns[field];
    if (column && value !== null && row[field] == null) draft.record[column.column] = value;
  }

  function complete(part: Part, value: Stored): void {
    const { columns } = plan.entity.model;
    const { name, of } = part;
    if (name !== of.name) return;
    if (typeof value === 'string') {
      fill(`${name}SortKey`, sortKeyOf(value));
      fill(`${name}MatchKey`, matchKeyOf(value));
    }
    if (of.kind.type === 'Figure') fill(`${name}Status`, value === null ? 'NOT_REPORTED' : 'REPORTED');
    if (value !== null) return;
    // Without a value there is no currency or precision of it.
    for (const beside of [`${name}Currency`, `${name}Precision`]) {
      const column = columns[beside];
      if (column?.nullable) draft.record[column.column] = null;
    }
  }
}

/** Whether its texts may be quantities with a unit. */
function isMeasured({ name, of }: Part): boolean {
  return name === of.name && of.kind.measure !== undefined && of.parse === undefined;
}

function isCurrency({ name, of }: Part): boolean {
  return of.kind.type === 'Money' && name !== of.name;
}
