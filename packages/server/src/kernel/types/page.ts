import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import { bilingual } from '../words.ts';

/** What all connections and orderings share. */
export function definePages(builder: AnyBuilder): void {
  builder.objectRef('PageInfo').implement({
    description: bilingual('分页信息', 'Where a page lies in its list.'),
    fields: (t: AnyFields) => ({
      hasNextPage: t.exposeBoolean('hasNextPage', {
        description: bilingual('有下一页', 'Whether there are records after this page.'),
      }),
      hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
        description: bilingual('有上一页', 'Whether there are records before this page.'),
      }),
      startCursor: t.exposeString('startCursor', {
        nullable: true,
        description: bilingual('首条游标', 'Cursor of the first record; null on an empty page.'),
      }),
      endCursor: t.exposeString('endCursor', {
        nullable: true,
        description: bilingual('末条游标', 'Cursor of the last record; null on an empty page.'),
      }),
    }),
  });
  builder.enumType('OrderDirection', {
    description: bilingual(
      '排序方向',
      'Direction of an ordering; records without a value come last unless asked otherwise.',
    ),
    values: {
      ASC: { description: bilingual('升序', 'Ascending, records without a value last.') },
      DESC: { description: bilingual('降序', 'Descending, records without a value last.') },
      ASC_NULLS_FIRST: { description: bilingual('升序，空值在前', 'Ascending, records without a value first.') },
      DESC_NULLS_FIRST: { description: bilingual('降序，空值在前', 'Descending, records without a value first.') },
    },
  });
}
