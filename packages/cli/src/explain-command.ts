import type { Explained } from '@district-hub/sdk';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { readExplainArguments } from './explain-arguments.ts';
import { explanationText } from './explanation-text.ts';
import { Failure } from './failure.ts';
import { help } from './help.ts';
import { hubOf } from './hub-address.ts';
import { explained, ownLines } from './hub-failure.ts';
import { readJsonObject } from './json-argument.ts';
import { readText } from './local-file.ts';
import type { Terminal } from './terminal.ts';

/** `hub explain`: has a running hub run the queries of files, and prints how it ran them. */
export async function explainCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const wanted = readExplainArguments(args);
  if (wanted === 'help') {
    terminal.stdout.write(help.explain);
    return exitStatus.done;
  }
  const hub = hubOf(terminal);
  const options = {
    variables: wanted.variables === undefined ? undefined : await readJsonObject('--variables', wanted.variables),
    operationName: wanted.operation,
    plan: wanted.plan,
    signal: terminal.interrupted,
  };
  const documents = await Promise.all(wanted.paths.map(async (path) => ({ path, text: await readText(path) })));
  let status: ExitStatus = exitStatus.done;
  for (const { path, text } of documents) {
    let found: Explained;
    try {
      found = await hub.explain(text, options);
    } catch (error) {
      if (terminal.interrupted.aborted) throw new Failure(exitStatus.interrupted, ['已中断。', 'Interrupted.'], error);
      throw explained(error, hub.url, 'explain');
    }
    terminal.stdout.write(explanationText(path, found));
    if (found.errors.length === 0) continue;
    for (const error of found.errors) terminal.stderr.write(`${path}: ${ownLines(error).join('\n')}\n`);
    status = exitStatus.hub;
  }
  return status;
}
