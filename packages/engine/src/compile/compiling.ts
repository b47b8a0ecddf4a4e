import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
} from 'graphql';
import type { Graph, Scope } from '../graph.ts';
import { Later, type Sql, sql } from '../sql.ts';
import { argumentsOf, variablesOf } from './arguments.ts';
import type { Printers } from './leaf.ts';
import { Names } from './level.ts';
import type { Arguments } from './reading.ts';
import { once, type Run, today } from './run.ts';
import { type Selection, selectionOf } from './selection.ts';

export type Field = GraphQLField<unknown, unknown>;
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/** What statements are compiled from. */
export interface Source {
  schema: GraphQLSchema;
  graph: Graph;
  printers: Printers;
}

interface Given {
  source: Source;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The run that it is compiled for; what is compiled serves all runs in which what was {@link Compiling.decisive} is the same. */
  run: Run;
  /** Whether it serves this run alone: then nothing is left for later, and what is wrong is known of each field. */
  alone: boolean;
}

/** The compilation of one operation. */
export class Compiling {
  readonly source: Source;
  readonly graph: Graph;
  /** The scope in which pieces are written: today is a slot. */
  readonly scope: Scope;
  readonly names = new Names();
  /** What of the run shaped the statement, so that a run in which it differs takes another statement. */
  readonly decisive = new Map<string, (run: Run) => unknown>();
  /** The fields that are left to resolvers, each with the reason. */
  readonly left: { field: string; why: string }[] = [];
  readonly #given: Given;

  constructor(given: Given) {
    this.#given = given;
    this.source = given.source;
    this.graph = given.source.graph;
    this.scope = { viewer: given.run.scope.viewer, today };
  }

  select(nodes: readonly Pick<FieldNode, 'selectionSet'>[], type: GraphQLObjectType): Selection {
    const { fragments, run } = this.#given;
    const { schema } = this.source;
    const sets = nodes.map(({ selectionSet }) => selectionSet);
    const decisive = (variable: string) => this.#variable(variable);
    return selectionOf(sets, type, { schema, fragments, variables: run.variables, decisive });
  }

  /** Arguments that shape the statement, such as a unit: few different ones are to be expected. */
  shapingArguments(def: Field, node: FieldNode): Arguments {
    for (const variable of variablesOf(node)) this.#variable(variable);
    return getArgumentValues(def, node, this.#given.run.variables);
  }

  /**
   * Plans what depends on the arguments of a field: now if they are all written out, else in each run.
   *
   * @returns what gives a piece of the plan
   */
  planned<T>(def: Field, node: FieldNode, plan: (args: Arguments, run: Run) => T): (piece: (planned: T) => Sql) => Sql {
    const read = argumentsOf(def, node);
    const planFor = (run: Run) => plan(read(run.variables), run);
    if (this.#given.alone || variablesOf(node).length === 0) {
      const planned = planFor(this.#given.run);
      return (piece) => piece(planned);
    }
    const key = {};
    return (piece) => sql`${new Later<Run>((run) => piece(once(run, key, () => planFor(run))))}`;
  }

  /**
   * A fact of the run that shapes the statement: few different ones are to be expected.
   *
   * @param name - the same for the same fact in every run
   */
  decide<T>(name: string, read: (run: Run) => T): T {
    this.decisive.set(name, read);
    return read(this.#given.run);
  }

  /** Whether only one run is served. */
  get alone(): boolean {
    return this.#given.alone;
  }

  leave(field: string, error: unknown): void {
    this.left.push({ field, why: error instanceof Error ? error.message : String(error) });
  }

  #variable(variable: string): unknown {
    return this.decide(`$${variable}`, ({ variables }) => variables.coerced[variable]);
  }
}
