export { openDatabase, type Database, type DatabaseOptions } from './database.ts';
export { DatabaseError, type DatabaseErrorCode } from './database-error.ts';
export type { Query, Transaction, TransactionOptions } from './statements.ts';
