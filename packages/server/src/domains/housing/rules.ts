import type { Rule } from '../../kernel/options.ts';

/** A unit without floor area could not be let by the square metre. */
export const hasFloorArea: Rule<'TalentApartmentUnit'> = {
  code: 'FLOOR_AREA_RANGE',
  zh: '建筑面积须大于零。',
  en: 'The floor area has to be above zero.',
  needs: ['floorArea'],
  test: ({ floorArea }) => floorArea === null || Number(floorArea) > 0,
};

/** A reason without an end means that one of the two is wrong. */
export const endHasReason: Rule<'TalentApartmentLease'> = {
  code: 'LEASE_END_REASON',
  zh: '填写终止原因的租约须有租期止。',
  en: 'A lease with a reason for its end needs the day on which it ends.',
  needs: ['endReason', 'validTo'],
  test: ({ endReason, validTo }) => endReason === null || validTo !== null,
};

/** A share is a part of a whole, never a percentage. */
export const shareIsAPart: Rule<'TalentApartmentLease'> = {
  code: 'SHARE_RANGE',
  zh: '自付租金比例须在 0 与 1 之间。',
  en: 'The share of rent that the tenant pays has to lie between 0 and 1.',
  needs: ['rentShare'],
  test: ({ rentShare }) => rentShare === null || (Number(rentShare) >= 0 && Number(rentShare) <= 1),
};
