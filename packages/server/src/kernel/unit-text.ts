import { type BaseUnit, baseUnits, type Unit, type UnitName, units } from './units.ts';

/** What a text may give in units: what a base unit measures, money of any currency, a share from 0 to 1, or things counted. */
export type Measured = BaseUnit | 'MONEY' | 'SHARE' | 'NUMBER';

/** What the texts of a column measure. */
export interface Measure {
  /** Undefined where each row has a base unit of its own. */
  of: Measured | undefined;
  /** The column that holds the currency of an amount. */
  currency?: string;
  /** The column that holds the base unit of a row. */
  unit?: string;
}

/** How many of what is measured one of a unit is. */
type Ratio = Pick<Unit, 'times' | 'per'>;
interface Word {
  ratios: ReadonlyMap<Measured, Ratio>;
  /** The currency that it names; 元 alone names none, since tables use it for the unit of any. */
  currency?: string;
}

/** A unit as people write it, such as `万元`, `(公顷)`, `m²` or `USD millions`. */
export interface TextUnit {
  text: string;
  /** Power of ten before the unit: 4 of 万元. */
  power: number;
  /** Undefined where there is a power alone, such as 万: then it counts what the column is in. */
  word: Word | undefined;
}

/** Further spellings, in the form that {@link plainUnit} gives, which makes `㎡` and `m²` the same as `m2`. */
const spellings: { readonly [U in UnitName]?: readonly string[] } = {
  SQM: ['平米', '平方', 'm2', 'sqm'],
  MU: ['亩', 'mu'],
  HECTARE: ['ha', 'hm2', 'hectares'],
  SQKM: ['平方千米', 'km2', 'sqkm'],
  PERSON: ['名', '位', 'people'],
  COUNT: ['家', '项', '套', '间', '栋', '幢', '层', '次', '台', '辆', '件', '宗', '处'],
  PERCENT: ['%'],
  TONNE: ['t'],
  TCE: ['吨标煤', 'tce'],
  KWH: ['度', 'kwh'],
};

/** Currencies as registers and tables write them. */
const currencies: Readonly<Record<string, readonly string[]>> = {
  CNY: ['人民币', '人民币元', '元人民币', 'rmb'],
  USD: ['美元', 'usdollars', 'dollars'],
  JPY: ['日元', '日圆'],
  HKD: ['港元', '港币'],
  EUR: ['欧元'],
  GBP: ['英镑'],
  SGD: ['新加坡元'],
  AUD: ['澳大利亚元', '澳元'],
  CAD: ['加拿大元', '加元'],
  CHF: ['瑞士法郎'],
  KRW: ['韩元'],
  TWD: ['新台币'],
  MOP: ['澳门元'],
};

const powers: Readonly<Record<string, number>> = {
  ...{ 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 },
  ...{ thousand: 3, million: 6, billion: 9, thousands: 3, millions: 6, billions: 9 },
};

/** Units of which nobody counts ten thousands. */
const uncounted: ReadonlySet<Measured> = new Set<Measured>(['PERCENT', 'SHARE']);

const one: Ratio = { times: 1n, per: 1n };
const known = knownUnits();

/** Reads a unit; undefined for what is none. */
export function readUnit(text: string): TextUnit | undefined {
  return known.get(text) ?? known.get(plainUnit(text));
}

/** A unit without what does not count: case, width, blanks, brackets around it. */
function plainUnit(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[([](.*)[)\]]$/, '$1')
    .toLowerCase();
}

/** How many of what is measured one of the unit is; undefined where it measures something else. */
export function ratioOf({ power, word }: Pick<TextUnit, 'power' | 'word'>, of: Measured): Ratio | undefined {
  const { times, per } = (word ? word.ratios.get(of) : uncounted.has(of) ? undefined : one) ?? {};
  return times === undefined || per === undefined ? undefined : { times: times * 10n ** BigInt(power), per };
}

/** The unit of the plain numbers of a column; of money that of the currency beside the amount. */
export function baseOf(measure: Measure | undefined): BaseUnit | undefined {
  const of = measure?.of;
  if (of === 'MONEY') return 'CNY';
  return of === 'SHARE' || of === 'NUMBER' ? undefined : of;
}

/** The units that measure something, for a sentence. */
export function unitsOf(of: Measured | undefined): string[] {
  if (of === 'SHARE') return ['%'];
  const base = of === 'MONEY' ? 'CNY' : of === 'NUMBER' ? 'COUNT' : of;
  if (base === undefined) return [];
  const fitting = Object.values<Unit>(units).filter((unit) => unit.of.includes(base));
  return fitting.map(({ zh, of: { length } }) => (length > 1 ? zh + baseUnits[base].zh : zh));
}

/** Every spelling of every unit, alone and with each power before it. */
function knownUnits(): ReadonlyMap<string, TextUnit> {
  const found = new Map<string, TextUnit>();
  const add = (text: string, power: number, word: Word | undefined) =>
    found.set(plainUnit(text), { text, power, word });
  for (const [text, power] of Object.entries(powers)) add(text, power, undefined);
  for (const [text, word] of words()) {
    add(text, 0, word);
    if ([...word.ratios.keys()].some((of) => uncounted.has(of))) continue;
    for (const [before, power] of Object.entries(powers)) {
      add(before + text, power, word);
      if (/^[a-z]/.test(before)) {
        add(text + before, power, word);
        add(`${before}of${text}`, power, word);
      }
      // As in 人民币万元.
      if (text === '元') add(`人民币${before}元`, power, found.get('人民币')?.word);
    }
  }
  return found;
}

function words(): [text: string, word: Word][] {
  const money = Object.entries(currencies).flatMap(([currency, names]) =>
    [...names, currency].map((text): [string, Word] => {
      const bases: Measured[] = currency === 'CNY' || currency === 'USD' ? ['MONEY', currency] : ['MONEY'];
      return [text, { currency, ratios: new Map(bases.map((of) => [of, one])) }];
    }),
  );
  const yuan: Word = { ratios: new Map([...(['MONEY', 'CNY'] as const)].map((of) => [of, one])) };
  const others = Object.entries<Unit>(units)
    .filter(([, { of }]) => of.length === 1 && !of.includes('CNY') && !of.includes('USD'))
    .flatMap(([name, { of, times, per, zh }]) => {
      const [base] = of as [BaseUnit];
      const texts = [zh, ...(times === per ? [baseUnits[base].en] : []), ...(spellings[name as UnitName] ?? [])];
      const word: Word = { ratios: new Map([[base, { times, per }], ...further(base)]) };
      return texts.map((text): [string, Word] => [text, word]);
    });
  const years: Word = { ratios: new Map([['NUMBER', one]]) };
  return [...money, ['元', yuan], ['yuan', yuan], ...others, ['年', years]];
}

/** What a base unit measures beside what its figures do. */
function further(base: BaseUnit): [Measured, Ratio][] {
  if (base === 'PERCENT') return [['SHARE', { times: 1n, per: 100n }]];
  return base === 'PERSON' || base === 'HOUSEHOLD' || base === 'COUNT' ? [['NUMBER', one]] : [];
}
