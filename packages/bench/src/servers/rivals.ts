import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const rivals = ['postgraphile', 'apollo'] as const;

/**
 * Installs the rivals that need a graphql of their own, each from its lock file, unless that was done before. They are no
 * part of the workspace, so that nothing but the bench has to download them.
 */
export function installRivals(say: (step: string) => void): void {
  for (const rival of rivals) {
    const folder = join(import.meta.dirname, '../../rivals', rival);
    const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
    const installed = join(folder, 'node_modules/.installed-lock.json');
    if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) continue;
    say(`npm ci (${rival})`);
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      // Settings that pnpm hands to its scripts, and that npm would complain about.
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_config_/i.test(name))),
    });
    writeFileSync(installed, lock);
  }
}
