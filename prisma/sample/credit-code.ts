import { known } from './known.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const codeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
/** A division that no standard gives to any place, so a made-up code is never a real firm's. */
const division = '990000';

const weigh = (values: number[], weights: number[]) =>
  values.reduce((sum, value, i) => sum + value * known(weights[i]), 0);

/**
 * Makes up the unified social credit code of an enterprise of the sample.
 *
 * @param serial - from 0; the code follows from it, and different serials below 29,791 give different codes
 * @param kind - 91 for an enterprise, 92 for an individual business
 * @returns 18 characters that pass both check characters (GB 32100 and GB 11714)
 */
export function madeUpCreditCode(serial: number, kind: '91' | '92' = '91'): string {
  const digits = [serial, Math.floor(serial / 31), Math.floor(serial / 961)].map((part) => alphabet.charAt(part % 31));
  // Scattered over the last places, so that neighbours in a list do not look like one series.
  const body = `MA${alphabet[(serial * 7 + 3) % 31]}${digits[0]}${alphabet[(serial * 11 + 5) % 31]}${digits[2]}${digits[1]}X`;
  const rest =
    11 -
    (weigh(
      [...body].map((character) => Number.parseInt(character, 36)),
      organisationWeights,
    ) %
      11);
  const seventeen = `${kind}${division}${body}${rest === 10 ? 'X' : rest === 11 ? '0' : rest}`;
  const sum = weigh(
    [...seventeen].map((character) => alphabet.indexOf(character)),
    codeWeights,
  );
  return seventeen + alphabet[(31 - (sum % 31)) % 31];
}
