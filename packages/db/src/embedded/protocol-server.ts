import { once } from 'node:events';
import net from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { ProtocolReader } from './protocol-reader.ts';

/**
 * Lets clients of PostgreSQL's protocol use a PGlite over a Unix socket.
 *
 * @remarks
 * PGlite has one session, so connections are served one after the other: the next waits until the one before has
 * closed, and a closed connection leaves neither an open transaction nor settings or prepared statements behind.
 */
export async function serveProtocol(db: PGlite, socketPath: string): Promise<void> {
  let previous: Promise<void> = Promise.resolve();
  const server = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    previous = previous.then(() => serve(db, socket));
  });
  server.listen(socketPath);
  await once(server, 'listening');
}

async function serve(db: PGlite, socket: net.Socket): Promise<void> {
  const reader = new ProtocolReader();
  try {
    for await (const chunk of socket) {
      for (const unit of reader.read(chunk as Buffer)) {
        await run(db, unit, (data) => {
          if (socket.writable) socket.write(data);
        });
      }
      if (reader.ended) break;
    }
  } catch {
    // The client went away; what it left open is rolled back below.
  }
  socket.destroy();
  if (db.isInTransaction()) await db.exec('ROLLBACK');
  await db.exec('DISCARD ALL');
}

async function run(db: PGlite, unit: Uint8Array, respond: (data: Buffer) => void): Promise<void> {
  try {
    // The copy is needed: the data lie in the engine's own memory, which the next call overwrites.
    await db.runExclusive(() => db.execProtocolRawStream(unit, { onRawData: (data) => respond(Buffer.from(data)) }));
  } catch (error) {
    // SQL errors are answers; whatever is thrown means that the engine is broken. The hub starts a new process.
    console.error('The embedded database failed:', error);
    process.exit(70);
  }
}
