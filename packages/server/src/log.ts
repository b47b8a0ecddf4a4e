import type { LogLevel } from './config.ts';

type Fields = Readonly<Record<string, string | number | undefined>>;

/** Writes what happens, a line each. A line has its facts at the end, as `name=value`. */
export interface Log {
  debug(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  /** @param cause - written in full, stack and all: the log is the only place where it may appear */
  error(message: string, cause?: unknown, fields?: Fields): void;
}

const ranks: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

/**
 * Makes a log that leaves out what is below `level`.
 *
 * @param write - takes one line without its end; standard error unless given, so that standard output stays the start's
 */
export function createLog(level: LogLevel, write: (line: string) => void = (line) => console.error(line)): Log {
  const line = (rank: Exclude<LogLevel, 'silent'>, message: string, fields: Fields = {}) => {
    if (ranks[rank] < ranks[level]) return;
    const facts = Object.entries(fields).map(([name, value]) => ` ${name}=${value}`);
    write(`${new Date().toISOString()} ${rank} ${message}${facts.join('')}`);
  };
  return {
    debug: (message, fields) => line('debug', message, fields),
    info: (message, fields) => line('info', message, fields),
    warn: (message, fields) => line('warn', message, fields),
    error: (message, cause, fields) =>
      line('error', cause === undefined ? message : `${message}\n${describe(cause)}`, fields),
  };
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const text = cause.stack ?? cause.message;
  return cause.cause === undefined ? text : `${text}\ncaused by ${describe(cause.cause)}`;
}
