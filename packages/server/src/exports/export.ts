import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.ts';
import { hubError } from '../kernel/errors.ts';
import type { EntityDeclaration, Registry } from '../kernel/registry.ts';
import { loadCodeBook } from '../kernel/write/code-book.ts';
import { limitError } from '../limits/limit-error.ts';
import type { Limits } from '../limits/limits.ts';
import type { Answered, Cell } from './cell.ts';
import { type ExportColumn, exportColumns } from './columns.ts';
import { Labels } from './labels.ts';
import { ListPages, type Page } from './pages.ts';
import type { ExportRequest } from './request.ts';

/** Rows of one statement. */
const pageRows = 1_000;

/** An export that can begin: it was asked for what there is, by someone who may read it, and its first page is read. */
export interface Export {
  entity: EntityDeclaration;
  header: readonly string[];
  /** Rows of the list when it began. */
  rows: number;
  /** Its rows, a page at a time; no page is read but the one after the page that was asked for. */
  pages(): AsyncGenerator<Cell[][]>;
}

/**
 * Begins an export.
 *
 * @throws BAD_USER_INPUT, FORBIDDEN and the like, as the list itself; LIMIT_EXCEEDED for more rows than an export may have
 */
export async function beginExport(
  schema: GraphQLSchema,
  registry: Registry,
  context: RequestContext,
  request: ExportRequest,
): Promise<Export> {
  const { entity, columns, list } = listOf(schema, registry, context, request);
  const limits = context.hub.limits as Limits;
  const size = Math.min(pageRows, limits.pageSize);
  const first = await list.read(size, null, true);
  const rows = first.totalCount as number;
  if (rows > limits.exportRows) throw limitError(limits, 'exportRows', rows);
  const codes = await loadCodeBook(
    context.db,
    columns.flatMap(({ list }) => list ?? []),
  );
  const labels = new Labels(request.language, codes, registry.enums);
  const cellsOf = (record: Answered) => columns.map(({ read }) => read(record, labels));

  return {
    entity,
    header: columns.map(({ header }) => header),
    rows,
    async *pages() {
      let written = 0;
      for (let page: Page | undefined = first; page; ) {
        // The database reads on while this page is written; what it fails with is the next turn's.
        const next: Promise<Page> | undefined = page.pageInfo.hasNextPage
          ? list.read(size, page.pageInfo.endCursor)
          : undefined;
        next?.catch(() => {});
        written += page.nodes.length;
        // What was added meanwhile belongs to it, as far as it may grow.
        if (written > limits.exportRows) throw limitError(limits, 'exportRows', written);
        yield page.nodes.map(cellsOf);
        page = await next;
      }
    },
  };
}

/** Finds out whether an export could begin, by reading one of its rows. */
export async function checkExport(
  schema: GraphQLSchema,
  registry: Registry,
  context: RequestContext,
  request: ExportRequest,
): Promise<void> {
  await listOf(schema, registry, context, request).list.read(1, null);
}

function listOf(
  schema: GraphQLSchema,
  registry: Registry,
  context: RequestContext,
  request: ExportRequest,
): { entity: EntityDeclaration; columns: ExportColumn[]; list: ListPages } {
  const entity = registry.entities.values().find(({ plural }) => plural === request.list);
  if (!entity) {
    throw hubError(
      'BAD_USER_INPUT',
      `没有名为 ${request.list.slice(0, 100)} 的列表；列表名如 enterprises。`,
      `There is no list ${request.list.slice(0, 100)}; a list is named as in the graph, such as enterprises.`,
      { lists: [...registry.entities.values()].map(({ plural }) => plural) },
    );
  }
  const columns = exportColumns({ registry, schema, entity, role: context.role }, request);
  if (columns.length === 0) {
    throw hubError(
      'BAD_USER_INPUT',
      `${entity.model.label}的导出没有任何列。`,
      `The export of ${entity.name} has no column at all.`,
    );
  }
  return { entity, columns, list: new ListPages(schema, context, entity, columns, request) };
}
