import type { HubClient } from '@district-hub/sdk';
import { fileNames, type ImportArguments, readImportArguments } from './arguments.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';
import type { InputFile } from './files/input-file.ts';
import { openInputFile } from './files/open-input-file.ts';
import { help } from './help.ts';
import { hubOf } from './hub-address.ts';
import { explained } from './hub-failure.ts';
import { filesText } from './layout-text.ts';
import { checkUsed, type Mapping, readMappingFile, writeMappingFile } from './mapping-file.ts';
import { findTables, headerRefused, type SourceTables } from './part-tables.ts';
import { dropAll, type ImportedPart, runParts } from './parts-run.ts';
import { readProblems } from './problems.ts';
import { createProgress } from './progress.ts';
import { checkReportPath, type ReportLine, writeReport } from './report.ts';
import {
  type Counts,
  jsonLine,
  type ProblemCounts,
  problemsOf,
  reasonLine,
  summary,
  toldAtMost,
  totalOf,
} from './summary.ts';
import type { Terminal } from './terminal.ts';

/** `hub import`: checks arguments and files, then brings the files into the hub, part by part of their source. */
export async function importCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const wanted = readImportArguments(args);
  if (wanted === 'help') {
    terminal.stdout.write(help.import);
    return exitStatus.done;
  }
  const hub = hubOf(terminal);
  const mapping = wanted.mapping === undefined ? undefined : await readMappingFile(wanted.mapping);
  const files = await openFiles(wanted);
  if (wanted.report !== undefined) await checkReportPath(wanted.report);
  try {
    const tables = await findTables(hub, wanted.source, files, mapping, terminal.interrupted);
    await tellTables(wanted, files, tables, mapping, terminal);
    return await bringIn(hub, wanted, tables, terminal);
  } catch (error) {
    throw toldOf(error, hub, terminal);
  }
}

async function openFiles({ paths, reading }: ImportArguments): Promise<InputFile[]> {
  const names = fileNames(paths);
  const files: InputFile[] = [];
  for (const [index, path] of paths.entries()) files.push(await openInputFile(path, names[index] ?? path, reading));
  return files;
}

/** Says what the files were taken for, before anything is sent. */
async function tellTables(
  wanted: ImportArguments,
  files: readonly InputFile[],
  tables: SourceTables,
  mapping: Mapping | undefined,
  { stderr }: Terminal,
): Promise<void> {
  const [unfit] = tables.unfit;
  const laid = [...tables.parts.flatMap((part) => part.tables), ...tables.unfit];
  const layouts = laid.map(({ layout }) => layout);
  if (wanted.saveMapping !== undefined) await writeMappingFile(wanted.saveMapping, layouts);
  if (unfit) throw headerRefused(unfit);
  if (mapping && wanted.mapping !== undefined) checkUsed(wanted.mapping, mapping, layouts);
  stderr.write(filesText(files, tables, { withColumns: wanted.dryRun }));
}

async function bringIn(
  hub: HubClient,
  wanted: ImportArguments,
  { parts }: SourceTables,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { source, dryRun, json, allowRejects } = wanted;
  const progress = createProgress(terminal.stderr);
  const tell = (part: string, counts: Counts, problems: ProblemCounts) => {
    progress.end();
    terminal.stdout.write(json ? jsonLine(part, counts, problems) : summary(part, dryRun, counts, problems));
  };
  const imported: ImportedPart[] = [];
  try {
    await runParts({ hub, dryRun, progress, interrupted: terminal.interrupted }, parts, (part) => {
      imported.push(part);
      tell(part.part, part.counts, part.problems);
    });
    const counts = totalOf(imported.map((part) => part.counts));
    if (dryRun && parts.length > 1) terminal.stderr.write(unaware);
    if (parts.length > 1) tell(source, counts, problemsOf(imported.map((part) => part.problems)));
    await tellProblems(hub, wanted, imported, terminal);
    return counts.rejected + counts.inReview > 0 && !allowRejects ? exitStatus.rejected : exitStatus.done;
  } catch (error) {
    throw afterParts(toldOf(error, hub, terminal), imported, parts.length, dryRun);
  } finally {
    progress.end();
    if (dryRun) await dropAll(hub, imported);
  }
}

const unaware =
  '试运行时，后面的部分看不到前面部分将新增的记录。 In a dry run later parts do not see what earlier ones would make.\n';

/** Writes the report when one is wanted; otherwise tells the first few. */
async function tellProblems(
  hub: HubClient,
  { report, notes }: ImportArguments,
  imported: readonly ImportedPart[],
  { stderr }: Terminal,
): Promise<void> {
  if (report !== undefined) {
    await writeReport(
      report,
      linesOf(hub, imported, notes ? ['REJECTION', 'REVIEW', 'NOTE'] : ['REJECTION', 'REVIEW']),
    );
    return;
  }
  let told = 0;
  for await (const line of linesOf(hub, imported, ['REJECTION', 'REVIEW'])) {
    if (told === toldAtMost) {
      stderr.write('…… 其余见 --report the rest by --report\n');
      break;
    }
    stderr.write(reasonLine(line));
    told += 1;
  }
}

async function* linesOf(
  hub: HubClient,
  imported: readonly ImportedPart[],
  severities: ('REJECTION' | 'REVIEW' | 'NOTE')[],
): AsyncGenerator<ReportLine> {
  for (const { part, counts, problems } of imported) {
    // Without any there is nothing to ask for, however many files there are.
    const isAny = problems.some(({ severity }) => severities.includes(severity));
    if (isAny) yield* readProblems(hub, { id: counts.id, source: part }, severities);
  }
}

function toldOf(error: unknown, hub: HubClient, { interrupted }: Terminal): unknown {
  if (!interrupted.aborted || error instanceof Failure) return explained(error, hub.url, 'import');
  return new Failure(exitStatus.interrupted, ['已中断，未作任何改动。', 'Interrupted; nothing was changed.'], error);
}

/** Says what is in the hub already, when something went wrong after parts were imported. */
function afterParts(error: unknown, imported: readonly ImportedPart[], parts: number, dryRun: boolean): unknown {
  if (!(error instanceof Failure) || dryRun || imported.length === 0) return error;
  const names = imported.map(({ part }) => part).join(', ');
  if (imported.length === parts) {
    return new Failure(
      error.status,
      [...error.lines, '导入本身已完成。 The import itself is done.'],
      error,
      error.code,
    );
  }
  const isInterrupted = error.status === exitStatus.interrupted;
  const status = error.status === exitStatus.unknown ? exitStatus.unknown : exitStatus.partial;
  const lines = isInterrupted ? ['已中断。', 'Interrupted.'] : error.lines;
  return new Failure(
    status,
    [...lines, `已写入的部分：${names}；其余未写入。`, `These parts are in the hub: ${names}. The others are not.`],
    error,
    error.code,
  );
}
