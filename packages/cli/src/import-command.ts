import type { HubClient, ImportCountsFragment } from '@district-hub/sdk';
import { fileNames, type ImportArguments, readImportArguments } from './arguments.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';
import type { InputFile } from './files/input-file.ts';
import { openInputFile } from './files/open-input-file.ts';
import { help } from './help.ts';
import { hubOf } from './hub-address.ts';
import { explained } from './hub-failure.ts';
import { dropImport, runImport } from './import-run.ts';
import { createProgress } from './progress.ts';
import { readRejections } from './rejections.ts';
import { checkReportPath, writeReport } from './report.ts';
import { jsonLine, reasonLine, summary, toldAtMost } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** `hub import`: checks arguments and files, then brings the files into the hub as one import. */
export async function importCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const wanted = readImportArguments(args);
  if (wanted === 'help') {
    terminal.stdout.write(help.import);
    return exitStatus.done;
  }
  const hub = hubOf(terminal);
  const files = await openFiles(wanted);
  if (wanted.report !== undefined) await checkReportPath(wanted.report);
  try {
    return await bringIn(hub, wanted, files, terminal);
  } catch (error) {
    if (terminal.interrupted.aborted && !(error instanceof Failure)) {
      throw new Failure(exitStatus.interrupted, ['已中断，未作任何改动。', 'Interrupted; nothing was changed.'], error);
    }
    throw explained(error, hub.url, 'import');
  }
}

async function openFiles({ paths, reading }: ImportArguments): Promise<InputFile[]> {
  const names = fileNames(paths);
  const files: InputFile[] = [];
  for (const [index, path] of paths.entries()) files.push(await openInputFile(path, names[index] ?? path, reading));
  return files;
}

async function bringIn(
  hub: HubClient,
  wanted: ImportArguments,
  files: InputFile[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const { source, dryRun, json, allowRejects } = wanted;
  const progress = createProgress(terminal.stderr);
  let counts: ImportCountsFragment;
  try {
    counts = await runImport(hub, { source, dryRun, files }, progress, terminal.interrupted);
  } finally {
    progress.end();
  }
  terminal.stdout.write(json ? jsonLine(source, counts) : summary(source, dryRun, counts));
  try {
    await tellRejections(hub, wanted, counts, files, terminal);
  } catch (error) {
    const told = explained(error, hub.url, 'import');
    if (dryRun || !(told instanceof Failure)) throw told;
    throw new Failure(told.status, [...told.lines, '导入本身已完成。 The import itself is done.'], error);
  } finally {
    if (dryRun) await dropImport(hub, counts.id);
  }
  return counts.rejected > 0 && !allowRejects ? exitStatus.rejected : exitStatus.done;
}

/** Writes the report when one is wanted; otherwise tells the first few. */
async function tellRejections(
  hub: HubClient,
  { report }: ImportArguments,
  { id, rejected }: ImportCountsFragment,
  files: InputFile[],
  { stderr }: Terminal,
): Promise<void> {
  const rejections = readRejections(hub, id, rejected > 0 ? files : []);
  if (report !== undefined) return writeReport(report, rejections);
  let told = 0;
  for await (const rejection of rejections) {
    if (told === toldAtMost) {
      stderr.write('…… 其余见 --report the rest by --report\n');
      break;
    }
    stderr.write(reasonLine(rejection));
    told += 1;
  }
}
