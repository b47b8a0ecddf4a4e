/** What one cell of an export holds: a text, a truth value, a number with its digits as they are, a day `YYYY-MM-DD`, or nothing. */
export type Cell = string | boolean | { number: string } | { date: string } | null;

/** A record as the graph answers it. */
// biome-ignore lint/suspicious/noExplicitAny: what was selected of it is data here
export type Answered = Readonly<Record<string, any>>;

export const numberCell = (number: string | number | null | undefined): Cell =>
  number == null ? null : { number: String(number) };

export const textCell = (text: string | null | undefined): Cell => text ?? null;

/** A date of which only the year or month is known is no day: it stays a text. */
export const dateCell = (date: string | null | undefined): Cell =>
  date == null ? null : date.length === 10 ? { date } : date;
