import { match } from '../kernel/write/matching.ts';
import { pendableLinks } from '../kernel/write/pending-references.ts';
import { type Problem, problem } from '../kernel/write/problem.ts';
import { quoted } from '../kernel/write/table.ts';
import type { Work } from './import-context.ts';
import { renewVersions } from './origins.ts';
import { note } from './outcomes.ts';
import type { RowWriter } from './row-writer.ts';
import { chosen, placesIn, spotsOf } from './staged-rows.ts';
import { inWaves, type Waves } from './waves.ts';

/** What rows lead to by their references: rows by column. */
type Links = Readonly<Record<string, number>>;

/** Rows that refer to rows of their own import. */
export type LinkedRows = ReadonlyMap<number, Links>;

/** One reference of a row to another. */
interface Lead {
  n: number;
  column: string;
  target: number;
}

/** Waves of more rows after rows than any tree of records has levels. */
const mostWaves = 100;

export async function linkedRows({ tx, id, plan }: Work): Promise<LinkedRows> {
  const columns = pendableLinks(plan).map(({ column }) => column);
  if (columns.length === 0) return new Map();
  const rows = await tx.query<{ n: string; links: Links }>(
    `select r.id as n, jsonb_object_agg(key, -(r.record->>key)::bigint) as links
     from import_row r cross join unnest($2::text[]) key
     where r.file_id in (select id from import_file where import_id = $1) and r.pending ? key and r.record ? key and repeats is null
     group by r.id order by r.id`,
    [id, columns],
  );
  return new Map(rows.map(({ n, links }) => [Number(n), links]));
}

/** Writes rows after the rows that they refer to; where these lead back to them, the reference follows when all are written. */
export async function writeLinked(work: Work, writer: RowWriter, linked: LinkedRows, slice: number): Promise<void> {
  const { waves, open } = await inOrder(work, writer, linked);
  for (const wave of waves) {
    for (let at = 0; at < wave.length; at += slice) {
      const rows = wave.slice(at, at + slice);
      const lost = await refer(work, writer, rows, linked, open);
      await writer.keepOut(lost);
      await writer.write(
        await spotsOf(
          work.tx,
          rows.filter((n) => !lost.has(n)),
        ),
      );
    }
  }
  await closeOpen(work, writer, linked, open);
}

/**
 * The order of rows. On a circle one whose record is there already can be referred to at once, so that it is written as a whole in
 * its turn, like any other change of a record.
 */
async function inOrder({ tx, plan }: Work, { fates }: RowWriter, linked: LinkedRows): Promise<Waves> {
  const targets = new Map([...linked].map(([n, links]) => [n, Object.values(links)]));
  const order = inWaves(targets, mostWaves);
  if (order.open.size === 0) return order;
  const { found } = await match(tx, plan, chosen([...linked.keys()]), 'found');
  for (const [n, { id }] of found) fates.set(n, { id });
  const waiting = [...targets].map(([n, to]) => [n, to.filter((each) => !found.has(each))] as const);
  return found.size === 0 ? order : inWaves(new Map(waiting), mostWaves);
}

/**
 * Puts the ids of records in place of the rows that made them.
 *
 * @returns rows that refer to one that was rejected, and what is wrong
 */
async function refer(
  { tx, plan }: Work,
  { fates }: RowWriter,
  rows: readonly number[],
  linked: LinkedRows,
  open: ReadonlySet<number>,
): Promise<Map<number, Problem[]>> {
  const lost: Lead[] = [];
  const given = rows.map((n) => {
    const links = Object.entries(linked.get(n) ?? {});
    const ids = links.flatMap(([column, target]) => {
      const fate = fates.get(target);
      if (fate && 'id' in fate) return [[column, fate.id]];
      if (fate || !open.has(n)) lost.push({ n, column, target });
      return [];
    });
    return { n, columns: links.map(([column]) => column), ids: Object.fromEntries(ids) };
  });
  await tx.query(
    `update import_row r set record = r.record - given.columns || given.ids
     from jsonb_to_recordset($1::jsonb) as given(n bigint, columns text[], ids jsonb) where r.id = given.n`,
    [JSON.stringify(given)],
  );
  return rejections({ tx, plan }, lost);
}

/** What is said of rows that refer to one that was rejected. */
async function rejections(
  { tx, plan }: Pick<Work, 'tx' | 'plan'>,
  lost: readonly Lead[],
): Promise<Map<number, Problem[]>> {
  const places = await placesIn(tx)(lost.map(({ target }) => target));
  return new Map(
    lost.map(({ n, column, target }) => {
      const field = plan.fields.get(column) ?? column;
      return [n, [problem('REFERENCE_REJECTED', field, null, places.get(target) ?? ['', ''])]];
    }),
  );
}

/** Sets the references that had to wait for what they lead to. The row is in by now; if that could not be written, it is noted. */
async function closeOpen(work: Work, writer: RowWriter, linked: LinkedRows, open: ReadonlySet<number>): Promise<void> {
  const { tx, id, plan } = work;
  const idOf = (n: number) => {
    const fate = writer.fates.get(n);
    return fate && 'id' in fate ? fate.id : undefined;
  };
  for (const { column } of pendableLinks(plan)) {
    const leads = [...open].flatMap((n): Lead[] => {
      const target = linked.get(n)?.[column];
      return target === undefined || idOf(n) === undefined ? [] : [{ n, column, target }];
    });
    const isIn = ({ target }: Lead) => idOf(target) !== undefined;
    await note(
      work,
      await rejections(
        work,
        leads.filter((lead) => !isIn(lead)),
      ),
    );
    const found = leads.filter(isIn);
    if (found.length === 0) continue;
    const ids = found.map(({ n }) => idOf(n) as number);
    await tx.query(
      `update ${quoted(plan.table.name)} t set ${quoted(column)} = given.target
       from unnest($1::int[], $2::int[]) as given(id, target) where t.id = given.id`,
      [ids, found.map(({ target }) => idOf(target))],
    );
    await renewVersions(tx, plan, id, ids);
  }
}
