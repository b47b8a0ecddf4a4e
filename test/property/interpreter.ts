import { executeSync, type GraphQLResolveInfo, getNamedType, parse, type ValueNode } from 'graphql';
import { models } from '../../packages/server/src/generated/model.ts';
import { conditionOf, orderOf } from './conditions.ts';
import {
  codeListOf,
  cursorOf,
  type District,
  type Given,
  globalId,
  isReadable,
  keyName,
  nameOfBase,
  type Row,
  unitOf,
  type Value,
} from './facts.ts';
import type { Answer, Operation } from './operation.ts';
import { locationOf } from './places.ts';
import {
  badInput,
  baseOf,
  isValid,
  operandOf,
  refused,
  related,
  relationOf,
  requireReadable,
  rowsOf,
  valueIn,
} from './tables.ts';
import { print } from './values.ts';

const surname = /^\s*(欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|长孙|宇文|\S)/u;

/** Names of the sample that are a unit's. */
const unit = /公司|集团|办公室$|小学|.{4}局$/;

/** What is shown of a text that may not be read: a surname, or the name of a unit where it may be either's. */
function masked(name: string, text: string): string | null {
  if (name !== 'legalRepresentative' && name !== 'controllerName' && name !== 'grantee') return null;
  if (name !== 'legalRepresentative' && unit.test(text)) return text;
  return `${surname.exec(text)?.[1] ?? ''}**`;
}

/** Answers an operation from rows in memory. graphql-js does what is GraphQL's own; what a field means is said here. */
export function interpret(district: District, { document, variables, role }: Operation): Answer {
  const { schema, rows, today } = district;
  const tables = { district, role };
  const { data, errors = [] } = executeSync({
    schema,
    document: parse(document),
    variableValues: variables,
    typeResolver: (row) => (row as Row).$type,
    fieldResolver: (source, args, _, info) => {
      if (info.parentType.name === 'Query') return root(args, info);
      if (source.$type !== undefined) return fieldOf(source, args, info);
      const value = source[info.fieldName];
      return typeof value === 'function' ? value(args) : value;
    },
  });
  return {
    data,
    errors: errors.map(({ path, extensions }) => ({
      path: `${path?.join('.')}`,
      code: extensions.code ?? 'BAD_USER_INPUT',
    })),
  };

  function root(args: Given, info: GraphQLResolveInfo): unknown {
    const { name: type } = getNamedType(info.returnType);
    if (type === 'Viewer') return { role, department: null, can: () => role === 'ADMIN' };
    if (type === 'Hub') return { version: '0.0.0', sample: false, today };
    if (type === 'Node') return args.ids ? args.ids.map(load) : load(args.id);
    const model = type.replace(/Connection$/, '');
    requireReadable(tables, model);
    return model === type ? find(model, args.by) : page(model, rowsOf(tables, model), args, info);
  }

  function load(id: string): Row | Error | null {
    const [model = ''] = Buffer.from(id, 'base64url').toString().split(':');
    if (model in rows && !isReadable(role, model)) return refused('FORBIDDEN');
    return rowsOf(tables, model).find((row) => globalId(row) === id) ?? null;
  }

  function find(model: string, by: Given): Row | null {
    const [chosen, given] = Object.entries(by)[0] as [string, Given];
    const key = chosen === 'id' ? ['id'] : (models[model]?.uniques.find((parts) => keyName(parts) === chosen) ?? []);
    const tests = key.map((part) => {
      const { model: target, from = part, to = '' } = relationOf(model, part) ?? {};
      const value = key.length === 1 ? given : (given[part] ?? null);
      requireReadable(tables, model, part);
      const other = target && value ? find(target, value) : undefined;
      if (other === null) return () => false;
      const wanted = other ? other[to] : value === null ? null : operandOf(model, part, value);
      return (row: Row) => row[from] === wanted;
    });
    return rowsOf(tables, model).find((row) => tests.every((test) => test(row))) ?? null;
  }

  function fieldOf(row: Row, args: Given, info: GraphQLResolveInfo): unknown {
    const { name: type } = getNamedType(info.returnType);
    const name = info.fieldName;
    const relation = relationOf(row.$type, name);
    const readable = isReadable(role, row.$type, name);
    if (type === 'Figure') return figure(row, name, readable);
    if (!readable) return row[name] == null ? null : masked(name, String(row[name]));
    if (name === 'id') return globalId(row);
    if (relation?.list) return page(relation.model, related(tables, row, name), args, info);
    if (relation) return related(tables, row, name).find((other) => isValid(tables, other, args.on ?? null)) ?? null;
    if (name === 'provenance') {
      const own = rowsOf(tables, 'RecordOrigin').filter((it) => it.entity === row.$type && it.recordId === row.id);
      return page('RecordOrigin', own, args, info);
    }
    if (type === 'Location') return locationOf(row);
    const value = valueIn(tables, row, name);
    if (value === null) return null;
    if (type === 'Money') return { amount: ({ unit }: Given) => print(value, unit), currency: row[`${name}Currency`] };
    if (type === 'Area') return { value: ({ unit }: Given) => print(value, unit) };
    if (type === 'CodeListItem') return codeItem(row, name, value);
    if (type === 'Decimal') return print(value);
    const precision = type === 'PartialDate' ? row[`${name}Precision`] : null;
    return precision ? String(value).slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[String(precision)]) : value;
  }

  function figure(row: Row, name: string, readable: boolean): unknown {
    const base = baseOf(row, name);
    const shown: Given = readable ? row : {};
    const value = shown[`${name}Status`] === 'REPORTED' ? row[name] : null;
    return {
      value: ({ unit }: Given) => {
        if (value != null && unit != null && !unitOf(unit).of.includes(base)) throw badInput();
        return value == null ? null : print(value, unit);
      },
      unit: nameOfBase(base),
      status: shown[`${name}Status`] ?? 'WITHHELD',
      approximation: shown[`${name}Approximation`],
      source: shown.source && codeItem(row, 'source', shown.source),
      reportedOn: shown.reportedOn,
    };
  }

  /** A code with what its list says of it. */
  function codeItem({ $type }: Row, field: string, code: Value): unknown {
    const list = codeListOf(schema, $type, field);
    const known = rowsOf(tables, 'CodeListEntry').find((row) => row.list === list && row.code === code);
    const item: Given = known ?? { labelZh: code, labelEn: code };
    const label = ({ lang }: Given) => (lang === 'EN' ? item.labelEn : item.labelZh);
    return { ...item, $type: undefined, list, code, unit: nameOfBase(item.unit), label };
  }

  function page(model: string, listed: readonly Row[], args: Given, info: GraphQLResolveInfo): unknown {
    refuseOmitted(info);
    const { first, last, offset, where, orderBy } = args;
    const both = (first != null && last != null) || (offset != null && (args.after != null || args.before != null));
    if (both || [first, last, offset].some((it) => it < 0)) throw badInput();
    if (first > 1_000 || last > 1_000 || offset > 10_000 || orderBy?.length > 10) throw refused('LIMIT_EXCEEDED');
    const order = orderOf(tables, model, orderBy ?? []);
    const [after, before] = [args.after, args.before].map((cursor) => {
      const row = rowsOf(tables, model).find(({ id }) => cursorOf(model, orderBy, id) === cursor);
      if (cursor != null && !row) throw badInput();
      return row;
    });
    const test = conditionOf(tables, model, where ?? {});
    const day = args.on === undefined ? today : args.on;
    const found = listed.filter((row) => isValid(tables, row, day) && test(row)).toSorted(order);
    const low = after ? found.filter((row) => order(row, after) <= 0).length : 0;
    const high = before ? found.filter((row) => order(row, before) < 0).length : found.length;
    const inside = found.slice(low, high);
    const [size, skipped] = [first ?? last ?? 50, offset ?? 0];
    const end = last == null ? skipped + size : Math.max(0, inside.length - skipped);
    const shown = inside.slice(last == null ? skipped : Math.max(0, end - size), end);
    // Beyond the page as it was walked, and behind where the walk began.
    const [more, passed] = [inside.length > skipped + size, skipped > 0 && found.length > 0];
    const edges = shown.map((node) => ({ node, cursor: cursorOf(model, orderBy, node.id) }));
    const pageInfo = {
      hasNextPage: high < found.length || (last == null ? more : passed),
      hasPreviousPage: low > 0 || (last == null ? passed : more),
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    };
    return { edges, nodes: shown, totalCount: found.length, pageInfo };
  }

  /** A condition on a variable that the request does not bring would match everything. */
  function refuseOmitted({ fieldNodes, variableValues: { coerced } }: GraphQLResolveInfo): void {
    const check = (name: string, value: ValueNode): void => {
      if (value.kind === 'ListValue') for (const item of value.values) check('', item);
      if (value.kind === 'ObjectValue') for (const it of value.fields) check(it.name.value, it.value);
      if (value.kind !== 'Variable' || ['where', 'on', 'unit', ''].includes(name)) return;
      if (!Object.hasOwn(coerced, value.name.value)) throw badInput();
    };
    for (const { name, value } of fieldNodes[0]?.arguments ?? []) if (name.value === 'where') check('where', value);
  }
}
