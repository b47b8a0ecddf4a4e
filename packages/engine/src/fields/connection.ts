import { PothosSchemaError } from '@pothos/core';
import type { AnyBuilder } from '../pothos/parts.ts';

// biome-ignore lint/suspicious/noExplicitAny: the types that are made here are known by their names only
type AnyFields = any;

/** Defines a type unless the schema has one of its name, be it from here or from another plugin. */
export function defineOnce(builder: AnyBuilder, name: string, define: (name: string) => void): string {
  if (!builder.configStore.hasConfig(name)) define(name);
  return name;
}

/** `BookConnection` with `BookEdge` and `PageInfo`: one for each type, whichever field a page comes from. */
export function connectionOf(builder: AnyBuilder, type: string): string {
  definePageInfo(builder);
  defineOnce(builder, `${type}Edge`, (name) =>
    builder.objectType(builder.objectRef(name), {
      description: `One ${type} of a page, with its cursor.`,
      fields: (t: AnyFields) => ({
        cursor: t.exposeString('cursor', {
          nullable: false,
          description: 'For `after` or `before`, in the same order.',
        }),
        node: t.expose('node', { type, nullable: false }),
      }),
    }),
  );
  return defineOnce(builder, `${type}Connection`, (name) =>
    builder.objectType(builder.objectRef(name), {
      description: `A page of a list of ${type}.`,
      fields: (t: AnyFields) => ({
        edges: t.expose('edges', { type: [`${type}Edge`], nullable: false }),
        nodes: t.expose('nodes', { type: [type], nullable: false }),
        pageInfo: t.expose('pageInfo', { type: 'PageInfo', nullable: false }),
        totalCount: t.exposeInt('totalCount', {
          nullable: false,
          description: 'Of all pages; counted only when asked for.',
        }),
      }),
    }),
  );
}

function definePageInfo(builder: AnyBuilder): void {
  defineOnce(builder, 'PageInfo', (name) =>
    builder.objectType(builder.objectRef(name), {
      description: 'Where a page lies in its list.',
      fields: (t: AnyFields) => ({
        hasNextPage: t.exposeBoolean('hasNextPage', { nullable: false }),
        hasPreviousPage: t.exposeBoolean('hasPreviousPage', { nullable: false }),
        startCursor: t.exposeString('startCursor', { nullable: true }),
        endCursor: t.exposeString('endCursor', { nullable: true }),
      }),
    }),
  );
}

/** @throws PothosSchemaError where no type shows the model */
export function shownType(type: string | undefined, model: string): string {
  if (type === undefined) throw new PothosSchemaError(`No builder.prismaObject() shows ${model}.`);
  return type;
}
