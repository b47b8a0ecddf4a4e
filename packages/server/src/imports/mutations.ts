import type { RequestContext } from '../context.ts';
import { hubError } from '../kernel/errors.ts';
import { decodeGlobalId } from '../kernel/global-id.ts';
import { graphOf } from '../kernel/graph.ts';
import { forget } from '../kernel/read/reading.ts';
import { oneOf } from '../kernel/read/rows.ts';
import type { Registry } from '../kernel/registry.ts';
import { declared } from '../kernel/write/plan.ts';
import { bilingual } from '../kernel/words.ts';
import type { Builder } from '../schema/builder.ts';
import { commit } from './committing.ts';
import { type Desk, unknownSource } from './desk.ts';
import { drop, sweep } from './ending.ts';
import { type FailureType, ImportFailure } from './failure.ts';
import { validate } from './judging.ts';
import type { Source } from './source.ts';
import { sourcesOf } from './sources/index.ts';
import { addRows, type GivenRow } from './staging.ts';

/** The five steps of an import, as mutations. */
export function defineImportMutations(builder: Builder): void {
  const graph = graphOf(builder);
  const { registry } = graph;
  const step = stepIn(registry);
  const importField = (t: any) => t.field({ type: 'ID', required: true, description: bilingual('导入', 'Global id of the import.') });

  define('openImport', ['ImportSourceUnknown'], {
    description: bilingual('开始导入', 'Opens an import. Files of one source go into the hub together or not at all.'),
    fields: (t) => ({
      source: t.string({ required: true, description: bilingual('来源', 'Such as "enterprise-registration", or "entity:Park" for any entity.') }),
      dryRun: t.boolean({ required: true, description: bilingual('试运行', 'True to judge the rows and never write them.') }),
    }),
    resolve: async (desk, { source, dryRun }) => {
      if (!desk.sources.has(source)) throw unknownSource(source, desk.sources);
      await sweep(desk);
      const [made] = await desk.db.query<{ id: number }>('insert into import (source, dry_run, actor) values ($1, $2, $3) returning id', [
        source,
        dryRun,
        desk.author.actor,
      ]);
      return (made as { id: number }).id;
    },
  });

  builder.inputType('ImportFileInput', {
    description: bilingual('导入文件', 'A file as it says of itself; the same with each of its chunks.'),
    fields: (t) => ({
      name: t.string({ required: true, description: bilingual('文件名', 'Name without its folder.') }),
      checksum: t.string({ required: true, description: bilingual('校验和', 'SHA-256 of its bytes, as hexadecimal digits.') }),
      header: t.stringList({ required: true, description: bilingual('表头', 'Header cells, in order.') }),
    }),
  });
  builder.inputType('ImportRowInput', {
    description: bilingual('导入行', 'A row of a file.'),
    fields: (t) => ({
      row: t.int({ required: true, description: bilingual('行号', 'Line in the file, from 1, the header included.') }),
      cells: t.field({ type: ['String'], required: { list: true, items: false }, description: bilingual('单元格', 'Cells in the order of the header; null or "" for an empty one.') }),
    }),
  });
  define('addImportRows', ['ImportNotFound', 'ImportStateConflict', 'ImportHeaderRefused', 'ImportFileDiffers', 'ImportRowsRefused'], {
    description: bilingual('添加导入行', 'Reads rows of a file and keeps them. The same rows may be sent again after a lost answer.'),
    fields: (t) => ({
      import: importField(t),
      file: t.field({ type: 'ImportFileInput', required: true, description: bilingual('文件', 'The file that the rows are from.') }),
      rows: t.field({ type: ['ImportRowInput'], required: true, description: bilingual('行', 'Rows, in any order.') }),
    }),
    resolve: (desk, { file, rows }, id) => addRows(desk, id, file, rows as GivenRow[]),
  });
  define('validateImport', ['ImportNotFound', 'ImportStateConflict'], {
    description: bilingual('校验导入', 'Judges the rows for some seconds. Call it again until the state is VALIDATED; then the counts are those of a commit.'),
    fields: (t) => ({ import: importField(t) }),
    resolve: (desk, _, id) => validate(desk, id),
  });
  define('commitImport', ['ImportNotFound', 'ImportStateConflict'], {
    description: bilingual('提交导入', 'Writes the accepted rows in one transaction, about ten thousand a second. Committed again, it changes nothing.'),
    fields: (t) => ({ import: importField(t) }),
    resolve: (desk, _, id) => commit(desk, id),
  });
  define('dropImport', ['ImportNotFound', 'ImportStateConflict'], {
    description: bilingual('放弃导入', 'Gives up an import that is not committed, with its report.'),
    fields: (t) => ({ import: importField(t) }),
    resolve: (desk, _, id) => drop(desk, id),
  });

  /** A mutation with its input and its result: the import, or a failure that is to be expected. */
  function define(
    name: string,
    expected: readonly FailureType[],
    options: {
      description: string;
      fields: (t: any) => Record<string, unknown>;
      resolve: (desk: Desk, input: any, id: number) => Promise<number | void>;
    },
  ): void {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const input = builder.inputType(`${type}Input`, {
      description: bilingual(`${name} 的输入`, `Input of ${name}.`),
      fields: options.fields as never,
    });
    const result = builder.unionType(`${type}Result`, {
      description: bilingual(`${name} 的结果`, `The import as it is now, or why ${name} did nothing.`),
      types: ['Import', ...expected] as never,
      resolveType: (value: object) => ('failure' in value ? value.failure : 'Import') as never,
    });
    builder.mutationField(name, (t) =>
      t.field({
        type: result,
        description: options.description,
        args: { input: t.arg({ type: input, required: true, description: bilingual('输入', 'What is to be done.') }) },
        resolve: (async (_: unknown, args: any, context: RequestContext) => {
          try {
            const id = await step(context, args.input, options.resolve);
            return await oneOf(graph, context, 'Import', 'id', id, Object.keys(declared(registry, 'Import').model.columns));
          } catch (error) {
            if (error instanceof ImportFailure) return error.asData();
            throw error;
          }
        }) as never,
      }),
    );
  }
}

/** Runs a step of an import for a request, and gives the id of the import. */
function stepIn(registry: Registry) {
  let sources: ReadonlyMap<string, Source> | undefined;
  return async (context: RequestContext, input: { import?: string }, work: (desk: Desk, input: unknown, id: number) => Promise<number | void>) => {
    requireImporter(context);
    sources ??= sourcesOf(registry);
    const { db, actor, requestId, today } = context;
    const id = input.import === undefined ? 0 : idOf(input.import);
    const made = await work({ db, registry, sources, author: { actor, requestId }, today }, input, id);
    forget(context);
    return made ?? id;
  };
}

function requireImporter({ role, actor }: RequestContext): void {
  if (role === 'ADMIN') return;
  if (actor === 'public') {
    throw hubError('UNAUTHENTICATED', '导入需要管理员令牌，请在 Authorization 头中写 Bearer dh_…。', 'Importing takes an admin token: send Authorization: Bearer dh_….');
  }
  throw hubError('FORBIDDEN', '此令牌无权导入。', 'This token may not import.');
}

function idOf(globalId: string): number {
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type === 'Import') return decoded.id;
  throw new ImportFailure('ImportNotFound', '没有这次导入。', 'There is no such import.');
}
