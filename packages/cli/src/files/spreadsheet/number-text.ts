/** Spreadsheets keep so many digits of a number; what follows is noise of its binary form. */
const digitsKept = 15;
/** Beyond this a number is no figure of a district: its exponent stays. */
const longestPlain = 40;

/**
 * Writes a stored number as people do: without exponent, and without the noise that binary fractions bring.
 *
 * @param stored - as the file has it, such as `0.10000000000000001` or `1.2E+15`
 * @returns the text itself when it is no number, or a whole one however long: a code is not to be rounded
 */
export function plainNumber(stored: string): string {
  const [, sign, whole, fraction = '', exponent] = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(stored) ?? [];
  if (sign === undefined || whole === undefined) return stored;
  if (exponent === undefined && fraction === '') return stored;
  const significant = `${whole}${fraction}`.replace(/^0+/, '');
  if (significant.length > digitsKept) return plainNumber(rounded(stored));
  return exponent === undefined ? stored : shifted(stored, sign, whole, fraction, Number(exponent));
}

function rounded(stored: string): string {
  const [mantissa = '', exponent] = Number(stored)
    .toExponential(digitsKept - 1)
    .split('e');
  return `${mantissa.replace(/\.?0+$/, '')}e${exponent}`;
}

/** Moves the decimal point by the exponent, digit by digit. */
function shifted(stored: string, sign: string, whole: string, fraction: string, exponent: number): string {
  if (Math.abs(exponent) > longestPlain) return stored;
  const point = whole.length + exponent;
  const digits = `${whole}${fraction}`
    .padEnd(point, '0')
    .padStart(whole.length + fraction.length + Math.max(0, 1 - point), '0');
  const at = Math.max(1, point);
  const decimals = digits.slice(at).replace(/0+$/, '');
  return `${sign}${digits.slice(0, at).replace(/^0+(?=\d)/, '')}${decimals === '' ? '' : `.${decimals}`}`;
}
