import type { Run } from '@district-hub/engine/envelop';
import type { Reads } from '../../../packages/server/src/app.ts';
import { createTestHub, type TestHub } from '../../support/hub.ts';
import { type Listening, listening } from '../../support/listening.ts';
import type { Ask } from '../../support/walk.ts';
import { exchange } from '../../support/wire.ts';
import { limits } from './bounds.ts';
import type { Known, Wire } from './kind.ts';
import { meddle, recordHooks } from './plugins.ts';

/** The three servers, which only differ in how they read. */
export const ways = ['compiled', 'mixed', 'resolvers'] as const satisfies Reads[];

/** What one server made of the bytes that it was sent. */
export interface Outcome {
  /** All that came back, byte for byte. */
  answer: string;
  /** Hooks of plugins that were called, in order, for each request in the bytes. */
  hooks: string[][];
  /** How the operations ran. */
  runs: Run['way'][];
}

/** A hub that listens, over the database that all of them share. */
export interface Server {
  reads: Reads;
  hub: TestHub;
  port: number;
  known: Known;
  send(wire: Wire): Promise<Outcome>;
}

interface Settings {
  /** Called before each statement of each of them. */
  beforeStatement?: () => void;
  statementMs?: number;
}

/** Starts the three servers over one sample district. */
export async function startServers(
  settings: Settings = {},
): Promise<{ servers: Server[]; close: () => Promise<void> }> {
  const servers: Server[] = [];
  const listenings: Listening[] = [];
  let first: TestHub | undefined;
  let known: Known | undefined;
  for (const reads of ways) {
    const hooks: string[][] = [];
    const hub: TestHub = await createTestHub({
      sample: true,
      ...(first && { db: first.db }),
      reads,
      limits: { ...limits, ...(settings.statementMs && { statementMs: settings.statementMs }) },
      corsOrigins: ['https://app.example.cn'],
      plugins: [meddle(), recordHooks(hooks)],
      beforeStatement: settings.beforeStatement ?? (() => {}),
    });
    first ??= hub;
    known ??= await findKnown(asPublic(hub), hub.adminToken);
    const server = await listening(hub.handler);
    listenings.push(server);
    servers.push(serve({ reads, hub, port: server.port, known }, hooks));
  }
  return {
    servers,
    close: async () => {
      for (const server of listenings) await server.close();
      await first?.close();
    },
  };
}

function serve(parts: Omit<Server, 'send'>, hooks: string[][]): Server {
  const { hub, port, known } = parts;
  return {
    ...parts,
    send: async (wire) => {
      hooks.length = 0;
      hub.runs.length = 0;
      const answer = await exchange(port, typeof wire === 'function' ? wire(known) : wire);
      return { answer, hooks: hooks.map((calls) => [...calls]), runs: hub.runs.map(({ way }) => way) };
    },
  };
}

const asPublic =
  ({ query }: TestHub): Ask =>
  async (document) =>
    (await query(document)).body.data;

/** Finds the records that requests name. */
export async function findKnown(ask: Ask, adminToken: string): Promise<Known> {
  const { enterprises, parks, industryChain } = await ask<KnownRecords>(
    `{
      enterprises(first: 5, orderBy: [{ name: ASC }]) { edges { cursor node { id } } }
      parks(first: 2) { edges { cursor node { id } } }
      industryChain(by: { code: "STORAGE" }) { id }
    }`,
    {},
  );
  const at = ({ edges }: Edges, place: number) => edges[place] as Edges['edges'][number];
  return {
    enterprise: at(enterprises, 0).node.id,
    otherEnterprise: at(enterprises, 1).node.id,
    park: at(parks, 0).node.id,
    chain: industryChain.id,
    enterpriseCursor: at(enterprises, 4).cursor,
    parkCursor: at(parks, 1).cursor,
    adminToken,
  };
}

interface Edges {
  edges: { cursor: string; node: { id: string } }[];
}
interface KnownRecords {
  enterprises: Edges;
  parks: Edges;
  industryChain: { id: string };
}
