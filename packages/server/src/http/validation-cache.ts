import type { DocumentNode, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Remembers of each document whether it is valid, for as long as something else keeps the document.
 *
 * @remarks
 * Yoga's own cache first writes down the names of all rules at each request. The hub has one schema and the same rules for
 * everybody, so the document alone decides; what depends on the caller belongs into `onExecute`.
 */
export function useValidationCache(): Plugin {
  const known = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  return {
    onValidate({ params: { documentAST }, setResult }) {
      const result = known.get(documentAST);
      if (result) return setResult([...result]);
      return ({ result }) => {
        known.set(documentAST, result as readonly GraphQLError[]);
      };
    },
  };
}
