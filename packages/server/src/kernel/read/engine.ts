import { defaultPageLimits, type EngineOptions, type PageLimits, type Printers, sql } from '@district-hub/engine';
import type { Context } from '../context.ts';
import { hubError } from '../errors.ts';
import type { HubGraph } from '../graph.ts';

/** The hub's scalars as JSON. Days and global ids hold nothing that would have to be escaped. */
const printers: Printers = {
  ID: (value) => sql`'"' || ${value} || '"'`,
  Decimal: (value) => sql`'"' || trim_scale(${value}) || '"'`,
  Date: (value) => sql`'"' || ${value} || '"'`,
  DateTime: (value) => sql`to_char(${value} at time zone 'UTC', '\\"YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\\"')`,
  GeoJSON: (value) => sql`(${value})::text`,
  PartialDate: (value) => sql`'"' || ${value} || '"'`,
};

/** What the engine is told about the hub. */
export function engineOptions(graph: HubGraph): EngineOptions<Context> {
  return {
    graph,
    printers,
    scope: ({ role, today }) => ({ viewer: role, today }),
    variant: ({ role }) => role,
    query: ({ db }) => db.read,
    limits: pageLimits,
    toError: ({ code, zh, en, facts }) => hubError(code, zh, en, facts),
  };
}

/** The limits of pages, the largest page as the hub's operator has it. */
function pageLimits({ hub }: Context): PageLimits {
  const largestSize = hub.limits.pageSize ?? defaultPageLimits.largestSize;
  return { ...defaultPageLimits, largestSize, defaultSize: Math.min(defaultPageLimits.defaultSize, largestSize) };
}
