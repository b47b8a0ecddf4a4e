import { sweep } from './ending.ts';
import { type ImportContext, unknownSource } from './import-context.ts';

/** Opens an import of a source; what earlier ones have left behind is removed first. */
export async function open(
  context: ImportContext,
  { source, dryRun }: { source: string; dryRun: boolean },
): Promise<number> {
  const { db, parts, author } = context;
  if (!parts.has(source)) throw unknownSource(source, parts);
  await sweep(context);
  const [made] = await db.query<{ id: number }>(
    'insert into import (source, dry_run, actor) values ($1, $2, $3) returning id',
    [source, dryRun, author.actor],
  );
  return (made as { id: number }).id;
}
