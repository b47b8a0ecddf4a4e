import type { Parsed } from '../../kernel/options.ts';

/** The characters of GB 32100; a character's value is its place. I, O, S, V and Z are left out. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Weights of GB 11714 for the eight characters of the organisation code inside. */
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const shape = new RegExp(`^[${alphabet}]{2}\\d{6}[${alphabet}]{10}$`);

const weigh = (values: readonly number[], by: readonly number[]): number =>
  by.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), 0);

/** The check character that belongs to the first 17 characters of a code (GB 32100). */
export function checkCharacter(code: string): string {
  const sum = weigh(
    [...code].map((character) => alphabet.indexOf(character)),
    weights,
  );
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** The check character of the organisation code in places 9 to 17 (GB 11714). */
export const organisationCheckCharacter = (code: string): string => checkOrganisation(code.slice(8, 16));

function checkOrganisation(body: string): string {
  const values = [...body].map((character) => Number.parseInt(character, 36));
  const rest = 11 - (weigh(values, organisationWeights) % 11);
  if (rest === 11) return '0';
  return rest === 10 ? 'X' : String(rest);
}

/** Full-width characters become half-width ones; blanks are dropped, letters upper-case. */
const normalise = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

/**
 * Reads a unified social credit code.
 *
 * @remarks
 * A code whose last character is wrong is refused: it is a typing error, or no code at all. One that fails only the older
 * check of its organisation code is accepted with a note, because codes of the first pilots do.
 */
export function parseCreditCode(text: string): Parsed {
  const value = normalise(text);
  if (!shape.test(value)) {
    return {
      problem: {
        code: 'CREDIT_CODE_FORM',
        zh: '统一社会信用代码须为 18 位数字和大写字母（不含 I、O、S、V、Z）。',
        en: 'A unified social credit code has 18 digits and capital letters, without I, O, S, V and Z.',
      },
    };
  }
  if (value[17] !== checkCharacter(value)) {
    return {
      problem: {
        code: 'CREDIT_CODE_CHECK',
        zh: '统一社会信用代码的校验位不符（GB 32100）。',
        en: 'The check character of the unified social credit code is wrong (GB 32100).',
      },
    };
  }
  if (value[16] !== organisationCheckCharacter(value)) {
    return {
      value,
      note: {
        code: 'CREDIT_CODE_PILOT',
        zh: '主体标识码的校验位不符（GB 11714），按早期试点代码接受。',
        en: 'The organisation code inside fails its own check (GB 11714); accepted as a code of the early pilots.',
      },
    };
  }
  if (value === text) return { value };
  return {
    value,
    note: {
      code: 'CREDIT_CODE_NORMALISED',
      zh: '统一社会信用代码已改为半角大写。',
      en: 'The unified social credit code was turned into half-width capitals.',
    },
  };
}

/** Reads an organisation code of before the credit codes, with or without the hyphen before its check character (GB 11714). */
export function parseOrganisationCode(text: string): Parsed {
  const value = normalise(text).replace('-', '');
  if (/^[0-9A-Z]{8}[0-9X]$/.test(value) && value[8] === checkOrganisation(value.slice(0, 8))) return { value };
  return {
    problem: {
      code: 'ORGANISATION_CODE',
      zh: '组织机构代码须为 9 位，且末位校验相符（GB 11714）。',
      en: 'An organisation code has 9 characters, of which the last checks the others (GB 11714).',
    },
  };
}
