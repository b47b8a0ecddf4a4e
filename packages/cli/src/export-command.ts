import { ExportLinkDocument, HubError } from '@district-hub/sdk';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { readExportArguments } from './export-arguments.ts';
import { toFile, toTerminal } from './export-output.ts';
import { Failure } from './failure.ts';
import { help } from './help.ts';
import { hubOf } from './hub-address.ts';
import { explained } from './hub-failure.ts';
import { readJsonObject } from './json-argument.ts';
import type { Terminal } from './terminal.ts';

/** `hub export`: writes a list of a running hub to a file, as the hub's own link gives it. */
export async function exportCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const wanted = readExportArguments(args);
  if (wanted === 'help') {
    terminal.stdout.write(help.export);
    return exitStatus.done;
  }
  const hub = hubOf(terminal);
  const signal = terminal.interrupted;
  const where = wanted.where === undefined ? {} : { where: await readJsonObject('--where', wanted.where) };
  try {
    const { exportLink } = await hub.request(ExportLinkDocument, { input: { ...wanted.input, ...where } }, { signal });
    const answer = await hub.download(exportLink.url, { signal });
    if (wanted.out === undefined) await toTerminal(answer, terminal.stdout);
    else {
      const bytes = await toFile(answer, wanted.out);
      const rows = answer.headers.get('x-export-rows');
      terminal.stderr.write(`${wanted.input.list} → ${wanted.out}: ${rows} 行 rows, ${bytes} 字节 bytes\n`);
    }
    return exitStatus.done;
  } catch (error) {
    if (signal.aborted) throw new Failure(exitStatus.interrupted, ['已中断。', 'Interrupted.'], error);
    throw explained(error instanceof HubError ? error : brokenOff(error), hub.url, 'export');
  }
}

/** The hub breaks an export off that it cannot end: a part of a file must not pass for the whole. */
function brokenOff(error: unknown): unknown {
  if (error instanceof Failure) return error;
  return new HubError('The export broke off', { kind: 'network', code: 'BROKEN_OFF', cause: error });
}
