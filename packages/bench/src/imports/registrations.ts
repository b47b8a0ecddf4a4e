import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import { freshCode } from './credit-codes.ts';

/** Columns of a registration that have to differ from row to row. */
const [nameColumn, codeColumn] = [0, 1];

/**
 * Makes files of registrations from the real ones: round by round the same rows, so with the same share of each defect, under
 * new names and credit codes. The first round is the real rows themselves.
 *
 * @param source - the folder of the real files
 * @param folder - where the new ones go; those that an earlier call made are kept
 * @returns their paths
 */
export async function makeRegistrations(source: string, folder: string, rows: number): Promise<string[]> {
  const target = join(folder, `registrations-${rows}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.tmp`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    let left = rows;
    for (let round = 0; left > 0; round += 1) {
      for (const file of csvFiles(source)) {
        if (left > 0) left -= await writeRound(file, join(unfinished, `${round}-${basename(file)}`), round, left);
      }
    }
    renameSync(unfinished, target);
  }
  return csvFiles(target);
}

const csvFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(folder, name));

/** @returns the rows that were written */
async function writeRound(file: string, target: string, round: number, most: number): Promise<number> {
  const records = createReadStream(file).pipe(parse({ relax_quotes: true, relax_column_count: true, to: most + 1 }));
  let written = -1;
  async function* renewed() {
    for await (const record of records as AsyncIterable<string[]>) {
      written += 1;
      yield written === 0 || round === 0 ? record : renew(record, round);
    }
  }
  await pipeline(renewed(), stringify(), createWriteStream(target));
  return written;
}

function renew(record: readonly string[], round: number): string[] {
  const renewed = [...record];
  renewed[nameColumn] = `${record[nameColumn]}${round}`;
  renewed[codeColumn] = freshCode(record[codeColumn] ?? '', round);
  return renewed;
}
