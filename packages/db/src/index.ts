export { type Database, type DatabaseOptions, openDatabase } from './database.ts';
export { DatabaseError, type DatabaseErrorCode } from './database-error.ts';
export type { Query, Read, ReadOptions, Transaction, TransactionOptions } from './statements.ts';
