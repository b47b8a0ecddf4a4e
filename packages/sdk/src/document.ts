/**
 * The text of a GraphQL document that knows the types of its result and of its variables.
 *
 * @remarks
 * The types stand only in `__apiType`, a property that never exists, under the name that other GraphQL clients read too.
 */
export class TypedDocumentString<Result, Variables> extends String {
  declare readonly __apiType?: (variables: Variables) => Result;
}

/** The name of the first named operation in a document, for messages; undefined when it has none. */
export function operationName(document: string): string | undefined {
  return /(?:^|[\s}])(?:query|mutation|subscription)\s+([_A-Za-z]\w*)(?=\s*[({@])/.exec(document)?.[1];
}
