import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A handler that answers on a port of this machine. */
export interface Listening {
  origin: string;
  port: number;
  /** Ends it, with the connections that are still open. */
  close(): Promise<void>;
}

/** Lets a handler answer on whatever port is free. */
export async function listening(handler: RequestListener): Promise<Listening> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A port that nobody listens on, for a process that wants to be told one. */
export async function freePort(): Promise<number> {
  const { port, close } = await listening(() => {});
  await close();
  return port;
}
