import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

const pidFile = 'hub.pid';

/**
 * Takes the only right to open the database in a folder; it lasts as long as this process.
 *
 * @remarks
 * PGlite does not lock its folder, and two openers silently lose each other's rows. A listening socket is a lock that
 * the system takes back however the process ends. It lies in the folder itself, so that it also holds between
 * containers that share the folder.
 *
 * @param owner - process id to name to those who come second
 * @param onWait - called once if another process has the folder, with its process id if known
 * @returns whether the folder is ours; false if the other process still has it after `patienceMs`
 */
export async function lockFolder(
  folder: string,
  owner: number,
  patienceMs: number,
  onWait: (pid?: number) => void,
): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  for (let first = true; ; first = false) {
    if (await tryLock(folder)) {
      writeFileSync(join(folder, pidFile), `${owner}\n`);
      return true;
    }
    if (first) onWait(ownerOf(folder));
    if (Date.now() >= deadline) return false;
    await delay(100);
  }
}

/** The process that has the folder, as far as it is known. */
export function ownerOf(folder: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(folder, pidFile), 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

async function tryLock(folder: string): Promise<boolean> {
  // Relative to the folder, because the path of a socket may have no more than about 100 bytes.
  process.chdir(folder);
  const result = await listenAlone('hub.lock');
  if (result !== 'unsupported') return result === 'locked';
  // Some shared file systems hold no sockets; then the lock is good for this machine only.
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return (await listenAlone(join(tmpdir(), `hub-${name}.lock`))) === 'locked';
}

async function listenAlone(path: string): Promise<'locked' | 'taken' | 'unsupported'> {
  const token = randomUUID();
  let outcome = await listen(path, token);
  if (outcome === 'exists') {
    if ((await ask(path)) !== undefined) return 'taken';
    // Left behind by a process that was killed.
    rmSync(path, { force: true });
    outcome = await listen(path, token);
  }
  if (outcome === 'unsupported') return outcome;
  // Two processes may both have found the same leftover; the socket that is still there after a moment decides.
  await delay(20);
  return (await ask(path)) === token ? 'locked' : 'taken';
}

async function listen(path: string, token: string): Promise<'listening' | 'exists' | 'unsupported'> {
  const server = net.createServer((socket) => socket.on('error', () => socket.destroy()).end(token));
  try {
    server.listen(path);
    await once(server, 'listening');
    return 'listening';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'exists' : 'unsupported';
  }
}

/** The token of the process behind a socket: empty if it is too busy to say, undefined if there is none. */
async function ask(path: string): Promise<string | undefined> {
  const socket = net.connect(path);
  try {
    await once(socket, 'connect');
    socket.setTimeout(200, () => socket.destroy());
    return await text(socket).catch(() => '');
  } catch {
    return undefined;
  } finally {
    socket.destroy();
  }
}
