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

/** A tree stays within its chain; only flows lead from one chain to another. */
export const parentInSameChain: Rule<'ChainSegment'> = {
  code: 'SEGMENT_PARENT_CHAIN',
  zh: '上级环节须属于同一产业链。',
  en: 'The parent has to be a segment of the same chain.',
  needs: ['parentId', 'chainId', 'parent.chainId'],
  test: ({ chainId, parent }) => parent === null || parent.chainId === chainId,
};

/** An enterprise that did not exist yet had no place on a chain. */
export const joinsAfterEstablishment: Rule<'ChainMembership'> = {
  code: 'MEMBERSHIP_PERIOD',
  zh: '起始日期不得早于企业的成立日期。',
  en: 'The membership can’t begin before the enterprise was established.',
  needs: ['validFrom', 'enterprise.establishedOn'],
  test: ({ validFrom, enterprise }) => enterprise?.establishedOn == null || validFrom >= enterprise.establishedOn,
};
