import type { Rule } from '../../kernel/options.ts';

/** A weight is meant as a share of revenue, so it runs from 0 to 1; what sources report is kept all the same. */
export const weightIsShare: Rule<'EnterpriseProduct'> = {
  code: 'PRODUCT_WEIGHT_RANGE',
  zh: '产品权重应为 0 到 1 之间的收入占比。',
  en: 'The weight of a product should be a share of revenue from 0 to 1.',
  needs: ['reportedWeight'],
  test: ({ reportedWeight }) => reportedWeight === null || (Number(reportedWeight) >= 0 && Number(reportedWeight) <= 1),
};
