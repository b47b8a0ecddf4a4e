import type { Key, Row } from '../row.ts';

const scheme = { code: 'LISTED-THEME' };

/** Themes under which the stock market files firms, beside their industry. */
const themes: readonly (readonly [code: string, name: string])[] = [
  ['TS9901', '储能（示例题材）'],
  ['TS9902', '海洋经济（示例题材）'],
  ['TS9903', '国企改革（示例题材）'],
];

export const themeRows: readonly Row[] = themes.map(([code, name]) => ({ scheme, code, name, level: 'THEME' }));

/** The natural key of a theme. */
export const theme = (code: string): Key => ({ scheme, code });
