import { type ConstValueNode, GraphQLError } from 'graphql';
import { printDateTime, readDate, readDateTime, readPartialDate } from '../kernel/dates.ts';
import { decimalDigits, plain, readDecimal } from '../kernel/decimal.ts';
import { hubError } from '../kernel/errors.ts';
import { bilingual } from '../kernel/words.ts';

interface DecimalLike {
  toFixed(): string;
}
/** What resolvers may return for a scalar (`Output`), and what they get of an argument (`Input`). */
export type ScalarTypes = {
  Decimal: { Input: string; Output: string | number | DecimalLike };
  /** A day is text all the way. A `Date` that Prisma's types bring is taken as the UTC day that it is. */
  Date: { Input: string; Output: string | Date };
  DateTime: { Input: string; Output: string | Date };
  /** Input is its first day. */
  PartialDate: { Input: string; Output: string };
};

interface ScalarDefinition {
  zh: string;
  en: string;
  example: string;
  /** The internal form, or undefined for a text that is none. */
  read: (text: string) => string | undefined;
  print: (value: unknown) => string;
  /** Whether a whole number is as good as a text. */
  number?: true;
}

const scalars: Record<keyof ScalarTypes, ScalarDefinition> = {
  Decimal: {
    zh: '十进制数，以字符串表示，无指数、无末尾零，精确不舍入',
    en: `A decimal as a string, without exponent or trailing zeros; exact. Input takes a string or a whole number, up to ${decimalDigits.whole} digits before the point and ${decimalDigits.fraction} after it.`,
    example: '"12.5"',
    read: readDecimal,
    print: (value) => plain(hasToFixed(value) ? value.toFixed() : String(value)),
    number: true,
  },
  Date: {
    zh: '日期，格式 YYYY-MM-DD',
    en: 'A day of the calendar, YYYY-MM-DD.',
    example: '"2026-11-25"',
    read: readDate,
    print: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  },
  DateTime: {
    zh: '时刻，世界协调时，精确到毫秒',
    en: 'An instant in UTC with milliseconds. Input has to name its offset, such as +08:00 or Z.',
    example: '"2026-11-25T08:00:00+08:00"',
    read: readDateTime,
    print: (value) => (value instanceof Date ? value.toISOString() : printDateTime(String(value))),
  },
  PartialDate: {
    zh: '日期，可只知年或月，按其首日比较',
    en: 'A date of which only the year, or the year and month, may be known: "1992", "1992-10" or "1992-10-05". It compares by its first day.',
    example: '"1992-10"',
    read: (text) => readPartialDate(text)?.first,
    print: String,
  },
};

/** Adds the hub's scalars to a builder. Untyped inside, since the definitions above are data. */
export function defineScalars(builder: { scalarType(name: keyof ScalarTypes, options: object): unknown }): void {
  for (const [name, scalar] of Object.entries(scalars) as [keyof ScalarTypes, ScalarDefinition][]) {
    const read = (value: unknown): string => {
      const text =
        typeof value === 'string' ? value : scalar.number && Number.isSafeInteger(value) ? String(value) : undefined;
      const found = text === undefined ? undefined : scalar.read(text);
      if (found === undefined) throw refused(name, scalar, value);
      return found;
    };
    builder.scalarType(name, {
      description: bilingual(scalar.zh, scalar.en),
      coerceOutputValue: scalar.print,
      coerceInputValue: read,
      coerceInputLiteral: (node: ConstValueNode) => {
        // The text of a number, not a number made of it: 2^53 is no limit here.
        const isText = node.kind === 'StringValue' || (node.kind === 'IntValue' && scalar.number);
        const found = isText ? scalar.read(node.value) : undefined;
        if (found !== undefined) return found;
        const { message, extensions } = refused(name, scalar, 'value' in node ? node.value : node.kind);
        throw new GraphQLError(message, { nodes: node, extensions });
      },
    });
  }
}

function refused(name: string, { example }: ScalarDefinition, value: unknown) {
  const shown = String(typeof value === 'object' ? typeof value : value).slice(0, 60);
  return hubError(
    'BAD_USER_INPUT',
    `${name} 不接受“${shown}”，应为字符串，形如 ${example}。`,
    `${name} does not take "${shown}"; it is a string such as ${example}.`,
    { scalar: name },
  );
}

function hasToFixed(value: unknown): value is DecimalLike {
  return typeof value === 'object' && value !== null && 'toFixed' in value;
}
