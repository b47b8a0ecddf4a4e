import { GraphQLError } from 'graphql';
import { models } from '../../packages/server/src/generated/model.ts';
import { computed, type District, hasValidity, isReadable, type Row, type Value, validityOf } from './facts.ts';
import type { Role } from './operation.ts';

export const refused = (code: string) => new GraphQLError(code, { extensions: { code } });
export const badInput = () => refused('BAD_USER_INPUT');
export const columnOf = (model: string, name: string) => models[model]?.columns[name];
export const relationOf = (model: string, name: string) => models[model]?.relations[name];
/** The base unit of a figure: its row's own, or yuan. */
export const baseOf = (row: Row, field: string): string => String(row[`${field}Unit`] ?? 'CNY');

/** The rows, and the caller who asks for them. */
export interface Tables {
  district: District;
  role: Role;
}

export function rowsOf({ district }: Tables, model: string): readonly Row[] {
  return district.rows[model] ?? [];
}

export function requireReadable({ role }: Tables, model: string, field = ''): void {
  if (!isReadable(role, model, field)) throw refused('FORBIDDEN');
}

export function related(tables: Tables, row: Row, name: string): readonly Row[] {
  const { model = '', from = '', to = '' } = relationOf(row.$type, name) ?? {};
  return row[from] == null ? [] : rowsOf(tables, model).filter((other) => other[to] === row[from]);
}

export function isValid({ district }: Tables, row: Row, day: string | null): boolean {
  if (day === null || !hasValidity(district, row.$type)) return true;
  const [from, to] = validityOf(row.$type).map((column) => row[column]);
  return (from == null || String(from) <= day) && (to == null || String(to) > day);
}

export function valueIn(tables: Tables, row: Row, field: string): Value {
  const compute = computed[`${row.$type}.${field}`];
  if (!compute && !(field in row)) throw new Error(`Say in facts.ts how ${row.$type}.${field} is computed.`);
  const { today } = tables.district;
  return (
    compute?.((name, of = row) => related(tables, of, name).filter((it) => isValid(tables, it, today)), row) ??
    row[field] ??
    null
  );
}

/** What a column is compared with: the number of a global id, the first day of a month, an instant in UTC. */
export function operandOf(model: string, field: string, value: unknown): unknown {
  if (`${value}`.includes('\0')) throw badInput();
  const type = columnOf(model, field)?.type;
  const [of, id] = field === 'id' ? Buffer.from(`${value}`, 'base64url').toString().split(':') : [model];
  if (of !== model) throw badInput();
  if (type === 'Date') return `${value}-01-01`.slice(0, 10);
  return id ? Number(id) : type === 'DateTime' ? new Date(`${value}`).toISOString() : value;
}
