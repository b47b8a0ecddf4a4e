import type { Parsed, Rule } from '../../kernel/options.ts';

/** Surnames of two characters; any other Chinese surname has one. */
const doubleSurnames = new Set(['欧阳', '上官', '司马', '诸葛', '司徒', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '夏侯', '长孙', '宇文']);

/** Masks a personal name: the surname, or the first letter of a name in another script, and two stars. */
export function surnameOnly(name: string): string {
  const trimmed = name.trim();
  return `${doubleSurnames.has(trimmed.slice(0, 2)) ? trimmed.slice(0, 2) : ([...trimmed][0] ?? '')}**`;
}

/** Reads a registration number of before 2015: 15 digits; in the first years 13. */
export function parseRegistrationNo(text: string): Parsed {
  const value = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (/^(\d{13}|\d{15})$/.test(value)) return { value };
  return {
    problem: {
      code: 'REGISTRATION_NO_FORM',
      zh: '注册号须为 15 位（早期 13 位）数字。',
      en: 'A registration number has 15 digits, in the first years 13.',
    },
  };
}

/** An enterprise without any number can't be told from another of the same name. */
export const isIdentified: Rule<'Enterprise'> = {
  code: 'ENTERPRISE_UNIDENTIFIED',
  zh: '企业须有统一社会信用代码或注册号。',
  en: 'An enterprise needs a unified social credit code or a registration number.',
  needs: ['creditCode', 'registrationNo'],
  test: ({ creditCode, registrationNo }) => creditCode !== null || registrationNo !== null,
};

/** The first two characters of a credit code say what kind of unit it is; 92 is for individual businesses alone. */
export const creditCodeFitsLegalForm: Rule<'Enterprise'> = {
  code: 'CREDIT_CODE_KIND',
  zh: '统一社会信用代码的机构类别与企业类型不符。',
  en: 'The kind of unit in the credit code does not fit the legal form.',
  needs: ['creditCode', 'legalForm'],
  test: ({ creditCode, legalForm }) => {
    if (creditCode === null || legalForm === null) return true;
    return creditCode.startsWith('92') === legalForm.includes('个体工商户');
  },
};

/** Half-open: a name that was used for no day was never used. */
export const nameWasUsed: Rule<'EnterpriseName'> = {
  code: 'NAME_PERIOD',
  zh: '名称的停用日期须晚于启用日期。',
  en: 'The name has to be given up after the day on which it was taken.',
  needs: ['usedTo', 'usedFrom'],
  test: ({ usedFrom, usedTo }) => usedFrom === null || usedTo === null || usedFrom < usedTo,
};

/** A title lapses after it was granted. */
export const expiresAfterGrant: Rule<'Designation'> = {
  code: 'DESIGNATION_PERIOD',
  zh: '称号的有效期止须晚于认定日期。',
  en: 'The title has to expire after the day on which it was granted.',
  needs: ['expiresOn', 'grantedOn'],
  test: ({ grantedOn, expiresOn }) => expiresOn === null || grantedOn < expiresOn,
};

/** An enterprise leaves the list in a later month than it entered, or stays. */
export const leftAfterEntry: Rule<'AboveScaleEntry'> = {
  code: 'ABOVE_SCALE_PERIOD',
  zh: '退库时间须晚于入库时间。',
  en: 'The enterprise has to leave the list after it entered.',
  needs: ['leftOn', 'enteredOn'],
  test: ({ enteredOn, leftOn }) => leftOn === null || enteredOn < leftOn,
};
