/** A text without the blanks around it; null when nothing is left or it stands for nothing. */
export function text(cell: string | undefined, ...blanks: string[]): string | null {
  const trimmed = (cell ?? '').trim();
  return trimmed === '' || blanks.includes(trimmed) ? null : trimmed;
}

/** A number as the hub writes decimals: no separators, no zeros at the end, a loss in brackets with its sign. `places` move its point to the right. */
export function decimal(cell: string | undefined, places = 0): string | null {
  const [, sign = '', whole, fraction = ''] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec((cell ?? '').replaceAll(/[$,\s]/g, '').replace(/^\((.*)\)$/, '-$1')) ?? [];
  if (whole === undefined) return null;
  const digits = whole + fraction.padEnd(places, '0');
  const point = whole.length + places;
  const [before, after] = [digits.slice(0, point).replace(/^0+(?=\d)/, ''), digits.slice(point).replace(/0+$/, '')];
  return `${sign}${before}${after && `.${after}`}`;
}

/** `2017/1/3`, `2017年01月31日` or `1991-04-03 00:00:00` as a date. */
export function day(cell: string | undefined): string | null {
  const [, year, month = '', date = ''] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec((cell ?? '').trim()) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
