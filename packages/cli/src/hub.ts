import { type ExitStatus, exitStatus } from './exit-status.ts';
import { explainCommand } from './explain-command.ts';
import { exportCommand } from './export-command.ts';
import { Failure } from './failure.ts';
import { help } from './help.ts';
import { importCommand } from './import-command.ts';
import { importsCommand } from './imports-command.ts';
import { revertCommand } from './revert-command.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs `hub` with the given arguments.
 *
 * @returns what the process should exit with; a failure has been told on standard error, in Chinese and English
 */
export async function hub(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case 'import':
        return await importCommand(rest, terminal);
      case 'export':
        return await exportCommand(rest, terminal);
      case 'imports':
        return await importsCommand(rest, terminal);
      case 'revert':
        return await revertCommand(rest, terminal);
      case 'explain':
        return await explainCommand(rest, terminal);
      case undefined:
      case '--help':
      case '-h':
        terminal.stdout.write(help.hub);
        return exitStatus.done;
      default:
        throw new Failure(exitStatus.input, [
          `没有 ${command} 这个命令。用法见 hub --help。`,
          `There is no command ${command}. See hub --help.`,
        ]);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const code = error.code === undefined ? '' : ` [${error.code}]`;
    terminal.stderr.write(`${error.lines.join('\n')}${code}\n`);
    return error.status;
  }
}
