import type { AnyFields } from '../kernel/any-builder.ts';
import { bilingual } from '../kernel/words.ts';
import type { Builder } from '../schema/builder.ts';
import type { FailureData, FailureType } from './failure.ts';

interface FailureFields {
  zh: string;
  en: string;
  /** Fields beside those that all failures have: their type and description. */
  facts?: Record<string, { type: 'String' | 'Int' | 'ImportState'; list?: true; description: string }>;
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
};

/** `interface Error`, and a type for each failure of an import. */
export function defineFailures(builder: Builder): void {
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
