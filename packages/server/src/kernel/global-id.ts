/** The global id of a record: opaque to callers, base64url of `Enterprise:42`. */
export function encodeGlobalId(type: string, id: number | string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** What a global id names; undefined for a text that is none. */
export function decodeGlobalId(text: string): { type: string; id: number } | undefined {
  const [, type, digits] = /^([A-Z]\w*):([1-9]\d{0,9})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  const id = Number(digits);
  // Only the one way of writing it is the id, so that a client may compare ids as texts; ids are PostgreSQL's int4.
  return type !== undefined && id < 2 ** 31 && encodeGlobalId(type, id) === text ? { type, id } : undefined;
}
