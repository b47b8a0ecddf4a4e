import type { RequestContext } from '../context.ts';
import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import { hubError } from '../kernel/errors.ts';
import { graphOf } from '../kernel/graph.ts';
import { bilingual } from '../kernel/words.ts';
import { fieldOf } from './column-names.ts';
import { absentFrom, faultsOf, type HeaderFaults, letterOf } from './header.ts';
import { type FirstRow, type FoundHeader, findHeader } from './header-row.ts';
import type { How, MappedHeader, PlacedColumn } from './layout.ts';
import type { SourcePart } from './source-part.ts';
import { importableIn } from './sources/index.ts';
import { requireImporter } from './step.ts';

interface Asked {
  source: string;
  rows: FirstRow[];
  mapping?: MappedHeader[] | null;
}
type Found = FoundHeader & { faults: HeaderFaults; part: SourcePart; unused: string[] };
type FoundColumn = PlacedColumn & { index: number; part: SourcePart };

const hows: Readonly<Record<How, string>> = {
  EXACT: bilingual('字段名或标签', 'The header is the name or the label of the field.'),
  SYNONYM: bilingual('来源的表头', 'The source knows that its files head it so.'),
  MAPPED: bilingual('列对应', 'The mapping says so.'),
  IGNORED: bilingual('略去', 'The column is left out.'),
  UNKNOWN: bilingual('未知', 'Nobody has said what it is.'),
};

/** `importLayout`: what a table of a file means to a source, before anything of it is imported. */
export function defineImportLayout(builder: AnyBuilder): void {
  const { registry } = graphOf(builder);
  defineTypes(builder);
  builder.queryField('importLayout', (t: AnyFields) =>
    t.field({
      type: 'ImportLayout',
      description: bilingual(
        '表的结构',
        'Where the header of a table stands and what its columns are to a source. Nothing is kept; for administrators.',
      ),
      args: {
        input: t.arg({ type: 'ImportLayoutInput', required: true, description: bilingual('输入', 'The table.') }),
      },
      resolve: (_: unknown, { input }: { input: Asked }, context: RequestContext): Found => {
        requireImporter(context);
        return layOut(importableIn(registry).parts, input);
      },
    }),
  );
}

function layOut(parts: ReadonlyMap<string, SourcePart>, { source, rows, mapping }: Asked): Found {
  const part = parts.get(source);
  if (!part) {
    const sources = [...parts.keys()];
    throw hubError('BAD_USER_INPUT', `没有来源 ${source}。`, `There is no source ${source}.`, { sources });
  }
  const found = findHeader(part, rows, mapping ?? []) ?? { rows: [], header: [], columns: [], mapping: mapping ?? [] };
  const unused = absentFrom(found.header, found.mapping);
  const used = found.mapping.filter((each) => !unused.includes(each));
  const faults = faultsOf(part, found.columns, used);
  return { ...found, part, mapping: used, faults, unused: unused.map(({ header }) => header) };
}

function defineTypes(builder: AnyBuilder): void {
  builder.inputType('ImportLayoutInput', {
    description: bilingual('表的开头', 'The beginning of a table.'),
    fields: (t: AnyFields) => ({
      source: t.string({
        required: true,
        description: bilingual('来源', 'Name of the source, as openImport takes it.'),
      }),
      rows: t.field({
        type: ['ImportRowInput'],
        required: true,
        description: bilingual(
          '开头的行',
          'Its first rows that are not blank, titles and header among them; 50 are enough.',
        ),
      }),
      mapping: t.field({
        type: ['ImportMappingInput'],
        description: bilingual('列对应', 'What is known of its columns.'),
      }),
    }),
  });
  builder.enumType('ImportColumnFound', {
    description: bilingual('列的识别方式', 'How it was found what a column is.'),
    values: Object.fromEntries(Object.entries(hows).map(([how, description]) => [how, { description }])),
  });
  defineMapping(builder);
  defineColumn(builder);
  builder.objectRef('ImportLayout').implement({
    description: bilingual('表的结构', 'What a table of a file means to a source.'),
    fields: (t: AnyFields) => ({
      headerRows: t.intList({
        description: bilingual(
          '表头所在行',
          'Numbers of the header rows, one or two; rows of data come after the last.',
        ),
        resolve: ({ rows }: Found) => rows,
      }),
      header: t.exposeStringList('header', {
        description: bilingual(
          '表头',
          'One text for each column, two header rows joined by " / ", as ImportFileInput takes it.',
        ),
      }),
      columns: t.field({
        type: ['ImportLayoutColumn'],
        description: bilingual('列', 'The columns in their order.'),
        resolve: ({ columns, part }: Found): FoundColumn[] =>
          columns.map((column, index) => ({ ...column, index, part })),
      }),
      mapping: t.expose('mapping', {
        type: ['ImportMapping'],
        description: bilingual(
          '列对应',
          'What ImportFileInput has to say of the columns: the mapping that was given, and units that a row above the header names.',
        ),
      }),
      unused: t.exposeStringList('unused', {
        description: bilingual(
          '未用到的列对应',
          'Headers that the given mapping speaks of and that this table has not.',
        ),
      }),
      missing: faults(t, 'missing', '缺少列', 'Columns that a file of the source has to have and this has not.'),
      unknown: faults(
        t,
        'unknown',
        '未知列',
        'Headers of columns that nobody knows: a mapping has to say what they are.',
      ),
      repeated: faults(t, 'repeated', '重复列', 'Headers of columns that another column is already.'),
      misplaced: faults(
        t,
        'misplaced',
        '列对应有误',
        'What the mapping says that cannot be: a field that is not there, a unit that does not measure it.',
      ),
    }),
  });
}

function faults(t: AnyFields, kind: keyof HeaderFaults, zh: string, en: string) {
  return t.stringList({ description: bilingual(zh, en), resolve: (found: Found) => found.faults[kind] });
}

function defineMapping(builder: AnyBuilder): void {
  builder.objectRef('ImportMapping').implement({
    description: bilingual('列对应', 'What a column of a file means.'),
    fields: (t: AnyFields) => ({
      header: t.exposeString('header', { description: bilingual('表头', 'Its header.') }),
      field: t.exposeString('field', {
        nullable: true,
        description: bilingual('字段', 'Field of the entity; null for a column that is left out.'),
      }),
      unit: t.exposeString('unit', { nullable: true, description: bilingual('单位', 'Unit of its cells.') }),
    }),
  });
}

function defineColumn(builder: AnyBuilder): void {
  builder.objectRef('ImportLayoutColumn').implement({
    description: bilingual('表的一列', 'A column of a table, and what it is to a source.'),
    fields: (t: AnyFields) => ({
      index: t.exposeInt('index', { description: bilingual('序号', 'Its place, from 0.') }),
      cell: t.string({
        description: bilingual('列标', 'What a spreadsheet calls it: A, B, …, AA.'),
        resolve: ({ index }: FoundColumn) => letterOf(index),
      }),
      header: t.exposeString('header', { description: bilingual('表头', 'Its header; empty when it has none.') }),
      how: t.expose('how', {
        type: 'ImportColumnFound',
        description: bilingual('识别方式', 'How it was found what it is.'),
      }),
      field: t.string({
        nullable: true,
        description: bilingual('字段', 'Field that its cells become, such as "name" or "chain.code"; null for none.'),
        resolve: ({ column }: FoundColumn) => column && fieldOf(column),
      }),
      label: t.string({
        nullable: true,
        description: bilingual('字段标签', 'The Chinese label of the field.'),
        resolve: labelOf,
      }),
      unit: t.exposeString('unit', {
        nullable: true,
        description: bilingual(
          '单位',
          'Unit of the cells that name none; null for the base unit, or where there is none.',
        ),
      }),
    }),
  });
}

function labelOf({ column, part }: FoundColumn): string | null {
  if (!column) return null;
  const told = part.entityColumns.find((each) => fieldOf(each) === fieldOf(column)) ?? column;
  return told.headers.at(-1) ?? null;
}
