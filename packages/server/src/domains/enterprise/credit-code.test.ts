import { describe, expect, test } from 'vitest';
import { madeUpCreditCode } from '../../../../../prisma/sample/credit-code.ts';
import { checkCharacter, organisationCheckCharacter, parseCreditCode, parseOrganisationCode } from './credit-code.ts';

/** The code that GB 32100-2015 is usually explained with, and made-up codes of the sample. */
const standard = '91350100M000100Y43';
const codes = [standard, ...[0, 1, 29, 30, 31, 961, 5000].map((serial) => madeUpCreditCode(serial))];

const codeOf = (text: string) => {
  const parsed = parseCreditCode(text);
  return 'problem' in parsed ? parsed.problem.code : parsed.note?.code;
};

describe('unified social credit code', () => {
  test.each(codes)('%s passes both checks', (code) => {
    expect(checkCharacter(code)).toBe(code[17]);
    expect(organisationCheckCharacter(code)).toBe(code[16]);
    expect(parseCreditCode(code)).toEqual({ value: code });
  });

  test('any single wrong digit is found', () => {
    for (let place = 2; place < 17; place++) {
      const digit = standard[place] === '7' ? '6' : '7';
      expect(codeOf(standard.slice(0, place) + digit + standard.slice(place + 1))).toMatch(
        /^CREDIT_CODE_(CHECK|FORM)$/,
      );
    }
  });

  test('lower-case, full-width and spaced codes are read, with a note', () => {
    for (const text of [standard.toLowerCase(), '９１３５０１００Ｍ０００１００Ｙ４３', ` 91350100 M000100Y43`]) {
      expect(parseCreditCode(text)).toMatchObject({ value: standard, note: { code: 'CREDIT_CODE_NORMALISED' } });
    }
  });

  test.each(['', '91350100M000100Y4', '示例市云拓有限公司', '91350100O000100Y43', '2020-01-01'])(
    '"%s" is no code',
    (text) => {
      expect(codeOf(text)).toBe('CREDIT_CODE_FORM');
    },
  );

  test('a code that fails only the older check is one of the pilots', () => {
    const wrong = `${standard.slice(0, 16)}X`;
    const pilot = wrong + checkCharacter(wrong);
    expect(parseCreditCode(pilot)).toMatchObject({ value: pilot, note: { code: 'CREDIT_CODE_PILOT' } });
  });

  test('made-up codes differ and carry division 990000', () => {
    const made = Array.from({ length: 3000 }, (_, serial) => madeUpCreditCode(serial));
    expect(new Set(made).size).toBe(3000);
    expect(made.every((code) => code.slice(2, 8) === '990000')).toBe(true);
  });
});

test.each(['MA30500X-X', '99000017-2', ' ９９０００017２'])('%s is an organisation code of before', (text) => {
  expect(parseOrganisationCode(text)).toEqual({ value: text.normalize('NFKC').trim().replace('-', '') });
});

test.each(['99000017-3', '9900001', '990000172-1', '990000I7-2x', ''])('%s is no organisation code', (text) => {
  expect(parseOrganisationCode(text)).toMatchObject({ problem: { code: 'ORGANISATION_CODE' } });
});

test('the codes that the guide gives as correct pass', () => {
  for (const code of [
    '91370600165003381C',
    '91370602165101344J',
    '91370602165105767H',
    '913706001650086685',
    '9137060016500371XJ',
  ]) {
    expect(parseCreditCode(code)).toEqual({ value: code });
  }
});
