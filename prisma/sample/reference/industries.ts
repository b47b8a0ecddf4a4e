import { known } from '../known.ts';
import type { Row } from '../row.ts';
import { manufacturing } from './manufacturing.ts';
import { otherSections } from './other-sections.ts';

const edition = '2017';
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
      const parent = depth === 0 ? null : { edition: of, code: known(above[depth - 1]) };
      return {
        depth,
        row: { edition: of, code, name: text.slice(code.length + 1), level: known(levels[depth]), parent },
      };
    });
}

const lines = [...read(manufacturing, edition), ...read(otherSections, edition), ...read(formerEdition, '2011')];

/** Industry classes, one list a level, so that each refers to the one before. */
export const industryClassesByLevel: readonly (readonly Row[])[] = levels.map((_, level) =>
  lines.filter(({ depth }) => depth === level).map(({ row }) => row),
);

/** The natural key of a class of the current edition. */
export const industry = (code: string): Row => ({ edition, code });
