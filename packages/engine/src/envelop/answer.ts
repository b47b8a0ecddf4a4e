import type { ExecutionResult } from 'graphql';

/** Data that are JSON already. Whoever looks into them sees what the text says. */
export class Answer {
  readonly text: string;
  #parsed: unknown;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    this.#parsed ??= JSON.parse(this.text);
    return this.#parsed;
  }
}

/** Writes a result as JSON. It is Yoga's hook for results that are written in a way of their own. */
export function stringify(result: ExecutionResult): string {
  const { data, ...rest } = result as ExecutionResult & { stringify?: unknown };
  // A plugin may have put other data in their place.
  if (!(data instanceof Answer)) return JSON.stringify({ ...result, stringify: undefined });
  let text = `{"data":${data.text}`;
  for (const [key, value] of Object.entries(rest)) {
    if (key !== 'stringify' && value !== undefined) text += `,${JSON.stringify(key)}:${JSON.stringify(value)}`;
  }
  return `${text}}`;
}
