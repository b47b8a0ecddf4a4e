import { describe, expect, test } from 'vitest';
import { createProgress } from './progress.ts';

/** An output that keeps what is written, and a clock that is set by hand. */
function screen(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY, columns, write: (text) => written.push(text) }, () => time);
  return { progress, written, wait: (ms: number) => (time += ms) };
}

describe('on a terminal', () => {
  test('redraws one line, ten times a second, at once for a new stage', () => {
    const { progress, written, wait } = screen(true);
    progress.show('发送', 'sending', 0);
    progress.show('发送', 'sending', 0.1);
    wait(100);
    progress.show('发送', 'sending', 0.5);
    progress.show('提交', 'committing', undefined);
    progress.end();
    expect(written).toEqual([
      '\r\u001b[K[------------------------]   0% 发送 sending',
      '\r\u001b[K[############------------]  50% 发送 sending',
      '\r\u001b[K提交 committing',
      '\r\u001b[K',
    ]);
  });

  test('never wraps, with Chinese characters two columns wide', () => {
    const { progress, written } = screen(true, 10);
    progress.show('一二三四五六七', 'seven', undefined);
    expect(written).toEqual(['\r\u001b[K一二三四']);
  });

  test('writes nothing at the end when nothing was shown', () => {
    const { progress, written } = screen(true);
    progress.end();
    expect(written).toEqual([]);
  });
});

test('in a log, writes a line for each stage and each quarter', () => {
  const { progress, written } = screen(false);
  for (let step = 0; step <= 100; step += 1) progress.show('发送', 'sending', step / 100);
  progress.show('提交', 'committing', undefined);
  progress.show('提交', 'committing', undefined);
  progress.end();
  expect(written).toEqual([
    '发送 sending   0%\n',
    '发送 sending  25%\n',
    '发送 sending  50%\n',
    '发送 sending  75%\n',
    '发送 sending 100%\n',
    '提交 committing\n',
  ]);
});
