/** What the engine refuses, with a sentence in Chinese and English for whoever sent the request. */
export class EngineError extends Error {
  readonly code: 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED';
  readonly zh: string;
  readonly en: string;
  /** Facts for programs: the argument, the limit, what was found. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: EngineError['code'], zh: string, en: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(en);
    this.name = 'EngineError';
    this.code = code;
    this.zh = zh;
    this.en = en;
    this.facts = facts;
  }
}

export function badInput(zh: string, en: string, facts?: Readonly<Record<string, unknown>>): EngineError {
  return new EngineError('BAD_USER_INPUT', zh, en, facts);
}

export function beyondLimit(limit: string, allowed: number, found: number, zh: string, en: string): EngineError {
  return new EngineError('LIMIT_EXCEEDED', zh, en, { limit, allowed, found });
}
