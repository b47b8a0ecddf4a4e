import { resolve } from 'node:path';
import { readCommandLine, usage } from './command-line.ts';
import type { ReadingOptions } from './files/input-file.ts';
import { readingFrom, readingOptions } from './files/reading-arguments.ts';

/** What `hub import` was asked to do. */
export interface ImportArguments {
  /** The source, or one part of it as `source/part`. */
  source: string;
  paths: string[];
  dryRun: boolean;
  json: boolean;
  allowRejects: boolean;
  /** Where to write the rejected rows. */
  report: string | undefined;
  /** Whether the report tells of rows with a note, too. */
  notes: boolean;
  /** A file that says which column is which field. */
  mapping: string | undefined;
  /** Where to write such a file. */
  saveMapping: string | undefined;
  /** How the files are to be read. */
  reading: ReadingOptions;
}

/**
 * Reads the arguments after `hub import`.
 *
 * @returns 'help' when help was asked for
 * @throws {@link Failure} for an unknown option, or when source or files are missing
 */
export function readImportArguments(args: string[]): ImportArguments | 'help' {
  const { values, positionals } = readCommandLine('import', args, {
    'allow-rejects': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false, short: 'h' },
    json: { type: 'boolean', default: false },
    mapping: { type: 'string' },
    notes: { type: 'boolean', default: false },
    part: { type: 'string' },
    'save-mapping': { type: 'string' },
    report: { type: 'string' },
    ...readingOptions,
  });
  if (values.help) return 'help';
  const [source, ...paths] = positionals;
  if (!source || paths.length === 0) {
    throw usage('import', '请给出来源和至少一个文件。', 'Name a source and at least one file.');
  }
  const places = paths.map((path) => resolve(path));
  const twice = paths.find((_, index) => places.indexOf(places[index] ?? '') < index);
  if (twice) throw usage('import', `文件 ${twice} 给出了两次。`, `The file ${twice} is given twice.`);
  return {
    source: values.part === undefined ? source : `${source}/${values.part}`,
    paths,
    dryRun: values['dry-run'],
    json: values.json,
    allowRejects: values['allow-rejects'],
    report: values.report,
    notes: values.notes,
    mapping: values.mapping,
    saveMapping: values['save-mapping'],
    reading: readingFrom(values),
  };
}

/**
 * Names files by what tells them apart: the last part of the path, or as much of its end as is needed, such as
 * `1999/山东.csv` beside `2000/山东.csv`.
 */
export function fileNames(paths: string[]): string[] {
  const parts = paths.map((path) => path.split(/[\\/]/).filter((part) => part !== '' && part !== '.'));
  const longest = Math.max(...parts.map((part) => part.length));
  for (let kept = 1; kept < longest; kept += 1) {
    const names = parts.map((part) => part.slice(-kept).join('/'));
    if (new Set(names).size === names.length) return names;
  }
  return parts.map((part) => part.join('/'));
}
