import { readCommandLine, usage } from './command-line.ts';

/** What `hub explain` was asked to do. */
export interface ExplainArguments {
  paths: string[];
  /** JSON, or the path of a file that holds it. */
  variables: string | undefined;
  operation: string | undefined;
  plan: boolean;
}

/**
 * Reads the arguments after `hub explain`.
 *
 * @returns 'help' when help was asked for
 * @throws {@link Failure} for an unknown option, or when there is no file
 */
export function readExplainArguments(args: string[]): ExplainArguments | 'help' {
  const { values, positionals } = readCommandLine('explain', args, {
    help: { type: 'boolean', default: false, short: 'h' },
    operation: { type: 'string' },
    plan: { type: 'boolean', default: false },
    variables: { type: 'string' },
  });
  if (values.help) return 'help';
  if (positionals.length === 0) throw usage('explain', '请给出至少一个文件。', 'Name at least one file.');
  return { paths: positionals, variables: values.variables, operation: values.operation, plan: values.plan };
}
