import { DatabaseError, type DatabaseErrorCode } from '@district-hub/db';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ErrorCode, errorCodes, httpOf, hubError, isErrorCode } from '../kernel/errors.ts';
import type { Log } from '../log.ts';
import { factsOf } from './request-facts.ts';

/** What stood behind an error that goes out without it. */
const causes = new WeakMap<GraphQLError, unknown>();

/**
 * Turns whatever was thrown into an error that may go out: one with a code from the catalogue and nothing of the
 * hub's inside in it. Errors made by {@link hubError} and errors in the caller's own document pass with their words.
 */
export function maskError(error: unknown): GraphQLError {
  const outer = error instanceof GraphQLError ? error : undefined;
  const cause = causeOf(error);
  const code = cause instanceof GraphQLError ? codeOf(cause, outer) : databaseCode(cause);
  if (outer && cause instanceof GraphQLError && code !== 'INTERNAL') return withCode(outer, code);

  const { zh, en, extensions } = unexpected(code);
  const masked = new GraphQLError(`${zh} ${en}`, {
    ...placeOf(outer),
    extensions: outer?.path ? extensions : { ...extensions, http: httpOf(code) },
  });
  causes.set(masked, cause);
  return masked;
}

/**
 * Sees every error that goes out: notes its code, gives it a sentence in both languages where graphql-js or Yoga worded it
 * in English, and for a fault of the hub's own logs the cause and names the request in the answer. A statement that was
 * ended because its caller has gone away is no fault, and nobody reads the answer.
 */
export function useErrorReport(log: Log): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (!('errors' in result) || !result.errors) return;
      const facts = factsOf(request);
      const report = (error: GraphQLError): GraphQLError => {
        if (isAbandoned(causes.get(error))) {
          facts.errorCodes.push('ABORTED');
          return error;
        }
        const code = isErrorCode(error.extensions.code) ? error.extensions.code : 'INTERNAL';
        facts.errorCodes.push(code);
        const { status, zh, en } = errorCodes[code];
        const extensions = { zh, en, ...error.extensions, code };
        if (status < 500) return new GraphQLError(error.message, { ...placeOf(error), extensions });
        log.error(`${code} at ${error.path?.join('.') ?? 'the request'}`, causes.get(error) ?? error, {
          request: facts.id,
        });
        return new GraphQLError(error.message, {
          ...placeOf(error),
          extensions: { ...extensions, requestId: facts.id },
        });
      };
      setResult({ ...result, errors: result.errors.map(report) });
    },
  };
}

/** Whether a statement was ended because its caller has gone away. */
export function isAbandoned(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === 'CANCELLED';
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/**
 * @remarks
 * graphql-js puts no codes on what it refuses. Parse and validation errors got theirs from Yoga; an error that has no
 * path but points into the document is a variable's, one whose origin points into it an argument's. What is left was
 * thrown by code of ours, or is a value of ours that did not serialise.
 */
function codeOf(cause: GraphQLError, outer: GraphQLError | undefined): ErrorCode {
  const code = cause.extensions.code ?? outer?.extensions.code;
  if (isErrorCode(code)) return isMethodRefusal(cause) ? 'METHOD_NOT_ALLOWED' : code;
  const inDocument = outer?.path ? cause.nodes : outer?.nodes;
  return inDocument && code === undefined ? 'BAD_USER_INPUT' : 'INTERNAL';
}

/** Yoga words a wrong method as BAD_REQUEST with status 405. */
function isMethodRefusal(error: GraphQLError): boolean {
  return (error.extensions.http as { status?: number } | undefined)?.status === 405;
}

/** An error of one field leaves the rest of the answer standing, so it must not set the status of the whole. */
function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { http, ...rest } = error.extensions;
  const extensions = error.path ? { ...rest, code } : { ...rest, code, http: http ?? httpOf(code) };
  return new GraphQLError(error.message, { ...placeOf(error), extensions });
}

function placeOf(error: GraphQLError | undefined): GraphQLErrorOptions {
  return {
    nodes: error?.nodes ?? null,
    source: error?.source ?? null,
    positions: error?.positions ?? null,
    path: error?.path ?? null,
  };
}

/** A violated constraint is none of these: what writes knows which rule of its own stands behind it, and says so itself. */
const databaseCodes: Partial<Record<DatabaseErrorCode, ErrorCode>> = {
  DATABASE_UNAVAILABLE: 'DATABASE_UNAVAILABLE',
  STATEMENT_TIMEOUT: 'TIMEOUT',
  CONFLICT: 'CONFLICT',
};

function databaseCode(cause: unknown): ErrorCode {
  return (cause instanceof DatabaseError && databaseCodes[cause.code]) || 'INTERNAL';
}

function unexpected(code: ErrorCode): { zh: string; en: string; extensions: Record<string, unknown> } {
  const sentences = {
    DATABASE_UNAVAILABLE: [
      '数据库暂不可用，请稍后再试。',
      'The database cannot be reached at the moment; try again in a while.',
    ],
    CONFLICT: ['与同时进行的写入冲突，请重试。', 'Another write was in the way; try again.'],
    TIMEOUT: ['查询耗时过长，已被中止；请缩小范围。', 'The query took too long and was ended; ask for less at once.'],
    INTERNAL: [
      '服务器内部错误；请把请求编号告诉管理员。',
      'The hub failed unexpectedly; tell its operator the request id.',
    ],
  } as const;
  const [zh, en] = sentences[code as keyof typeof sentences] ?? sentences.INTERNAL;
  return { zh, en, extensions: { code, zh, en } };
}
