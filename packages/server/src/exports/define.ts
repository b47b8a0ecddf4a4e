import { type ConstValueNode, type GraphQLResolveInfo, Kind, valueFromASTUntyped } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import { graphOf } from '../kernel/graph.ts';
import { bilingual } from '../kernel/words.ts';
import { checkExport } from './export.ts';
import { signLink } from './link.ts';
import { linkKey } from './link-key.ts';
import type { ExportRequest } from './request.ts';
import { exportPath } from './route.ts';

interface ExportLink {
  url: string;
  expiresAt: string;
}

/** Adds `exportLink` to a graph. */
export function defineExports(builder: AnyBuilder): void {
  const { registry } = graphOf(builder);
  defineTypes(builder);
  builder.mutationField('exportLink', (t: AnyFields) =>
    t.field({
      type: 'ExportLink',
      description: bilingual(
        '导出链接',
        'Makes a link by which a list can be fetched as a file for some minutes, as whoever asks for it sees the list. Nothing is changed.',
      ),
      args: {
        input: t.arg({ type: 'ExportLinkInput', required: true, description: bilingual('输入', 'What is exported.') }),
      },
      resolve: async (
        _: unknown,
        { input }: { input: ExportRequest },
        context: RequestContext,
        { schema }: GraphQLResolveInfo,
      ): Promise<ExportLink> => {
        const request = { ...input };
        await checkExport(schema, registry, context, request);
        const until = Date.now() + (context.hub.limits.exportLinkMinutes as number) * 60_000;
        const link = signLink(await linkKey(context.db), { request, role: context.role, until });
        return { url: `${exportPath}?link=${link}`, expiresAt: new Date(until).toISOString() };
      },
    }),
  );
}

function defineTypes(builder: AnyBuilder): void {
  builder.scalarType('JSON', {
    description: bilingual('任意 JSON 值', 'Any JSON value, such as the arguments of a list.'),
    coerceOutputValue: (value: unknown) => value,
    coerceInputValue: (value: unknown) => value,
    coerceInputLiteral: (node: ConstValueNode) => (node.kind === Kind.NULL ? null : valueFromASTUntyped(node)),
  });
  builder.enumType('ExportFormat', {
    description: bilingual('导出格式', 'Format of an export.'),
    values: {
      CSV: {
        description: bilingual('逗号分隔的文本（UTF-8）', 'CSV in UTF-8 with its mark, as spreadsheets read it.'),
      },
      XLSX: { description: bilingual('Excel 工作簿', 'A workbook with typed cells.') },
    },
  });
  builder.enumType('ExportLanguage', {
    description: bilingual('导出语言', 'What columns and values are called in an export.'),
    values: {
      ZH: { description: bilingual('中文表头和标签', 'Chinese headers with units, labels in place of codes.') },
      EN: { description: bilingual('英文表头，代码', 'English headers with units, codes.') },
      NAMES: { description: bilingual('字段名，代码', 'Names of fields as headers, codes.') },
    },
  });
  builder.objectRef('ExportLink').implement({
    description: bilingual(
      '导出链接',
      'A link to an export. Whoever has it sees what its maker sees, until it expires.',
    ),
    fields: (t: AnyFields) => ({
      url: t.exposeString('url', { description: bilingual('地址', "To be resolved against the hub's own address.") }),
      expiresAt: t.expose('expiresAt', {
        type: 'DateTime',
        description: bilingual('失效时刻', 'From when on it can no longer be fetched.'),
      }),
    }),
  });
  builder.inputType('ExportLinkInput', {
    description: bilingual('导出链接的输入', 'What exportLink takes.'),
    fields: (t: AnyFields) => ({
      list: t.string({ required: true, description: bilingual('列表', 'Name of the list, such as "enterprises".') }),
      where: t.field({ type: 'JSON', description: bilingual('筛选', 'As `where` of the list.') }),
      orderBy: t.field({
        type: 'JSON',
        description: bilingual('排序', 'As `orderBy` of the list; by id unless given.'),
      }),
      on: t.field({
        type: 'Date',
        description: bilingual('有效日期', 'As `on` of the list: today unless given, null for all times.'),
      }),
      columns: t.stringList({
        description: bilingual(
          '列',
          'Names of fields, also of records referred to, such as "name" and "park.name"; what an import takes unless given.',
        ),
      }),
      format: t.field({
        type: 'ExportFormat',
        required: true,
        defaultValue: 'CSV',
        description: bilingual('格式', 'Format of the file.'),
      }),
      language: t.field({
        type: 'ExportLanguage',
        required: true,
        defaultValue: 'ZH',
        description: bilingual('语言', 'What columns and values are called.'),
      }),
    }),
  });
}
