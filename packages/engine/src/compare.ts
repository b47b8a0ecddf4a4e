import { badInput, beyondLimit } from './error.ts';
import type { Comparators } from './graph.ts';
import { all, raw, type Sql, selective, sql } from './sql.ts';

/** The longest list that a filter may hold. */
export const longestList = 1_000;

/** Operators that may keep few rows or nearly all of them. */
const ranging: ReadonlySet<string> = new Set(['lt', 'lte', 'gt', 'gte', 'contains', 'startsWith']);
const operators: Readonly<Record<string, string>> = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/**
 * One comparator on one value. Its operands are parameters, cast to the type of the value.
 *
 * @throws EngineError for a comparator that is empty or null: an omitted variable must never mean "all"
 */
export function compare(value: Sql, pg: string, comparators: Comparators): Sql {
  const entries = Object.entries(comparators);
  if (entries.length === 0) throw emptyComparator();
  const compared = entries.map(([operator, operand]) => {
    const condition = compareOne(value, pg, operator, operand);
    return ranging.has(operator) ? selective(condition, true) : condition;
  });
  return all(compared);
}

function compareOne(value: Sql, pg: string, operator: string, operand: unknown): Sql {
  if (operand === null || operand === undefined) throw emptyComparator(operator);
  checkText(operand, operator);
  if (operator === 'isNull') return operand ? sql`${value} is null` : sql`${value} is not null`;
  if (operator === 'in') return sql`${value} = any(${listOf(operand, operator)}${raw(`::${pg}[]`)})`;
  if (operator === 'startsWith') return sql`${value} like ${`${literally(operand as string)}%`}`;
  if (operator === 'contains') return sql`${value} like ${`%${literally(operand as string)}%`}`;
  const sign = operators[operator];
  if (sign === undefined) throw new Error(`There is no operator ${operator}.`);
  return sql`${value} ${raw(sign)} ${operand}${raw(`::${pg}`)}`;
}

/** The wildcards of `like` escaped. With them it is literal, and unlike `strpos` and `starts_with` it can use a trigram index. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function listOf(operand: unknown, at: string): readonly unknown[] {
  const list = operand as readonly unknown[];
  checkLength(list, at);
  return list;
}

export function checkLength(list: readonly unknown[], at: string): void {
  if (list.length <= longestList) return;
  throw beyondLimit(
    'listItems',
    longestList,
    list.length,
    `筛选条件 ${at} 的列表最多 ${longestList} 项，收到 ${list.length} 项。`,
    `The list of ${at} may have at most ${longestList} items; this one has ${list.length}.`,
  );
}

/** PostgreSQL holds no NUL in text; its own complaint would come too late and in its own words. */
function checkText(operand: unknown, at: string): void {
  const texts = Array.isArray(operand) ? operand : [operand];
  if (!texts.some((text) => typeof text === 'string' && text.includes('\0'))) return;
  throw badInput(`筛选条件 ${at} 中含有空字符 (NUL)。`, `The value of ${at} holds a NUL character.`, { operator: at });
}

export function emptyComparator(at?: string): Error {
  const [before, after] = at === undefined ? ['', ''] : [` ${at} `, ` ${at}`];
  return badInput(
    `筛选条件${before}为空或为 null；不需要的条件请整项省略。`,
    `The comparator${after} is empty or null; leave out a condition that you do not want.`,
    at === undefined ? {} : { operator: at },
  );
}
