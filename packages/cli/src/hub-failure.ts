import { HubError } from '@district-hub/sdk';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';

/**
 * Says what a failed request means to the person at the terminal, and what to do.
 *
 * @param url - the hub's address
 * @returns the error itself when it did not come from a request
 */
export function explained(error: unknown, url: string): unknown {
  if (!(error instanceof HubError)) return error;
  const status = error.code === 'BAD_USER_INPUT' ? exitStatus.input : exitStatus.hub;
  return new Failure(status, linesFor(error, url), error);
}

function linesFor(error: HubError, url: string): string[] {
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
        '没有导入的权限。请把 HUB_TOKEN 设为首次启动时显示的管理员令牌。',
        'You may not import. Set HUB_TOKEN to the admin token that the first start printed.',
      ];
    default:
      return ownLines(error);
  }
}

/** What the hub itself says, a line for each language where it gives both, and by what its operator finds the request. */
function ownLines({ errors, message, requestId }: HubError): string[] {
  const { zh, en } = errors[0]?.extensions ?? {};
  const lines = typeof zh === 'string' && typeof en === 'string' ? [zh, en] : [errors[0]?.message ?? message];
  return requestId === undefined ? lines : [...lines, `请求编号 request id: ${requestId}`];
}
