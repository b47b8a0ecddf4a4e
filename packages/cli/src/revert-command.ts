import { HubError, RevertImportDocument, type RevertImportMutation } from '@district-hub/sdk';
import { readCommandLine, usage } from './command-line.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { Failure } from './failure.ts';
import { help } from './help.ts';
import { hubOf } from './hub-address.ts';
import { explained } from './hub-failure.ts';
import { createProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

type Outcome = RevertImportMutation['revertImport'];
type Blocker = Extract<Outcome, { __typename: 'ImportNotRevertible' }>['blockers'][number];

/** A hundred thousand records take seconds; an embedded database takes its time. */
const patienceMs = 600_000;

const reasons: Readonly<Record<Blocker['reason'], string>> = {
  CHANGED_SINCE: '导入后有变更 changed since',
  IMPORTED_SINCE: '之后又有导入 imported since',
  REFERRED_TO: '引用了新增的记录 refers to a new record',
  TAKEN_SINCE: '原值已被占用 value taken since',
};

/** `hub revert`: has a running hub take an import back. */
export async function revertCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readCommandLine('revert', args, {
    help: { type: 'boolean', default: false, short: 'h' },
  });
  if (values.help) {
    terminal.stdout.write(help.revert);
    return exitStatus.done;
  }
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) {
    throw usage(
      'revert',
      '请给出一次导入的标识，见 hub imports。',
      'Name one import by its id, as hub imports lists it.',
    );
  }
  const hub = hubOf(terminal);
  const progress = createProgress(terminal.stderr);
  progress.show('撤销', 'reverting', undefined);
  try {
    const options = { signal: terminal.interrupted, timeoutMs: patienceMs };
    const { revertImport } = await hub.request(RevertImportDocument, { input: { import: id } }, options);
    progress.end();
    return told(revertImport, terminal);
  } catch (error) {
    const isLost = terminal.interrupted.aborted || (error instanceof HubError && lost.has(error.code));
    if (isLost) throw new Failure(exitStatus.unknown, unknownLines, error);
    throw explained(error, hub.url, 'revert');
  } finally {
    progress.end();
  }
}

const lost: ReadonlySet<string> = new Set(['BROKEN_OFF', 'TIMED_OUT']);
const unknownLines = [
  '撤销时与数据中枢失去联系，不知是否已撤销。可放心再次撤销。',
  'The hub was lost while it was reverting, so the import may or may not be reverted. Reverting again is safe.',
];

function told(outcome: Outcome, { stdout }: Terminal): ExitStatus {
  if (outcome.__typename === 'Import') {
    const { created, updated } = outcome;
    stdout.write(`已撤销 reverted: 删除 removed ${created}, 恢复 put back ${updated}\n`);
    return exitStatus.done;
  }
  if (outcome.__typename !== 'ImportNotRevertible') {
    throw new Failure(exitStatus.hub, [outcome.message], undefined, outcome.code);
  }
  const { code, message, blockers, total } = outcome;
  const lines = blockers.map(({ label, entity, key, reason }) => `  ${label} ${entity} ${key}: ${reasons[reason]}`);
  const more = total > blockers.length ? [`  …… 共 ${total} 条 ${total} in all`] : [];
  throw new Failure(exitStatus.hub, [...lines, ...more, message], undefined, code);
}
