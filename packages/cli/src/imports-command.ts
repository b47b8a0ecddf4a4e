import { ImportsDocument, type ImportsQuery } from '@district-hub/sdk';
import { readCommandLine, usage } from './command-line.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';
import { help } from './help.ts';
import { hubOf } from './hub-address.ts';
import { explained } from './hub-failure.ts';
import type { Terminal } from './terminal.ts';

type Listed = ImportsQuery['imports']['nodes'][number];

/** `hub imports`: lists the last imports of a running hub, with the ids by which they are reverted. */
export async function importsCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readCommandLine('imports', args, {
    help: { type: 'boolean', default: false, short: 'h' },
    last: { type: 'string', default: '10' },
  });
  if (values.help) {
    terminal.stdout.write(help.imports);
    return exitStatus.done;
  }
  const first = Number(values.last);
  if (positionals.length > 0 || !Number.isInteger(first) || first < 1) {
    throw usage(
      'imports',
      '--last 须为正整数，且不带其他参数。',
      'It takes --last with a whole number, and nothing else.',
    );
  }
  const hub = hubOf(terminal);
  try {
    const { imports } = await hub.request(ImportsDocument, { first }, { signal: terminal.interrupted });
    for (const one of imports.nodes) terminal.stdout.write(`${lineOf(one)}\n`);
    return exitStatus.done;
  } catch (error) {
    if (terminal.interrupted.aborted) throw new Failure(exitStatus.interrupted, ['已中断。', 'Interrupted.'], error);
    throw explained(error, hub.url, 'imports');
  }
}

function lineOf({ id, state, dryRun, createdAt, source, files, ...counts }: Listed): string {
  const names = files.nodes.map(({ name }) => name).join(', ');
  const more = files.totalCount - files.nodes.length;
  const { created, updated, unchanged, rejected, inReview } = counts;
  return [
    ...[id, createdAt, dryRun ? `${state} (dry run)` : state, source],
    `+${created} ~${updated} =${unchanged} !${rejected} ?${inReview}`,
    more > 0 ? `${names}, … (${more})` : names,
  ].join('  ');
}
