#!/usr/bin/env node
import { hub } from './hub.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Only the first one: a second ends the process at once.
  process.once(signal, () => interruption.abort());
}
// Whoever reads the output may stop, as `head` does.
process.stdout.on('error', () => interruption.abort());
process.exitCode = await hub(process.argv.slice(2), {
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  interrupted: interruption.signal,
});
