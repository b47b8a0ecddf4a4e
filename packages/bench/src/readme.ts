import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './options.ts';
import type { Result } from './report.ts';
import { renderResult } from './table.ts';

const readme = join(import.meta.dirname, '../../../README.md');
const results = join(import.meta.dirname, '../results');
const parts: readonly Part[] = ['comparison', 'untuned', 'series', 'embedded', 'imports', 'places'];

const begin = '<!-- bench: written by `npx -y pnpm@12 bench` -->';
const end = '<!-- /bench -->';

const fileOf = (part: Part) => join(results, `${part}.json`);

/** Keeps what a part found, and renders what is kept of all parts into the README. */
export function keep(result: Result): void {
  mkdirSync(results, { recursive: true });
  writeFileSync(fileOf(result.part), `${JSON.stringify(result, null, 2)}\n`);
  const kept = parts.filter((part) => existsSync(fileOf(part)));
  const figures = kept.map((part) => renderResult(JSON.parse(readFileSync(fileOf(part), 'utf8')))).join('\n\n');
  writeFileSync(readme, withRegion(readFileSync(readme, 'utf8'), figures));
}

/** A text with the part between the marks replaced. */
export function withRegion(text: string, content: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no place for the figures: ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}
