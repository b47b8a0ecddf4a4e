import { type GraphQLErrorEntry, HubError } from '@district-hub/sdk';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';

type Command = 'import' | 'imports' | 'revert' | 'export' | 'explain';

/** Codes of the hub that blame the command line or a file. */
const faultsOfInput: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What someone without the right token is told. */
const forbidden: Readonly<Record<Command, { zh: string; en: string }>> = {
  import: { zh: '没有导入的权限。', en: 'You may not import.' },
  imports: { zh: '没有查看导入的权限。', en: 'You may not see the imports.' },
  revert: { zh: '没有撤销导入的权限。', en: 'You may not revert imports.' },
  export: { zh: '没有导出这些数据的权限。', en: 'You may not export this.' },
  explain: {
    zh: '没有查看查询如何执行的权限。',
    en: 'You may not be told how queries run here.',
  },
};

/**
 * Says what a failed request means to the person at the terminal, and what to do.
 *
 * @param url - the hub's address
 * @param command - what was to be done
 * @returns the error itself when it did not come from a request
 */
export function explained(error: unknown, url: string, command: Command): unknown {
  if (!(error instanceof HubError)) return error;
  const status = faultsOfInput.has(error.code) ? exitStatus.input : exitStatus.hub;
  return new Failure(status, linesFor(error, url, command), error, error.code);
}

function linesFor(error: HubError, url: string, command: Command): string[] {
  switch (error.code) {
    case 'UNREACHABLE':
      return [
        `连不上数据中枢 ${url}。请先运行 npx -y pnpm@12 start，或用 HUB_URL 给出地址。`,
        `No hub answers at ${url}. Start it (npx -y pnpm@12 start), or set HUB_URL to its address.`,
      ];
    case 'BROKEN_OFF':
      return [`与 ${url} 的连接中断。`, `The connection to ${url} broke off.`];
    case 'TIMED_OUT':
      return [`${url} 太久没有应答。`, `${url} took too long to answer.`];
    case 'HTTP_STATUS':
    case 'NOT_GRAPHQL':
    case 'NOT_FOUND':
    case 'METHOD_NOT_ALLOWED':
      return [
        `${url} 不是数据中枢的 GraphQL 地址（状态 ${error.status}）。请检查 HUB_URL。`,
        `${url} is not the GraphQL address of a hub (status ${error.status}). Check HUB_URL.`,
      ];
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
      return [
        `${forbidden[command].zh}请把 HUB_TOKEN 设为首次启动时显示的管理员令牌。`,
        `${forbidden[command].en} Set HUB_TOKEN to the admin token that the first start printed.`,
      ];
    case 'NOT_EXPLAINED':
      return [
        `${url} 没有说明查询如何执行：其版本较旧。请更新数据中枢。`,
        `${url} did not say how it ran the query: it is an older hub. Update it.`,
      ];
    default:
      return withRequest(ownLines(error.errors[0] ?? error), error);
  }
}

/** What the hub itself says, a line for each language where it gives both. */
export function ownLines({ message, extensions }: Pick<GraphQLErrorEntry, 'message' | 'extensions'>): string[] {
  const { zh, en } = extensions ?? {};
  return typeof zh === 'string' && typeof en === 'string' ? [zh, en] : [message];
}

/** With that by which the hub's operator finds the request. */
function withRequest(lines: string[], { requestId }: HubError): string[] {
  return requestId === undefined ? lines : [...lines, `请求编号 request id: ${requestId}`];
}
