import {
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import { rowKey } from './compile/needs.ts';
import type { Run } from './compile/run.ts';
import type { FieldShape, Shape } from './compile/shape.ts';

/** An object that a statement gave, as the source of resolvers. */
export class Tree {
  readonly value: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  readonly run: Run;
  /** Name of its type, where the schema alone does not say it. */
  readonly type: string | undefined;

  constructor(value: Readonly<Record<string, unknown>>, shape: Shape, run: Run, type?: string) {
    this.value = value;
    this.shape = shape;
    this.run = run;
    this.type = type;
  }

  /** What the resolvers of fields that are left to them get. */
  get row(): Readonly<Record<string, unknown>> {
    return this.value[rowKey] as Readonly<Record<string, unknown>>;
  }

  /** Whether the statement gives this field. */
  has({ path }: GraphQLResolveInfo): boolean {
    return this.shape.fields.has(String(path.key));
  }

  /** What the statement gave for a field: values as they go out, objects as trees. */
  resolve({ path, returnType }: GraphQLResolveInfo): unknown {
    const key = String(path.key);
    const field = this.shape.fields.get(key) as FieldShape;
    if (field.kind === 'error') throw field.error;
    if (field.kind === 'nodes') return this.#nodes(this.value[key], field, isListType(nullable(returnType)));
    return this.#below(this.value[key], field.below, returnType);
  }

  #below(value: unknown, shape: Shape | undefined, type: GraphQLOutputType): unknown {
    if (value === null || value === undefined) return null;
    const inner = nullable(type);
    if (isListType(inner)) return (value as unknown[]).map((item) => this.#below(item, shape, inner.ofType));
    if (shape) return new Tree(value as Tree['value'], shape, this.run);
    const named = getNamedType(inner);
    return isEnumType(named) ? named.getValue(String(value))?.value : value;
  }

  #nodes(value: unknown, { shapes, find }: Extract<FieldShape, { kind: 'nodes' }>, isList: boolean): unknown {
    const asked = find(this.run);
    const items = (isList ? value : [value]) as (Tree['value'] | null)[];
    const trees = asked.map((one, i) => {
      if (one instanceof Error) return one;
      const item = items[i];
      const shape = one && shapes.get(one.model);
      return item && shape ? new Tree(item, shape, this.run, shape.type) : null;
    });
    if (isList) return trees;
    if (trees[0] instanceof Error) throw trees[0];
    return trees[0] ?? null;
  }
}

function nullable(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) ? type.ofType : type;
}
