import type { RequestContext } from '../context.ts';
import type { AnyBuilder, AnyFields } from '../kernel/any-builder.ts';
import { idOf } from '../kernel/graph.ts';
import { bilingual } from '../kernel/words.ts';
import { requireImporter } from './step.ts';

interface ProblemCount {
  severity: string;
  code: string;
  rows: number;
}

/** `importProblemCounts`: what was rejected or noted in an import, by code, so that nobody has to read a report to know it. */
export function defineProblemCounts(builder: AnyBuilder): void {
  builder.objectRef('ImportProblemCount').implement({
    description: bilingual('导入问题计数', 'How many rows of an import have a problem.'),
    fields: (t: AnyFields) => ({
      severity: t.field({
        type: 'ImportProblemSeverity',
        description: bilingual('级别', 'Whether it kept the rows out.'),
        resolve: ({ severity }: ProblemCount) => severity,
      }),
      code: t.exposeString('code', { description: bilingual('问题代码', 'What is wrong, for programs.') }),
      rows: t.exposeInt('rows', { description: bilingual('行数', 'Rows that have it, each counted once.') }),
    }),
  });
  builder.queryField('importProblemCounts', (t: AnyFields) =>
    t.field({
      type: ['ImportProblemCount'],
      description: bilingual('导入问题计数', 'What was rejected or noted in an import, by code; for administrators.'),
      args: {
        import: t.arg.id({ required: true, description: bilingual('导入', 'Global id of the import.') }),
      },
      resolve: (_: unknown, given: { import: string }, context: RequestContext): Promise<ProblemCount[]> => {
        requireImporter(context);
        const id = idOf('Import', given.import);
        return context.db.query<ProblemCount>(
          `select severity::text, code, count(distinct (file_id, "row"))::int as rows from import_problem
           where import_id = $1 group by import_problem.severity, code order by import_problem.severity, rows desc, code`,
          [id],
        );
      },
    }),
  );
}
