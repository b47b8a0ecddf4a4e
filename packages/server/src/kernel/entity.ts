import SchemaBuilder, {
  type FieldNullability,
  type InputFieldMap,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import type { Code } from './computed.ts';
import { declareCodeList, declareEntity, declareFields } from './declare.ts';
import type { CodeListOptions, EntityFieldBuilder, EntityOptions, ModelName } from './options.ts';
import { EntityPlugin } from './plugin.ts';
import type { Registry } from './registry.ts';
import type { Role } from './roles.ts';

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      entity: EntityPlugin<Types>;
    }
    interface SchemaBuilderOptions<Types extends SchemaTypes> {
      /** The models that entities are declared from, and what has been declared so far. */
      entity: Registry;
    }
    interface SchemaBuilder<Types extends SchemaTypes> {
      /** Declares a model as a node of the graph, with its lookup, list, filters and orderings. */
      entity: <M extends ModelName>(name: M, options: EntityOptions<Types, M>) => void;
      /** Adds computed fields to an entity of another domain; those with `sql` join its filters and orderings. */
      entityFields: <M extends ModelName>(
        name: M,
        fields: (t: EntityFieldBuilder<Types, M>) => Record<string, unknown>,
      ) => void;
      /** Declares a code list of the hub. Every list that a column names has to be declared. */
      codeList: (name: string, options: CodeListOptions) => void;
    }
    interface FieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      ParentShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveShape = unknown,
      ResolveReturnShape = unknown,
    > {
      /** Who may read it; for others it is null. At least as strict as the columns it selects, whatever is said here. */
      read?: Role;
      /** False for what other records decide: it would change under the cursor of whoever pages by it. */
      ordered?: false;
    }
    /** With any of these a computed field can be filtered and ordered by, and takes no resolver. */
    interface SqlForms {
      code: Code;
    }
  }
}

SchemaBuilder.prototype.entity = declareEntity;
SchemaBuilder.prototype.entityFields = declareFields;
SchemaBuilder.prototype.codeList = declareCodeList;
SchemaBuilder.registerPlugin('entity', EntityPlugin);
export default 'entity' as const;
