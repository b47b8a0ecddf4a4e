import type { Rule } from '../../kernel/options.ts';

/** The assessment of the latest day; there is one a day at most. */
export function latest<T extends { assessedOn: Date }>(assessments: readonly T[]): T | undefined {
  return assessments.toSorted((a, b) => a.assessedOn.getTime() - b.assessedOn.getTime()).at(-1);
}

/** The last step of a path is the segment's own name: "上游/正极材料" is called 正极材料. */
export const pathEndsInName: Rule<'ChainSegment'> = {
  code: 'SEGMENT_PATH_NAME',
  zh: '环节路径的最后一级须与环节名称相同。',
  en: 'The last step of the path has to be the name of the segment.',
  needs: ['path', 'name'],
  test: ({ path, name }) => path.split('/').at(-1) === name,
};

/** A path of one step is the top of its chain; any longer one stands below another segment. */
export const topHasNoParent: Rule<'ChainSegment'> = {
  code: 'SEGMENT_PATH_PARENT',
  zh: '只有一级路径的环节没有上级环节，其余环节须有。',
  en: 'A segment has a parent exactly when its path has more than one step.',
  needs: ['path', 'parentId'],
  test: ({ path, parentId }) => path.includes('/') === (parentId !== null),
};

/** A share is a part of a whole, never a percentage. */
export const shareIsAPart: Rule<'ChainMembership'> = {
  code: 'SHARE_RANGE',
  zh: '收入占比须在 0 与 1 之间。',
  en: 'The share of revenue has to lie between 0 and 1.',
  needs: ['revenueShare'],
  test: ({ revenueShare }) => revenueShare === null || (Number(revenueShare) >= 0 && Number(revenueShare) <= 1),
};
