import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isNullableType,
} from 'graphql';
import { seededRandom } from '../support/random-rows.ts';

/** Where a value stands: whether a variable there may be nullable, and whether it may be left out. */
interface Place {
  type: GraphQLInputType;
  /** A default that is taken when nothing is given. */
  hasDefault?: boolean;
  isOneOf?: boolean;
}

/** Instead of a share of variables: a default, in which none may stand. */
const constant = -1;

/** An operation being written: its dice, its variables and its fragments. */
export class Draft {
  readonly #random: () => number;
  readonly #definitions: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly fragments: { name: string; type: string; text: string }[] = [];
  /** For variables, what else they may be in another request with the same document; undefined for not given. */
  readonly #others = new Map<string, () => unknown>();
  #names = 0;
  #directives = 0;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('There is nothing to pick from.');
    return from[this.number(0, from.length - 1)] as T;
  }

  /** Some of them, each once, in any order. */
  some<T>(from: readonly T[], most: number): T[] {
    const left = [...from];
    const count = Math.min(left.length, this.number(1, most));
    return Array.from({ length: count }, () => left.splice(this.number(0, left.length - 1), 1)[0] as T);
  }

  /** A name that nothing else in the operation has. */
  name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  /**
   * Writes a value as a literal or a variable, or as a literal with variables in it; undefined as one that is not given.
   *
   * @param other - makes a value that may stand there as well
   */
  value(value: unknown, place: Place, share = 0.2, other?: () => unknown): string {
    if (value === undefined) return this.absent(place.type, false);
    return this.chance(share) ? this.#variable(value, place, other) : this.#literal(value, place.type, share);
  }

  /**
   * A variable for an argument that is not given, or null: both mean what leaving it out means, unless null has a meaning
   * of its own.
   *
   * @param other - makes a value that may be given as well
   */
  absent(type: GraphQLInputType, nullable: boolean, other?: () => unknown): string {
    const name = this.name('v');
    this.#definitions.push(`$${name}: ${type}`);
    if (nullable) this.variables[name] = null;
    if (nullable || other) this.#others.set(name, () => this.pick([null, undefined, other?.()]));
    return `$${name}`;
  }

  /** Other values for some of the variables. */
  otherVariables(): Record<string, unknown> {
    const changed = [...this.#others].filter(() => this.chance(0.6)).map(([name, other]) => [name, other()]);
    const given = { ...this.variables, ...Object.fromEntries(changed) };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  }

  /** `@skip` or `@include`, or nothing. */
  directive(): string {
    if (this.#directives >= 20 || !this.chance(0.06)) return '';
    this.#directives += 1;
    const [name, wanted] = this.chance(0.5) ? ['skip', this.chance(0.4)] : ['include', this.chance(0.6)];
    if (this.chance(0.3)) return ` @${name}(if: ${wanted})`;
    const variable = this.name('v');
    const byDefault = this.chance(0.3);
    this.#definitions.push(`$${variable}: Boolean${byDefault ? ` = ${wanted}` : '!'}`);
    if (!byDefault) this.variables[variable] = wanted;
    this.#others.set(variable, () => this.chance(0.5));
    return ` @${name}(if: $${variable})`;
  }

  /** The whole document, with this selection at the root. */
  document(selection: string): string {
    const variables = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const fragments = this.fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
    const isShort = variables === '' && this.chance(0.5);
    return [`${isShort ? '' : `query ${this.chance(0.5) ? 'Asked' : ''}${variables} `}${selection}`, ...fragments].join(
      '\n',
    );
  }

  #variable(value: unknown, { type, hasDefault = false, isOneOf = false }: Place, other?: () => unknown): string {
    const name = this.name('v');
    const mayBeNull = (isNullableType(type) || hasDefault) && !isOneOf;
    const plain = String(type).replace(/!$/, '');
    const way = this.number(0, 3);
    const isSmall = typeof value === 'number' && value > 0;
    if (other) this.#others.set(name, () => other() ?? value);
    else if (typeof value === 'boolean') this.#others.set(name, () => !value);
    else if (plain === 'String' && !String(value).startsWith('cursor_'))
      this.#others.set(name, () => `${value}`.slice(1));
    else if (isSmall && plain === 'Int') this.#others.set(name, () => this.number(0, value));
    if (way === 0 && !isOneOf) {
      // The default is taken: nothing is given.
      this.#definitions.push(`$${name}: ${plain} = ${this.#literal(value, type, constant)}`);
      return `$${name}`;
    }
    const instead = plain === 'Int' && way === 1 ? ' = 7' : '';
    this.#definitions.push(`$${name}: ${plain}${mayBeNull && (way === 1 || way === 2) ? instead : '!'}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  #literal(value: unknown, type: GraphQLInputType, share: number): string {
    if (value === null) return 'null';
    if (isNonNullType(type)) return this.#literal(value, type.ofType, share);
    if (isListType(type)) {
      // One item stands for a list of it.
      if (!Array.isArray(value)) return this.#literal(value, type.ofType, share);
      return `[${value.map((item) => this.value(item, { type: type.ofType }, share === constant ? constant : share / 4)).join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const given = Object.entries(value as object).filter(([, inner]) => inner !== undefined || share !== constant);
      const fields = given.map(([name, inner]) => {
        const field = type.getFields()[name];
        if (!field) throw new Error(`${type} has no ${name}.`);
        const place = { type: field.type, hasDefault: field.default !== undefined, isOneOf: type.isOneOf };
        return `${name}: ${this.value(inner, place, inner === null ? 0 : share === constant ? constant : share / 2)}`;
      });
      return `{ ${fields.join(', ')} }`;
    }
    return isEnumType(type) ? String(value) : JSON.stringify(value);
  }
}
