import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Calls `onLost` once a package manager that started this process is gone.
 *
 * @remarks
 * `npx pnpm start` is a chain of four processes, and one that is killed without warning (`kill -9`, a closed terminal's
 * job) leaves the hub behind, holding its port and data folder, with nobody who knows of it. Needs `/proc`; elsewhere nothing is watched.
 */
export function watchPackageManager(onLost: () => void): void {
  const chain = packageManagerChain();
  if (chain.length === 0) return;
  const timer = setInterval(() => {
    const isWhole = chain.every((pid, index) => (index === 0 ? process.ppid : parentOf(chain[index - 1] ?? 0)) === pid);
    if (isWhole) return;
    clearInterval(timer);
    onLost();
  }, 1_000);
  timer.unref();
}

/** The processes above this one, up to the topmost that is a package manager in an unbroken line of Node and shells. */
function packageManagerChain(): number[] {
  const line: number[] = [];
  let length = 0;
  for (let pid: number | undefined = process.ppid; pid !== undefined && pid > 1; pid = parentOf(pid)) {
    const program = programOf(pid);
    if (!program) break;
    line.push(pid);
    if (program === 'package manager') length = line.length;
  }
  return line.slice(0, length);
}

function programOf(pid: number): 'package manager' | 'shell' | undefined {
  try {
    const name = basename(readlinkSync(`/proc/${pid}/exe`));
    if (/^(da|ba|z|a)?sh$|^busybox$/.test(name)) return 'shell';
    if (name === 'pnpm') return 'package manager';
    const isScript = name === 'node' && /\b(npm|npx|pnpm)\b/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    return isScript ? 'package manager' : undefined;
  } catch {
    return undefined;
  }
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in parentheses and may hold anything.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
