/**
 * What a spreadsheet takes for the beginning of a formula. Tab and carriage return are dropped by some before they look, and the
 * full-width signs are read as half-width ones where people write Chinese.
 */
const signs = '=+\\-@\\t\\r＝＋－＠';
const formula = new RegExp(`^'*[${signs}]`);
const guardedFormula = new RegExp(`^'+[${signs}]`);

/** A text that no spreadsheet takes for a formula: with an apostrophe before it where it would. {@link unguarded} takes it away again. */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** For a file whose cells say themselves that they are texts: only what {@link unguarded} would shorten gets its apostrophe. */
export function guardedTyped(text: string): string {
  return guardedFormula.test(text) ? `'${text}` : text;
}

/** A text without the apostrophe that keeps it from being a formula; people type one for that, too. */
export function unguarded(text: string): string {
  return guardedFormula.test(text) ? text.slice(1) : text;
}
