import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

/** The type that shows the rows of a model: the one of its name, or else the first that plugin-prisma made for it. */
export function shownType(schema: GraphQLSchema, model: string): GraphQLObjectType {
  const named = schema.getType(model);
  if (isObjectType(named) && (named.extensions.pothosPrismaModel ?? model) === model) return named;
  const found = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .find(({ extensions }) => extensions.pothosPrismaModel === model);
  if (!found) throw new Error(`No type shows ${model}.`);
  return found;
}
