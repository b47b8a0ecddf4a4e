import { readFile } from 'node:fs/promises';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { enums, models } from '../../packages/server/src/generated/model.ts';
import { type Adjust, RandomRows, type Tables } from '../support/random-rows.ts';
import { codeListOf, type District, type Row, type Value } from './facts.ts';

const today = '2026-11-25';
const rowsPerTable = 16;
/** More than fit on the page of a list that is asked for no number. */
const rowsOfLongTable = 60;

/** Few, so that rows are tied; each is awkward for something: JSON, SQL, GraphQL, patterns, or an order by code point. */
const texts = [
  ...[
    '甲',
    '乙',
    'a',
    'B',
    '',
    ' b ',
    '欧阳 "锋"',
    "'; drop table park; --",
    'back\\slash',
    '%_',
    'line\nbreak\ttab',
    'nul\\u0000',
  ],
  ...['\u0001\u001f\u007f', '🏭👩‍🚀', 'e\u0301', 'é', '\ue000\ufffd', '𝒜', '\u2028', '$1', '"}]'],
];
const decimals = [
  '0',
  '0.5',
  '-3.25',
  '123456789012345678.123456',
  '0.000001',
  '666.666667',
  '10000',
  '150',
  '100000000',
  '-0.1',
];
/** Disjoint, because at some places only one record may be valid at a time; at others several are valid today. */
const ended = Array.from({ length: 8 }, (_, i): [string, string] => [`${2011 + i}-01-01`, `${2012 + i}-01-01`]);
const others: [from: string, to: string | null][] = [
  ['2019-03-01', today],
  [today, '2026-12-01'],
  ['2027-01-01', null],
  ['2019-03-01', null],
];
const validities = [...ended, ...others, ...others, ...others];

/** Fills an empty migrated database with the district of a seed; the same on every database, ids included. */
export async function fillDistrict(db: Tables, seed: number): Promise<void> {
  const schema = await contract();
  const codes = await db.query<{ list: string; code: string }>(
    'select list, code from code_list_item order by list, code',
  );
  const adjust: Adjust = (model, row, random) => {
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const validity = pick(validities);
    const references = new Set(Object.values(model.relations).flatMap(({ list, from }) => (list ? [] : [from])));
    for (const [name, { type, nullable, list }] of Object.entries(model.columns)) {
      const value = row[name];
      if (value == null || list || references.has(name) || /^location|^boundary$/.test(name)) continue;
      const known = codes.filter((item) => item.list === codeListOf(schema, model.name, name));
      if (/Currency$/.test(name)) row[name] = pick(['CNY', 'CNY', 'USD', '"€"']);
      else if (/Unit$/.test(name) && `${name}`.replace(/Unit$/, '') in model.columns)
        row[name] = pick(['CNY', 'PERSON', 'SQM', 'SACK']);
      else if (known.length > 0 && random() < 0.85) row[name] = pick(known.slice(0, 4)).code;
      else if (type === 'String')
        row[name] = /\d/.test(String(value)) ? pick(texts) + String(value).replace(/\D+/, '') : pick(texts);
      else if (type === 'Decimal')
        row[name] = /share$/i.test(name)
          ? pick(['0', '0.333333', '1'])
          : /Ratio/.test(name)
            ? pick(['0.8', '2.125'])
            : pick(decimals);
      else if (type === 'DateTime')
        row[name] = `${String(value).slice(0, 10)} 03:04:05.${pick(['6', '678', '000'])}+00`;
      else if (
        type === 'Enum' &&
        /Status$/.test(name) &&
        nullable === false &&
        row[name.replace(/Status$/, '')] === null
      ) {
        row[name] = pick(Object.keys(enums.FigureStatus?.values ?? {}));
      }
    }
    const [from, to] = 'enteredOn' in row ? ['enteredOn', 'leftOn'] : ['validFrom', 'validTo'];
    if (from in row) {
      row[from] = row[from] === null ? null : validity[0];
      row[to] = validity[1];
    }
    if ('leftOn' in row) row.leftOnPrecision = row.leftOn === null ? null : pick(['YEAR', 'MONTH', 'DAY']);
    if ('recordId' in row)
      Object.assign(row, {
        entity: pick(['Park', 'Enterprise', 'Project']),
        recordId: 1 + Math.floor(random() * rowsPerTable),
      });
  };
  const rows = new RandomRows(db, models, enums, seed, adjust);
  const shown = Object.keys(models).filter((name) => schema.getType(`${name}Where`) !== undefined);
  await rows.fill(shown, rowsPerTable);
  for (let made = rowsPerTable; made < rowsOfLongTable; made += 1) await rows.add('RecordOrigin');
  await db.query(
    `insert into code_list_item (list, code, label_zh, label_en, sort_order, colour, unit, note, valid_from, valid_to)
     values ('grant-level', '甲', '"甲"', 'A\\', 99, '#fff', 'SACK', '', null, '2020-01-01')`,
  );
}

/** Loads every row of every table, plainly. */
export async function loadDistrict(db: Tables): Promise<District> {
  const loaded = Object.values(models).map(async ({ name: $type, table, columns }): Promise<[string, Row[]]> => {
    const found = await db.query<Record<string, Value>>(`select * from "${table}" order by id`);
    const fields = Object.entries(columns);
    const rows = found.map((stored) => {
      const values = fields.map(([field, { column, type }]) => {
        const value = stored[column] ?? null;
        return [field, type === 'DateTime' && value !== null ? new Date(String(value)).toISOString() : value];
      });
      return { ...Object.fromEntries(values), $type } as Row;
    });
    return [$type, rows];
  });
  return { schema: await contract(), rows: Object.fromEntries(await Promise.all(loaded)), today };
}

/** The printed contract; nothing of the code that serves it. */
async function contract(): Promise<GraphQLSchema> {
  return buildSchema(await readFile(new URL('../../packages/server/schema.graphql', import.meta.url), 'utf8'));
}
