import { hubError } from '../kernel/errors.ts';
import type { Queryable } from '../kernel/write/table.ts';
import { isStorable } from '../kernel/write/value.ts';
import { ImportFailure } from './failure.ts';
import type { Layout, MappedHeader } from './layout.ts';

/** A table of a file as it says of itself; the same with each of its chunks. */
export interface FileFacts {
  /** Name without its folder. */
  name: string;
  /** Sheet of a workbook. */
  sheet?: string | null;
  /** Encoding that its text was read in. */
  encoding?: string | null;
  /** SHA-256 of the file's bytes, as hexadecimal digits. */
  checksum: string;
  header: readonly string[];
  /** What was said of its columns. */
  mapping?: readonly MappedHeader[] | null;
}

/**
 * Finds the table in its import, or adds it.
 *
 * @throws {@link ImportFailure} when it was added before and said something else of itself
 */
export async function fileOf(tx: Queryable, importId: number, file: FileFacts, layout: Layout): Promise<number> {
  const { name, sheet = null, encoding = null, checksum, header } = file;
  checkTexts(file);
  const mapping = file.mapping?.length ? JSON.stringify(file.mapping) : null;
  const facts = [importId, name, sheet, encoding, checksum, header, mapping];
  const [known] = await tx.query<{ id: number; same: boolean }>(
    `select id, checksum = $5 and header = $6::text[] and encoding is not distinct from $4
       and mapping is not distinct from $7::jsonb as same
     from import_file where import_id = $1 and name = $2 and sheet is not distinct from $3`,
    facts,
  );
  if (known?.same) return known.id;
  if (known) {
    throw new ImportFailure(
      'ImportFileDiffers',
      `文件 ${name} 已以不同的校验和、表头、编码或列对应加入。`,
      `The file ${name} was added before with another checksum, header, encoding or mapping.`,
    );
  }
  const fields = layout.columns.map(({ column }) => column?.path.join('.') ?? '');
  const [made] = await tx.query<{ id: number }>(
    `insert into import_file (import_id, name, sheet, encoding, checksum, header, mapping, fields)
     values ($1, $2, $3, $4, $5, $6::text[], $7::jsonb, $8::text[]) returning id`,
    [...facts, fields],
  );
  return (made as { id: number }).id;
}

function checkTexts({ name, sheet, encoding, checksum, header, mapping }: FileFacts): void {
  const said = (mapping ?? []).flatMap((each) => [each.header, each.field, each.unit]);
  if ([name, sheet, encoding, checksum, ...header, ...said].every((text) => text == null || isStorable(text))) return;
  throw hubError(
    'BAD_USER_INPUT',
    '文件名、表头或列对应含有不允许的字符。',
    'The name, the header or the mapping of a file has characters that cannot be stored.',
  );
}
