import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// What has to be settled before anything of the hub is loaded.

// By itself V8 looks for garbage only when the heap has grown to four times what is in use: an import would take twice the memory.
setFlagsFromString('--heap-growing-percent=100');
// Half of a start is reading and compiling TypeScript; from the second start on it is found compiled.
enableCompileCache(join(import.meta.dirname, '../dist/compiled'));

await import('./start.ts');
