import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import { graphOf } from '../kernel/graph.ts';
import { bilingual } from '../kernel/words.ts';
import type { Source, SourceColumn, SourcePart } from './source-part.ts';
import { importableIn } from './sources/index.ts';

/** `importSources`: what can be imported, and by which files and columns, so that a client need not know any of it. */
export function defineSourceList(builder: AnyBuilder): void {
  // Now, and not when they are asked for: a source with a mistake stops the start.
  const { sources } = importableIn(graphOf(builder).registry);
  defineColumn(builder);
  definePart(builder);
  builder.objectRef('ImportSource').implement({
    description: bilingual('导入来源', 'Where files come from that the hub knows how to read.'),
    fields: (t: AnyFields) => ({
      name: t.exposeString('name', { description: bilingual('名称', 'Such as "enterprise-registration".') }),
      label: t.exposeString('zh', { description: bilingual('中文说明', 'What it is, in Chinese.') }),
      description: t.exposeString('en', { description: bilingual('英文说明', 'What it is, in English.') }),
      parts: t.field({
        type: ['ImportSourcePart'],
        description: bilingual('组成部分', 'What its files hold, in the order in which they are imported.'),
        resolve: ({ parts }: Source) => parts,
      }),
    }),
  });
  builder.queryField('importSources', (t: AnyFields) =>
    t.field({
      type: ['ImportSource'],
      description: bilingual('导入来源', 'The sources that can be imported; each entity with a key is one, too.'),
      args: {
        name: t.arg.string({
          required: false,
          description: bilingual('名称', 'Only the source of this name; all of them when null.'),
        }),
      },
      resolve: (_: unknown, { name }: { name?: string | null }) =>
        name == null ? sources : sources.filter((source) => source.name === name),
    }),
  );
}

function definePart(builder: AnyBuilder): void {
  builder.objectRef('ImportSourcePart').implement({
    description: bilingual('来源的组成部分', 'Rows of one entity. One import is of one part.'),
    fields: (t: AnyFields) => ({
      name: t.exposeString('name', {
        description: bilingual('名称', 'What openImport calls it: "source/part", or the source when it has no other.'),
      }),
      entity: t.string({
        description: bilingual('记录类型', 'Type of the records that its rows become.'),
        resolve: ({ entity }: SourcePart) => entity.name,
      }),
      files: t.exposeStringList('files', {
        description: bilingual('文件名', 'Names of its files, "*" for anything; empty when any file may hold it.'),
      }),
      columns: t.field({
        type: ['ImportSourceColumn'],
        description: bilingual('列', 'The columns that its files may have.'),
        resolve: ({ columns, entity }: SourcePart) => columns.map((column) => ({ ...column, entity })),
      }),
      ignored: t.exposeStringList('ignored', {
        description: bilingual('不导入的列', 'Headers of columns that are left out.'),
      }),
    }),
  });
}

function defineColumn(builder: AnyBuilder): void {
  type Column = SourceColumn & Pick<SourcePart, 'entity'>;
  builder.objectRef('ImportSourceColumn').implement({
    description: bilingual('来源的列', 'A column that files of a source may have.'),
    fields: (t: AnyFields) => ({
      headers: t.exposeStringList('headers', { description: bilingual('表头', 'How files head it.') }),
      field: t.string({
        description: bilingual('字段', 'Where its cells go, such as "name" or "chain.code".'),
        resolve: ({ path }: Column) => path.join('.'),
      }),
      label: t.string({
        description: bilingual('字段标签', 'What the field is called in Chinese; its name where it has no label.'),
        resolve: ({ path: [field = ''], entity: { model } }: Column) =>
          model.columns[field]?.label || model.relations[field.split('.')[0] ?? '']?.label || field,
      }),
      required: t.exposeBoolean('required', {
        description: bilingual('必需', 'Whether a file without it is not of this source.'),
      }),
      unit: t.string({
        nullable: true,
        description: bilingual('单位', 'Unit of its numbers where neither cell nor header names one.'),
        resolve: ({ unit }: Column) => unit ?? null,
      }),
    }),
  });
}
