import { GraphQLError, getOperationAST, getVariableValues } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { errorCodes, httpOf } from '../kernel/errors.ts';

const mostErrors = 10;
const mostCharacters = 500;

/**
 * Refuses variables of a wrong type before the executor sees them, as BAD_USER_INPUT.
 *
 * @remarks
 * The executor words fifty such errors, each with the whole value in it: a body of 2 MB got an answer of 65 MB, after
 * eight seconds. graphql-js names the place in the value instead, and here a few of its errors are enough.
 */
export function useVariableCheck(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const definitions = getOperationAST(args.document, args.operationName)?.variableDefinitions;
      if (!definitions?.length) return;
      const options = { maxErrors: mostErrors, hideSuggestions: true };
      const { errors } = getVariableValues(args.schema, definitions, args.variableValues ?? {}, options);
      if (errors) setResultAndStopExecution({ errors: errors.map(inputError) });
    },
  };
}

function inputError({ message, nodes, extensions }: GraphQLError): GraphQLError {
  const code = 'BAD_USER_INPUT';
  const { zh, en } = errorCodes[code];
  return new GraphQLError(message.length > mostCharacters ? `${message.slice(0, mostCharacters)}…` : message, {
    nodes: nodes ?? null,
    extensions: { zh, en, ...extensions, code, http: httpOf(code) },
  });
}
