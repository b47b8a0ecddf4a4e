import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, type Json, openFixture } from '../../../test/graph.ts';

let ask: Ask;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ ask, drop } = await openFixture());
});
afterAll(() => drop());

/** How many enterprises meet a condition. */
async function count(where: string): Promise<number> {
  const { data, messages } = await ask(`{ enterprises(where: ${where}) { totalCount } }`);
  expect(messages).toEqual([]);
  return data.enterprises.totalCount;
}

describe('money', () => {
  test('comes in its currency and in units, exact', async () => {
    const { data } = await ask(
      '{ enterprise(by: { creditCode: "C1" }) { capital { amount wan: amount(unit: WAN) yi: amount(unit: YI) currency } } }',
    );
    expect(data.enterprise.capital).toEqual({
      amount: '5000000.5',
      wan: '500.00005',
      yi: '0.050000005',
      currency: 'CNY',
    });
    expect(
      (await ask('{ enterprise(by: { creditCode: "C4" }) { capital { amount } } }')).data.enterprise.capital,
    ).toBeNull();
  });

  test('compares within its currency', async () => {
    expect(await count('{ capital: { gte: 500, unit: WAN, currency: "CNY" } }')).toBe(6);
    expect(await count('{ capital: { gte: 500, unit: WAN, currency: "USD" } }')).toBe(3);
    expect(await count('{ capital: { eq: "500.00005", unit: WAN, currency: "CNY" } }')).toBe(2);
    expect(await count('{ capital: { isNull: true, currency: "CNY" } }')).toBe(3);
    expect(await count('{ capital: { isNull: false, currency: "CNY" } }')).toBe(6);
  });

  test('is ordered by currency first', async () => {
    const { data } = await ask(
      '{ enterprises(orderBy: [{ capital: ASC }]) { nodes { capital { currency amount } } } }',
    );
    const found = data.enterprises.nodes.map(
      ({ capital }: Json) => capital && `${capital.currency} ${Math.round(capital.amount / 5e6)}`,
    );
    expect(found).toEqual([
      'CNY 1',
      'CNY 1',
      'CNY 2',
      'CNY 2',
      'CNY 3',
      'CNY 3',
      'USD 1',
      'USD 2',
      'USD 3',
      null,
      null,
      null,
    ]);
  });
});

describe('area', () => {
  test('comes in units, exact, and compares in ranges', async () => {
    const { data } =
      await ask(`{ park(by: { code: "E" }) { approvedArea { value mu: value(unit: MU) ha: value(unit: HECTARE) km: value(unit: SQKM) } }
      at: parks(where: { approvedArea: { gte: "1000.0000000005", lte: "1000.0000000005", unit: MU } }) { nodes { code } }
      over: parks(where: { approvedArea: { gt: 30, unit: MU } }) { nodes { code } }
      from: parks(where: { approvedArea: { gte: 30, unit: MU } }) { nodes { code } } }`);
    expect(data.park.approvedArea).toEqual({
      value: '666666.666667',
      mu: '1000.0000000005',
      ha: '66.6666666667',
      km: '0.666666666667',
    });
    expect(data.at.nodes).toEqual([{ code: 'E' }]);
    expect(data.over.nodes).toEqual([{ code: 'E' }]);
    expect(data.from.nodes).toEqual([{ code: 'E' }, { code: 'N' }]);
  });
});

describe('figures', () => {
  const figure = '{ value wan: value(unit: WAN) unit status approximation source { code } reportedOn }';

  test('show their unit, status, rounding and source', async () => {
    const { data } = await ask(`{ enterpriseFigures(orderBy: [{ id: ASC }]) { nodes { value ${figure} } } }`, {
      role: 'ADMIN',
    });
    expect(data.enterpriseFigures.nodes.map(({ value }: Json) => value)).toEqual([
      {
        value: '123456789.5',
        wan: '12345.67895',
        unit: 'YUAN',
        status: 'REPORTED',
        approximation: 'OVER',
        source: { code: 'TAX' },
        reportedOn: '2026-03-01',
      },
      {
        value: '25000',
        wan: '2.5',
        unit: 'PERSON',
        status: 'REPORTED',
        approximation: null,
        source: { code: 'TAX' },
        reportedOn: null,
      },
      {
        value: null,
        wan: null,
        unit: 'YUAN',
        status: 'NOT_REPORTED',
        approximation: null,
        source: { code: 'TAX' },
        reportedOn: null,
      },
    ]);
  });

  test('compare within what their unit measures', async () => {
    const { data } = await ask(
      `{ a: enterpriseFigures(where: { value: { gte: 2, unit: WAN } }) { totalCount } b: enterpriseFigures(where: { value: { gte: 2, unit: PERSON } }) { totalCount }
        c: enterpriseFigures(where: { value: { gte: 2 } }) { totalCount } d: enterpriseFigures(where: { value: { status: [NOT_REPORTED] } }) { totalCount } }`,
      { role: 'ADMIN' },
    );
    expect(data).toEqual({ a: { totalCount: 2 }, b: { totalCount: 1 }, c: { totalCount: 2 }, d: { totalCount: 1 } });
  });

  test('refuse a unit that does not measure them', async () => {
    const shown = await ask('{ projects { nodes { totalInvestment { value(unit: MU) } } } }', { role: 'ADMIN' });
    expect(shown.codes).toEqual(['BAD_USER_INPUT']);
    const filtered = await ask('{ projects(where: { totalInvestment: { gt: 1, unit: PERSON } }) { totalCount } }', {
      role: 'ADMIN',
    });
    expect(filtered.codes).toEqual(['BAD_USER_INPUT']);
  });

  test('are withheld from those who may not read them', async () => {
    const { data } = await ask(`{ projects { nodes { totalInvestment ${figure} } } }`);
    const withheld = {
      value: null,
      wan: null,
      unit: 'YUAN',
      status: 'WITHHELD',
      approximation: null,
      source: null,
      reportedOn: null,
    };
    expect(data.projects.nodes).toEqual([{ totalInvestment: withheld }, { totalInvestment: withheld }]);
    const all = await ask(`{ projects { nodes { totalInvestment { value(unit: YI) status } } } }`, { role: 'ADMIN' });
    expect(all.data.projects.nodes).toEqual([
      { totalInvestment: { value: '12.345', status: 'REPORTED' } },
      { totalInvestment: { value: null, status: 'WITHHELD' } },
    ]);
  });
});

test('partial dates show what is known and compare by their first day', async () => {
  const { data } = await ask(`{ parks(orderBy: [{ approvedOn: ASC }]) { nodes { approvedOn } }
    from: parks(where: { approvedOn: { gte: "1992-02" } }) { totalCount } year: parks(where: { approvedOn: { gte: "1992", lt: "1993" } }) { totalCount } }`);
  expect(data).toEqual({
    parks: { nodes: [{ approvedOn: '1992' }, { approvedOn: '1992-10' }, { approvedOn: null }] },
    from: { totalCount: 1 },
    year: { totalCount: 2 },
  });
});

test('names are ordered by their pinyin', async () => {
  const { data } = await ask('{ parks(orderBy: [{ name: ASC }]) { nodes { name } } }');
  expect(data.parks.nodes.map(({ name }: Json) => name)).toEqual(['北园', '东园', '西园']);
});

test('computed fields with SQL are filtered and ordered by', async () => {
  const { data } =
    await ask(`{ parks(where: { enterpriseCount: { gte: 1 } }, orderBy: [{ enterpriseCount: DESC }, { code: ASC }]) { nodes { code } }
    enterprises(where: { year: { eq: 2001 } }) { totalCount } }`);
  expect(data).toEqual({ parks: { nodes: [{ code: 'E' }, { code: 'W' }] }, enterprises: { totalCount: 7 } });
});
