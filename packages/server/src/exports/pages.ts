import { engineOf } from '@district-hub/engine/envelop';
import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { RequestContext } from '../context.ts';
import { hubError } from '../kernel/errors.ts';
import type { EntityDeclaration } from '../kernel/registry.ts';
import type { Answered } from './cell.ts';
import type { ExportColumn } from './columns.ts';
import type { ExportRequest } from './request.ts';

/** One page of a list, as the graph answers it. */
export interface Page {
  /** Of the whole list; only where it is asked for. */
  totalCount?: number;
  nodes: Answered[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list of the graph that is read page by page, with nothing but what some columns need. */
export class ListPages {
  readonly #schema: GraphQLSchema;
  readonly #context: RequestContext;
  readonly #document: DocumentNode;
  readonly #variables: Readonly<Record<string, unknown>>;

  constructor(
    schema: GraphQLSchema,
    context: RequestContext,
    entity: EntityDeclaration,
    columns: readonly ExportColumn[],
    { where, orderBy, on }: ExportRequest,
  ) {
    this.#schema = schema;
    this.#context = context;
    this.#document = parse(documentOf(entity, columns), { noLocation: true });
    this.#variables = {
      ...(where != null && { where }),
      ...(orderBy != null && { orderBy }),
      ...(on !== undefined && entity.valid && { on }),
    };
  }

  /**
   * Reads a page as the graph's own list does, so with the same permissions and refusals.
   *
   * @param counted - whether the whole list is counted as well
   */
  async read(first: number, after: string | null, counted = false): Promise<Page> {
    const schema = this.#schema;
    const variables = { ...this.#variables, first, counted, ...(after !== null && { after }) };
    const operation = getOperationAST(this.#document) as OperationDefinitionNode;
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    if (coerced.errors) throw inputError(coerced.errors[0] as GraphQLError);
    const engine = engineOf(schema);
    const prepared = engine?.prepare(this.#document, operation, coerced.variableValues, this.#context);
    if (engine && prepared?.statement && prepared.plan.left.length === 0) {
      const { data } = await engine.read(prepared, this.#context);
      if (data !== null) return (JSON.parse(data) as { page: Page }).page;
    }
    // A column that SQL does not give for this caller, or something that is refused.
    const answer = await execute({
      schema,
      document: this.#document,
      variableValues: variables,
      contextValue: this.#context,
    });
    const [error] = answer.errors ?? [];
    if (error) throw error.originalError ?? error;
    return (answer.data as unknown as { page: Page }).page;
  }
}

function documentOf({ name, plural, valid }: EntityDeclaration, columns: readonly ExportColumn[]): string {
  const day = valid ? { variable: ' $on: Date', argument: ' on: $on' } : { variable: '', argument: '' };
  return `query Export($where: ${name}Where $orderBy: [${name}OrderBy!] $first: Int! $after: String $counted: Boolean!${day.variable}) {
    page: ${plural}(where: $where orderBy: $orderBy first: $first after: $after${day.argument}) {
      totalCount @include(if: $counted)
      nodes { ${columns.map(({ selection }) => selection).join(' ')} }
      pageInfo { hasNextPage endCursor }
    }
  }`;
}

/** A filter, order or day that does not fit the list. */
function inputError(error: GraphQLError): GraphQLError {
  const reason = error.message.slice(0, 300);
  return hubError(
    'BAD_USER_INPUT',
    `导出的筛选、排序或日期不符合该列表（${reason}）。`,
    `The filter, order or day of the export does not fit the list: ${reason}`,
  );
}
