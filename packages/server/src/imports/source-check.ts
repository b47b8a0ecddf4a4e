import type { EntityDeclaration } from '../kernel/registry.ts';
import { readUnit } from '../kernel/unit-text.ts';
import { measureOf } from './column-names.ts';
import { fits } from './header-text.ts';
import type { SourceColumn, SourcePart } from './source-part.ts';

type Entities = ReadonlyMap<string, EntityDeclaration>;

/** What types can't say of a source: that its columns are in the graph and may be written, and its units measure them. A mistake stops the start. */
export function checkPart(
  entities: Entities,
  { name, entity, columns }: Pick<SourcePart, 'name' | 'entity' | 'columns'>,
): void {
  for (const column of columns) {
    const { path, unit } = column;
    if (unit !== undefined && !isMeasured(entity, column, unit))
      throw new Error(
        `The source ${name} gives ${entity.name}.${path.join('.')} in ${unit}, which does not measure it.`,
      );
    if (isWritten(entity, path) || isFoundBy(entities, entity, path)) continue;
    throw new Error(
      `The source ${name} fills ${entity.name}.${path.join('.')}, which is no column that can be written.`,
    );
  }
}

function isMeasured(entity: EntityDeclaration, column: SourceColumn, text: string): boolean {
  const unit = readUnit(text);
  return unit !== undefined && fits(unit, measureOf({ entity }, column));
}

function isWritten(entity: EntityDeclaration, [field = '', ...rest]: readonly string[]): boolean {
  if (rest.length > 0) return false;
  return entity.columns.values().some(({ write, kind }) => write !== 'never' && kind.columns.includes(field));
}

/** Whether a path leads through to-one relations to a column, or to one of a to-many relation. */
function isFoundBy(entities: Entities, entity: EntityDeclaration, path: readonly string[]): boolean {
  const [step = '', ...rest] = path.flatMap((each) => each.split('.'));
  const { relation } = entity.relations.get(step) ?? {};
  const target = relation && entities.get(relation.model);
  if (!target || rest.length === 0) return false;
  const [field = '', ...further] = rest;
  if (further.length === 0) return field in target.model.columns;
  return !relation.list && isFoundBy(entities, target, rest);
}
