import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/*
 * A thread of the database's process. It ends that process if the hub is gone and the main thread, busy with a
 * statement that may never end, has not done so within a moment of its own.
 */

const { hub, socketFolder } = workerData as { hub: number; socketFolder: string };
const graceMs = 2_000;

const watch = setInterval(() => {
  if (isHubRunning()) return;
  clearInterval(watch);
  setTimeout(end, graceMs);
}, 500);

function end(): void {
  rmSync(socketFolder, { recursive: true, force: true });
  process.kill(process.pid, 'SIGKILL');
}

function isHubRunning(): boolean {
  if (process.ppid !== hub) return false;
  try {
    process.kill(hub, 0);
    return true;
  } catch {
    return false;
  }
}
