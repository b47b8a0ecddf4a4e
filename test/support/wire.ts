import { isUtf8 } from 'node:buffer';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Longer than the hub waits for anything: a connection that is silent for so long is given up. */
const silenceMs = 60_000;

/** Opens a connection and sends bytes over it; whoever opened it closes it. */
export async function openWire(port: number, bytes: Buffer | string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  // A connection that is cut is what some tests are about; what came until then is the answer.
  socket.on('error', () => {});
  socket.setTimeout(silenceMs, () => socket.destroy());
  await once(socket, 'connect');
  socket.write(bytes);
  return socket;
}

/** A body in chunks has come to its end. A stream of events keeps the connection although it was asked to close it. */
const lastChunk = Buffer.from('\r\n0\r\n\r\n');

/**
 * Sends bytes and gives all that comes back until the other side closes, as it came: status lines, headers and bodies. What no
 * two answers have in common is left out: dates, and request ids that were made by the hub.
 */
export async function exchange(port: number, bytes: Buffer | string): Promise<string> {
  const socket = await openWire(port, bytes);
  const chunks: Buffer[] = [];
  let end: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    end = Buffer.concat([end, chunk]).subarray(-lastChunk.length);
    if (end.equals(lastChunk)) socket.destroy();
  });
  await new Promise((resolve) => socket.once('close', resolve));
  const all = Buffer.concat(chunks);
  return (isUtf8(all) ? all.toString() : all.toString('latin1'))
    .replace(/^date: .*$/gim, 'date: left out')
    .replace(/(x-request-id: |"requestId":")[\da-f]{8}-[\da-f-]{27}/g, '$1left out');
}
