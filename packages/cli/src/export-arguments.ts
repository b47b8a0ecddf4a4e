import { extname } from 'node:path';
import type { ExportFormat, ExportLanguage, ExportLinkInput } from '@district-hub/sdk';
import { readCommandLine, usage } from './command-line.ts';

/** What `hub export` was asked to do. */
export interface ExportArguments {
  /** What to ask the hub for, but for the filter. */
  input: ExportLinkInput;
  /** JSON, or the path of a file that holds it. */
  where: string | undefined;
  /** Where to write it; standard output unless given. */
  out: string | undefined;
}

const formats: Readonly<Record<string, ExportFormat>> = { csv: 'CSV', xlsx: 'XLSX' };
const languages: Readonly<Record<string, ExportLanguage>> = { zh: 'ZH', en: 'EN', names: 'NAMES' };

/**
 * Reads the arguments after `hub export`.
 *
 * @returns 'help' when help was asked for
 * @throws {@link Failure} for an unknown option or value, when there is no list, or for a workbook on standard output
 */
export function readExportArguments(args: string[]): ExportArguments | 'help' {
  const { values, positionals } = readCommandLine('export', args, {
    columns: { type: 'string' },
    format: { type: 'string' },
    help: { type: 'boolean', default: false, short: 'h' },
    language: { type: 'string', default: 'zh' },
    on: { type: 'string' },
    order: { type: 'string' },
    out: { type: 'string', short: 'o' },
    where: { type: 'string' },
  });
  if (values.help) return 'help';
  const [list, ...more] = positionals;
  if (!list || more.length > 0)
    throw usage('export', '请给出一个列表，如 enterprises。', 'Name one list, such as enterprises.');
  const { out, where, order, columns, on } = values;
  const format = chosen('format', formats, values.format ?? formatOf(out));
  if (format === 'XLSX' && !out)
    throw usage('export', '工作簿须用 --out 写入文件。', 'A workbook needs a file: name it with --out.');
  return {
    input: {
      list,
      format,
      language: chosen('language', languages, values.language),
      ...(order !== undefined && { orderBy: order.split(',').map(readKey) }),
      ...(columns !== undefined && { columns: columns.split(',').map((name) => name.trim()) }),
      ...(on !== undefined && { on: on === 'all' ? null : on }),
    },
    where,
    out,
  };
}

function formatOf(out: string | undefined): string {
  return extname(out ?? '').toLowerCase() === '.xlsx' ? 'xlsx' : 'csv';
}

function chosen<T>(option: string, values: Readonly<Record<string, T>>, given: string): T {
  const value = Object.hasOwn(values, given) ? values[given] : undefined;
  if (value !== undefined) return value;
  const names = Object.keys(values);
  throw usage('export', `--${option} 只能是 ${names.join('、')}。`, `--${option} is one of ${names.join(', ')}.`);
}

/** `name` or `establishedOn:desc` as one key of the hub's `orderBy`. */
function readKey(text: string): Record<string, string> {
  const [, field, direction = 'asc'] =
    /^\s*(\w+)(?::(asc|desc|asc_nulls_first|desc_nulls_first))?\s*$/i.exec(text) ?? [];
  if (field) return { [field]: direction.toUpperCase() };
  throw usage(
    'export',
    `--order 的“${text}”有误，应如 establishedOn:desc,name。`,
    `--order cannot be "${text}"; write it as in establishedOn:desc,name.`,
  );
}
