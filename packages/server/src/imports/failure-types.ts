import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import { bilingual } from '../kernel/words.ts';
import type { Builder } from '../schema/builder.ts';
import type { FailureData, FailureType } from './failure.ts';
import { blockerReasons } from './reverting-blockers.ts';

interface FailureFields {
  zh: string;
  en: string;
  /** Fields beside those that all failures have: their type and description. */
  facts?: Record<
    string,
    {
      type: 'String' | 'Int' | 'ImportState' | 'ImportReviewState' | 'ImportBlocker' | 'Import';
      list?: true;
      description: string;
    }
  >;
}

const header = (zh: string, en: string) => ({ type: 'String', list: true, description: bilingual(zh, en) }) as const;

const fields: Record<FailureType, FailureFields> = {
  ImportSourceUnknown: {
    zh: '来源不存在',
    en: 'There is no source of that name.',
    facts: { sources: header('可用来源', 'The sources that there are.') },
  },
  ImportNotFound: { zh: '导入不存在', en: 'There is no such import.' },
  ImportStateConflict: {
    zh: '导入状态不符',
    en: 'The import is past, or not yet at, the state in which this can be done.',
    facts: { state: { type: 'ImportState', description: bilingual('所处状态', 'The state that it is in.') } },
  },
  ImportHeaderRefused: {
    zh: '表头不符',
    en: 'The header of a file does not fit the source.',
    facts: {
      unknown: header('未知列', 'Cells that head no column of the source.'),
      repeated: header('重复列', 'Cells that head a column which another cell heads already.'),
      missing: header('缺少列', 'Columns that a file of the source has to have.'),
      misplaced: header('列对应有误', 'What the mapping says of a column that is not there, or cannot be.'),
    },
  },
  ImportFileDiffers: {
    zh: '文件不一致',
    en: 'The file was added to this import before with another checksum or header.',
  },
  ImportRowsRefused: {
    zh: '行不被接受',
    en: 'There are too many rows in one call, or their numbers are not those of new rows.',
    facts: {
      rows: { type: 'Int', list: true, description: bilingual('相关行号', 'The rows concerned, at most 100.') },
    },
  },
  ImportNotRevertible: {
    zh: '导入不能撤销',
    en: 'Records of the import were changed since, or others refer to them. Nothing was done.',
    facts: {
      blockers: {
        type: 'ImportBlocker',
        list: true,
        description: bilingual('妨碍撤销的记录', 'Records that stand in the way, some of each kind.'),
      },
      total: { type: 'Int', description: bilingual('总数', 'How many there are.') },
    },
  },
  ImportReviewNotFound: { zh: '待审匹配不存在', en: 'There is no such review.' },
  ImportReviewStateConflict: {
    zh: '待审匹配状态不符',
    en: 'The review is decided already, or not decided yet.',
    facts: { state: { type: 'ImportReviewState', description: bilingual('所处状态', 'The state that it is in.') } },
  },
  ImportReviewCandidateGone: { zh: '候选已不存在', en: 'The record is none of the candidates, or it is gone by now.' },
  ImportReviewRowRefused: { zh: '所建记录不被接受', en: 'What the row gives makes no record; the message says why.' },
  ImportReviewInUse: {
    zh: '审核决定已被使用',
    en: 'Imports went by the decision since, or other records refer to the one that was made. Nothing was done.',
    facts: {
      imports: { type: 'Import', list: true, description: bilingual('相关导入', 'The imports that went by it.') },
    },
  },
};

/** `interface Error`, and a type for each failure of an import. */
export function defineFailures(builder: Builder): void {
  defineBlockers(builder);
  const error = builder.interfaceRef<FailureData>('Error').implement({
    description: bilingual('可预期的失败', 'An outcome that a client of a mutation has to expect.'),
    resolveType: ({ failure }) => failure,
    fields: (t) => ({
      code: t.exposeString('code', { description: bilingual('代码', 'What went wrong, for programs.') }),
      message: t.exposeString('message', {
        description: bilingual('说明', 'What went wrong and what to do, in Chinese and English.'),
      }),
    }),
  });
  for (const [name, { zh, en, facts = {} }] of Object.entries(fields)) {
    builder.objectRef<FailureData>(name).implement({
      description: bilingual(zh, en),
      interfaces: [error],
      isTypeOf: (value) => (value as Partial<FailureData>).failure === name,
      fields: (t: AnyFields) =>
        Object.fromEntries(
          Object.entries(facts).map(([fact, { type, list, description }]) => [
            fact,
            t.field({
              type: list ? [type] : type,
              description,
              resolve: ({ facts: found }: FailureData) => found[fact],
            }),
          ]),
        ),
    });
  }
}

/** What stands in the way of reverting an import. */
function defineBlockers(builder: AnyBuilder): void {
  const reasons = Object.entries(blockerReasons).map(([reason, { zh, en }]) => [
    reason,
    { description: bilingual(zh, en) },
  ]);
  builder.enumType('ImportBlockerReason', {
    description: bilingual('妨碍撤销的原因', 'Why a record stands in the way of reverting an import.'),
    values: Object.fromEntries(reasons),
  });
  builder.objectRef('ImportBlocker').implement({
    description: bilingual('妨碍撤销的记录', 'A record that stands in the way of reverting an import.'),
    fields: (t: AnyFields) => ({
      entity: t.exposeString('entity', {
        description: bilingual('记录类型', 'Type of the record, such as "Enterprise".'),
      }),
      label: t.exposeString('label', { description: bilingual('类型标签', 'What the type is called in Chinese.') }),
      key: t.exposeString('key', {
        description: bilingual('标识', 'Its natural key; empty for a record that is gone.'),
      }),
      reason: t.expose('reason', {
        type: 'ImportBlockerReason',
        description: bilingual('原因', 'Why it stands in the way.'),
      }),
    }),
  });
}
