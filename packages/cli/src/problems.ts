import {
  type HubClient,
  ImportFilesDocument,
  ImportProblemsDocument,
  type ImportProblemsQuery,
} from '@district-hub/sdk';
import type { ReportLine } from './report.ts';

type Severity = NonNullable<ImportProblemsQuery['importProblems']>['nodes'][number]['severity'];

const pageSize = 500;

/** What was rejected or noted in an import, by file and row, read page by page. */
export async function* readProblems(
  hub: HubClient,
  { id, source }: { id: string; source: string },
  severities: readonly Severity[],
): AsyncGenerator<ReportLine> {
  for await (const file of filesOf(hub, id)) {
    let after: string | null | undefined;
    do {
      const asked = { file: file.id, severities: [...severities], first: pageSize, after };
      const page = (await hub.request(ImportProblemsDocument, asked)).importProblems;
      for (const problem of page?.nodes ?? []) yield { source, file: file.name, sheet: file.sheet, ...problem };
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
  }
}

async function* filesOf(hub: HubClient, id: string) {
  let after: string | null | undefined;
  do {
    const files = (await hub.request(ImportFilesDocument, { id, after })).import?.files;
    yield* files?.nodes ?? [];
    after = files?.pageInfo.hasNextPage ? files.pageInfo.endCursor : undefined;
  } while (after);
}
