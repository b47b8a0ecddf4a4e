import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  parse,
  validate,
} from 'graphql';
import { Draft } from './draft.ts';
import { type District, globalId, isReadable } from './facts.ts';
import { type Asking, dayOf, type Fault, makes, rowsOf } from './filters.ts';
import type { Operation } from './operation.ts';
import { byOf, pageArguments } from './pages.ts';

const faults: readonly Fault[] = [
  'empty',
  'null',
  'unit',
  'id',
  'forbidden',
  'depth',
  'size',
  'both',
  'cursor',
  'offset',
  'omitted',
  'nul',
];
/** What an operation has left. */
interface Budget {
  fields: number;
}
/** Where a selection stands: how much deeper it may go, and how many rows its parent may have. */
interface Depth {
  levels: number;
  rows: number;
}
type Field = GraphQLField<unknown, unknown>;

const mostFields = 70;
/** So many rows, of all records that a list stands below, an answer may hold. */
const mostRows = 100;
/** Answers of the service itself that depend on more than rows. */
const left = [
  'candidates',
  'codeLists',
  'database',
  'databaseLimits',
  'importLayout',
  'importSources',
  'limits',
  'recordId',
  'values',
];

/**
 * The operations of this number: random, valid, and the same whenever they are made again, whatever was made before. There
 * are several with the same document where it is sent again with other variables or by another caller.
 *
 * @param district - whose contract they are written for and whose values they ask for
 */
export function randomOperations(district: District, seed: number, number: number): Operation[] {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const draft = new Draft((seed * 1_000_003 + number) * 64 + attempt);
    const role = draft.chance(0.5) ? 'ADMIN' : 'PUBLIC';
    const fault = draft.chance(0.06) ? draft.pick(faults) : 'none';
    const asking: Asking = { district, draft, role, fault };
    const document = draft.document(rootOf(asking, { fields: mostFields }));
    // Fields of two fragments may clash; that is for the validation to say.
    if (validate(district.schema, parse(document)).length > 0) continue;
    const again = Array.from({ length: draft.pick([0, 0, 1, 4]) }, (): Operation => {
      const other = fault === 'none' && draft.chance(0.3) ? (role === 'ADMIN' ? 'PUBLIC' : 'ADMIN') : role;
      return { document, variables: draft.otherVariables(), role: other };
    });
    return [{ document, variables: draft.variables, role }, ...again];
  }
  throw new Error(`No valid operation came of seed ${seed}, number ${number}.`);
}

function rootOf(asking: Asking, budget: Budget): string {
  const { district, draft } = asking;
  const query = district.schema.getQueryType() as GraphQLObjectType;
  const fields = Object.values(query.getFields()).filter(({ name }) => !left.includes(name));
  const isList = ({ type }: Field) => String(type).includes('Connection');
  const chosen = Array.from({ length: draft.pick([1, 1, 1, 2, 3]) }, () => {
    if (draft.chance(0.12))
      return draft.pick(fields.filter(({ name }) => ['node', 'nodes', 'viewer', 'hub'].includes(name)));
    const wanted = draft.chance(0.7);
    return draft.pick(fields.filter((field) => isList(field) === wanted));
  });
  const depth = { levels: draft.number(1, 6), rows: 1 };
  return block(
    chosen.map((field) => fieldText(asking, budget, query, field, depth)),
    draft,
  );
}

function block(texts: readonly string[], draft: Draft): string {
  return `{ ${[...texts, ...(draft.chance(0.1) || texts.length === 0 ? ['__typename'] : [])].join(' ')} }`;
}

/** A selection on a type, with fragments. */
function selection(asking: Asking, budget: Budget, type: string, depth: Depth): string {
  const { draft, district } = asking;
  const found = district.schema.getType(type);
  if (isAbstractType(found)) return abstractSelection(asking, budget, type, depth);
  if (!(found instanceof GraphQLObjectType)) throw new Error(`Nothing is selected on ${type}.`);
  // Most records came from no file, and every record may be asked.
  const unlikely = draft.chance(0.8) ? ['provenance'] : [];
  const all = Object.values(found.getFields()).filter(({ name }) => ![...left, ...unlikely].includes(name));
  const fitting = all.filter((field) => isShallow(field) || (depth.levels > 0 && budget.fields > 0));
  const fields = draft.some(fitting.length > 0 ? fitting : all, type.endsWith('Connection') ? 3 : 5);
  const texts = fields.map((field) => fieldText(asking, budget, found, field, depth));
  if (draft.chance(0.12)) texts.push(draft.chance(0.7) ? '__typename' : `${draft.name('t')}: __typename`);
  if (draft.chance(0.1)) texts.push(texts[0] ?? '__typename');
  if (draft.chance(0.18)) texts.push(spread(asking, budget, type, depth));
  if (draft.chance(0.15)) texts.push(fieldText(asking, budget, found, draft.pick(fields), depth));
  if (isRecord(asking, type) && draft.chance(0.06)) {
    texts.push(draft.chance(0.5) ? '... on Node { id }' : spread(asking, budget, 'Node', depth));
  }
  return wrapped(texts, type, draft);
}

/** Puts some of the selections into an inline fragment. */
function wrapped(texts: readonly string[], type: string, draft: Draft): string {
  if (texts.length < 2 || !draft.chance(0.12)) return block(texts, draft);
  const cut = draft.number(1, texts.length - 1);
  const condition = draft.chance(0.6) ? ` on ${type}` : '';
  return block(
    [...texts.slice(0, cut), `...${condition}${draft.directive()} { ${texts.slice(cut).join(' ')} }`],
    draft,
  );
}

/** A named fragment on a type: one that is there, or a new one. */
function spread(asking: Asking, budget: Budget, type: string, depth: Depth): string {
  const { draft } = asking;
  const known = draft.fragments.filter((fragment) => fragment.type === type);
  if (known.length > 0 && draft.chance(0.6)) return `...${draft.pick(known).name}${draft.directive()}`;
  const name = draft.name('F');
  // Inside a fragment that may be spread anywhere nothing goes deep.
  const text = selection(asking, budget, type, { levels: Math.min(depth.levels, 1), rows: Math.max(depth.rows, 10) });
  draft.fragments.push({ name, type, text });
  return `...${name}${draft.directive()}`;
}

/** Fields of the interface, and of some types that may stand there. */
function abstractSelection(asking: Asking, budget: Budget, type: string, depth: Depth): string {
  const { draft, district } = asking;
  const abstract = district.schema.getType(type);
  if (!isAbstractType(abstract)) throw new Error(`${type} is not abstract.`);
  const possible = draft.some(
    district.schema.getPossibleTypes(abstract).map(({ name }) => name),
    3,
  );
  const fragments = possible.map(
    (name) => `... on ${name}${draft.directive()} ${selection(asking, budget, name, depth)}`,
  );
  return block(
    [...(draft.chance(0.8) ? ['id'] : []), ...(draft.chance(0.6) ? ['__typename'] : []), ...fragments],
    draft,
  );
}

const isShallow = ({ type }: Field) =>
  isLeafType(getNamedType(type)) ||
  ['Money', 'Area', 'Figure', 'CodeListItem', 'Location'].includes(getNamedType(type).name);

function fieldText(asking: Asking, budget: Budget, on: GraphQLObjectType, field: Field, depth: Depth): string {
  const { draft } = asking;
  budget.fields -= 1;
  const type = getNamedType(field.type);
  const { args, below } = argumentsOf(asking, on, field, type.name, depth);
  const isAliased = args !== '' ? draft.chance(0.9) : draft.chance(0.1);
  const alias = isAliased ? `${draft.name(draft.pick(['a', 'Z', '_']))}: ` : '';
  const text = `${alias}${field.name}${args}${draft.directive()}`;
  return isLeafType(type) ? text : `${text} ${selection(asking, budget, type.name, below)}`;
}

function argumentsOf(
  asking: Asking,
  on: GraphQLObjectType,
  field: Field,
  type: string,
  depth: Depth,
): { args: string; below: Depth } {
  const { draft } = asking;
  const model = type.replace(/Connection$/, '');
  const arg = (name: string) => field.args.find((one) => one.name === name) as GraphQLArgument;
  if (model !== type) {
    const most = depth.rows === 1 ? 12 : Math.max(1, Math.min(3, Math.floor(mostRows / depth.rows)));
    const args = pageArguments(asking, model, field.args, most);
    return { args, below: { levels: depth.levels, rows: depth.rows * most } };
  }
  const next = isRecord(asking, type) ? { ...depth, levels: depth.levels - 1 } : depth;
  const text = (name: string, value: unknown) =>
    `(${name}: ${draft.value(value, { type: arg(name).type, hasDefault: arg(name).default !== undefined })})`;
  if (arg('id') || arg('ids')) return { args: nodeArguments(asking, field, text), below: next };
  if (on.name === 'Query' && arg('by'))
    return { args: text('by', byOf(asking, type, draft.pick(rowsOf(asking, type)))), below: next };
  if (arg('on') && draft.chance(0.5))
    return { args: `(on: ${draft.value(dayOf(asking, type), { type: arg('on').type }, 0)})`, below: next };
  if (arg('action')) return { args: text('action', draft.pick(['IMPORT', 'READ_CONFIDENTIAL'])), below: next };
  if (arg('lang') && draft.chance(0.5)) return { args: text('lang', draft.pick(['ZH', 'EN'])), below: next };
  if (arg('unit')) return { args: unitArgument(asking, on.name, text), below: next };
  return { args: '', below: next };
}

function unitArgument(asking: Asking, on: string, text: (name: string, value: unknown) => string): string {
  const { draft } = asking;
  if (on === 'Figure') return makes(asking, 'unit') ? text('unit', draft.pick(['WAN', 'MU', 'YUAN', 'PERSON'])) : '';
  if (draft.chance(0.4)) return '';
  return text('unit', draft.pick(on === 'Area' ? ['SQM', 'MU', 'HECTARE', 'SQKM'] : ['YUAN', 'WAN', 'YI']));
}

function nodeArguments(asking: Asking, field: Field, text: (name: string, value: unknown) => string): string {
  const { draft, district, role } = asking;
  const models = Object.keys(district.rows).filter(
    (model) => isRecord(asking, model) && (isReadable(role, model) || draft.chance(0.05)),
  );
  const id = () => (draft.chance(0.08) ? 'nonsense' : globalId(draft.pick(rowsOf(asking, draft.pick(models)))));
  return field.name === 'node' ? text('id', id()) : text('ids', Array.from({ length: draft.number(0, 6) }, id));
}

function isRecord({ district }: Asking, type: string): boolean {
  return district.schema.getType(`${type}Where`) !== undefined;
}
