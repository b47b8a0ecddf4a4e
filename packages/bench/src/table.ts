import type { ScenarioSamples } from './comparison.ts';
import type { Sample } from './measure.ts';
import type { Result } from './report.ts';
import type { ServerName } from './servers/kinds.ts';
import { median, type Spread, spreadOf } from './statistics.ts';

/** A Markdown table; columns after the first hold numbers. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    `|${head.map((_, index) => (index === 0 ? ' --- ' : ' --: ')).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}

/** How often the first answers while the second answers once, round by round. */
export function ratios(first: readonly Sample[], second: readonly Sample[]): Spread {
  return spreadOf(first.map(({ perSecond }, round) => perSecond / (second[round] as Sample).perSecond));
}

/** What the columns of a comparison mean, as a paragraph below it. */
const legend =
  '÷ PostGraphile：每秒请求数之比，越大越好；用时 ÷ 手写 SQL：1 即上限。语句数与 CPU 依次为本服务 / PostGraphile / 手写 SQL；括号内为各轮最小与最大。 ' +
  'Columns by ÷ PostGraphile are requests per second over its own, time ÷ SQL by hand is 1 at the limit; statements and CPU ms of a request are the ' +
  'hub’s / PostGraphile’s / those of SQL by hand. In brackets the least and the most of the rounds.';

/** The questions of a comparison, with the hub's requests per second against each other server's. */
function comparisonTable({ questions }: Pick<Result, 'questions'>): string {
  const rivals = (['apollo', 'yoga'] as const).filter((name) => questions.some(({ samples }) => samples[name]));
  const labels = { apollo: 'Apollo ÷ PostGraphile', yoga: 'Yoga ÷ PostGraphile' };
  const shown = ['hub', 'postgraphile', 'limit'] as const;
  const table = markdownTable(
    [
      '',
      'hub ÷ PostGraphile',
      'time ÷ SQL by hand',
      ...rivals.map((name) => labels[name]),
      'statements',
      'CPU ms node',
      'CPU ms PostgreSQL',
      'KB',
    ],
    questions.map((question) => {
      const { hub, postgraphile, limit } = question.samples;
      const against = (server: Sample[] | undefined, base: Sample[] | undefined) =>
        server && base ? withSpread(ratios(server, base)) : '–';
      return [
        `**${question.mark}** ${question.zh} · ${question.en}`,
        against(hub, postgraphile),
        against(limit, hub),
        ...rivals.map((name) => against(question.samples[name], postgraphile)),
        each(question, shown, 'statements', 0),
        each(question, shown, 'nodeMs', 2),
        each(question, shown, 'databaseMs', 2),
        ((hub?.[0]?.bytes ?? 0) / 1_000).toFixed(1),
      ];
    }),
  );
  return `${table}\n\n${legend}`;
}

/** What each server needs, whatever it is asked. */
function serverTable({ servers }: Pick<Result, 'servers'>): string {
  return markdownTable(
    ['', 'peak memory, MB', 'cold start, s'],
    servers.map(({ label, peakMemory, coldStartMs }) => [
      label,
      peakMemory === null ? '–' : String(Math.round(peakMemory / 1_000_000)),
      (coldStartMs / 1_000).toFixed(2),
    ]),
  );
}

/** A ratio with the least and the most of the rounds. */
function withSpread({ median, least, most }: Spread): string {
  return `${number(median)} (${number(least)}–${number(most)})`;
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** One figure of several servers, by slashes. */
function each(
  { samples }: ScenarioSamples,
  names: readonly ServerName[],
  figure: 'statements' | 'nodeMs' | 'databaseMs',
  digits: number,
): string {
  return names
    .flatMap((name) => {
      const values = samples[name]?.flatMap((sample) => sample[figure] ?? []) ?? [];
      return samples[name] ? [values.length > 0 ? median(values).toFixed(digits) : '–'] : [];
    })
    .join(' / ');
}

/** How the hub grows, as multiples of the time that the smallest district takes. */
function seriesTable({ series = [] }: Pick<Result, 'series'>): string {
  const sizes = Object.keys(series[0]?.samples ?? {});
  const [smallest = ''] = sizes;
  return markdownTable(
    ['', ...sizes.map((size) => Number(size).toLocaleString('en')), 'CPU ms'],
    series.map(({ zh, en, samples }) => [
      `${zh} · ${en}`,
      ...sizes.map((size) =>
        size === smallest ? '1' : withSpread(ratios(samples[smallest] ?? [], samples[size] ?? [])),
      ),
      sizes.map((size) => cpuMs(samples[size] ?? [])).join(' / '),
    ]),
  );
}

/** Milliseconds of CPU for a request, in node and the database together. */
function cpuMs(samples: readonly Sample[]): string {
  const both = samples.flatMap(({ nodeMs, databaseMs }) =>
    nodeMs === null || databaseMs === null ? [] : nodeMs + databaseMs,
  );
  return both.length > 0 ? median(both).toFixed(2) : '–';
}

/** The embedded database beside PostgreSQL. */
function embeddedTable({ questions }: Pick<Result, 'questions'>): string {
  return markdownTable(
    ['', 'time ÷ PostgreSQL', 'statements', 'CPU ms node', 'CPU ms database'],
    questions.map((question) => [
      `**${question.mark}** ${question.en}`,
      question.samples.hub && question.samples.embedded
        ? withSpread(ratios(question.samples.hub, question.samples.embedded))
        : '–',
      each(question, ['hub'], 'statements', 0),
      each(question, ['hub', 'embedded'], 'nodeMs', 2),
      each(question, ['hub', 'embedded'], 'databaseMs', 2),
    ]),
  );
}

/** Seconds that imports took, and what the hub's process held at most. */
function importTable({ imports = [] }: Pick<Result, 'imports'>): string {
  const seconds = (values: readonly number[]) => (values.length > 0 ? withSpread(spreadOf(values)) : '–');
  const megabytes = (bytes: number | null) => (bytes === null ? '–' : String(Math.round(bytes / 1_000_000)));
  const all = imports.filter(({ embedded }) => embedded.length > 0);
  const sums = (kind: 'postgres' | 'embedded') =>
    (all[0]?.[kind] ?? []).map((_, round) => all.reduce((sum, each) => sum + (each[kind][round] ?? 0), 0));
  const rows = (count: number) => count.toLocaleString('en');
  return markdownTable(
    ['', 'rows', 'PostgreSQL, s', 'embedded, s', 'peak memory of the hub, MB (PostgreSQL / embedded)'],
    [
      ...imports.map(({ label, rows: count, postgres, embedded, memory }) => [
        ...[label, rows(count), seconds(postgres), seconds(embedded)],
        [memory.postgres, memory.embedded].map(megabytes).join(' / '),
      ]),
      [
        '**全部来源 · all sources**',
        rows(all.reduce((sum, each) => sum + each.rows, 0)),
        seconds(sums('postgres')),
        seconds(sums('embedded')),
        '',
      ],
    ],
  );
}

/** Milliseconds that questions about places took: the middle, and what all but a twentieth stay below. */
function placesTable({ places = [] }: Pick<Result, 'places'>): string {
  const late = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
  const ms = (values: readonly number[]) => `${median(values).toFixed(0)} (${late(values).toFixed(0)})`;
  return markdownTable(
    ['', 'places', 'found', 'first page', 'totalCount', 'both'],
    places.map(({ label, points, found, page, count, both }) => [
      ...[label, points.toLocaleString('en'), Math.round(found).toLocaleString('en')],
      ...[page, count, both].map(ms),
    ]),
  );
}

/** A part of the bench as Markdown, with the conditions that it was run under. */
export function renderResult(result: Result): string {
  const { machine, size, rounds, connections, part } = result;
  const where =
    `${machine.date}, commit ${machine.commit}, ${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, ` +
    `Node ${machine.node}, PostgreSQL ${machine.postgres}; ${rounds} rounds, ${connections} connections`;
  const enterprises = `${size.toLocaleString('en')} enterprises`;
  switch (part) {
    case 'comparison':
      return `**七个查询 · The seven queries** (${enterprises}; ${where})\n\n${comparisonTable(result)}\n\n${serverTable(result)}`;
    case 'untuned':
      return `**未经调优的十个查询 · Ten queries that nobody tuned for** (${enterprises}; ${where})\n\n${comparisonTable(result)}`;
    case 'series':
      return `**规模增长 · Growth: time by number of enterprises** (${where})\n\n${seriesTable(result)}`;
    case 'imports':
      return `**导入真实数据 · Imports of real files** (${where})\n\n${importTable(result)}`;
    case 'places':
      return `**地图查询（逐个请求，毫秒：中位数，括号内为第 95 百分位） · Places in a box and within a distance: ms of one request at a time, median (95th percentile)** (${where})\n\n${placesTable(result)}`;
    case 'embedded':
      return `**嵌入式数据库 · The embedded database** (${enterprises}; ${where})\n\n${embeddedTable(result)}`;
  }
}
