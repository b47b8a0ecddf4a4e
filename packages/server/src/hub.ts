import type { RequestListener } from 'node:http';
import type { Database } from '@district-hub/db';
import { makeFirstKey } from './access/api-keys.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { todayInChina } from './context.ts';
import { graphiqlPage } from './graphiql/build.ts';
import { writeOwnCodeLists } from './kernel/write/own-code-lists.ts';
import { createLog } from './log.ts';
import { loadSample, sampleToday } from './sample.ts';
import { schema } from './schema/index.ts';
import { version } from './version.ts';

/** A hub that can answer, and what its start has to tell. */
interface Hub {
  handler: RequestListener;
  /** The sample's own "today", if the data are the sample district. */
  sampleDay: string | undefined;
  /** The administrator's token, if it was made just now. */
  firstToken: string | undefined;
}

/**
 * Makes a hub over a database that is open: its code lists, sample and first key, its page, and the app.
 *
 * @param say - told in both languages what takes a moment
 */
export async function prepareHub(config: Config, db: Database, say: (zh: string, en: string) => void): Promise<Hub> {
  const { limits } = config;
  await writeOwnCodeLists(db);
  if (config.sample) await loadSample(db, () => say('载入示例城区（仅此一次）', 'Loading the sample district, once'));
  const sampleDay = await sampleToday(db);
  const firstToken = config.adminToken ? undefined : await makeFirstKey(db);
  const graphiql = await graphiqlPage(() => say('构建 GraphiQL 页面（仅此一次）', 'Building the GraphiQL page, once'));

  const { handler } = createApp({
    schema,
    db,
    hub: { version, sample: sampleDay !== undefined, database: db.kind, databaseLimits: db.limits, limits },
    today: () => config.today ?? sampleDay ?? todayInChina(),
    limits,
    log: createLog(config.logLevel),
    adminToken: config.adminToken,
    corsOrigins: config.corsOrigins,
    graphiql,
    reads: config.fastPath ? 'compiled' : 'mixed',
    processMetrics: true,
  });
  return { handler, sampleDay, firstToken };
}
