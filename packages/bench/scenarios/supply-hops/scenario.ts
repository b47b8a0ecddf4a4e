import { today } from '../../src/district/counts.ts';
import { type Answer, defineScenario } from '../../src/scenario.ts';
import { edges, globalId, idOf, nodes } from '../../src/shape.ts';

/** What a hop came to: a product and who buys it, with the hops behind. */
type Hop = { product: string; buyer: Answer };

const hubHop = ({ product, buyer: { id, name, supplies } }: Answer): Hop => ({
  product,
  buyer: { name, ...(supplies ? { supplies: nodes(supplies, hubHop) } : { id: idOf(id) }) },
});

const plainHop = ({ product, buyer: { id, name, supplies } }: Answer): Hop => ({
  product,
  buyer: { name, ...(supplies ? { supplies: edges(supplies, plainHop) } : { id: Number(id) }) },
});

const postgraphileHop = ({ product, enterpriseByBuyerId: buyer }: Answer): Hop => {
  const supplies = buyer.supplyRelationsBySupplierId;
  return {
    product,
    buyer: { name: buyer.name, ...(supplies ? { supplies: nodes(supplies, postgraphileHop) } : { id: buyer.rowId }) },
  };
};

export default defineScenario<number>(import.meta.dirname, {
  mark: 'Q7',
  zh: '一家企业的下游三跳采购方',
  en: 'who buys from this enterprise, three hops deep',
  draw: (pick, { enterprises }) => pick.int(1, enterprises),
  hub: {
    variables: (id) => ({ id: globalId('Enterprise', id) }),
    shape: ({ enterprise: { name, supplies } }) => ({ name, supplies: nodes(supplies, hubHop) }),
  },
  postgraphile: {
    variables: (id) => ({ id, on: today }),
    shape: ({ enterpriseByRowId: { name, supplyRelationsBySupplierId } }) => ({
      name,
      supplies: nodes(supplyRelationsBySupplierId, postgraphileHop),
    }),
  },
  plain: {
    variables: (id) => ({ id, on: today }),
    shape: ({ enterprise: { name, supplies } }) => ({ name, supplies: edges(supplies, plainHop) }),
  },
  limit: (id) => [id, today],
});
