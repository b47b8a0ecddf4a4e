import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import type { EntityDeclaration } from '../registry.ts';
import { bilingual, wordsOf } from '../words.ts';

/** `EnterpriseConnection` and `EnterpriseEdge`: one pair for each entity, whichever field a page comes from. */
export function defineConnection(builder: AnyBuilder, { name, model }: EntityDeclaration): void {
  const words = wordsOf(name);
  builder.objectRef(`${name}Edge`).implement({
    description: bilingual(`${model.label}列表中的一条及其游标`, `One ${words} of a list, with its cursor.`),
    fields: (t: AnyFields) => ({
      cursor: t.exposeString('cursor', {
        description: bilingual('游标', 'Opaque; pass it as `after` or `before` with the same ordering.'),
      }),
      node: t.expose('node', { type: name, description: bilingual(model.label, `The ${words}.`) }),
    }),
  });
  builder.objectRef(`${name}Connection`).implement({
    description: bilingual(`${model.label}的分页列表`, `A page of a list of ${words} records.`),
    fields: (t: AnyFields) => ({
      edges: t.expose('edges', {
        type: [`${name}Edge`],
        description: bilingual('各条及其游标', 'The records of the page with their cursors.'),
      }),
      nodes: t.expose('nodes', { type: [name], description: bilingual('各条', 'The records of the page.') }),
      pageInfo: t.expose('pageInfo', {
        type: 'PageInfo',
        description: bilingual('分页信息', 'Where the page lies in the list.'),
      }),
      totalCount: t.exposeInt('totalCount', {
        description: bilingual('总数', 'Number of records on all pages; counted only when asked for.'),
      }),
    }),
  });
}
