import { theme } from '../reference/themes.ts';
import type { Row } from '../row.ts';
import { notable } from './notable.ts';

type Line = readonly [firm: string, ...themes: string[]];

/** Listed firms with their themes; one has two, and one theme has nobody. */
const lines: Line[] = [
  ['示例岚川储能集团股份有限公司', 'TS9901'],
  ['示例屿舟海洋装备股份有限公司', 'TS9902'],
  ['示例海禾食品集团股份有限公司', 'TS9902'],
  ['示例泓岳制冷装备股份有限公司', 'TS9901', 'TS9902'],
];

export const enterpriseClassRows: readonly Row[] = lines.flatMap(([firm, ...themes]) =>
  themes.map((code) => ({ enterprise: notable(firm).key, industryClass: theme(code) })),
);
