import { ask, type Kinds, post } from './kind.ts';

const inParks = (selection: string) => ask(`{ parks(first: 3, orderBy: [{ code: ASC }]) { nodes { ${selection} } } }`);
const named = (name: string) => ask(`{ enterprises(where: { name: { eq: ${name} } }) { totalCount nodes { name } } }`);
const aliased = (alias: string) => inParks(`${alias}: name code`);
const letters = (length: number, first = 'a') => first.padEnd(length, 'x');

/** The text of a document. */
export const texts: Kinds = {
  empty: ask(''),
  'only a comment': ask('# { __typename }'),
  'only spaces and commas': ask(' ,,\n, '),
  'a syntax error': ask('{ parks { nodes { code }'),
  'a syntax error behind 200 lines': ask(`${'\n'.repeat(200)}{ parks } }`),
  'a mark of its byte order': ask('\uFEFF{ parks { totalCount } }'),
  'comments everywhere': ask('# a\n{ # "b"\n parks # }\n { # c\n totalCount # d\n } }\n# e'),
  'all kinds of line ends': ask('{\r\n parks\r{\n totalCount\r\n}\r}'),
  'commas and tabs': ask('{,,parks(first:\t3,,,){nodes{code,,name}},,}'),
  'no spaces at all': ask('{parks(first:3){nodes{code name}}}'),
  'a fragment only': ask('fragment F on Park { code }'),
  'a fragment that nobody spreads': ask('{ parks { totalCount } } fragment F on Park { code }'),
  'a fragment that is not there': ask('{ parks { nodes { ...F } } }'),
  'fragments in a circle': ask('{ parks { nodes { ...F } } } fragment F on Park { ...G } fragment G on Park { ...F }'),
  'a type definition': ask('type T { a: Int }'),
  'an unknown field': ask('{ parks { nodes { nope } } }'),
  'an unknown argument': ask('{ parks(nope: 1) { totalCount } }'),
  'an unknown directive': ask('{ parks @nope { totalCount } }'),
  'no selection of an object': ask('{ parks }'),
  'a selection of a scalar': ask('{ parks { totalCount { a } } }'),
  'two fields that conflict': inParks('code: name code'),
  'two lists that conflict': ask('{ parks(first: 1) { totalCount } parks(first: 2) { totalCount } }'),
};

/** Texts that mean something to SQL, to JSON or to JavaScript, as values and as names. */
export const awkward: Kinds = {
  'value: a quote': named(`"O'Brien"`),
  'value: two quotes': named(`"''"`),
  'value: a double quote': named('"a\\"b"'),
  'value: backslashes': named('"a\\\\b\\\\"'),
  'value: an escape that SQL knows': named(`"\\\\' or 1=1 --"`),
  'value: dollars': named('"$$a$$ $1 $x"'),
  'value: a statement': named(`"'; drop table enterprise; --"`),
  'value: a comment': named('"/* */ --"'),
  'value: a percent sign': named('"%"'),
  'value: line ends': named('"a\\nb\\r\\tc"'),
  'value: by its code points': named('"\\u793a\\u4f8b"'),
  'value: by a long code point': named('"\\u{1F600}"'),
  'value: by two halves': named('"\\uD83D\\uDE00"'),
  'value: half a sign': named('"\\uD83D"'),
  'value: NUL': named('"a\\u0000b"'),
  'value: a block': named('"""\n    示例市\n      "quoted" \\""" end\n    """'),
  'value: a block with awkward signs': named(`"""'; $$ \\ " -- %"""`),
  'value: signs of all planes': named('"😀 𠮷 é ß"'),
  'value: contains wildcards': ask('{ enterprises(where: { name: { contains: "_%\\\\" } }) { totalCount } }'),
  'value: a line separator': named('"a\u2028b"'),
  'alias: 1 character': aliased('a'),
  'alias: 62 characters': aliased(letters(62)),
  'alias: 63 characters': aliased(letters(63)),
  'alias: 64 characters': aliased(letters(64)),
  'alias: 200 characters': aliased(letters(200)),
  'aliases that are the same for 63 characters': inParks(
    `${letters(63)}1: name ${letters(63)}2: code ${letters(63)}3: id`,
  ),
  'alias: __proto__': aliased('__proto__'),
  'alias: __proto__ of an object': inParks('__proto__: division { name } name'),
  'alias: __proto__ at the root': ask('{ __proto__: parks { totalCount } }'),
  'alias: constructor': aliased('constructor'),
  'alias: toJSON and then': inParks('toJSON: name then: code valueOf: id'),
  'alias: hasOwnProperty': aliased('hasOwnProperty'),
  'alias: a word of SQL': inParks('select: name from: code null: id user: name'),
  'alias: a number in disguise': inParks('_1: name _0: code id'),
  'alias: the name of another field': inParks('name: code code: name'),
  'alias: the id of the row': inParks('id: name'),
  'alias: data and errors': ask('{ data: parks { totalCount } errors: parks { totalCount } }'),
  'a name like a statement': ask(`query drop_table_enterprise { parks { totalCount } }`),
  'a name that no name may be': ask(`{ parks { nodes { "name": code } } }`),
  'a name with a sign of SQL': ask(`{ parks { nodes { na'me } } }`),
  'a name with a NUL': ask('{ parks { nodes { na\u0000me } } }'),
  'a name in Chinese': ask('{ parks { nodes { 名称: name } } }'),
  'variables named like what JavaScript has': post({
    query:
      'query ($__proto__: Int, $constructor: Int) { parks(first: $constructor, offset: $__proto__) { nodes { code } } }',
    variables: { constructor: 2 },
  }),
};

/** How selections are put together. */
export const selections: Kinds = {
  'a key twice': inParks('code code name code'),
  'a list twice': ask('{ parks(first: 2) { nodes { code } } parks(first: 2) { nodes { name } totalCount } }'),
  'an object twice': inParks('division { name } code division { code }'),
  'an object twice, deeply': inParks(
    'division { parent { name } } division { parent { code parent { name } } } name division { name }',
  ),
  'a key twice, in fragments': ask(
    '{ parks(first: 2) { nodes { ...A name ...B } } } fragment A on Park { code division { name } } fragment B on Park { division { code } code }',
  ),
  'the order of keys': inParks('name ... { id code } approvedOn name code'),
  'one relation with different arguments': inParks(
    'a: enterprises(first: 1) { totalCount nodes { name } } b: enterprises(first: 2, orderBy: [{ name: DESC }]) { nodes { name } } enterprises(first: 0) { totalCount }',
  ),
  'one field with different arguments': ask(
    '{ enterprises(first: 3) { nodes { capital { amount wan: amount(unit: WAN) yi: amount(unit: YI) currency } } } }',
  ),
  'fragments within fragments': ask(
    '{ parks(first: 2) { ...C } } fragment C on ParkConnection { nodes { ...P } totalCount } fragment P on Park { code division { ...D } } fragment D on AdministrativeDivision { name }',
  ),
  'inline fragments': inParks(
    '... on Park { code } ... on Node { id } ... { name } ... @include(if: true) { level { code } }',
  ),
  'a fragment of another type': ask('{ parks { nodes { ... on Enterprise { name } } } }'),
  'a fragment of an interface': ask('{ parks(first: 2) { nodes { ...N } } } fragment N on Node { id __typename }'),
  'the type at all levels': ask(
    '{ __typename parks(first: 2) { __typename pageInfo { __typename } edges { __typename node { __typename level { __typename } approvedArea { __typename } division { __typename } enterprises(first: 1) { __typename nodes { __typename capital { __typename } } } } } } }',
  ),
  'only the type': ask('{ __typename }'),
  'only the type of a list': ask('{ parks { __typename } }'),
  'only the type of records': inParks('__typename'),
  'the type under aliases': inParks('a: __typename b: __typename name'),
  'edges and nodes': ask(
    '{ parks(first: 2) { edges { cursor node { code } } nodes { code } edges { node { name } } } }',
  ),
  'all of the page': ask(
    '{ parks(first: 2) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount nodes { code } } }',
  ),
  'only a count': ask('{ parks { totalCount } }'),
  'a count of no rows': ask('{ parks(first: 0) { totalCount nodes { code } pageInfo { hasNextPage } } }'),
  '120 fields of one object': ask(
    `{ parks(first: 1) { nodes { ${Array.from({ length: 60 }, (_, at) => `n${at}: name`).join(' ')} id code approvedOn catalogueCode enterpriseCount industryPlan industryPlanApprovedOn leadingIndustries managementBody name projectCount ${Array.from({ length: 40 }, (_, at) => `c${at}: code`).join(' ')} } } }`,
  ),
  introspection: ask('{ __schema { queryType { name } types { name kind } } }'),
  'introspection of one type': ask('{ __type(name: "Park") { name fields { name type { name kind } } } }'),
  'introspection beside data': ask(
    '{ __type(name: "Park") { name } parks(first: 2) { nodes { code } } __schema { queryType { name } } }',
  ),
  'introspection of a type that is not there': ask('{ __type(name: "Nope") { name } parks { totalCount } }'),
  'the hub beside data': ask(
    '{ parks { totalCount } hub { sample today } viewer { role can(action: IMPORT) } departments { totalCount } }',
  ),
  'the code lists beside data': ask(
    '{ codeLists(names: ["park-level"]) { name items { code } } parks(first: 2) { nodes { level { label } } } }',
  ),
};

/** Leaving out and taking in. */
export const directives: Kinds = {
  'skip, literally': inParks('code name @skip(if: true) id @skip(if: false)'),
  'include, literally': inParks('code name @include(if: true) id @include(if: false)'),
  'skip and include': inParks('a: code @skip(if: false) @include(if: true) b: code @skip(if: true) @include(if: true)'),
  'by a variable, true': ask('query ($x: Boolean!) { parks { totalCount @include(if: $x) __typename } }', { x: true }),
  'by a variable, false': ask('query ($x: Boolean!) { parks { totalCount @include(if: $x) __typename } }', {
    x: false,
  }),
  'by a variable that is not given': ask('query ($x: Boolean!) { parks { totalCount @include(if: $x) __typename } }'),
  'by a default': ask('query ($x: Boolean = false) { parks { totalCount @include(if: $x) __typename } }'),
  'by a default that null takes away': ask(
    'query ($x: Boolean = false) { parks { totalCount @skip(if: $x) __typename } }',
    { x: null },
  ),
  'on a fragment': ask(
    'query ($x: Boolean!) { parks(first: 1) { nodes { ...P @skip(if: $x) name } } } fragment P on Park { code }',
    { x: true },
  ),
  'on an inline fragment': ask(
    'query ($x: Boolean!) { parks(first: 1) { nodes { ... @include(if: $x) { code } name } } }',
    { x: false },
  ),
  'on all fields of a record': ask('query ($x: Boolean!) { parks(first: 2) { nodes { code @include(if: $x) } } }', {
    x: false,
  }),
  'on all root fields': ask('query ($x: Boolean!) { parks @include(if: $x) { totalCount } }', { x: false }),
  'on one of two root fields': ask(
    'query ($x: Boolean!) { parks @include(if: $x) { totalCount } a: parks { totalCount } }',
    { x: false },
  ),
  'on a key that is there twice': ask(
    'query ($x: Boolean!) { parks(first: 1) { nodes { code @skip(if: $x) code name } } }',
    { x: true },
  ),
  'on a list below records': inParks('name enterprises(first: 1) @skip(if: true) { nodes { name } }'),
};
