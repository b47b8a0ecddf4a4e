import { placeIn } from '../geography.ts';
import { known } from '../known.ts';
import { isStreet, managementOf, parkKey, streetAt } from '../parks/parks.ts';
import { random } from '../random.ts';
import { streetName, streetOf } from '../reference/divisions.ts';
import type { Key, Row } from '../row.ts';
import { contentOf } from './contents.ts';
import { responsibilitiesOf } from './responsibilities.ts';
import { type ProjectPlan, projectPlans, shareOf } from './table.ts';

/** Departments by kind of project. */
const departments: Readonly<Record<string, string>> = {
  INDUSTRY: 'INDUSTRY',
  RESEARCH: 'SCIENCE',
  SERVICES: 'COMMERCE',
  CULTURE_TOURISM: 'CULTURE_TOURISM',
  LOGISTICS: 'TRANSPORT',
  ENERGY: 'DEVELOPMENT_REFORM',
  SCHOOL: 'EDUCATION',
  HOSPITAL: 'HEALTH',
  GREEN: 'CITY_MANAGEMENT',
  PARKING: 'CITY_MANAGEMENT',
  TALENT_HOUSING: 'TALENT_HOUSING',
};

/** Projects of head enterprises from elsewhere (S23). */
const partners: Readonly<Record<string, string>> = {
  示例新能源研究中心: '合作方：虚构远方能源集团',
  示例金融中心: '合作方：虚构远川文旅集团',
  示例港供应链中心: '合作方：虚构环海港口集团',
};

/** Codes come with approval. Before it a project has a local number; every 19th still carries a code of the first generation. */
function keyOf({ phase, start }: ProjectPlan, place: number): Key {
  const serial = String(place + 1).padStart(6, '0');
  if (phase === 'IN_TALKS' || phase === 'SIGNED') return { localNo: `示前期-${serial}` };
  if (place % 19 === 11) return { code: `2020-990102-39-03-${serial}` };
  const month = start === null ? '2511' : `${start.slice(2, 4)}${start.slice(5, 7) || '01'}`;
  return { code: `${month}-990102-04-01-${serial}` };
}

const departmentOf = ({ kind }: ProjectPlan): string => departments[kind] ?? 'HOUSING';

interface Project {
  plan: ProjectPlan;
  key: Key;
}
const projects: readonly Project[] = projectPlans.map((plan, place) => ({ plan, key: keyOf(plan, place) }));

export const projectRows: readonly Row[] = projects.map(({ plan, key }) => ({
  code: null,
  localNo: null,
  ...key,
  name: plan.name,
  kind: plan.kind,
  content: contentOf(plan),
  address: `示例区${streetName(streetAt(plan.place))}`,
  totalInvestment: plan.investment.value,
  totalInvestmentStatus: plan.investment.status,
  totalInvestmentApproximation: plan.investment.approximation,
  phase: plan.phase,
  startedOn: plan.start,
  completedOn: plan.end,
  responsibleUnit: isStreet(plan.place) ? `示例区${streetName(plan.place)}办事处` : managementOf(plan.place),
  note: partners[plan.name] ?? null,
  department: { code: departmentOf(plan) },
  park: isStreet(plan.place) ? null : parkKey(plan.place),
  division: streetOf(streetAt(plan.place)),
  // What is still being talked about stands nowhere yet.
  ...(plan.phase === 'IN_TALKS' ? {} : placeIn(plan.place, `project ${plan.name}`)),
}));

export const projectChainRows: readonly Row[] = projects.flatMap(({ plan, key }) =>
  plan.chains.map((chain) => ({ project: key, chain: { code: chain } })),
);

export const responsibilityRows: readonly Row[] = projects.flatMap(({ plan, key }, place) =>
  responsibilitiesOf(plan, key, place, departmentOf(plan)),
);

const lists: Readonly<Record<string, { list: string; level: string }>> = {
  P: { list: 'KEY', level: 'PROVINCE' },
  C: { list: 'KEY', level: 'CITY' },
  D: { list: 'KEY', level: 'DISTRICT' },
  U: { list: 'URBAN_CONSTRUCTION', level: 'DISTRICT' },
};

/** What was said of a project in an earlier year, from the year in which it was started. */
const categoryIn = (year: number, { start, category }: ProjectPlan): string | undefined => {
  if (year === 2026) return category;
  const started = Number(start?.slice(0, 4) ?? '9999');
  if (started > year) return undefined;
  return started === year ? 'NEW' : 'CONTINUED';
};

const isKnown = (entry: Row | undefined): entry is Row => entry !== undefined;

/** One list of one year: those of its letter, numbered as they come. */
function entriesOf(letter: string, year: number): Row[] {
  const { list, level } = known(lists[letter]);
  return projects
    .map(({ plan, key }): Row | undefined => {
      const category = plan.lists.includes(letter) ? categoryIn(year, plan) : undefined;
      if (category === undefined) return undefined;
      // At most a third a year, so that three years never plan more than the whole.
      const share = random(`plan ${plan.name} ${year}`).integer(12, 32) / 100;
      return {
        project: key,
        list,
        year,
        level,
        category,
        plannedInvestment: shareOf(plan.investment, share),
        plannedInvestmentStatus: plan.investment.status,
        plannedInvestmentApproximation: plan.investment.approximation,
        yearTarget: category === 'COMPLETION' ? '竣工验收' : category === 'PREPARATION' ? '完成前期手续' : '主体施工',
      };
    })
    .filter(isKnown)
    .map((entry, place) => ({ ...entry, serial: place + 1 }));
}

export const listEntryRows: readonly Row[] = [2024, 2025, 2026].flatMap((year) =>
  Object.keys(lists).flatMap((letter) => entriesOf(letter, year)),
);
