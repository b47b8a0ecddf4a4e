import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Example } from './manifest.ts';

const folder = join(import.meta.dirname, 'examples');

/** Reads the examples in the order of their file names. Each begins with a comment of two lines: its titles. */
export function readExamples(): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(join(folder, file), 'utf8');
      const titles = /^# (.+)\n# (.+)\n/.exec(query);
      if (!titles?.[1] || !titles[2])
        throw new Error(`${file} has to begin with a Chinese and an English title as comments`);
      return {
        name: basename(file, '.graphql'),
        zh: titles[1],
        en: titles[2],
        query,
        needsToken: /^# .*HUB_ADMIN_TOKEN|^# .*令牌/m.test(query),
      };
    });
}
