import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import { bilingual } from '../words.ts';

type Operator = 'eq' | 'in' | 'contains' | 'startsWith' | 'lt' | 'lte' | 'gt' | 'gte' | 'isNull';
const said: Record<Operator, [zh: string, en: string]> = {
  eq: ['等于', 'Equals this value.'],
  in: ['属于（最多 1000 个值）', 'Equals one of these values, at most 1,000.'],
  contains: ['包含（按字面，区分大小写）', 'Contains this text, literally and case-sensitively.'],
  startsWith: ['开头为（按字面，区分大小写）', 'Starts with this text, literally and case-sensitively.'],
  lt: ['小于', 'Is less than, or before, this value.'],
  lte: ['小于等于', 'Is at most, or not after, this value.'],
  gt: ['大于', 'Is greater than, or after, this value.'],
  gte: ['大于等于', 'Is at least, or not before, this value.'],
  isNull: ['是否为空', 'Whether there is no value.'],
};

const range: readonly Operator[] = ['lt', 'lte', 'gt', 'gte'];
const ordered: readonly Operator[] = ['eq', 'in', ...range, 'isNull'];
const comparators: [name: string, operand: string, operators: readonly Operator[], zh: string, en: string][] = [
  ['IDFilter', 'ID', ['eq', 'in'], '标识条件', 'Condition on a global id.'],
  [
    'StringFilter',
    'String',
    ['eq', 'in', 'contains', 'startsWith', ...range, 'isNull'],
    '文本条件',
    'Condition on a text; texts compare by code point.',
  ],
  ['CodeFilter', 'String', ['eq', 'in', 'isNull'], '代码条件', 'Condition on a code of a code list.'],
  ['BooleanFilter', 'Boolean', ['eq', 'isNull'], '是否条件', 'Condition on a truth value.'],
  ['IntFilter', 'Int', ordered, '整数条件', 'Condition on a whole number.'],
  ['DecimalFilter', 'Decimal', ordered, '十进制数条件', 'Condition on a decimal.'],
  ['DateFilter', 'Date', ordered, '日期条件', 'Condition on a day.'],
  ['DateTimeFilter', 'DateTime', ordered, '时刻条件', 'Condition on an instant.'],
  [
    'PartialDateFilter',
    'PartialDate',
    ordered,
    '日期条件',
    'Condition on a date by its first day: "1992" is 1 January 1992.',
  ],
  ['MoneyFilter', 'Decimal', ['eq', ...range, 'isNull'], '金额条件', 'Condition on an amount within one currency.'],
  ['AreaFilter', 'Decimal', [...range, 'isNull'], '面积条件', 'Condition on an area.'],
  [
    'FigureFilter',
    'Decimal',
    ['eq', ...range, 'isNull'],
    '数值条件',
    'Condition on a reported figure; a figure without a value meets no comparison.',
  ],
];

/** What a comparator takes beside its operators. */
const qualifiers: Record<string, (t: AnyFields) => object> = {
  MoneyFilter: (t) => ({
    currency: t.string({
      required: true,
      description: bilingual('币种', 'ISO 4217 code; amounts compare only within their currency.'),
    }),
    unit: t.field({
      type: 'MoneyUnit',
      required: true,
      defaultValue: 'YUAN',
      description: bilingual('单位', 'Unit of the operands.'),
    }),
  }),
  AreaFilter: (t) => ({
    unit: t.field({
      type: 'AreaUnit',
      required: true,
      defaultValue: 'SQM',
      description: bilingual('单位', 'Unit of the operands.'),
    }),
  }),
  FigureFilter: (t) => ({
    unit: t.field({
      type: 'FigureUnit',
      description: bilingual('单位', 'Unit of the operands; the base unit unless given.'),
    }),
    status: t.field({ type: ['FigureStatus'], description: bilingual('数据状态', 'The status is one of these.') }),
  }),
};

/** The inputs that compare values of a type, shared by all entities. */
export function defineComparators(builder: AnyBuilder): void {
  for (const [name, operand, operators, zh, en] of comparators) {
    defineComparator(
      builder,
      name,
      operand,
      operators,
      bilingual(zh, `${en} Its operators are ANDed; at least one is needed.`),
    );
  }
}

/** The comparator of an enum. */
export function defineEnumComparator(builder: AnyBuilder, name: string, label: string): void {
  defineComparator(
    builder,
    `${name}Filter`,
    name,
    ['eq', 'in', 'isNull'],
    bilingual(`${label}条件`, `Condition on a value of ${name}. Its operators are ANDed; at least one is needed.`),
  );
}

function defineComparator(
  builder: AnyBuilder,
  name: string,
  operand: string,
  operators: readonly Operator[],
  description: string,
): void {
  builder.inputType(name, {
    description,
    fields: (t: AnyFields) => ({
      ...Object.fromEntries(
        operators.map((operator) => {
          const type = operator === 'in' ? [operand] : operator === 'isNull' ? 'Boolean' : operand;
          return [operator, t.field({ type, description: bilingual(...said[operator]) })];
        }),
      ),
      ...qualifiers[name]?.(t),
    }),
  });
}
