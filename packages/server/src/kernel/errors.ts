import { GraphQLError } from 'graphql';

/** What a code means over HTTP, when the error stands for the whole request and not for one field. */
interface CodeEntry {
  status: number;
  /**
   * The request was well formed JSON and the fault lies in its GraphQL: clients that accept only `application/json`
   * get status 200 then, as GraphQL over HTTP has it for that media type.
   */
  graphql?: true;
  zh: string;
  en: string;
}

/** Every code that `extensions.code` may carry. `docs/errors.md` explains each; a contract test holds both equal. */
export const errorCodes = {
  BAD_REQUEST: { status: 400, zh: '请求不合 GraphQL over HTTP 规范', en: 'the request is not GraphQL over HTTP' },
  GRAPHQL_PARSE_FAILED: { status: 400, graphql: true, zh: '文档语法有误', en: 'the document has a syntax error' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    graphql: true,
    zh: '文档与模式不符',
    en: 'the document does not fit the schema',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    graphql: true,
    zh: '无法确定要执行哪个操作',
    en: 'it is not clear which operation to execute',
  },
  BAD_USER_INPUT: {
    status: 400,
    graphql: true,
    zh: '变量或参数的值有误',
    en: 'a variable or argument has a wrong value',
  },
  LIMIT_EXCEEDED: { status: 400, graphql: true, zh: '请求超出上限', en: 'the request exceeds a limit' },
  UNAUTHENTICATED: { status: 401, zh: '令牌无效', en: 'the token is not valid' },
  FORBIDDEN: { status: 403, zh: '无权访问', en: 'the caller may not do this' },
  NOT_FOUND: { status: 404, zh: '没有这个地址或对象', en: 'there is no such address or object' },
  METHOD_NOT_ALLOWED: { status: 405, zh: '不支持此请求方法', en: 'the request method is not supported here' },
  CONFLICT: { status: 409, zh: '与现有数据冲突', en: 'this conflicts with what is there' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, zh: '请求体须为 JSON', en: 'the request body has to be JSON' },
  INTERNAL: { status: 500, zh: '服务器内部错误', en: 'the hub failed unexpectedly' },
  DATABASE_UNAVAILABLE: { status: 503, zh: '数据库暂不可用', en: 'the database cannot be reached now' },
  TIMEOUT: { status: 504, zh: '语句超时', en: 'the statement took too long' },
} as const satisfies Record<string, CodeEntry>;

export type ErrorCode = keyof typeof errorCodes;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}

/** The HTTP side of a code, in the form that Yoga reads from `extensions.http`. */
export function httpOf(code: ErrorCode): { status: number; spec?: true } {
  const entry: CodeEntry = errorCodes[code];
  return entry.graphql ? { status: entry.status, spec: true } : { status: entry.status };
}

/**
 * Makes an error that the caller may see as it is.
 *
 * @param code - from the catalogue above; it decides the HTTP status of a request that fails as a whole
 * @param zh - one sentence in Chinese that says what is wrong and what to do
 * @param en - the same sentence in English
 * @param extra - facts for programs, put beside the code in `extensions`; `http` in it replaces the code's own status
 */
export function hubError(code: ErrorCode, zh: string, en: string, extra: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(`${zh} ${en}`, { extensions: { http: httpOf(code), ...extra, code, zh, en } });
}
