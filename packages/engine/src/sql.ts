/**
 * A piece of SQL with its parameters. Pieces nest; only a {@link Template} numbers the parameters, so a piece may stand at
 * several places of a statement. It has the same parameters at each of them: PostgreSQL takes 65,535 and no more.
 */
export class Sql {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
  /** Its text, if it has no parameters. */
  readonly constant: string | undefined;
  /** Whether how many rows it keeps depends so much on its parameters that a plan made without them may be a bad one. */
  readonly isSelective: boolean;

  constructor(strings: readonly string[], values: readonly unknown[], isSelective = values.some(isSelectiveSql)) {
    this.strings = strings;
    this.values = values;
    this.constant = values.every(isConstant)
      ? strings.reduce((text, string, i) => `${text}${(values[i - 1] as Sql).constant}${string}`)
      : undefined;
    this.isSelective = isSelective;
  }
}

function isConstant(value: unknown): boolean {
  return value instanceof Sql && value.constant !== undefined;
}

function isSelectiveSql(value: unknown): boolean {
  return value instanceof Sql && value.isSelective;
}

/** The same piece, said to be {@link Sql.isSelective} or not. */
export function selective({ strings, values }: Sql, isSelective: boolean): Sql {
  return new Sql(strings, values, isSelective);
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
  let known = names.get(identifier);
  if (!known) {
    known = raw(`"${identifier.replaceAll('"', '""')}"`);
    names.set(identifier, known);
  }
  return known;
}

/** There are only so many of them in a data model. */
const names = new Map<string, Sql>();

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
  /** Whether one plan may not be good for all its values. */
  isSelective: boolean;
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
  readonly #isSelective: boolean;
  /** The statement of every run, where no piece is written later. */
  readonly #fixed: { text: string; parameters: readonly (Parameter | Slot<Run>)[] } | undefined;

  constructor(piece: Sql) {
    this.#parts = flatten(piece, new Map());
    this.#isSelective = piece.isSelective;
    if (this.#parts.some((part) => part instanceof Later)) return;
    const parameters = this.#parts.filter((part) => part instanceof Parameter || part instanceof Slot);
    // Always the same string: the database finds what it has prepared by it.
    this.#fixed = { text: new Writer<Run>(undefined).write(this.#parts), parameters: [...new Set(parameters)] };
  }

  /** Characters that it keeps. */
  get size(): number {
    return this.#parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  }

  /** The statement with `$1`, `$2`, … for its parameters. Its text depends on the shape of the pieces, never on a value. */
  statement(run: Run): Statement {
    if (this.#fixed) {
      const { text, parameters } = this.#fixed;
      return { text, values: parameters.map((one) => bound(one, run)), isSelective: this.#isSelective };
    }
    const writer = new Writer(run);
    const text = writer.write(this.#parts);
    return { text, values: writer.values, isSelective: this.#isSelective || writer.isSelective };
  }
}

/** The statement of a piece in which nothing is left for later. */
export function render(piece: Sql): Pick<Statement, 'text' | 'values'> {
  const { text, values } = new Template<undefined>(piece).statement(undefined);
  return { text, values };
}

function bound<Run>(parameter: Parameter | Slot<Run>, run: Run): unknown {
  return parameter instanceof Slot ? parameter.read(run) : parameter.value;
}

/** Puts one statement together. */
class Writer<Run> {
  readonly values: unknown[] = [];
  /** Whether a piece that was written later is. */
  isSelective = false;
  readonly #run: Run | undefined;
  readonly #numbers = new Map<Parameter | Slot<Run>, string>();
  readonly #later = new Map<Later<Run>, string>();
  readonly #pieces = new Map<Sql, string>();

  constructor(run: Run | undefined) {
    this.#run = run;
  }

  write(parts: readonly Part<Run>[]): string {
    let text = '';
    for (const part of parts) text += typeof part === 'string' ? part : this.#part(part);
    return text;
  }

  #part(part: Exclude<Part<Run>, string>): string {
    if (part instanceof Later) return this.#writeLater(part);
    let number = this.#numbers.get(part);
    if (number === undefined) {
      // Of what is fixed only the numbers are wanted; there is no run yet.
      number = this.#number(this.#run && bound(part, this.#run));
      this.#numbers.set(part, number);
    }
    return number;
  }

  #number(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  #writeLater(later: Later<Run>): string {
    let text = this.#later.get(later);
    if (text === undefined) {
      const piece = later.write(this.#run as Run);
      this.isSelective ||= piece.isSelective;
      text = this.#piece(piece);
      this.#later.set(later, text);
    }
    return text;
  }

  #piece(piece: Sql): string {
    const known = piece.constant ?? this.#pieces.get(piece);
    if (known !== undefined) return known;
    let text = piece.strings[0] as string;
    piece.values.forEach((value, i) => {
      if (value instanceof Sql) text += this.#piece(value);
      else if (value instanceof Slot || value instanceof Later) text += this.#part(value as Slot<Run>);
      else text += this.#number(value);
      text += piece.strings[i + 1];
    });
    this.#pieces.set(piece, text);
    return text;
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
