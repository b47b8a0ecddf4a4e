import { type LimitName, type Limits, limitNames, limitTable } from './limits/limits.ts';

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Everything that the environment decides. */
export interface Config {
  port: number;
  host: string;
  /** A PostgreSQL database; without one the hub opens its embedded database in `dataDir`. */
  databaseUrl: string | undefined;
  dataDir: string;
  /** Whether a database that was just created is filled with the sample district. */
  sample: boolean;
  /** Admits as administrator, in place of a token made at the first start. */
  adminToken: string | undefined;
  /** A fixed "today", `YYYY-MM-DD`. */
  today: string | undefined;
  logLevel: LogLevel;
  /** Whether the statement of a query may be its answer, without graphql-js. */
  fastPath: boolean;
  /** Origins whose pages may read the hub's answers; the hub's own page needs none. */
  corsOrigins: readonly string[];
  limits: Limits;
}

/** A value of the environment that the hub cannot start with. The message has one sentence for each. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What a variable has to look like; `read` gives undefined for a value that does not. */
interface Shape<T> {
  zh: string;
  en: string;
  secret?: boolean;
  read(value: string): T | undefined;
}

function integer(least: number, most: number): Shape<number> {
  return {
    zh: `${least} 到 ${most} 的整数`,
    en: `a whole number from ${least} to ${most}`,
    read: (value) => {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    },
  };
}

function oneOf<const T extends string>(...values: T[]): Shape<T> {
  return {
    zh: values.join('、'),
    en: `one of ${values.join(', ')}`,
    read: (value) => values.find((candidate) => candidate === value),
  };
}

const onOff = oneOf('on', 'off');

const text: Shape<string> = { zh: '非空文本', en: 'a text that is not empty', read: (value) => value };

const date: Shape<string> = {
  zh: '形如 2026-11-25 的日期',
  en: 'a date such as 2026-11-25',
  read: (value) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
    const parsed = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(value) ? value : undefined;
  },
};

const postgresUrl: Shape<string> = {
  zh: '形如 postgresql://用户:密码@主机:5432/库 的地址',
  en: 'an address such as postgresql://user:password@host:5432/database',
  secret: true,
  read: (value) => (/^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? '') ? value : undefined),
};

const token: Shape<string> = {
  zh: '以 dh_ 开头、其后至少 8 个字母、数字、_ 或 - 的令牌',
  en: 'a token that begins with dh_ and goes on with at least 8 letters, digits, _ or -',
  secret: true,
  read: (value) => (/^dh_[\w-]{8,}$/.test(value) ? value : undefined),
};

const origins: Shape<string[]> = {
  zh: '以逗号分隔的来源，如 https://app.example.cn',
  en: 'origins separated by commas, such as https://app.example.cn',
  read: (value) => {
    const list = value.split(',').map((origin) => origin.trim());
    return list.every((origin) => URL.parse(origin)?.origin === origin) ? list : undefined;
  },
};

/**
 * Reads the hub's configuration from an environment; an empty variable counts as unset.
 *
 * @throws {@link ConfigError} that names every variable with a wrong value, the value unless it is secret, and what is expected
 */
export function readConfig(environment: Environment = process.env): Config {
  const problems: string[] = [];

  function read<T, D>(variable: string, shape: Shape<T>, fallback: D): T | D {
    const value = environment[variable]?.trim();
    if (!value) return fallback;
    const parsed = shape.read(value);
    if (parsed !== undefined) return parsed;
    const zhValue = shape.secret ? '的值（不显示）' : `的值 "${value}" `;
    const enValue = shape.secret ? 'its value (not shown)' : `"${value}"`;
    problems.push(
      `环境变量 ${variable} ${zhValue}不对，应为${shape.zh}。 ${variable} cannot be ${enValue}: expected ${shape.en}.`,
    );
    return fallback;
  }

  const databaseUrl = read('DATABASE_URL', postgresUrl, undefined);
  const config: Config = {
    port: read('PORT', integer(0, 65_535), 4000),
    host: read('HOST', text, '127.0.0.1'),
    databaseUrl,
    dataDir: read('HUB_DATA_DIR', text, '.data'),
    sample: read('HUB_SAMPLE', onOff, databaseUrl ? 'off' : 'on') === 'on',
    adminToken: read('HUB_ADMIN_TOKEN', token, undefined),
    today: read('HUB_TODAY', date, undefined),
    logLevel: read('LOG_LEVEL', oneOf(...logLevels), 'info'),
    fastPath: read('HUB_FAST_PATH', onOff, 'on') === 'on',
    corsOrigins: read('HUB_CORS_ORIGINS', origins, []),
    limits: Object.fromEntries(limitNames.map((name) => [name, readLimit(name)])) as Limits,
  };

  function readLimit(name: LimitName): number {
    const { variable, least, value } = limitTable[name];
    return read(variable, integer(least, 2_147_483_647), value);
  }

  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return config;
}
