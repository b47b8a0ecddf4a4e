import { person } from '../enterprises/invention.ts';
import { isStreet, streetAt } from '../parks/parks.ts';
import { departmentName } from '../reference/departments.ts';
import { streetName } from '../reference/divisions.ts';
import type { Key, Row } from '../row.ts';
import type { ProjectPlan } from './table.ts';

/** District leaders who carry key projects, by kind; chiefs of chains are among them. */
const leaders: Readonly<Record<string, readonly [person: string, post: string]>> = {
  INDUSTRY: ['顾示宁', '常务副区长'],
  RESEARCH: ['温示言', '区委常委'],
  LOGISTICS: ['简示岚', '副区长'],
  CULTURE_TOURISM: ['叶示禾', '副区长'],
  RENEWAL: ['贺示川', '区长'],
  SERVICES: ['苏示远', '区委书记'],
};
const otherLeader = ['顾示宁', '常务副区长'] as const;

/** Kinds that the district's own construction company carries out. */
const ofTheCompany = new Set(['ROAD', 'PIPES', 'RENEWAL', 'RESETTLEMENT', 'OLD_ESTATE']);

/** Renewal passed from one head of the district to the next two weeks after the meeting. */
const handedOver = { from: '柳示清', to: '贺示川', on: '2025-03-01' };

/** The day of the meeting that shares out the year's projects. */
const meetingOf = (plan: ProjectPlan): string =>
  plan.start !== null && plan.start < '2026' ? '2025-02-18' : '2026-02-12';

/**
 * Who answers for a project: lead department and street for each, a unit where the district builds itself, a leader and a
 * person for those on a list of the city or above.
 */
export function responsibilitiesOf(plan: ProjectPlan, project: Key, place: number, department: string): Row[] {
  const base = { project, post: null, department: null, validFrom: meetingOf(plan), validTo: null };
  const street = streetAt(plan.place);
  const common: Row[] = [
    { ...base, role: 'LEAD_DEPARTMENT', holder: departmentName(department), department: { code: department } },
    {
      ...base,
      role: 'STREET',
      holder: `示例区${streetName(street)}办事处`,
      department: { code: `STREET_${street}` },
    },
  ];
  if (ofTheCompany.has(plan.kind)) {
    const company = 'CITY_CONSTRUCTION';
    common.push({ ...base, role: 'UNIT', holder: departmentName(company), department: { code: company } });
  }
  if (!/[PC]/.test(plan.lists)) return common;
  const [leader, post] = leaders[plan.kind] ?? otherLeader;
  const inPark = !isStreet(plan.place);
  return [
    ...common,
    ...(leader === handedOver.to && base.validFrom < handedOver.on
      ? [
          { ...base, role: 'LEADER', holder: handedOver.from, post, validTo: handedOver.on },
          { ...base, role: 'LEADER', holder: leader, post, validFrom: handedOver.on },
        ]
      : [{ ...base, role: 'LEADER', holder: leader, post }]),
    {
      ...base,
      role: 'PERSON',
      holder: person(7000 + place),
      post: inPark ? '园区项目专班负责人' : '街道项目专班负责人',
      department: { code: department },
    },
  ];
}
