import { setTimeout as delay } from 'node:timers/promises';
import { exchange, openWire } from '../../support/wire.ts';
import { type SoakRequest, under } from './requests.ts';

/** What the load met, counted and, where it must not be, kept. */
export interface Tally {
  right: number;
  /** Answers of a page under an alias that the hub had not seen. */
  fresh: number;
  aborted: number;
  /** Answers that said, with a code, that the database was away. */
  refused: number;
  /** Answers that were neither right nor said with a code what was wrong, while the database was there or away. */
  wrong: { name: string; expected: string; answer: string }[];
}

/** How often a client goes away, and how often a page comes as a document that is new to the hub. */
const abortedShare = 0.08;
const freshShare = 0.5;
const clients = 12;
/** How long a client rests after each request at most, so that the machine has a core left for others. */
const restMs = 80;
/** What may go out while the database is away. */
const awayCodes = new Set(['DATABASE_UNAVAILABLE']);

/** Sends requests to a hub for as long as it is told to, and compares the answers with those it gave in quiet. */
export class Load {
  readonly tally: Tally = { right: 0, fresh: 0, aborted: 0, refused: 0, wrong: [] };
  readonly #port: number;
  readonly #requests: readonly SoakRequest[];
  readonly #expected = new Map<SoakRequest, string>();
  readonly #random: () => number;
  /** When the database was away, in milliseconds of the process's clock. */
  readonly #absences: { from: number; to: number }[] = [];
  #number = 0;
  #isOver = false;

  constructor(port: number, requests: readonly SoakRequest[], random: () => number) {
    this.#port = port;
    this.#requests = requests;
    this.#random = random;
  }

  /** Notes the answers to all requests, which come one after the other. */
  async takeAnswers(): Promise<void> {
    for (const request of this.#requests) this.#expected.set(request, await exchange(this.#port, request.bytes));
  }

  /** Requests that the hub could not even answer in quiet. */
  get unanswered(): string[] {
    const isUnanswered = (answer: string) => codesOf(answer).some((code) => code === 'INTERNAL' || code === 'none');
    return [...this.#expected].filter(([, answer]) => isUnanswered(answer)).map(([{ name }]) => name);
  }

  /** Sends with several clients at once for so long. */
  async run(milliseconds: number): Promise<void> {
    setTimeout(() => {
      this.#isOver = true;
    }, milliseconds);
    await Promise.all(Array.from({ length: clients }, () => this.#runClient()));
  }

  /** Tells that the database is away while `work` lasts, and may seem so for a moment longer. */
  async whileAway(work: () => Promise<void>, momentMs: number): Promise<void> {
    const absence = { from: performance.now(), to: Number.POSITIVE_INFINITY };
    this.#absences.push(absence);
    await work();
    absence.to = performance.now() + momentMs;
  }

  async #runClient(): Promise<void> {
    while (!this.#isOver) {
      const request = this.#requests[Math.floor(this.#random() * this.#requests.length)] as SoakRequest;
      if (this.#random() < abortedShare) await this.#abort(request);
      else await this.#compare(request);
      await delay(this.#random() * restMs);
    }
  }

  async #abort({ bytes }: SoakRequest): Promise<void> {
    const socket = await openWire(this.#port, bytes);
    await delay(this.#random() * 30);
    socket.resetAndDestroy();
    this.tally.aborted += 1;
  }

  async #compare(request: SoakRequest): Promise<void> {
    const isFresh = request.isPage === true && this.#random() < freshShare;
    const number = isFresh ? ++this.#number : 0;
    const expected = under(this.#expected.get(request) as string, number);
    const sent = performance.now();
    const answer = await exchange(this.#port, isFresh ? under(request.bytes, number) : request.bytes);
    if (answer === expected) {
      this.tally.right += 1;
      if (isFresh) this.tally.fresh += 1;
    } else if (this.#wasAway(sent, performance.now()) && saysAway(answer, expected)) this.tally.refused += 1;
    else
      this.tally.wrong.push({ name: request.name, expected: expected.slice(0, 2_000), answer: answer.slice(0, 2_000) });
  }

  #wasAway(from: number, to: number): boolean {
    return this.#absences.some((absence) => absence.from <= to && from <= absence.to);
  }
}

/** Whether every error in an answer has a code, one of them that of a database that is away; others are those of quiet times. */
function saysAway(answer: string, expected: string): boolean {
  const inQuiet = new Set(codesOf(expected));
  const codes = codesOf(answer);
  return codes.some((code) => awayCodes.has(code)) && codes.every((code) => awayCodes.has(code) || inQuiet.has(code));
}

/** The codes of all errors; `none` for an error without one, and for what is no answer at all. */
function codesOf(answer: string): string[] {
  const responses = answer.split(/HTTP\/1\.1 \d{3} /).slice(1);
  return responses.flatMap((response) => {
    const json = /(?:^\r\n|^data: )(?:[\da-f]+\r\n)?(\{.*\})$/ms.exec(response)?.[1];
    try {
      const { errors = [] } = JSON.parse(json ?? '{}') as { errors?: { extensions?: { code?: string } }[] };
      return errors.map(({ extensions }) => extensions?.code ?? 'none');
    } catch {
      return ['none'];
    }
  });
}
