import { inSql, literal, sql } from '@district-hub/engine';
import { type GraphQLEnumType, type GraphQLResolveInfo, type GraphQLSchema, isEnumType } from 'graphql';
import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import type { Context } from '../context.ts';
import { dayOf } from '../derive/validity.ts';
import type { CodeInSql, CodeRef } from '../kinds/code-list.ts';
import { type CodeItemRow, type CodeListRow, codeItem, readCodeItems, readCodeLists } from '../read/codes.ts';
import { isBaseUnit, unitOf, unitOfSql } from '../units.ts';
import { bilingual, halvesOf } from '../words.ts';

type Language = 'ZH' | 'EN';
/** A code of a list or enum, already read, or only named and read when more than the code is asked for. */
type Code = CodeItemRow | CodeRef;

/** `CodeListItem`, `CodeList` and `codeLists`. */
export function defineCodeLists(builder: AnyBuilder): void {
  builder.enumType('Language', {
    description: bilingual('语言', 'Language of a label.'),
    values: { ZH: { description: bilingual('中文', 'Chinese.') }, EN: { description: bilingual('英文', 'English.') } },
  });
  defineItem(builder);
  defineLists(builder);
}

function labelArguments(t: AnyFields): object {
  return {
    lang: t.arg({
      type: 'Language',
      required: true,
      defaultValue: 'ZH',
      description: bilingual('语言', 'Language of the label.'),
    }),
  };
}

function defineItem(builder: AnyBuilder): void {
  const of =
    <T>(read: (item: CodeItemRow) => T) =>
    async (code: Code, _: unknown, context: Context): Promise<T | null> => {
      const item = 'labelZh' in code ? code : await codeItem(context, code);
      return item && read(item);
    };
  builder.objectRef('CodeListItem').implement({
    description: bilingual(
      '代码项',
      'A code with what its list says of it. A code that its list does not know answers with the code alone.',
    ),
    fields: (t: AnyFields) => ({
      list: t.exposeString('list', {
        description: bilingual('代码表名', 'Name of the list.'),
        extensions: inSql(({ list }: CodeInSql) => sql`${literal(list)}::text`),
      }),
      code: t.exposeString('code', {
        description: bilingual('代码', 'The code, as records store it and filters take it.'),
        extensions: inSql(({ code }: CodeInSql) => code),
      }),
      label: t.string({
        description: bilingual('标签', 'The label; the code itself when the list does not know it.'),
        args: labelArguments(t),
        resolve: async (code: Code, { lang }: { lang: Language }, context: Context) => {
          const item = 'labelZh' in code ? code : await codeItem(context, code);
          return item ? labelOf(item, lang) : code.code;
        },
        extensions: inSql(
          ({ code, item }: CodeInSql, { lang }: { lang: Language }) =>
            sql`coalesce(${item(lang === 'EN' ? 'labelEn' : 'labelZh')}, ${code})`,
        ),
      }),
      order: t.int({
        nullable: true,
        description: bilingual('序号', 'Place in the list.'),
        resolve: of((item) => item.order),
        extensions: inSql(({ item }: CodeInSql) => item('order')),
      }),
      colour: t.string({
        nullable: true,
        description: bilingual('颜色', 'Colour for charts and maps, "#rrggbb".'),
        resolve: of((item) => item.colour),
        extensions: inSql(({ item }: CodeInSql) => item('colour')),
      }),
      unit: t.field({
        type: 'FigureUnit',
        nullable: true,
        description: bilingual('计量单位', 'Base unit of the values, where the code is an indicator.'),
        resolve: of(({ unit }) => (unit !== null && isBaseUnit(unit) ? unitOf(unit) : null)),
        extensions: inSql(({ item }: CodeInSql) => unitOfSql(item('unit'))),
      }),
      note: t.string({
        nullable: true,
        description: bilingual('说明', 'What the code means, and its source.'),
        resolve: of((item) => item.note),
        extensions: inSql(({ item }: CodeInSql) => item('note')),
      }),
      validFrom: t.field({
        type: 'Date',
        nullable: true,
        description: bilingual('启用日期', 'First day on which the code may be used; open when null.'),
        resolve: of((item) => item.validFrom),
        extensions: inSql(({ item }: CodeInSql) => item('validFrom')),
      }),
      validTo: t.field({
        type: 'Date',
        nullable: true,
        description: bilingual('停用日期', 'First day on which it may no longer be used; open when null.'),
        resolve: of((item) => item.validTo),
        extensions: inSql(({ item }: CodeInSql) => item('validTo')),
      }),
    }),
  });
}

function defineLists(builder: AnyBuilder): void {
  builder.objectRef('CodeList').implement({
    description: bilingual('代码表', 'A set of codes with labels: a list that is data, or an enum of this schema.'),
    fields: (t: AnyFields) => ({
      name: t.exposeString('name', { description: bilingual('名称', 'Name of the list, or of the enum.') }),
      label: t.string({
        description: bilingual('标签', 'What the list holds.'),
        args: labelArguments(t),
        resolve: (list: CodeListRow, { lang }: { lang: Language }) => labelOf(list, lang),
      }),
      note: t.exposeString('note', {
        nullable: true,
        description: bilingual('说明', 'Where the list comes from, and what it is for.'),
      }),
      items: t.field({
        type: ['CodeListItem'],
        description: bilingual('代码项', 'The codes in their order.'),
        resolve: (list: CodeListRow & { items?: CodeItemRow[]; on?: string }, _: unknown, context: Context) =>
          list.items ?? readCodeItems(context, list.name, list.on),
      }),
    }),
  });
  builder.queryField('codeLists', (t: AnyFields) =>
    t.field({
      type: ['CodeList'],
      description: bilingual(
        '代码表',
        'The code lists, the enums of this schema among them: enough to fill any drop-down.',
      ),
      args: {
        names: t.arg.stringList({
          description: bilingual('名称', 'Only lists of these names; all unless given. Unknown names are left out.'),
        }),
        on: t.arg({
          type: 'Date',
          description: bilingual(
            '有效日期（不填为今天，null 为不限时间）',
            'Only codes in use on this day; today (China Standard Time) unless given, null for all times.',
          ),
        }),
      },
      resolve: async (
        _: unknown,
        { names, on }: { names?: string[] | null; on?: string | null },
        context: Context,
        info: GraphQLResolveInfo,
      ) => {
        const day = dayOf(on, 'many', context.today);
        // PostgreSQL holds no NUL in text, so no list is called so.
        const lists = await readCodeLists(context, names?.filter((name) => !name.includes('\0')) ?? null);
        const enums = enumLists(info.schema).filter(({ name }) => !names || names.includes(name));
        return [...lists.map((list) => ({ ...list, on: day })), ...enums];
      },
    }),
  );
}

/** The enums of the schema, as lists by name. */
function enumLists(schema: GraphQLSchema): (CodeListRow & { items: CodeItemRow[] })[] {
  const enums = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__'),
  );
  return enums
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => {
      const items = type.getValues().map((value, index) => ({
        list: type.name,
        code: value.name,
        ...labels(value),
        order: index + 1,
        colour: null,
        unit: null,
        note: null,
        validFrom: null,
        validTo: null,
      }));
      return { name: type.name, ...labels(type), note: null, items };
    });
}

/** Both halves of a description as labels; the Chinese twice where there is no English. */
function labels({ description }: { description?: string | null | undefined }): { labelZh: string; labelEn: string } {
  const { zh, en } = halvesOf(description ?? '');
  return { labelZh: zh, labelEn: en.replace(/\.$/, '') || zh };
}

function labelOf({ labelZh, labelEn }: { labelZh: string; labelEn: string }, lang: Language): string {
  return lang === 'EN' ? labelEn : labelZh;
}
