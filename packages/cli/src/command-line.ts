import { type ParseArgsConfig, parseArgs } from 'node:util';
import { exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads what follows the name of a command.
 *
 * @throws {@link Failure} for an option that it does not know
 */
export function readCommandLine<const T extends Options>(command: string, args: string[], options: T) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    const reason = (error as Error).message;
    throw usage(command, `命令行有误（${reason}）。`, `The command line is wrong: ${reason}`);
  }
}

/** A failure of someone who has to read the help of a command. */
export function usage(command: string, zh: string, en: string): Failure {
  return new Failure(exitStatus.input, [`${zh}用法见 hub ${command} --help。`, `${en} See hub ${command} --help.`]);
}
