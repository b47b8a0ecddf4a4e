import { literal, raw, type Sql, sql } from '../sql.ts';

/** JSON as a row of pieces: texts that are the same in every answer, and expressions for what differs. */
export type Json = readonly (string | Sql)[];

/** An object of these entries, in their order. */
export function objectOf(entries: readonly (readonly [key: string, value: Json])[]): Json {
  if (entries.length === 0) return ['{}'];
  return [...entries.flatMap(([key, value], i) => [`${i === 0 ? '{' : ','}${JSON.stringify(key)}:`, ...value]), '}'];
}

/** Pieces that are joined at once; each `||` copies what stands before it. */
const width = 8;

/** The text of some JSON as one expression. */
export function textOf(json: Json): Sql {
  const parts: Sql[] = [];
  let constant = '';
  const flush = (): void => {
    if (constant !== '') parts.push(literal(constant));
    constant = '';
  };
  for (const part of json) {
    if (typeof part === 'string') {
      constant += part;
    } else {
      flush();
      parts.push(part);
    }
  }
  flush();
  return concatenated(parts);
}

function concatenated(parts: readonly Sql[]): Sql {
  if (parts.length <= width) return parts.length === 0 ? raw("''") : joined(parts);
  const groups: Sql[] = [];
  const size = Math.ceil(parts.length / width);
  for (let at = 0; at < parts.length; at += size) groups.push(sql`(${concatenated(parts.slice(at, at + size))})`);
  return joined(groups);
}

function joined(parts: readonly Sql[]): Sql {
  return parts.reduce((before, part) => sql`${before} || ${part}`);
}

/** JSON that is null where the condition holds. */
export function nullWhen(condition: Sql, json: Json): Json {
  return [sql`case when ${condition} then 'null' else ${textOf(json)} end`];
}

export function truth(condition: Sql): Json {
  return [sql`case when ${condition} then 'true' else 'false' end`];
}
