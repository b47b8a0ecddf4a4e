import { type HubClient, ImportRejectionsDocument } from '@district-hub/sdk';
import type { InputFile } from './files/input-file.ts';
import type { ReportLine } from './report.ts';

const pageSize = 500;

/** Why rows of an import were rejected, by file and row, read page by page. */
export async function* readRejections(
  hub: HubClient,
  importId: string,
  files: InputFile[],
): AsyncGenerator<ReportLine> {
  for (const { name } of files) {
    let after: string | null | undefined;
    do {
      const page = await hub.request(ImportRejectionsDocument, { id: importId, file: name, first: pageSize, after });
      const problems = page.import?.problems;
      for (const problem of problems?.nodes ?? []) yield { file: name, ...problem };
      after = problems?.pageInfo.hasNextPage ? problems.pageInfo.endCursor : undefined;
    } while (after);
  }
}
