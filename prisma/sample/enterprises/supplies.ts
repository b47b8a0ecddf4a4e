import { chains } from '../chains/index.ts';
import { known } from '../known.ts';
import { wan } from '../quantity.ts';
import { random } from '../random.ts';
import type { Row } from '../row.ts';
import type { Firm } from './firm.ts';
import { firmsIn } from './index.ts';
import { notable } from './notable.ts';

const latest = (...days: readonly string[]): string => known(days.toSorted().at(-1));

const supply = (supplier: Firm, buyer: Firm, product: string, more: Readonly<Row> = {}): Row => ({
  supplier: supplier.key,
  buyer: buyer.key,
  product,
  yearlyValue: null,
  yearlyValueStatus: 'NOT_REPORTED',
  yearlyValueApproximation: null,
  local: true,
  evidence: '企业走访（虚构）',
  validFrom: latest('2023-01-01', supplier.established, buyer.established),
  validTo: null,
  ...more,
});

/** Along each flow of a chain one to three pairs of its larger firms. */
const alongFlows: readonly Row[] = chains.flatMap(({ code, flows }) =>
  flows.flatMap(([from, to, product]) => {
    const dice = random(`supply ${code} ${from} ${to}`);
    const [suppliers, buyers] = [firmsIn(code, from), firmsIn(code, to)];
    return Array.from({ length: Math.min(suppliers.length, buyers.length, dice.integer(1, 3)) }, (_, place) => {
      const [supplier, buyer] = [known(suppliers[place]), known(buyers[buyers.length - 1 - place])];
      if (supplier === buyer) return [];
      return [
        supply(supplier, buyer, product, { yearlyValue: wan(dice.integer(80, 9000)), yearlyValueStatus: 'REPORTED' }),
      ];
    }).flat();
  }),
);

const storage = notable('示例岚川储能集团股份有限公司');
const materials = notable('示例市霁岚新材料有限公司');
const energy = notable('虚构远方能源集团有限公司');
const port = notable('示例港湾物流集团有限公司');
const shipping = notable('虚构环海港口集团有限公司');

/** Mutual suppliers, an outside buyer, an ended relation, a withheld and an approximate value, and one nobody knows to be local. */
const special: readonly Row[] = [
  supply(materials, storage, '磷酸铁锂', {
    yearlyValue: wan(21_000),
    yearlyValueStatus: 'REPORTED',
    yearlyValueApproximation: 'OVER',
  }),
  supply(storage, materials, '储能系统', { yearlyValueStatus: 'WITHHELD' }),
  supply(storage, energy, '储能变流器', {
    local: false,
    yearlyValue: wan(60_000),
    yearlyValueStatus: 'REPORTED',
    yearlyValueApproximation: 'ABOUT',
  }),
  supply(storage, energy, '并网柜', { local: false, validFrom: '2021-01-01', validTo: '2024-01-01' }),
  supply(storage, energy, '并网柜', { local: false, validFrom: '2025-06-01' }),
  supply(port, shipping, '集装箱装卸', { local: null, evidence: null }),
];

export const supplyRows: readonly Row[] = [...alongFlows, ...special];
