/**
 * A piece of SQL with its parameters. Pieces nest; only a {@link Template} numbers the parameters, so a piece may stand at
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

/** A parameter whose value each run of a statement brings anew, such as who asks. */
export class Slot<Run = never> {
  readonly read: (run: Run) => unknown;

  constructor(read: (run: Run) => unknown) {
    this.read = read;
  }
}

/** A piece that each run writes anew, because its text depends on what the run brings, such as a filter in a variable. */
export class Later<Run = never> {
  readonly write: (run: Run) => Sql;

  constructor(write: (run: Run) => Sql) {
    this.write = write;
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

/** A text of the schema, as a constant of the statement. */
export function literal(text: string): Sql {
  return raw(`'${text.replaceAll("'", "''")}'`);
}

export function join(parts: readonly Sql[], separator = ', '): Sql {
  if (parts.length === 0) return raw('');
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

/** A parameter of a piece; every place where the piece stands has this same one. */
class Parameter {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}
type Part<Run> = string | Parameter | Slot<Run> | Later<Run>;

/** A piece taken apart once, so that each of many runs only has to put it together. */
export class Template<Run> {
  readonly #parts: readonly Part<Run>[];
  /** The statement of every run, where no piece is written later. */
  readonly #fixed: { text: string; parameters: readonly (Parameter | Slot<Run>)[] } | undefined;

  constructor(piece: Sql) {
    this.#parts = flatten(piece, new Map());
    if (this.#parts.some((part) => part instanceof Later)) return;
    const writer = new Writer<Run>(undefined);
    this.#fixed = { text: writer.text(this.#parts), parameters: [...writer.numbers.keys()] };
  }

  /** Characters that it keeps. */
  get size(): number {
    return this.#parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  }

  /** The statement with `$1`, `$2`, … for its parameters. Its text depends on the shape of the pieces, never on a value. */
  statement(run: Run): Statement {
    if (this.#fixed) {
      return { text: this.#fixed.text, values: this.#fixed.parameters.map((parameter) => bound(parameter, run)) };
    }
    const writer = new Writer<Run>(run);
    const text = writer.text(this.#parts);
    return { text, values: [...writer.numbers.keys()].map((parameter) => bound(parameter, run)) };
  }
}

/** The statement of a piece in which nothing is left for later. */
export function render(piece: Sql): Statement {
  return new Template<undefined>(piece).statement(undefined);
}

function bound<Run>(parameter: Parameter | Slot<Run>, run: Run): unknown {
  return parameter instanceof Slot ? parameter.read(run) : parameter.value;
}

class Writer<Run> {
  /** Each parameter with its number, in order. */
  readonly numbers = new Map<Parameter | Slot<Run>, number>();
  readonly #run: Run | undefined;
  readonly #written = new Map<Later<Run>, readonly Part<Run>[]>();
  readonly #flattened = new Map<Sql, readonly Part<Run>[]>();

  constructor(run: Run | undefined) {
    this.#run = run;
  }

  text(parts: readonly Part<Run>[]): string {
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') text += part;
      else if (part instanceof Later) text += this.text(this.#write(part));
      else text += `$${this.#numberOf(part)}`;
    }
    return text;
  }

  #write(later: Later<Run>): readonly Part<Run>[] {
    let parts = this.#written.get(later);
    if (!parts) {
      parts = flatten(later.write(this.#run as Run), this.#flattened);
      this.#written.set(later, parts);
    }
    return parts;
  }

  #numberOf(parameter: Parameter | Slot<Run>): number {
    const known = this.numbers.get(parameter);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(parameter, number);
    return number;
  }
}

/** A piece as a row of texts and parameters. `known` gives a piece that comes again the same parameters. */
function flatten<Run>(piece: Sql, known: Map<Sql, readonly Part<Run>[]>): readonly Part<Run>[] {
  const before = known.get(piece);
  if (before) return before;
  const parts: Part<Run>[] = [];
  const add = (part: Part<Run>): void => {
    const last = parts.length - 1;
    if (typeof part === 'string' && typeof parts[last] === 'string') parts[last] += part;
    else if (part !== '') parts.push(part);
  };
  piece.strings.forEach((string, i) => {
    if (i > 0) {
      const value = piece.values[i - 1];
      if (value instanceof Sql) flatten<Run>(value, known).forEach(add);
      else add(value instanceof Slot || value instanceof Later ? (value as Slot<Run>) : new Parameter(value));
    }
    add(string);
  });
  known.set(piece, parts);
  return parts;
}
