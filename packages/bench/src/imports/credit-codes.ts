/** The characters of GB 32100; a character's value is its place. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
/** Characters of the organisation code that are counted up; the rest of a code stays. */
const [from, to] = [8, 16];

/**
 * Another unified social credit code of the same office for each round: both check characters are right, and one that is
 * written in small letters stays so.
 *
 * @returns what is no code at all as it is
 */
export function freshCode(code: string, round: number): string {
  if (code.length !== 18) return code;
  const upper = code.toUpperCase();
  const body = rotated(upper.slice(from, to), round);
  const rest =
    11 -
    (weigh(
      [...body].map((character) => Number.parseInt(character, 36)),
      organisationWeights,
    ) %
      11);
  const seventeen = `${upper.slice(0, from)}${body}${rest === 10 ? 'X' : rest === 11 ? '0' : rest}`;
  const sum = weigh(
    [...seventeen].map((character) => alphabet.indexOf(character)),
    weights,
  );
  const fresh = seventeen + alphabet[(31 - (sum % 31)) % 31];
  return code === upper ? fresh : fresh.toLowerCase();
}

/** Each character `round` places further in the alphabet: different codes stay different, and differ from round to round. */
function rotated(body: string, round: number): string {
  return [...body].map((character) => alphabet[(alphabet.indexOf(character) + round) % alphabet.length]).join('');
}

function weigh(values: readonly number[], by: readonly number[]): number {
  return by.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), 0);
}
