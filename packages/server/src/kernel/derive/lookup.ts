import type { FieldFacts, Reading } from '@district-hub/engine';
import type { AnyBuilder, AnyFields } from '../any-builder.ts';
import { graphOf } from '../graph.ts';
import { type By, namedBy } from '../read/lookup.ts';
import { requireReadable } from '../read/permission.ts';
import type { EntityDeclaration } from '../registry.ts';
import { bilingual, keyName, typeOf, wordsOf } from '../words.ts';

/** `EnterpriseBy`, and the lookup at the root: `enterprise(by: { creditCode: "…" })`. */
export function defineLookup(builder: AnyBuilder, entity: EntityDeclaration): void {
  const graph = graphOf(builder);
  const { name, model, keys, singular } = entity;
  const words = wordsOf(name);
  builder.inputType(`${name}By`, {
    isOneOf: true,
    description: bilingual(`${model.label}的标识`, `Names one ${words} by its id or by a natural key.`),
    fields: (t: AnyFields) => ({
      id: t.id({ description: bilingual('标识', 'Global id.') }),
      ...Object.fromEntries(keys.map((key) => [keyName(key), keyField(t, builder, entity, key)])),
    }),
  });
  const reading: Reading = {
    kind: 'lookup',
    model: name,
    by({ by }: { by: By }, row, { scope }) {
      requireReadable(entity, scope);
      return namedBy(graph, entity, by, row, scope);
    },
  };
  builder.queryField(singular, (t: AnyFields) =>
    t.field({
      type: name,
      nullable: true,
      description: bilingual(model.label, `Looks up one ${words}; null if there is none.`),
      args: {
        by: t.arg({
          type: `${name}By`,
          required: true,
          description: bilingual('按', `Which ${words}: its id or one natural key.`),
        }),
      },
      extensions: { engine: { reading } satisfies FieldFacts },
    }),
  );
}

function keyField(t: AnyFields, builder: AnyBuilder, entity: EntityDeclaration, key: readonly string[]): unknown {
  const [first] = key as [string];
  if (key.length === 1) return partField(t, entity, first, false);
  const type = `${entity.name}By${typeOf(keyName(key))}`;
  const labels = key.map((part) => labelOf(entity, part));
  const description = bilingual(labels.join('＋'), `The natural key of ${key.join(', ')}.`);
  builder.inputType(type, {
    description,
    fields: (fields: AnyFields) => Object.fromEntries(key.map((part) => [part, partField(fields, entity, part, true)])),
  });
  return t.field({ type, description });
}

/** One column or relation of a key. Part of a tuple it is required, unless the record may lack it. */
function partField(t: AnyFields, entity: EntityDeclaration, part: string, inTuple: boolean): unknown {
  const { model, columns } = entity;
  const relation = model.relations[part];
  if (relation) {
    return t.field({
      type: `${relation.model}By`,
      required: inTuple && !relation.nullable,
      description: relation.description,
    });
  }
  const column = model.columns[part];
  if (!column) throw new Error(`${entity.name} has no column or relation ${part} for its key.`);
  const type = columns.get(part)?.kind.operand ?? column.type;
  return t.field({ type, required: inTuple && !column.nullable, description: column.description });
}

function labelOf({ model }: EntityDeclaration, part: string): string {
  return (model.relations[part] ?? model.columns[part])?.label ?? part;
}
