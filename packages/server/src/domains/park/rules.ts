import type { Parsed, Rule } from '../../kernel/options.ts';

/** Reads an electronic supervision number, such as 1101002019B01585: division, year, A for an allocation or B, serial, part. */
export function parseSupervisionNo(text: string): Parsed {
  const value = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  if (/^\d{10}[AB]\d{5}(-\d{1,2})?$/.test(value)) return { value };
  return {
    problem: {
      code: 'SUPERVISION_NO_FORM',
      zh: '电子监管号须为 6 位区划、4 位年份、A（划拨）或 B、5 位序号，可带分割号。',
      en: 'An electronic supervision number is a division of 6 digits, a year, A (allocation) or B, a serial of 5 digits, and at most the number of a part.',
    },
  };
}

const inOrder = (low: string | null, high: string | null) =>
  low === null || high === null || Number(low) <= Number(high);

const ratioOrder = {
  code: 'FLOOR_AREA_RATIO_ORDER',
  zh: '容积率下限不得高于上限。',
  en: 'The lowest floor area ratio has to be at most the highest.',
  needs: ['floorAreaRatioMin', 'floorAreaRatioMax'],
  test: ({ floorAreaRatioMin, floorAreaRatioMax }) => inOrder(floorAreaRatioMin, floorAreaRatioMax),
} as const satisfies Rule<'Parcel'> & Rule<'LandSupply'>;

/** The lower bound of the floor area ratio does not exceed the upper one. */
export const ratioInOrder: Rule<'Parcel'> = ratioOrder;

/** The same for what a notice of land supply agrees on. */
export const agreedRatioInOrder: Rule<'LandSupply'> = ratioOrder;

/** Whatever is to be built is begun before it is completed. */
export const agreedPeriodInOrder: Rule<'LandSupply'> = {
  code: 'AGREED_PERIOD',
  zh: '约定竣工日期不得早于约定开工日期。',
  en: 'The agreed completion can’t be before the agreed start.',
  needs: ['agreedEndOn', 'agreedStartOn'],
  test: ({ agreedStartOn, agreedEndOn }) =>
    agreedStartOn === null || agreedEndOn === null || agreedStartOn <= agreedEndOn,
};

/** Land that is allocated has no price. */
export const allocationWithoutPrice: Rule<'LandSupply'> = {
  code: 'ALLOCATION_PRICE',
  zh: '划拨用地不应有成交价格。',
  en: 'Allocated land should have no price.',
  needs: ['price', 'supplyMethod'],
  test: ({ price, supplyMethod }) => price === null || supplyMethod !== 'ALLOCATION',
};

/** A code of the catalogue begins with G where the State Council approved the zone, with S where a province did. */
export const zoneCodeFitsApproval: Rule<'DevelopmentZone'> = {
  code: 'ZONE_CODE_APPROVAL',
  zh: '开发区代码首字母与批准级别不符（G 国务院，S 省级）。',
  en: 'The first letter of the zone’s code does not fit who approved it (G State Council, S province).',
  needs: ['code', 'approvedBy'],
  test: ({ code, approvedBy }) => code === null || code.startsWith(approvedBy === 'STATE_COUNCIL' ? 'G' : 'S'),
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
