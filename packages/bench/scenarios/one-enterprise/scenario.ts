import { today } from '../../src/district/counts.ts';
import { type Answer, defineScenario } from '../../src/scenario.ts';
import { decimal, edges, globalId, idOf, money, nodes, optional } from '../../src/shape.ts';

// The figures of single enterprises are for administrators only, so the hub is asked as one.
export default defineScenario<number>(import.meta.dirname, {
  mark: 'Q1',
  zh: '按标识查一家企业，含园区、环节与最新年度数据',
  en: 'one enterprise by id, with its park, segments and newest figures',
  asAdmin: true,
  draw: (pick, { enterprises }) => pick.int(1, enterprises),
  hub: {
    variables: (id) => ({ id: globalId('Enterprise', id) }),
    shape: ({ enterprise: found }) => ({
      ...found,
      id: idOf(found.id),
      status: optional(found.status, ({ code }) => code),
      park: optional(found.park, (park) => ({ ...park, id: idOf(park.id) })),
      memberships: nodes(found.memberships, ({ role, ...rest }) => ({ ...rest, role: role.code })),
      figures: nodes(found.figures, ({ year, value }) => ({ year, ...value })),
    }),
  },
  postgraphile: {
    variables: (id) => ({ id, on: today }),
    shape: ({ enterpriseByRowId: found }) => ({
      id: found.rowId,
      name: found.name,
      creditCode: found.creditCode,
      establishedOn: found.establishedOn,
      status: found.status,
      capital: money(found.capital, found.capitalCurrency),
      park: optional(found.parkByParkId, ({ rowId, ...park }) => ({ id: rowId, ...park })),
      memberships: nodes(found.chainMembershipsByEnterpriseId, ({ chainSegmentBySegmentId, ...rest }) => ({
        ...rest,
        segment: chainSegmentBySegmentId,
      })),
      figures: nodes(found.enterpriseFiguresByEnterpriseId, figure),
    }),
  },
  plain: {
    variables: (id) => ({ id, on: today }),
    shape: ({ enterprise: { capital, capitalCurrency, ...found } }) => ({
      ...found,
      id: Number(found.id),
      capital: money(capital, capitalCurrency),
      park: optional(found.park, (park) => ({ ...park, id: Number(park.id) })),
      memberships: edges(found.memberships, (membership) => membership),
      figures: edges(found.figures, figure),
    }),
  },
  limit: (id) => [id, today],
});

function figure({ year, value, valueStatus }: Answer) {
  return { year, value: valueStatus === 'REPORTED' ? decimal(value) : null, status: valueStatus };
}
