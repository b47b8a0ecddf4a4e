import { createRequire } from 'node:module';

/** The hub's version, that of its package. */
export const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
