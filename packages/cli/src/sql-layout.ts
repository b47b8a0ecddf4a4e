/** A word with the gap before it: quoted text or names, words and parameters, else a character at a time. */
const words = /(\s*)('(?:[^']|'')*'|"(?:[^"]|"")*"|[$\w]+|\S)/g;

/** Words that begin a line of a query. */
const beginners = new Set('select from where group having order limit offset union left cross'.split(' '));

/**
 * Lays a statement of one line out on several: a line for each clause, queries within it further in, and one for each field
 * of the JSON that it writes. Only gaps between its words change.
 */
export function laidOut(statement: string): string[] {
  const found = [...statement.matchAll(words)].map(([, gap = '', word = '']) => ({ gap: gap && ' ', word }));
  const wordAt = (i: number) => found[i]?.word;
  const beginsField = (i: number) => wordAt(i)?.startsWith(`',"`) ?? false;
  const lines: string[] = [];
  let line = '';
  /** The brackets that are open, and whether each holds a query. */
  const open = [true];
  const breakLine = (further = 0) => {
    if (line.trim() !== '') lines.push(line);
    line = '  '.repeat(open.filter(Boolean).length - 1 + further);
  };
  for (const [i, { gap, word }] of found.entries()) {
    const isInQuery = open.at(-1);
    if (word === ')' && open.length > 1) {
      open.pop();
      if (isInQuery) breakLine();
    } else if (isInQuery && beginners.has(word) && wordAt(i - 1) !== 'distinct') {
      breakLine();
    } else if (word === '|' && wordAt(i + 1) === '|' && beginsField(wordAt(i + 2) === '(' ? i + 3 : i + 2)) {
      breakLine(1);
    }
    line += line.trim() === '' ? word : gap + word;
    if (word === '(') {
      const holdsQuery = ['select', 'with'].includes(wordAt(i + 1) ?? '');
      open.push(holdsQuery);
      if (holdsQuery) breakLine();
    }
  }
  breakLine();
  return lines;
}
