import type { Column, Enum, Model } from '@district-hub/engine';

/** SQL, as far as filling tables needs it. */
export interface Tables {
  query<R>(text: string, values?: unknown[]): Promise<R[]>;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Row = Readonly<Record<string, unknown>>;

/** Changes a row that was drawn, before it is inserted. One that a constraint refuses is drawn again. */
export type Adjust = (model: Model, row: Record<string, unknown>, random: () => number) => void;

/** Rows that others may point to; the rest of a table can be deleted without touching another. */
const referable = 10;
/** So many of the rows that point to a table point to its first row, which so gets enough of them to page through. */
const firstRowShare = 0.5;
const nullShare = 0.35;
/** Boundaries as they are kept. */
const boundaries = [
  '{"type":"Polygon","bbox":[122,36,122.5,36.5],"coordinates":[[[122,36],[122.5,36],[122.5,36.5],[122,36]]]}',
  '{"type":"MultiPolygon","bbox":[122.25,36.25,123,37.1234567],"coordinates":[[[[122.25,36.25],[123,37],[123,37.1234567],[122.25,36.25]]]]}',
];
const attempts = 60;

/** Makes rows for the tables of a data model, with few different values, so that most are tied, and with nulls. */
export class RandomRows {
  readonly #db: Tables;
  readonly #models: Readonly<Record<string, Model>>;
  readonly #enums: Readonly<Record<string, Enum>>;
  readonly #random: () => number;
  readonly #adjust: Adjust;
  readonly #rows = new Map<string, Row[]>();

  constructor(
    db: Tables,
    models: Readonly<Record<string, Model>>,
    enums: Readonly<Record<string, Enum>>,
    seed: number,
    adjust: Adjust = () => {},
  ) {
    this.#adjust = adjust;
    this.#db = db;
    this.#models = models;
    this.#enums = enums;
    this.#random = seededRandom(seed);
  }

  /** Fills the tables of these models and of those that they point to, which come first. */
  async fill(names: Iterable<string>, count: number): Promise<void> {
    for (const name of names) {
      if (this.#rows.has(name)) continue;
      this.#rows.set(name, []);
      await this.fill(
        Object.values(this.#model(name).relations).flatMap((relation) => (relation.list ? [] : [relation.model])),
        count,
      );
      for (let made = 0; made < count; made += 1) {
        if ((await this.add(name)) === undefined)
          throw new Error(`After ${made} rows no more fits into the table of ${name}`);
      }
    }
  }

  /** The id of the row to which most of the rows that point to this table do. */
  firstId(name: string): number {
    return this.#rowsOf(name)[0]?.id as number;
  }

  /** The ids in a table, of rows with the given values. */
  ids(name: string, where: Row = {}): number[] {
    return this.#matching(name, where).map((row) => row.id as number);
  }

  /**
   * Adds a row to a table.
   *
   * @param fixed - values by the name of the column
   * @returns its id; undefined when no row fits beside those that are there
   */
  async add(name: string, fixed: Row = {}): Promise<number | undefined> {
    const model = this.#model(name);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await this.#insert(model, { ...this.#draw(model), ...fixed });
      if (!row) continue;
      this.#rowsOf(name).push(row);
      return row.id as number;
    }
    return undefined;
  }

  /**
   * Deletes a row that no other points to.
   *
   * @param where - only rows with these values, by the name of the column
   * @returns its id; undefined when no such row is left
   */
  async deleteOne(name: string, where: Row = {}): Promise<number | undefined> {
    const rows = this.#rowsOf(name);
    const referred = rows.slice(0, referable);
    const free = this.#matching(name, where).filter((row) => !referred.includes(row));
    if (free.length === 0) return undefined;
    const row = this.#pick(free);
    rows.splice(rows.indexOf(row), 1);
    await this.#db.query(`delete from "${this.#model(name).table}" where id = $1`, [row.id]);
    return row.id as number;
  }

  #draw(model: Model): Row {
    const row: Record<string, unknown> = {};
    for (const [name, column] of Object.entries(model.columns)) {
      if (name !== 'id') row[name] = this.#value(model, name, column);
    }
    for (const relation of Object.values(model.relations)) {
      if (!relation.list) row[relation.from] = this.#reference(relation);
    }
    this.#agree(row);
    this.#adjust(model, row, this.#random);
    return row;
  }

  /** Makes columns agree that belong together. */
  #agree(row: Record<string, unknown>): void {
    if ('locationLat' in row) Object.assign(row, this.#location());
    for (const [name, value] of Object.entries(row)) {
      for (const companion of [`${name}Currency`, `${name}Precision`]) {
        if (companion in row && value === null) row[companion] = null;
      }
      if (`${name}Status` in row) row[`${name}Status`] = value === null ? 'NOT_REPORTED' : 'REPORTED';
      const end = name.replace(/From$/, 'To');
      if (end === name || !(end in row)) continue;
      // Years that do not overlap, because at some places only one record may be valid at a time.
      const year = row[end] === null ? 2019 : 2010 + Math.floor(this.#random() * 9);
      if (value !== null) row[name] = day(year, 0);
      if (row[end] !== null) row[end] = day(year + 1, 0);
    }
  }

  /** A place, all of it or nothing. */
  #location(): Row {
    const isNowhere = this.#random() < nullShare;
    const any = (values: readonly string[]) => (isNowhere ? null : this.#pick(values));
    return {
      locationLat: any(['36', '36.25', '36.5000001', '37.1234567']),
      locationLng: any(['122', '122.25', '122.5000001', '123.7654321']),
      locationSourceDatum: any(['CGCS2000', 'GCJ02']),
    };
  }

  #reference({ model, to, nullable }: Model['relations'][string]): unknown {
    const rows = this.#rowsOf(model).slice(0, referable);
    if (rows.length === 0 || (nullable && this.#random() < nullShare)) return null;
    return (this.#random() < firstRowShare ? rows[0] : this.#pick(rows))?.[to];
  }

  #value(model: Model, name: string, column: Column): unknown {
    // A companion is drawn always and removed where its column is null.
    const companion = /(Currency|Precision)$/.test(name);
    if (column.nullable && !companion && this.#random() < nullShare) return null;
    if (column.list) return [];
    const isKey = model.uniques.some((unique) => unique.at(-1) === name);
    // Enough different ones for a table's worth of unique keys, otherwise few.
    const choices = isKey ? 400 : 3;
    const draw = Math.floor(this.#random() * choices);
    switch (column.type) {
      case 'Int':
      case 'BigInt':
        return 2000 + draw;
      case 'Decimal':
        return `0.${draw + 1}`;
      case 'Float':
        return draw / choices;
      case 'Boolean':
        return draw % 2 === 0;
      case 'Date':
      case 'DateTime':
        return day(/To$|expires/.test(name) ? 2030 : 2020, draw);
      case 'Json':
        return name === 'boundary' ? this.#pick(boundaries) : '{}';
      case 'Enum':
        return this.#pick(Object.keys(this.#enums[column.enum ?? '']?.values ?? {}));
      case 'String':
        return `${this.#pick(['甲', '乙', 'a', 'B', ''])}${isKey ? draw : ''}`;
    }
  }

  async #insert(model: Model, row: Row): Promise<Row | undefined> {
    const names = Object.keys(row);
    const column = (name: string) => `"${model.columns[name]?.column}"`;
    const places = names.map(
      (name, index) => `$${index + 1}::${model.columns[name]?.pg}${model.columns[name]?.list ? '[]' : ''}`,
    );
    const text = `insert into "${model.table}" (${names.map(column)}) values (${places}) on conflict do nothing returning id`;
    try {
      const [made] = await this.#db.query<{ id: number }>(text, Object.values(row));
      return made && { ...row, id: made.id };
    } catch (error) {
      if ((error as { code?: unknown }).code === 'CONSTRAINT') return undefined;
      throw error;
    }
  }

  #pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)] as T;
  }

  #model(name: string): Model {
    const model = this.#models[name];
    if (!model) throw new Error(`There is no model ${name}`);
    return model;
  }

  #matching(name: string, where: Row): Row[] {
    return this.#rowsOf(name).filter((row) => Object.entries(where).every(([column, value]) => row[column] === value));
  }

  #rowsOf(name: string): Row[] {
    const rows = this.#rows.get(name);
    if (!rows) throw new Error(`The table of ${name} is not filled`);
    return rows;
  }
}

function day(year: number, index: number): string {
  return new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10);
}
