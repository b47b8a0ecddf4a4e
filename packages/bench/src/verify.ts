import { isDeepStrictEqual } from 'node:util';
import type { Counts } from './district/counts.ts';
import { createPick } from './pick.ts';
import type { Scenario } from './scenario.ts';
import { type RunningServer, send } from './servers/running-server.ts';

/** The first values that a question is asked with, the same in every run and for every server. */
export function drawValues(scenario: Scenario, counts: Counts, count: number): unknown[] {
  const pick = createPick(scenario.name);
  return Array.from({ length: count }, () => scenario.draw(pick, counts));
}

/**
 * Asks every server the same questions and compares what they answer.
 *
 * @throws an error that names server, question and values where one answers otherwise than the first
 */
export async function verifyAnswers(
  servers: readonly RunningServer[],
  scenario: Scenario,
  values: readonly unknown[],
): Promise<void> {
  const [reference, ...others] = servers.filter(({ kind }) => kind.knows(scenario));
  if (!reference) return;
  for (const each of values) {
    const expected = await answerOf(reference, scenario, each);
    for (const server of others) {
      const answer = await answerOf(server, scenario, each);
      if (!isDeepStrictEqual(answer, expected)) {
        throw new Error(
          `${server.kind.label} 对 ${scenario.mark} 的答案与 ${reference.kind.label} 不同。 ${server.kind.label} answers ` +
            `${scenario.mark} (${scenario.name}) otherwise than ${reference.kind.label}, with ${JSON.stringify(each)}:\n` +
            difference(answer, expected),
        );
      }
    }
  }
}

async function answerOf({ kind, origin }: RunningServer, scenario: Scenario, values: unknown): Promise<unknown> {
  const { status, text } = await send(origin, kind.ask(scenario, values));
  const failure = () =>
    new Error(
      `${kind.label} 未能回答 ${scenario.mark}。 ${kind.label} fails ${scenario.mark} (${scenario.name}) with ` +
        `${JSON.stringify(values)}, status ${status}: ` +
        text.slice(0, 2_000),
    );
  if (status !== 200) throw failure();
  const { data, errors } = JSON.parse(text);
  if (errors || !data) throw failure();
  return kind.shape(scenario, data);
}

/** Where two answers first differ. */
function difference(answer: unknown, expected: unknown, path = 'data'): string {
  if (typeof answer === 'object' && typeof expected === 'object' && answer && expected) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(answer)])) {
      const [left, right] = [(answer as never)[key], (expected as never)[key]];
      if (!isDeepStrictEqual(left, right)) return difference(left, right, `${path}.${key}`);
    }
  }
  return `at ${path}: ${JSON.stringify(answer)?.slice(0, 500)} instead of ${JSON.stringify(expected)?.slice(0, 500)}`;
}
