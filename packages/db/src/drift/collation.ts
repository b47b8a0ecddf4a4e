/** A column's definition up to its type, when that is text; or the change of a column's type to text. */
const textColumn =
  /((?:"(?:[^"]|"")+"|SET DATA TYPE)\s+(?:TEXT|VARCHAR(?:\(\d+\))?|CHAR(?:\(\d+\))?)(?:\[\])?)(?=[\s,;]|$)(?! COLLATE)/g;

/** Gives each text column in SQL as Prisma writes it the collation that orders the same on every database. */
export function addCollation(sql: string): string {
  return sql.replaceAll(textColumn, '$1 COLLATE "C"');
}

/** Text columns in a catalogue that would be ordered by the language of the server. */
export function foreignCollations(catalogue: string[]): string[] {
  return catalogue.filter((line) => line.startsWith('column ') && !line.endsWith(' COLLATE "C"'));
}
