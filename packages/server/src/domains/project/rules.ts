import type { Parsed, Rule } from '../../kernel/options.ts';

/**
 * Both generations have the same form. To 2020 the parts were year, division, industry, procedure and serial; since then they
 * are month, division, department, type and serial.
 */
const codeForm = /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/;

/** Reads an investment project code of either generation. Neither industry nor procedure is taken from it. */
export function parseProjectCode(text: string): Parsed {
  const value = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  if (codeForm.test(value)) return { value };
  return {
    problem: {
      code: 'PROJECT_CODE_FORM',
      zh: '投资项目统一代码须为 24 位，如 2601-990102-04-01-123456。',
      en: 'An investment project code has 24 characters, such as 2601-990102-04-01-123456.',
    },
  };
}

/** Compared by the first day of what is known, so a project of one year passes. */
export const completedAfterStart: Rule<'Project'> = {
  code: 'CONSTRUCTION_PERIOD',
  zh: '竣工时间不得早于开工时间。',
  en: 'A project can’t be completed before it is started.',
  needs: ['completedOn', 'startedOn', 'completedOnPrecision'],
  test: ({ startedOn, completedOn, completedOnPrecision }) => {
    if (startedOn === null || completedOn === null) return true;
    // "2026" as the end of what began in March 2026 is no contradiction.
    const known = completedOnPrecision === 'YEAR' ? 4 : completedOnPrecision === 'MONTH' ? 7 : 10;
    return startedOn.slice(0, known) <= completedOn.slice(0, known);
  },
};

/** Serial numbers of a published list begin at 1. */
export const serialIsPositive: Rule<'ProjectListEntry'> = {
  code: 'SERIAL_RANGE',
  zh: '名单序号须为正整数。',
  en: 'The serial number on a list begins at 1.',
  needs: ['serial'],
  test: ({ serial }) => serial >= 1,
};
