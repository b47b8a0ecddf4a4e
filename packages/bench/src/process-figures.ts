import { readdirSync, readFileSync } from 'node:fs';

/*
 * What Linux tells about processes in /proc. Elsewhere there is no such folder, and the figures are null.
 */

const ticksPerSecond = 100;

interface Stat {
  parent: number;
  /** Milliseconds of CPU. */
  own: number;
  /** Those of its children that have ended. */
  ended: number;
}

/** Milliseconds of CPU that a process has used, without its children. */
export function ownCpuMs(pid: number): number | null {
  return statOf(pid)?.own ?? null;
}

/** Milliseconds of CPU that the processes below one have used, and those that have ended, and with `self` itself. */
export function treeCpuMs(pid: number, { self }: { self: boolean }): number | null {
  const root = statOf(pid);
  if (!root) return null;
  const stats = new Map<number, Stat>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    if (stat) stats.set(Number(name), stat);
  }
  const below = (parent: number): number => {
    let sum = 0;
    for (const [child, stat] of stats) if (stat.parent === parent) sum += stat.own + below(child);
    return sum;
  };
  return (self ? root.own : 0) + root.ended + below(pid);
}

/** Bytes of memory that a process held at most since it began. */
export function peakMemory(pid: number): number | null {
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1_024;
}

function statOf(pid: number): Stat | undefined {
  // The second field is the program's name in brackets, which may hold spaces.
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ').map(Number);
  if (!fields) return undefined;
  const [, parent = 0, , , , , , , , , , user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields;
  const milliseconds = 1_000 / ticksPerSecond;
  return { parent, own: (user + system) * milliseconds, ended: (endedUser + endedSystem) * milliseconds };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
