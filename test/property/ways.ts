import type { Answer as HubAnswer, TestHub } from '../support/hub.ts';
import { type District, globalId, hasValidity } from './facts.ts';
import type { Answer, Operation } from './operation.ts';

/** A hub that answers in one of the ways whose answers have to be the same. */
export interface Way {
  name: string;
  hub: TestHub;
}

const ownCursor = /cursor_([\w-]+)/g;
/** Pairs of cursors that are remembered; the oldest are forgotten. */
const mostCursors = 20_000;

/**
 * Cursors are opaque: the interpreter has texts of its own for them. A hub is asked for the cursor of a row in a list with an
 * order before it is sent, and wherever an answer has one it has to be that of the same row, list and order.
 */
export class Cursors {
  readonly #hub: TestHub;
  readonly #district: District;
  readonly #theirs = new Map<string, string>();
  readonly #ours = new Map<string, string>();

  constructor(hub: TestHub, district: District) {
    this.#hub = hub;
    this.#district = district;
  }

  /** The operation with the hub's cursors in place of the interpreter's. */
  async translate({ document, variables, role }: Operation): Promise<Operation> {
    let text = JSON.stringify([document, variables]);
    for (const own of new Set(text.match(ownCursor))) text = text.replaceAll(own, await this.#theirOf(own));
    const [translated, values] = JSON.parse(text);
    return { document: translated, variables: values, role };
  }

  /** Whether a cursor of a hub is the one that the interpreter has there. */
  isSame(own: string, found: string): boolean {
    const known = this.#theirs.get(own);
    if (known !== undefined) return known === found;
    if (this.#ours.has(found)) return false;
    this.#remember(own, found);
    return true;
  }

  #remember(own: string, found: string): void {
    this.#theirs.set(own, found);
    this.#ours.set(found, own);
    const [oldest] = this.#theirs;
    if (this.#theirs.size <= mostCursors || !oldest) return;
    this.#theirs.delete(oldest[0]);
    this.#ours.delete(oldest[1]);
  }

  async #theirOf(own: string): Promise<string> {
    const known = this.#theirs.get(own);
    if (known !== undefined) return known;
    const [model, orderBy, id] = JSON.parse(Buffer.from(own.replace('cursor_', ''), 'base64url').toString());
    const fields = Object.values(this.#district.schema.getQueryType()?.getFields() ?? {});
    const list = fields.find(({ type }) => String(type).replace('!', '') === `${model}Connection`)?.name;
    const on = hasValidity(this.#district, model) ? 'on: null, ' : '';
    const { body } = await this.#hub.query(
      `query Cursor($by: [${model}OrderBy!], $id: ID) {
        list: ${list}(${on}orderBy: $by, where: { id: { eq: $id } }) { edges { cursor } }
      }`,
      { by: orderBy, id: globalId({ $type: model, id }) },
      { token: this.#hub.adminToken },
    );
    const cursor = body.data?.list.edges[0].cursor;
    if (typeof cursor !== 'string')
      throw new Error(`The hub gives no cursor for ${model} ${id}: ${JSON.stringify(body)}`);
    this.#remember(own, cursor);
    return cursor;
  }
}

/** Asks a hub; what it says of errors beside their path and code is not compared. */
export async function ask({ hub }: Way, { document, variables, role }: Operation): Promise<Answer> {
  const { body } = await hub.query(document, { ...variables }, role === 'ADMIN' ? { token: hub.adminToken } : {});
  return answerOf(body);
}

function answerOf({ data, errors = [] }: HubAnswer['body']): Answer {
  return {
    data,
    errors: errors.map(({ path, extensions }) => ({ path: `${path?.join('.')}`, code: extensions.code })),
  };
}

/** Where two answers differ first, the order of keys included; undefined when they do not. */
export function differenceOf(expected: Answer, found: Answer, cursors: Cursors): string | undefined {
  const difference = different('data', expected.data, found.data, cursors);
  if (difference === undefined) return differentErrors(expected, found);
  return found.errors.length === 0 ? difference : `${difference}, with the errors ${short(found.errors)}`;
}

/** Under each null of the data that errors made, one error at least has to be the same: several may compete to be named. */
function differentErrors(expected: Answer, found: Answer): string | undefined {
  const [wanted, given] = [errorsByNull(expected), errorsByNull(found)];
  for (const at of new Set([...wanted.keys(), ...given.keys()])) {
    const [some = [], others = []] = [wanted.get(at), given.get(at)];
    if (!some.some((error) => others.includes(error))) return `errors at ${at} are [${others}], not [${some}]`;
  }
  return undefined;
}

/** Errors by the place in the data that became null for them. */
function errorsByNull({ data, errors }: Answer): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { path, code } of errors) {
    let [value, at] = [data, 'data'];
    for (const step of path.split('.')) {
      if (value === null || typeof value !== 'object') break;
      value = Reflect.get(value, step);
      at = `${at}.${step}`;
    }
    places.set(at, [...(places.get(at) ?? []), `${code} at ${path}`]);
  }
  return places;
}

function different(at: string, expected: unknown, found: unknown, cursors: Cursors): string | undefined {
  if (typeof expected === 'object' && typeof found === 'object' && expected !== null && found !== null) {
    const [keys, others] = [Object.keys(expected), Object.keys(found)];
    if (keys.join() !== others.join()) return `${at} has [${others}] ${short(found)}, not [${keys}] ${short(expected)}`;
    for (const key of keys) {
      const inner = different(`${at}.${key}`, Reflect.get(expected, key), Reflect.get(found, key), cursors);
      if (inner) return inner;
    }
    return undefined;
  }
  if (typeof expected === 'string' && typeof found === 'string' && expected.startsWith('cursor_')) {
    return cursors.isSame(expected, found) ? undefined : `${at} is ${found}, which is no cursor of that row`;
  }
  return expected === found ? undefined : `${at} is ${short(found)}, not ${short(expected)}`;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
