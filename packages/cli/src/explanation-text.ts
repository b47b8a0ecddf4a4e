import type { Explained } from '@district-hub/sdk';
import { laidOut } from './sql-layout.ts';

const ways: Readonly<Record<Explained['way'], string>> = {
  compiled: '编译执行，一条语句的结果就是答案 one statement, whose text is the answer',
  mixed: '混合执行，一条语句供解析器使用 one statement, which feeds resolvers',
  plain: '普通执行，没有引擎的语句 resolvers alone, without a statement of the engine',
};

/** How a query ran, for people. */
export function explanationText(title: string, found: Explained): string {
  const { way, compiled, left, statements, statement, parameters, plan, ms } = found;
  const sections = [
    section('编译的字段', `compiled fields: ${compiled.length}`, byType(compiled)),
    section(
      '留给解析器的字段',
      `fields left to resolvers: ${left.length}`,
      left.map(({ field, why }) => `${field}  ${why}`),
    ),
    section('语句', 'statement', statement === null ? [] : laidOut(statement)),
    section(
      '参数',
      'parameters',
      parameters.map((type, i) => `$${i + 1} ${type}`),
    ),
    section('计划', 'plan', plan?.split('\n') ?? []),
  ];
  const times = `准备 prepare ${ms.prepare} ms, 数据库 database ${ms.database} ms, 合计 total ${ms.total} ms`;
  return `${title}\n${way}  ${ways[way]}\n${sections.join('')}用时 time  ${times}; 语句数 statements ${statements}\n\n`;
}

function section(zh: string, en: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `${zh} ${en}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** Fields by the types that have them, a line for each type. */
function byType(fields: readonly string[]): string[] {
  const types = Map.groupBy(fields, (field) => field.slice(0, field.indexOf('.')));
  return [...types].map(([type, of]) => `${type}: ${of.map((field) => field.slice(type.length + 1)).join(', ')}`);
}
