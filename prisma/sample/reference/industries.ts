import { known } from '../known.ts';
import type { Key, Row } from '../row.ts';
import { manufacturing } from './manufacturing.ts';
import { otherSections } from './other-sections.ts';

/** The scheme of the current edition; the schemes are there before the sample is. */
const scheme = 'GB/T 4754-2017';
const formerScheme = 'GB/T 4754-2011';
/** A class of the edition before, for firms whose record was never brought up to date. */
const formerEdition = `
I 信息传输、软件和信息技术服务业
  65 软件和信息技术服务业
    651 软件开发
      6510 软件开发
`;

const levels = ['SECTION', 'DIVISION', 'GROUP', 'CLASS'];

interface Line {
  depth: number;
  row: Row;
}

function classKey(of: string, code: string): Key {
  return { scheme: { code: of }, code };
}

function read(tree: string, of: string): Line[] {
  const above: string[] = [];
  return tree
    .trim()
    .split('\n')
    .map((line) => {
      const text = line.trim();
      const depth = (line.length - line.trimStart().length) / 2;
      const code = text.slice(0, text.indexOf(' '));
      above[depth] = code;
      const parent = depth === 0 ? null : classKey(of, known(above[depth - 1]));
      return {
        depth,
        row: { ...classKey(of, code), name: text.slice(code.length + 1), level: known(levels[depth]), parent },
      };
    });
}

const lines = [...read(manufacturing, scheme), ...read(otherSections, scheme), ...read(formerEdition, formerScheme)];

/** Industry classes, one list a level, so that each refers to the one before. */
export const industryClassesByLevel: readonly (readonly Row[])[] = levels.map((_, level) =>
  lines.filter(({ depth }) => depth === level).map(({ row }) => row),
);

/** The natural key of a class of the current edition. */
export const industry = (code: string): Key => classKey(scheme, code);

/** The natural key of a class of the edition before. */
export const formerIndustry = (code: string): Key => classKey(formerScheme, code);
