import { join, literal, raw, sql } from '@district-hub/engine';
import type { Mask } from '../options.ts';

/** Surnames of two characters; any other Chinese surname has one. */
const doubleSurnames = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '长孙',
  '宇文',
];

/** What `trim` takes away, and SQL does not by itself. */
const space = raw(
  String.raw`E' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'`,
);

/** Masks a personal name: the surname, or the first letter of a name in another script, and two stars. */
export const surname: Mask = {
  show(name) {
    const trimmed = name.trim();
    return `${doubleSurnames.includes(trimmed.slice(0, 2)) ? trimmed.slice(0, 2) : ([...trimmed][0] ?? '')}**`;
  },
  sql(name) {
    const trimmed = sql`btrim(${name}, ${space})`;
    const isDouble = sql`left(${trimmed}, 2) in (${join(doubleSurnames.map(literal))})`;
    return sql`left(${trimmed}, case when ${isDouble} then 2 else 1 end) || '**'`;
  },
};
