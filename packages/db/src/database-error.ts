/** What kind of failure a {@link DatabaseError} is; callers branch on this, never on the message. */
export type DatabaseErrorCode =
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_UNSUITABLE'
  | 'DATA_FOLDER_IN_USE'
  | 'MIGRATION_EDITED'
  | 'MIGRATION_FAILED'
  | 'MIGRATION_MISSING'
  | 'STATEMENT_TIMEOUT'
  | 'CANCELLED'
  | 'CONSTRAINT'
  | 'CONFLICT'
  | 'QUERY_FAILED';

interface DatabaseErrorFacts {
  cause?: unknown;
  sqlState?: string | undefined;
  constraint?: string | undefined;
  table?: string | undefined;
  column?: string | undefined;
}

/** Any failure of the database, with a sentence for people in both languages. What the server said is in `cause`. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
  readonly code: DatabaseErrorCode;
  readonly zh: string;
  readonly en: string;
  /** The five characters of SQLSTATE, if PostgreSQL reported the failure. */
  readonly sqlState: string | undefined;
  /** Name of the violated constraint or unique index. */
  readonly constraint: string | undefined;
  readonly table: string | undefined;
  readonly column: string | undefined;

  constructor(code: DatabaseErrorCode, zh: string, en: string, facts: DatabaseErrorFacts = {}) {
    super(`${zh} ${en}`, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = code;
    this.zh = zh;
    this.en = en;
    this.sqlState = facts.sqlState;
    this.constraint = facts.constraint;
    this.table = facts.table;
    this.column = facts.column;
  }
}

export function statementTimeout(cause: unknown, sqlState?: string): DatabaseError {
  return new DatabaseError('STATEMENT_TIMEOUT', '数据库语句超时。', 'A database statement took too long.', {
    cause,
    sqlState,
  });
}

export function cancelled(cause: unknown): DatabaseError {
  return new DatabaseError('CANCELLED', '数据库语句已取消。', 'A database statement was cancelled.', { cause });
}

export function databaseClosed(): DatabaseError {
  return new DatabaseError('DATABASE_UNAVAILABLE', '数据库已关闭。', 'The database is closed.');
}

const constraintStates = new Set(['23001', '23502', '23503', '23505', '23514', '23P01']);
/** Another transaction was in the way: the same work may succeed when it is tried again. */
const conflictStates = new Set(['40001', '40P01', '55P03']);
/** Too many connections, shutting down, not up yet, a database or login that is refused. */
const unavailableStates = /^(08...|53300|57P0[1-5]|28...|3D000)$/;

/** What `pg` throws: from the server with SQLSTATE and severity, from a socket with `syscall`, or plain with only a message. */
interface DriverError extends Error {
  code?: string;
  severity?: string;
  syscall?: string;
  constraint?: string;
  table?: string;
  column?: string;
}

/** Beginnings of what `pg` says when a connection is lost, refused or not to be had in time. */
const connectionMessages =
  /^(Connection terminated|timeout e|Client |Cannot use a pool|The server does not support SSL|There was an error establishing|SASL)/;

/** Gives an error of the driver its code; a {@link DatabaseError} passes as it is. */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const driver = (error instanceof Error ? error : new Error(String(error))) as DriverError;
  if (isConnectionLost(driver)) return unavailable(driver);
  const sqlState = driver.severity === undefined ? undefined : driver.code;
  const { constraint, table, column } = driver;
  const facts = { cause: error, sqlState, constraint, table, column };
  switch (sqlState && codeOf(sqlState)) {
    case 'CONSTRAINT': {
      const name = constraint ?? column ?? sqlState;
      return new DatabaseError(
        'CONSTRAINT',
        `违反数据库约束 ${name}。`,
        `The constraint ${name} of the database is violated.`,
        facts,
      );
    }
    case 'CONFLICT':
      return new DatabaseError(
        'CONFLICT',
        '与同时进行的写入冲突，请重试。',
        'Another write was in the way; try again.',
        facts,
      );
    case 'STATEMENT_TIMEOUT':
      return statementTimeout(error, sqlState);
    case 'DATABASE_UNAVAILABLE':
      return unavailable(driver, sqlState);
    default:
      return new DatabaseError(
        'QUERY_FAILED',
        '数据库语句执行失败。',
        `A statement of the database failed: ${driver.message}.`,
        facts,
      );
  }
}

function codeOf(sqlState: string): DatabaseErrorCode {
  if (constraintStates.has(sqlState)) return 'CONSTRAINT';
  if (conflictStates.has(sqlState)) return 'CONFLICT';
  if (sqlState === '57014') return 'STATEMENT_TIMEOUT';
  return unavailableStates.test(sqlState) ? 'DATABASE_UNAVAILABLE' : 'QUERY_FAILED';
}

function isConnectionLost(error: DriverError): boolean {
  if (error.severity !== undefined) return false;
  // A name with several addresses fails with an error for each; a certificate that is not trusted has a code but no call.
  const isTls = /^(ERR_TLS|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_)/.test(error.code ?? '');
  return (
    error.syscall !== undefined || error instanceof AggregateError || isTls || connectionMessages.test(error.message)
  );
}

function unavailable(cause: DriverError, sqlState?: string): DatabaseError {
  const reason =
    cause instanceof AggregateError ? cause.errors.map((each: Error) => each.message).join('; ') : cause.message;
  return new DatabaseError('DATABASE_UNAVAILABLE', '数据库暂不可用。', `The database cannot be reached: ${reason}.`, {
    cause,
    sqlState,
  });
}
