import { chains } from '../chains/index.ts';
import { firmsIn } from '../enterprises/index.ts';
import { notable } from '../enterprises/notable.ts';
import type { Row } from '../row.ts';

/** Kinds of products: the wider one and what is a kind of it. Taxonomy, not supply. */
const kinds: readonly (readonly [parent: string, child: string])[] = [
  ['储能电芯', '方形储能电芯'],
  ['储能电芯', '圆柱储能电芯'],
  ['磷酸铁锂', '高压实磷酸铁锂'],
  ['储能变流器', '组串式储能变流器'],
  ['储能变流器', '集中式储能变流器'],
];

/** What runs along the flows of the chains: what a segment gives, and with whom. */
const flows = chains.flatMap(({ code, flows }) => flows.map(([from, to, product]) => ({ code, from, to, product })));

const names = [...new Set([...flows.map(({ product }) => product), ...kinds.flat()])];

export const productRows: readonly Row[] = names.map((name) => ({ name }));

/** A product goes into what the segment that takes it gives to others; so the flows of products return where those of segments do. */
const pairs = flows.flatMap((flow) =>
  flows
    .filter(({ code, from }) => code === flow.code && from === flow.to)
    .map(({ product }) => [flow.product, product] as const),
);

const flow = (from: string, to: string, stated: string): Row => ({ from: { name: from }, to: { name: to }, stated });

/** One pair is stated from both sides, and one product goes into itself, as in mined texts. */
export const flowRows: readonly Row[] = [
  ...[...new Set(pairs.map((pair) => JSON.stringify(pair)))]
    .map((pair): [string, string] => JSON.parse(pair))
    .map(([from, to]) => flow(from, to, 'SUPPLY')),
  flow('磷酸铁锂', '储能电芯', 'UPSTREAM_MATERIAL'),
  flow('磷酸铁锂', '储能电芯', 'DOWNSTREAM_PRODUCT'),
  flow('再生锂盐', '再生锂盐', 'UPSTREAM_MATERIAL'),
];

export const subclassRows: readonly Row[] = kinds.map(([parent, child]) => ({
  parent: { name: parent },
  child: { name: child },
}));

const storage = notable('示例岚川储能集团股份有限公司');
const materials = notable('示例市霁岚新材料有限公司');

const made = (enterprise: Row, name: string, reportedWeight: string | null): Row => ({
  enterprise,
  product: { name },
  reportedWeight,
});

/** Products of firms: what the two largest of each segment give, without weight; and weights as reported, which are no shares. */
export const enterpriseProductRows: readonly Row[] = [
  made(storage.key, '储能变流器', '0.7215'),
  made(storage.key, '集中式储能变流器', '0.44'),
  made(materials.key, '磷酸铁锂', '1.08'),
  made(materials.key, '高压实磷酸铁锂', '-0.03'),
  ...flows
    .flatMap(({ code, from, product }) =>
      firmsIn(code, from)
        .slice(0, 2)
        .map((firm) => ({ firm, product })),
    )
    .filter(({ firm, product }) => !([storage, materials].includes(firm) && /变流器|磷酸铁锂/.test(product)))
    .filter(
      ({ firm, product }, at, all) => all.findIndex((other) => other.firm === firm && other.product === product) === at,
    )
    .map(({ firm, product }) => made(firm.key, product, null)),
];
