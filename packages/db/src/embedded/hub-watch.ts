import { workerData } from 'node:worker_threads';

/*
 * A thread of the database's process. It ends that process if the hub is gone and the main thread, busy with a
 * statement that may never end, has not done so within a moment of its own.
 */

const hub = workerData as number;
const graceMs = 2_000;

setInterval(() => {
  if (isRunning()) return;
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs);
}, 500);

function isRunning(): boolean {
  if (process.ppid !== hub) return false;
  try {
    process.kill(hub, 0);
    return true;
  } catch {
    return false;
  }
}
