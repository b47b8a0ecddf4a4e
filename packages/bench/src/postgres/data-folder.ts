import { dirname, join } from 'node:path';
import { mayOthersEnter, temporaryFolder } from './installation.ts';

const inPackage = join(import.meta.dirname, '../../.data');

/**
 * Where the bench keeps what it makes: in the package, unless PostgreSQL would have to run as a user who cannot enter it.
 */
export function dataFolder(): string {
  const isRoot = process.getuid?.() === 0;
  return isRoot && !mayOthersEnter(dirname(inPackage)) ? join(temporaryFolder(true), 'district-hub-bench') : inPackage;
}
