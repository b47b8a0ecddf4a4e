import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import { bilingual } from '../kernel/words.ts';
import { commit } from './committing.ts';
import { drop } from './ending.ts';
import type { FileFacts } from './import-file.ts';
import { open } from './opening.ts';
import { revert } from './reverting.ts';
import { defineRowInputs } from './row-inputs.ts';
import type { GivenRow } from './row-reading.ts';
import { addRows } from './staging.ts';
import { importId, stepsOf } from './step.ts';
import { validate } from './validating.ts';

interface OfImport {
  import: string;
}

/** The steps of an import, as mutations. */
export function defineImportMutations(builder: AnyBuilder): void {
  const define = stepsOf(builder);
  const ofImport = (t: AnyFields) =>
    t.field({ type: 'ID', required: true, description: bilingual('导入', 'Global id of the import.') });

  define<{ source: string; dryRun: boolean }>({
    name: 'openImport',
    description: bilingual('开始导入', 'Opens an import. Files of one source go into the hub together or not at all.'),
    expected: ['ImportSourceUnknown'],
    input: (t) => ({
      source: t.string({
        required: true,
        description: bilingual('来源', 'Such as "enterprise-registration", or "entity:Park" for any entity.'),
      }),
      dryRun: t.boolean({
        required: true,
        description: bilingual('试运行', 'True to judge the rows and never write them.'),
      }),
    }),
    run: open,
  });

  defineRowInputs(builder);
  define<OfImport & { file: FileFacts; rows: GivenRow[] }>({
    name: 'addImportRows',
    description: bilingual(
      '添加导入行',
      'Reads rows of a file and keeps them. The same rows may be sent again after a lost answer.',
    ),
    expected: [
      'ImportNotFound',
      'ImportStateConflict',
      'ImportHeaderRefused',
      'ImportFileDiffers',
      'ImportRowsRefused',
    ],
    input: (t) => ({
      import: ofImport(t),
      file: t.field({
        type: 'ImportFileInput',
        required: true,
        description: bilingual('文件', 'The file that the rows are from.'),
      }),
      rows: t.field({ type: ['ImportRowInput'], required: true, description: bilingual('行', 'Rows, in any order.') }),
    }),
    run: (context, { file, rows, ...of }) => addRows(context, importId(of.import), file, rows),
  });

  define<OfImport>({
    name: 'validateImport',
    description: bilingual(
      '校验导入',
      'Judges the rows for some seconds. Call it again until the state is VALIDATED; then the counts are those of a commit.',
    ),
    expected: ['ImportNotFound', 'ImportStateConflict'],
    input: (t) => ({ import: ofImport(t) }),
    run: (context, of) => validate(context, importId(of.import)),
  });

  define<OfImport>({
    name: 'commitImport',
    description: bilingual(
      '提交导入',
      'Writes the accepted rows in one transaction, some thousands a second. Committed again, it changes nothing.',
    ),
    expected: ['ImportNotFound', 'ImportStateConflict'],
    input: (t) => ({ import: ofImport(t) }),
    run: (context, of) => commit(context, importId(of.import)),
  });

  define<OfImport>({
    name: 'dropImport',
    description: bilingual('放弃导入', 'Gives up an import that is not committed, with its report.'),
    expected: ['ImportNotFound', 'ImportStateConflict'],
    input: (t) => ({ import: ofImport(t) }),
    run: (context, of) => drop(context, importId(of.import)),
  });

  define<OfImport>({
    name: 'revertImport',
    description: bilingual(
      '撤销导入',
      'Takes a committed import back: removes what it made, puts back what it changed, all or nothing. Reverted again, it changes nothing.',
    ),
    expected: ['ImportNotFound', 'ImportStateConflict', 'ImportNotRevertible'],
    input: (t) => ({ import: ofImport(t) }),
    run: (context, of) => revert(context, importId(of.import)),
  });
}
