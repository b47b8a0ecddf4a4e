import type { Note } from '../../kernel/options.ts';
import { type CellReading, defineSource } from '../source.ts';

const list = { list: 'FORTUNE_GLOBAL_500', recordMode: 'MIRRORED' } as const;
const millions = { unit: '百万美元' } as const;

/** The Fortune Global 500: one file of a year whose rows name it in their address, and one of several years. */
export const fortuneGlobal500 = defineSource('fortune-global-500', {
  zh: '《财富》世界500强',
  en: 'The Fortune Global 500, as one file a year or of several years.',
  parts: {
    year: {
      entity: 'Ranking',
      constants: list,
      blanks: ['-'],
      // Changes follow from two years; who leads a firm is personal and nobody's business here.
      ignored: ['Revenue Percentage Change', 'Profits Percentage Change', 'Rank Change', 'CEO'],
      columns: {
        rank: { headers: ['Rank'], required: true },
        name: { headers: ['Company'], required: true, read: readName },
        year: { headers: ['Fortune Url'], required: true, read: readYear },
        revenue: { headers: ['Revenues'], required: true, ...millions },
        profit: { headers: ['Profits'], ...millions },
        assets: { headers: ['Assets'], ...millions },
        employees: { headers: ['Employees'] },
        countryName: { headers: ['Country'] },
        sectorName: { headers: ['Sector'] },
        industryName: { headers: ['Industry'] },
        headquarters: { headers: ['HQ Location'], read: readText },
        website: { headers: ['Company Website'] },
      },
    },
    years: {
      entity: 'Ranking',
      constants: list,
      blanks: ['-'],
      columns: {
        rank: { headers: ['Rank'], required: true },
        name: { headers: ['Company'], required: true, read: readName },
        year: { headers: ['Year'], required: true },
        revenue: { headers: ['Revenue'], required: true, ...millions },
        profit: { headers: ['Profits'], ...millions },
        assets: { headers: ['Assets'], ...millions },
        employees: { headers: ['Employees'] },
        countryName: { headers: ['Country'] },
        industryName: { headers: ['Industry'] },
      },
    },
  },
});

const misread = {
  code: 'MISREAD_CHARACTERS',
  zh: '西文与汉字相连，多为字符编码被误读，按原文保存。',
  en: 'Chinese characters stand within Latin text, most likely misread accents; kept as received.',
};

/** Text as it stands, with a note where `Düsseldorf` was read as if it were Chinese. */
function readText(value: string): { value: string; note?: Note } {
  return /\p{Script=Latin}\p{Script=Han}|\p{Script=Han}\p{Script=Latin}/u.test(value)
    ? { value, note: misread }
    : { value };
}

/** The enterprise is whoever has the name among its names; most of the list nobody here knows. */
function readName(cell: string): CellReading {
  const { value: name, note } = readText(cell);
  return { values: { name, enterprise: { name } }, ...(note && { note }) };
}

/** The year of `https://fortune.com/global500/2019/example`. */
function readYear(cell: string): CellReading {
  const [, year] = /\/global500\/(\d{4})\//.exec(cell) ?? [];
  if (year !== undefined) return { value: year };
  const zh = '网址中没有榜单年份。';
  return { problem: { code: 'RANKING_YEAR', zh, en: 'The address does not name the year of the ranking.' } };
}
