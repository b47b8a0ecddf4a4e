/** A value that has to be there; one that is missing is a slip in the sample's own tables. */
export function known<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('The sample refers to something that it does not have.');
  return value;
}
