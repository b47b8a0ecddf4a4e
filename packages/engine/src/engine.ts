import {
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type VariableValues,
} from 'graphql';
import type { Source } from './compile/compiling.ts';
import type { Printers } from './compile/leaf.ts';
import { compile, compileRow, type Plan, type Selected, selectionOfField } from './compile/operation.ts';
import type { Found } from './compile/reading.ts';
import { type Run, runOf } from './compile/run.ts';
import { shownType } from './compile/shown-type.ts';
import { EngineError } from './error.ts';
import type { Graph, Scope } from './graph.ts';
import { defaultPageLimits, type PageLimits } from './page-arguments.ts';
import { defaultPlanLimits, PlanCache, type PlanLimits } from './plan-cache.ts';
import type { Revivers } from './pothos/prisma-row.ts';
import type { Statement } from './sql.ts';
import { Tree } from './tree.ts';

/** Runs one statement and gives its rows. */
export type Query = <R>(text: string, values: unknown[], options: QueryOptions) => Promise<R[]>;

export interface QueryOptions {
  /** Whether one plan may not be good for all values of the statement. */
  isSelective: boolean;
}

export interface EngineOptions<Context> {
  graph: Graph;
  /** How scalars of the schema's own are written as JSON. */
  printers?: Printers;
  scope: (context: Context) => Scope;
  /** What runs the statements of a request. */
  query: (context: Context) => Query;
  /** Name of those who may read the same as whoever asks; plans are kept for each. One for all unless given. */
  variant?: (context: Context) => string;
  limits?: (context: Context) => PageLimits;
  /** Words what the engine refuses. */
  toError?: (error: EngineError) => Error;
  plans?: PlanLimits;
  /** What resolvers get of decimals, such as `{ Decimal: (text) => new Prisma.Decimal(text) }`; the text unless given. */
  revivers?: Revivers;
}

/** An operation that is ready to run. */
export interface Prepared {
  selected: Selected;
  plan: Plan;
  run: Run;
  /** Undefined where nothing is read from the database. */
  statement: Statement | undefined;
}

/** Reads whole operations of one schema, each with one statement. */
export class Engine<Context = unknown> {
  readonly plans: PlanCache;
  readonly #options: EngineOptions<Context>;
  readonly #source: Source;
  readonly #selected = new WeakMap<OperationDefinitionNode, Selected>();

  constructor(schema: GraphQLSchema, options: EngineOptions<Context>) {
    this.#options = options;
    this.#source = { schema, graph: options.graph, printers: options.printers ?? {} };
    this.plans = new PlanCache(options.plans ?? defaultPlanLimits);
  }

  /** Makes the statement of a query. Fields that can't be read are errors of the plan, not thrown. */
  prepare(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: VariableValues,
    context: Context,
  ): Prepared {
    const run = this.#runOf(variables, context);
    const selected = this.#selectedOf(document, operation);
    try {
      const variant = this.#options.variant?.(context) ?? '';
      const plan = this.plans.get(operation, variant, run, () => compile(this.#source, selected, run, false));
      return { selected, plan, run, statement: plan.template?.statement(run) };
    } catch {
      // What this run brings does not fit: only compiled for itself does it say which of its fields that concerns.
      return this.#alone(selected, run);
    }
  }

  /**
   * Reads a prepared operation.
   *
   * @returns its data as JSON, and what was prepared at last: a cursor may turn out to be none only when the database sees it
   */
  async read(prepared: Prepared, context: Context): Promise<{ prepared: Prepared; data: string | null }> {
    try {
      return { prepared, data: await this.#query(prepared.statement, context) };
    } catch (error) {
      if (!isDataException(error) || prepared.run.doubtsCursors) throw error;
      const doubting = this.#alone(prepared.selected, { ...prepared.run, doubtsCursors: true, known: new Map() });
      if (doubting.plan.left.length === prepared.plan.left.length) throw error;
      return { prepared: doubting, data: await this.#query(doubting.statement, context) };
    }
  }

  /** Reads the root field of a resolver by itself, and gives what the resolver has to return. */
  async resolveRoot(info: GraphQLResolveInfo, context: Context): Promise<unknown> {
    const { fieldNodes, fragments, variableValues } = info;
    const selected = { selectionSet: selectionOfField(fieldNodes), fragments };
    const { prepared, data } = await this.read(this.#alone(selected, this.#runOf(variableValues, context)), context);
    return this.treeOf(prepared, data).resolve(info);
  }

  /** Reads what is selected of one row below a resolver that named it; null where there is none. */
  async resolveRow({ model, id }: Found, info: GraphQLResolveInfo, context: Context): Promise<Tree | null> {
    const { fieldNodes, fragments, variableValues } = info;
    const run = this.#runOf(variableValues, context);
    const plan = compileRow(this.#source, { nodes: fieldNodes, fragments }, { model, id }, run);
    const data = await this.#query(plan.template?.statement(run), context);
    return data === null
      ? null
      : new Tree(JSON.parse(data) as Tree['value'], plan.shape, run, shownType(info.schema, model).name);
  }

  /** What was read, as the source of resolvers. */
  treeOf({ plan, run }: Prepared, data: string | null): Tree {
    return new Tree(JSON.parse(data ?? '{}') as Tree['value'], plan.shape, run);
  }

  /** What the engine refuses, in the host's words. */
  worded(error: unknown): unknown {
    return error instanceof EngineError ? (this.#options.toError?.(error) ?? error) : error;
  }

  #alone(selected: Selected, run: Run): Prepared {
    const plan = compile(this.#source, selected, run, true);
    return { selected, plan, run, statement: plan.template?.statement(run) };
  }

  async #query(statement: Statement | undefined, context: Context): Promise<string | null> {
    if (!statement) return '{}';
    const { text, values, isSelective } = statement;
    const [row] = await this.#options.query(context)<{ data: string | null }>(text, values, { isSelective });
    return row?.data ?? null;
  }

  #runOf(variables: VariableValues, context: Context): Run {
    return runOf(this.#options.scope(context), variables, this.#options.limits?.(context) ?? defaultPageLimits);
  }

  #selectedOf({ definitions }: DocumentNode, operation: OperationDefinitionNode): Selected {
    let known = this.#selected.get(operation);
    if (!known) {
      const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
      known = {
        selectionSet: operation.selectionSet,
        fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
      };
      this.#selected.set(operation, known);
    }
    return known;
  }
}

/** A value that the database refuses, SQLSTATE class 22: what GraphQL coerced it takes, so a cursor has brought it. */
function isDataException(error: unknown): boolean {
  return String((error as { sqlState?: unknown }).sqlState).startsWith('22');
}
