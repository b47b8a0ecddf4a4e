import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Limits } from '../limits/limits.ts';

// Importing the module itself would also load its WebSocket, and with that a whole HTTP client: a tenth of a start.
const { createServer } = process.getBuiltinModule('node:http');

/** A port that is taken and answers. */
export interface Listener {
  /** The hub's address, for people. */
  url: string;
  /** Answers with `handler` from now on; until then every request is told that the hub is starting. */
  serve(handler: RequestListener): void;
  /** Takes no new requests, lets those under way end, and cuts what is still open after `graceMs`: a stream never ends by itself. */
  close(graceMs: number): Promise<void>;
}

/** The port can't be had. */
export class PortError extends Error {
  override name = 'PortError';
}

/**
 * Takes the port before anything else is done, so that a second hub ends at once and touches no data.
 *
 * @throws {@link PortError} with a sentence for people
 */
export async function listen({
  host,
  port,
  limits,
}: {
  host: string;
  port: number;
  limits: Limits;
}): Promise<Listener> {
  let current: RequestListener = starting;
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      // Node looks for connections that are over these times only so often.
      connectionsCheckingInterval: Math.min(1_000, limits.headersMs),
    },
    (request, response) => current(request, response),
  );

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, host, port)));
    server.listen(port, host, resolve);
  });

  return {
    url: urlOf(host, (server.address() as AddressInfo).port),
    serve: (handler) => {
      current = handler;
    },
    close: async (graceMs) => {
      const closed = new Promise((resolve) => server.close(resolve));
      const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(deadline);
    },
  };
}

const starting: RequestListener = (request, response) => {
  const isAlive = request.url === '/health';
  response.writeHead(isAlive ? 200 : 503, { 'content-type': 'application/json', 'retry-after': '1' });
  response.end(JSON.stringify({ status: isAlive ? 'alive' : 'starting' }));
};

function urlOf(host: string, port: number): string {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${reachable}:${port}`;
}

function portError(error: NodeJS.ErrnoException, host: string, port: number): PortError {
  const place = `${host}:${port}`;
  const sentences: Record<string, [zh: string, en: string]> = {
    EADDRINUSE: [
      `端口 ${place} 已被占用：请结束占用它的程序，或用 PORT 换一个端口。`,
      `${place} is already in use: end the program that uses it, or choose another port with PORT.`,
    ],
    EACCES: [
      `无权使用端口 ${place}：请用 PORT 换一个 1024 以上的端口。`,
      `${place} may not be used by this user: choose a port above 1024 with PORT.`,
    ],
    EADDRNOTAVAIL: [`本机没有地址 ${host}：请检查 HOST。`, `This machine has no address ${host}: check HOST.`],
    ENOTFOUND: [`找不到主机名 ${host}：请检查 HOST。`, `The host name ${host} is not known: check HOST.`],
  };
  const [zh, en] = sentences[error.code ?? ''] ?? [`无法监听 ${place}。`, `Cannot listen on ${place} (${error.code}).`];
  return new PortError(`${zh} ${en}`, { cause: error });
}
