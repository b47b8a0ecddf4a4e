import { type Limits, limitsWith } from '../../../packages/server/src/limits/limits.ts';
import { ask, type Kinds, post } from './kind.ts';

/** The limits of the servers that are compared: the hub's own, but for bodies, of which two megabytes would only take time. */
export const limits: Limits = limitsWith({ bodyBytes: 50_000 });

const many = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
/** A request that just keeps to a limit, and one that is just over it. */
const around = (name: keyof Limits, make: (size: number) => Buffer): Kinds => ({
  [`${name}: as much as may be`]: make(limits[name]),
  [`${name}: one too many`]: make(limits[name] + 1),
});
const listOf = (depth: number): unknown => (depth === 0 ? { name: { eq: 'a' } } : { and: [listOf(depth - 1)] });
const divisions = (depth: number): string => (depth === 0 ? 'name' : `parent { ${divisions(depth - 1)} }`);

export const bounds: Kinds = {
  ...around('bodyBytes', (bytes) => {
    const body = (pad: string) => JSON.stringify({ query: '{ parks { totalCount } }', variables: { pad } });
    return post(body('x'.repeat(bytes - body('').length)));
  }),
  ...around('valueDepth', (depth) => {
    let value = '1';
    for (let level = 0; level < depth; level += 1) value = `[${value}]`;
    return ask('{ parks { totalCount } }', { unused: JSON.parse(value) });
  }),
  ...around('listItems', (items) =>
    ask('query ($x: [String!]) { enterprises(where: { name: { in: $x } }) { totalCount } }', {
      x: Array.from({ length: items }, (_, at) => `示例${at}`),
    }),
  ),
  ...around('tokens', (tokens) => {
    // Six tokens a field, so that their number is the only one that is large.
    const left = tokens - 13;
    const fields = `${many(Math.floor(left / 6), () => '... on Park { code }')} ${many(left % 6, () => 'code')}`;
    return ask(`{ parks(first: 1) { nodes { ${fields} } } }`);
  }),
  ...around('nesting', (depth) =>
    ask(`{ parks(first: 1) { nodes ${'{ ... '.repeat(depth - 3)}{ code }${' }'.repeat(depth - 3)} } }`),
  ),
  ...around('directives', (count) =>
    ask(`{ parks(first: 1) { nodes { ${many(count, () => 'code @skip(if: false)')} } } }`),
  ),
  ...around('aliases', (count) => ask(`{ parks(first: 1) { nodes { ${many(count, (at) => `a${at}: code`)} } } }`)),
  ...around('depth', (depth) => ask(`{ administrativeDivisions(first: 2) { nodes { ${divisions(depth - 3)} } } }`)),
  ...around('rootFields', (count) => ask(`{ ${many(count, (at) => `a${at}: parks { totalCount }`)} }`)),
  ...around('fields', (count) => {
    const spread = 20;
    const left = count - 2;
    const fields = `${many(Math.floor(left / spread), () => '...F')} ${many(left % spread, () => 'code')}`;
    return ask(`{ parks(first: 1) { nodes { ${fields} } } } fragment F on Park { ${many(spread, () => 'code')} }`);
  }),
  ...around('pageSize', (first) => ask(`{ enterprises(first: ${first}) { nodes { name } } }`)),
  'whereDepth: as much as may be': ask(`query ($w: EnterpriseWhere) { enterprises(where: $w) { totalCount } }`, {
    w: listOf(5),
  }),
  'whereDepth: one too many': ask(`query ($w: EnterpriseWhere) { enterprises(where: $w) { totalCount } }`, {
    w: listOf(6),
  }),
  'whereDepth: far too many': ask(`query ($w: EnterpriseWhere) { enterprises(where: $w) { totalCount } }`, {
    w: listOf(14),
  }),
  'offset: as much as may be': ask('{ parks(offset: 10000) { nodes { code } } }'),
  'offset: one too many': ask('{ parks(offset: 10001) { nodes { code } } }'),
  'two limits at once': ask(`{ ${many(60, (at) => `a${at}: parks(first: 2000) { totalCount }`)} }`),
  'a limit under one root field of several': ask('{ parks { totalCount } enterprises(first: 1001) { totalCount } }'),
};
