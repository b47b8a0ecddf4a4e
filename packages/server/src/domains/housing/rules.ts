import type { Rule } from '../../kernel/options.ts';

/** A reason without an end means that one of the two is wrong. */
export const endHasReason: Rule<'TalentApartmentLease'> = {
  code: 'LEASE_END_REASON',
  zh: '填写终止原因的租约须有租期止。',
  en: 'A lease with a reason for its end needs the day on which it ends.',
  needs: ['endReason', 'validTo'],
  test: ({ endReason, validTo }) => endReason === null || validTo !== null,
};
