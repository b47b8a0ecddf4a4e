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

/** The rows as one caller may see them. */
export class Tables {
  readonly district: District;
  readonly role: Role;

  constructor(district: District, role: Role) {
    this.district = district;
    this.role = role;
  }

  of(model: string): readonly Row[] {
    return this.district.rows[model] ?? [];
  }

  requireReadable(model: string, field = ''): void {
    if (!isReadable(this.role, model, field)) throw refused('FORBIDDEN');
  }

  related(row: Row, name: string): readonly Row[] {
    const { model = '', from = '', to = '' } = relationOf(row.$type, name) ?? {};
    return row[from] == null ? [] : this.of(model).filter((other) => other[to] === row[from]);
  }

  isValid(row: Row, day: string | null): boolean {
    if (day === null || !hasValidity(this.district, row.$type)) return true;
    const [from, to] = validityOf(row.$type).map((column) => row[column]);
    return (from == null || String(from) <= day) && (to == null || String(to) > day);
  }

  value(row: Row, field: string): Value {
    const compute = computed[`${row.$type}.${field}`];
    if (!compute && !(field in row)) throw new Error(`Say in facts.ts how ${row.$type}.${field} is computed.`);
    const below = (name: string) => this.related(row, name).filter((it) => this.isValid(it, this.district.today));
    return compute ? compute(below) : (row[field] ?? null);
  }

  /** What a column is compared with: the number of a global id, the first day of a month, an instant in UTC. */
  operand(model: string, field: string, value: unknown): unknown {
    if (`${value}`.includes('\0')) throw badInput();
    const type = columnOf(model, field)?.type;
    const [of, id] = field === 'id' ? Buffer.from(`${value}`, 'base64url').toString().split(':') : [model];
    if (of !== model) throw badInput();
    if (type === 'Date') return `${value}-01-01`.slice(0, 10);
    return id ? Number(id) : type === 'DateTime' ? new Date(`${value}`).toISOString() : value;
  }
}
