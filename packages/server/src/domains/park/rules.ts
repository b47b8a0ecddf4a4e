import type { Parsed, Rule } from '../../kernel/options.ts';

/** Reads an electronic supervision number: division, year, B, serial, such as 1101002019B01585. */
export function parseSupervisionNo(text: string): Parsed {
  const value = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  if (/^\d{10}B\d{5}$/.test(value)) return { value };
  return {
    problem: {
      code: 'SUPERVISION_NO_FORM',
      zh: '电子监管号须为 6 位区划、4 位年份、B 和 5 位序号。',
      en: 'An electronic supervision number is a division of 6 digits, a year, B and a serial of 5 digits.',
    },
  };
}

/** The lower bound of the floor area ratio does not exceed the upper one. */
export const ratioInOrder: Rule<'Parcel'> = {
  code: 'FLOOR_AREA_RATIO_ORDER',
  zh: '容积率下限不得高于上限。',
  en: 'The lowest floor area ratio has to be at most the highest.',
  needs: ['floorAreaRatioMin', 'floorAreaRatioMax'],
  test: ({ floorAreaRatioMin: low, floorAreaRatioMax: high }) =>
    low === null || high === null || Number(low) <= Number(high),
};

/** What was built was begun before. */
export const endsAfterStart: Rule<'Parcel'> = {
  code: 'CONSTRUCTION_PERIOD',
  zh: '实际竣工日期不得早于实际开工日期。',
  en: 'Construction can’t be completed before it was begun.',
  needs: ['actualEndOn', 'actualStartOn'],
  test: ({ actualStartOn, actualEndOn }) =>
    actualStartOn === null || actualEndOn === null || actualStartOn <= actualEndOn,
};
