import '../domains/chain/index.ts';
import '../domains/enterprise/index.ts';
import '../domains/housing/index.ts';
import '../domains/park/index.ts';
import '../domains/product/index.ts';
import '../domains/project/index.ts';
import '../domains/reference/index.ts';
// After the domains: it adds to every entity that can be imported.
import '../imports/index.ts';
import '../exports/index.ts';
import { builder } from './builder.ts';

/** The schema of the hub. Only this file imports the domains. Unsorted, so that enums keep the order of their values. */
export const schema = builder.toSchema({ sortSchema: false });
