import { convert } from '../decimal.ts';
import { type Measured, ratioOf, readUnit, type TextUnit, unitsOf } from '../unit-text.ts';
import { halfWidth, lossInBrackets, readNumberText } from './number-text.ts';
import { type Fault, fault } from './problem.ts';

/** A text whose unit stands elsewhere, such as in the header of its column. */
export interface InUnit {
  readonly text: string;
  readonly unit: string;
}

/** A quantity in the base unit of what it measures. */
export interface Quantity {
  /** Null for a unit without a number. */
  value: string | null;
  /** The currency that the text or its column names. */
  currency: string | undefined;
  notes: readonly Fault[];
}

/** What else is known of a quantity beside its text. */
interface Around {
  /** Unit of the column. */
  unit: TextUnit | undefined;
  /** Decimal places of the column that it is stored in: conversions without end are rounded to them. */
  places: number;
}

/** A sign before the number, and the currencies that it may stand for. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '¥': ['CNY', 'JPY'],
  $: ['USD', 'HKD', 'SGD', 'AUD', 'CAD'],
  us$: ['USD'],
  hk$: ['HKD'],
  '€': ['EUR'],
  '£': ['GBP'],
};
const shape =
  /^(?<minus>-(?=[^\d]))?(?<sign>us\$|hk\$|[¥$€£])?(?<number>[-+]?[\d.,]+(?:e[-+]?\d{1,4})?)?(?<unit>(?:[^\d.,].*)?)$/i;

/**
 * Reads a quantity as registers and tables write it: `200万人民币`, `5,620(万元人民币)`, `12.5亩`, `$514,405.00`, `12.5%`. The unit of
 * the text comes before that of its column, and that before the base unit.
 *
 * @remarks
 * Exact, but for a result without end, as when mu become square metres: that is rounded to the places of its column, half
 * away from zero.
 */
export function readQuantity(text: string, of: Measured | undefined, around: Around): Quantity | { fault: Fault } {
  const parts = partsOf(text);
  if (!parts) return unreadable(of);
  const { sign, amount, own, isLoss } = parts;
  const unit = together(own, around.unit);
  const ratio = unit && of && ratioOf(unit, of);
  if (unit && !ratio) return fault('UNIT_MISMATCH', unit.text, fitting(of));
  const currency = currencyOf(sign, unit);
  const isOfMoney = of === 'MONEY' || of === 'CNY' || of === 'USD';
  if (currency === 'disagrees' || (sign !== '' && !isOfMoney)) return unreadable(of);
  if (of !== 'MONEY' && sign !== '' && currency !== of) return fault('UNIT_MISMATCH', sign, fitting(of));
  const notes = [
    ...(isLoss ? [fault('LOSS_IN_BRACKETS').fault] : []),
    ...(amount === undefined ? [fault('UNIT_WITHOUT_NUMBER').fault] : contradictions(own, around.unit)),
  ];
  const value = amount === undefined ? null : ratio ? convert(amount, ratio.times, ratio.per, around.places) : amount;
  return { value, currency, notes };
}

/** No quantity is longer; in longer texts the search for brackets takes the square of their length. */
const longest = 200;

/** What a text consists of; undefined for one that is no quantity, such as two numbers or a unit that nobody knows. */
function partsOf(text: string) {
  if (text.length > longest || /\d\s+[\d.,]/.test(text)) return undefined;
  const loss = lossInBrackets(text);
  // The unit may stand in brackets, and so may a unit without a number.
  const bare = (loss ?? halfWidth(text)).replace(/\s/g, '').replace(/^(.+?)\((.*)\)$|^\((\D*)\)$/, '$1$2$3');
  const { minus = '', sign = '', number, unit = '' } = shape.exec(bare)?.groups ?? {};
  const own = unit === '' ? undefined : readUnit(unit);
  const amount = number === undefined ? undefined : readNumberText(minus + number);
  if ((unit !== '' && !own) || (number !== undefined && amount === undefined)) return undefined;
  if (number === undefined && (own === undefined || minus + sign !== '')) return undefined;
  return { sign: sign.toLowerCase(), amount, own, isLoss: loss !== undefined };
}

/** The unit of a number: its own, or that of its column. A power alone, such as 万, counts what the column is in. */
function together(own: TextUnit | undefined, column: TextUnit | undefined): TextUnit | undefined {
  if (!own || own.word || !column?.word) return own ?? column;
  return { ...own, word: column.word };
}

/** What is noted where text and column do not mean the same by a number. */
function contradictions(own: TextUnit | undefined, column: TextUnit | undefined): Fault[] {
  if (!own || !column) return [];
  const isSamePower = own.power === column.power || (own.word === undefined && column.power === 0);
  const isSameWord = own.word === undefined || isSame(own.word, column.word);
  return isSamePower && isSameWord ? [] : [fault('UNIT_OF_CELL', own.text, column.text).fault];
}

function isSame(one: TextUnit['word'], other: TextUnit['word']): boolean {
  if (one === other || other === undefined) return true;
  // 元 below a column in 万人民币 says the same.
  const currencies = [one?.currency, other.currency].filter((each) => each !== undefined);
  return new Set(currencies).size < 2 && one?.ratios.has('MONEY') === true && other.ratios.has('MONEY');
}

function currencyOf(sign: string, unit: TextUnit | undefined): string | undefined | 'disagrees' {
  const named = unit?.word?.currency;
  const possible = signs[sign];
  if (!possible) return named;
  if (named !== undefined) return possible.includes(named) ? named : 'disagrees';
  // A sign that several currencies share says nothing by itself, but that it is not another.
  if (possible.length === 1 || sign === '¥') return possible[0];
  return 'disagrees';
}

function fitting(of: Measured | undefined): string {
  return unitsOf(of).join('、') || '无 none';
}

function unreadable(of: Measured | undefined): { fault: Fault } {
  if (of === 'MONEY') return fault('INVALID_MONEY');
  return fault(of === 'SQM' ? 'INVALID_AREA' : 'INVALID_NUMBER');
}
