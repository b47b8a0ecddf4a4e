import { inSql, literal, objectInSql, type Sql, sql } from '@district-hub/engine';
import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import type { CodeRef } from '../kinds/code-list.ts';
import type { Figure, FigureInSql } from '../kinds/figure.ts';
import type { Money, MoneyInSql } from '../kinds/money.ts';
import { inUnit, inUnitSql, type Quantity, type QuantityInSql } from '../kinds/quantity.ts';
import { areaUnits, isBaseUnit, moneyUnits, type UnitName, unitOf, unitOfSql, units } from '../units.ts';
import { bilingual } from '../words.ts';

type UnitArgument = { unit?: UnitName | null };

/** A unit enum with a label for each value. */
function defineUnits(builder: AnyBuilder, name: string, names: readonly UnitName[], zh: string, en: string): void {
  const values = names.map((unit) => {
    const words = units[unit].en;
    return [unit, { description: bilingual(units[unit].zh, `${words.charAt(0).toUpperCase()}${words.slice(1)}.`) }];
  });
  builder.enumType(name, { description: bilingual(zh, en), values: Object.fromEntries(values) });
}

/** Money, Area and Figure: values that are asked for in a unit. */
export function defineQuantities(builder: AnyBuilder): void {
  defineUnits(
    builder,
    'MoneyUnit',
    moneyUnits,
    '金额单位（按其自身币种，不换算）',
    'Unit of an amount in its own currency: of an amount in US dollars, YUAN is the dollar and WAN ten thousand dollars.',
  );
  defineUnits(builder, 'AreaUnit', areaUnits, '面积单位', 'Unit of an area.');
  defineUnits(
    builder,
    'FigureUnit',
    Object.keys(units) as UnitName[],
    '数值单位',
    'Unit of a figure. One that does not measure what the figure is about is an error.',
  );

  builder.objectRef('Money').implement({
    description: bilingual('金额', 'An amount of money in its own currency; currencies are never converted.'),
    fields: (t: AnyFields) => ({
      amount: t.field({
        type: 'Decimal',
        description: bilingual('数额', 'The amount, exact.'),
        args: {
          unit: t.arg({
            type: 'MoneyUnit',
            required: true,
            defaultValue: 'YUAN',
            description: bilingual('单位', 'The unit: one, ten thousand or a hundred million of the currency.'),
          }),
        },
        resolve: ({ amount }: Money, { unit }: UnitArgument) => inUnit({ value: amount, base: 'CNY' }, unit),
        extensions: inSql(({ amount }: MoneyInSql, { unit }: UnitArgument) =>
          inUnitSql({ value: amount, base: 'CNY' }, unit),
        ),
      }),
      currency: t.exposeString('currency', {
        description: bilingual('币种', 'ISO 4217 code, such as CNY.'),
        extensions: inSql(({ currency }: MoneyInSql) => currency),
      }),
    }),
  });

  builder.objectRef('Area').implement({
    description: bilingual('面积', 'An area, stored in square metres.'),
    fields: (t: AnyFields) => ({
      value: t.field({
        type: 'Decimal',
        description: bilingual('数值', 'The area, exact.'),
        args: {
          unit: t.arg({
            type: 'AreaUnit',
            required: true,
            defaultValue: 'SQM',
            description: bilingual('单位', 'The unit; square metres unless given.'),
          }),
        },
        resolve: (area: Quantity, { unit }: UnitArgument) => inUnit(area, unit),
        extensions: inSql((area: QuantityInSql, { unit }: UnitArgument) => inUnitSql(area, unit)),
      }),
    }),
  });

  defineFigure(builder);
}

function defineFigure(builder: AnyBuilder): void {
  builder.objectRef('Figure').implement({
    description: bilingual(
      '数值',
      'A figure that an office or enterprise reported, with its state and source; a value that is withheld is null, never zero.',
    ),
    fields: (t: AnyFields) => ({
      value: t.field({
        type: 'Decimal',
        nullable: true,
        description: bilingual('数值', 'The value, exact; null unless its status is REPORTED.'),
        args: {
          unit: t.arg({
            type: 'FigureUnit',
            description: bilingual('单位', 'The unit; the base unit of the figure unless given.'),
          }),
        },
        resolve: ({ value, base }: Figure, { unit }: UnitArgument) =>
          value === null ? null : inUnit({ value, base }, unit),
        extensions: inSql((figure: FigureInSql, { unit }: UnitArgument) => inUnitSql(figure, unit)),
      }),
      unit: t.field({
        type: 'FigureUnit',
        nullable: true,
        description: bilingual(
          '基本单位',
          'The base unit, in which the value is stored and given when no unit is asked for.',
        ),
        resolve: ({ base }: Figure) => (base !== undefined && isBaseUnit(base) ? unitOf(base) : null),
        extensions: inSql(({ base, unit }: FigureInSql) => (base ? literal(unitOf(base)) : unitOfSql(unit as Sql))),
      }),
      status: t.field({
        type: 'FigureStatus',
        description: bilingual('数据状态', 'Whether there is a value, and if not why.'),
        resolve: ({ status }: Figure) => status,
        extensions: inSql(({ status }: FigureInSql) => status),
      }),
      approximation: t.field({
        type: 'Approximation',
        nullable: true,
        description: bilingual('约数', 'How the source rounded the value; null when it is as stated.'),
        resolve: ({ approximation }: Figure) => approximation,
        extensions: inSql(({ approximation }: FigureInSql) => approximation),
      }),
      source: t.field({
        type: 'CodeListItem',
        nullable: true,
        description: bilingual('数据来源', 'Who reported it, where the record says so.'),
        resolve: ({ source }: Figure): CodeRef | null => source,
        extensions: objectInSql(({ source }: FigureInSql) =>
          source ? { subject: source, present: sql`${source.code} is not null` } : null,
        ),
      }),
      reportedOn: t.field({
        type: 'Date',
        nullable: true,
        description: bilingual('报送日期', 'Day on which it was reported, where the record says so.'),
        resolve: ({ reportedOn }: Figure) => reportedOn,
        extensions: inSql(({ reportedOn }: FigureInSql) => reportedOn),
      }),
    }),
  });
}
