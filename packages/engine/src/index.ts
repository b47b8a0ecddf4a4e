export { compare, emptyComparator, longestList } from './compare.ts';
export type { Printer, Printers } from './compile/leaf.ts';
export {
  type Arguments,
  type FieldFacts,
  inSql,
  type Needs,
  type NodesReading,
  objectInSql,
  type PageReading,
  type Place,
  type Reading,
} from './compile/reading.ts';
export { type Run, today } from './compile/run.ts';
export { Engine, type EngineOptions, type Query } from './engine.ts';
export { EngineError } from './error.ts';
export type { Comparators, Expression, Field, Graph, Part, Scope, Tables, Validity } from './graph.ts';
export { columnOf, modelOf, validOn } from './graph.ts';
export type { Column, Described, Enum, Model, Relation } from './model.ts';
export type { OrderKey } from './order.ts';
export { defaultPageLimits, type PageArguments, type PageLimits } from './page-arguments.ts';
export { RowRef } from './pothos/row-ref.ts';
export { all, any, join, literal, name, raw, render, Slot, Sql, type Statement, sql } from './sql.ts';
export { condition, deepestWhere, type Where } from './where.ts';
