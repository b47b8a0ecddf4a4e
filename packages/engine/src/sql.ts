/**
 * A piece of SQL with its parameters. Pieces nest; only {@link render} numbers the parameters, so a piece may stand at
 * several places of a statement. It has the same parameters at each of them: PostgreSQL takes 65,535 and no more.
 */
export class Sql {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];

  constructor(strings: readonly string[], values: readonly unknown[]) {
    this.strings = strings;
    this.values = values;
  }
}

/** SQL as a template: what is put in is a parameter, or a piece of SQL. */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  return new Sql(strings, values);
}

/** Text that becomes part of the statement as it is. Never for anything that a request brings. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** An identifier of the data model, quoted. */
export function name(identifier: string): Sql {
  return raw(`"${identifier.replaceAll('"', '""')}"`);
}

export function join(parts: readonly Sql[], separator = ', '): Sql {
  return new Sql(['', ...parts.slice(1).map(() => separator), ''], parts);
}

/** All of the conditions; none is true. */
export function all(conditions: readonly Sql[]): Sql {
  if (conditions.length === 1) return conditions[0] as Sql;
  return conditions.length > 0 ? sql`(${join(conditions, ' and ')})` : raw('true');
}

/** Any of the conditions; none is false. */
export function any(conditions: readonly Sql[]): Sql {
  if (conditions.length === 1) return conditions[0] as Sql;
  return conditions.length > 0 ? sql`(${join(conditions, ' or ')})` : raw('false');
}

export interface Statement {
  text: string;
  values: unknown[];
}

/** The statement with `$1`, `$2`, … for its parameters. Its text depends on the shape of the piece, never on a value. */
export function render(piece: Sql): Statement {
  const values: unknown[] = [];
  const written = new Map<Sql, string>();
  const write = (one: Sql): string => {
    const known = written.get(one);
    if (known !== undefined) return known;
    const text = one.strings.reduce((before, string, i) => {
      const part = one.values[i - 1];
      return `${before}${part instanceof Sql ? write(part) : `$${values.push(part)}`}${string}`;
    });
    written.set(one, text);
    return text;
  };
  return { text: write(piece), values };
}
