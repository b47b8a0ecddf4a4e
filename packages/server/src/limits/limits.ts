/** One limit: what it bounds, in the words of `limitError`, and the variable that moves it. */
interface LimitEntry {
  variable: `HUB_LIMIT_${string}`;
  value: number;
  least: number;
  zh: string;
  en: string;
}

/**
 * Every limit of the hub with its default, in the order in which a request meets them. `docs/limits.md` says why each
 * default is what it is; a test holds both equal.
 *
 * @remarks
 * The defaults let GraphiQL's introspection and a walk over ten nested connections pass.
 */
export const limitTable = {
  headersMs: {
    variable: 'HUB_LIMIT_HEADERS_MS',
    value: 10_000,
    least: 100,
    zh: '接收请求头的毫秒数',
    en: 'milliseconds to receive the headers',
  },
  requestMs: {
    variable: 'HUB_LIMIT_REQUEST_MS',
    value: 15_000,
    least: 100,
    zh: '接收整个请求的毫秒数',
    en: 'milliseconds to receive the whole request',
  },
  bodyBytes: {
    variable: 'HUB_LIMIT_BODY_BYTES',
    value: 2_000_000,
    least: 1_000,
    zh: '请求体字节数',
    en: 'bytes of the request body',
  },
  valueDepth: {
    variable: 'HUB_LIMIT_VALUE_DEPTH',
    value: 32,
    least: 1,
    zh: '变量或字面值的嵌套层数',
    en: 'levels of nesting in a variable or literal',
  },
  listItems: {
    variable: 'HUB_LIMIT_LIST_ITEMS',
    value: 1_000,
    least: 1,
    zh: '一个列表的项数或一个对象的键数',
    en: 'items in one list or keys in one object',
  },
  tokens: { variable: 'HUB_LIMIT_TOKENS', value: 4_000, least: 100, zh: '文档的词元数', en: 'tokens in the document' },
  nesting: {
    variable: 'HUB_LIMIT_NESTING',
    value: 64,
    least: 10,
    zh: '文档括号的嵌套层数',
    en: 'levels of nested brackets in the document',
  },
  directives: {
    variable: 'HUB_LIMIT_DIRECTIVES',
    value: 50,
    least: 1,
    zh: '文档中的指令数',
    en: 'directives in the document',
  },
  aliases: {
    variable: 'HUB_LIMIT_ALIASES',
    value: 100,
    least: 1,
    zh: '展开片段后的别名数',
    en: 'aliases after fragments are expanded',
  },
  depth: {
    variable: 'HUB_LIMIT_DEPTH',
    value: 32,
    least: 1,
    zh: '展开片段后的选择层数',
    en: 'levels of selection after fragments are expanded',
  },
  rootFields: {
    variable: 'HUB_LIMIT_ROOT_FIELDS',
    value: 50,
    least: 1,
    zh: '一个操作的根字段数',
    en: 'root fields of one operation',
  },
  fields: {
    variable: 'HUB_LIMIT_FIELDS',
    value: 2_500,
    least: 10,
    zh: '展开片段后的字段数',
    en: 'fields after fragments are expanded',
  },
  pageSize: { variable: 'HUB_LIMIT_PAGE_SIZE', value: 1_000, least: 1, zh: '一页的条数', en: 'rows on one page' },
  exportRows: {
    variable: 'HUB_LIMIT_EXPORT_ROWS',
    value: 2_000_000,
    least: 1,
    zh: '一次导出的行数',
    en: 'rows of one export',
  },
  exportLinkMinutes: {
    variable: 'HUB_LIMIT_EXPORT_LINK_MINUTES',
    value: 10,
    least: 1,
    zh: '导出链接的有效分钟数',
    en: 'minutes that a link to an export holds',
  },
  statementMs: {
    variable: 'HUB_LIMIT_STATEMENT_MS',
    value: 10_000,
    least: 10,
    zh: '一条 SQL 语句的毫秒数',
    en: 'milliseconds of one SQL statement',
  },
} as const satisfies Record<string, LimitEntry>;

export type LimitName = keyof typeof limitTable;

/** The limits in force. */
export type Limits = Readonly<Record<LimitName, number>>;

export const limitNames = Object.keys(limitTable) as LimitName[];

/** The defaults, with the given ones in their place. */
export function limitsWith(changes: Partial<Limits> = {}): Limits {
  const defaults = Object.fromEntries(limitNames.map((name) => [name, limitTable[name].value])) as Limits;
  return { ...defaults, ...changes };
}
