import { known } from '../known.ts';
import type { Row } from '../row.ts';
import { district, streetNames, streetOf } from './divisions.ts';

type Line = readonly [code: string, name: string, shortName: string];

const government: Line[] = [
  ['DEVELOPMENT_REFORM', '示例区发展和改革局', '发改局'],
  ['INDUSTRY', '示例区工业和信息化局', '工信局'],
  ['SCIENCE', '示例区科学技术局', '科技局'],
  ['COMMERCE', '示例区商务局', '商务局'],
  ['HUMAN_RESOURCES', '示例区人力资源和社会保障局', '人社局'],
  ['NATURAL_RESOURCES', '示例区自然资源局', '自然资源局'],
  ['HOUSING', '示例区住房和城乡建设局', '住建局'],
  ['TRANSPORT', '示例区交通运输局', '交通局'],
  ['AGRICULTURE', '示例区农业农村局', '农业农村局'],
  ['MARINE', '示例区海洋发展和渔业局', '海洋局'],
  ['CULTURE_TOURISM', '示例区文化和旅游局', '文旅局'],
  ['HEALTH', '示例区卫生健康局', '卫健局'],
  ['EDUCATION', '示例区教育和体育局', '教体局'],
  ['MARKET_REGULATION', '示例区市场监督管理局', '市场监管局'],
  ['STATISTICS', '示例区统计局', '统计局'],
  ['TAX', '示例区税务局', '税务局'],
  ['CITY_MANAGEMENT', '示例区综合行政执法局', '执法局'],
  ['BIG_DATA', '示例区大数据局', '大数据局'],
  ['INVESTMENT_PROMOTION', '示例区投资促进服务中心', '投促中心'],
];

const companies: Line[] = [
  ['CITY_CONSTRUCTION', '示例区城市建设投资集团', '示例城投'],
  ['TALENT_HOUSING', '示例区人才安居公司', '人才安居'],
];

const department =
  (kind: string, parent: string | null) =>
  ([code, name, shortName]: Line): Row => ({
    code,
    name,
    shortName,
    kind,
    phone: null,
    parent: parent === null ? null : { code: parent },
    division: null,
  });

/** The two heads: every other office stands below one of them. */
const heads: Row[] = [
  { ...department('PARTY', null)(['PARTY_COMMITTEE', '示例区委办公室', '区委办']), division: district },
  { ...department('GOVERNMENT', null)(['GOVERNMENT_OFFICE', '示例区人民政府办公室', '政府办']), division: district },
];

const streetOffices: Row[] = [...streetNames].map(([code, name]) => ({
  ...department('STREET', 'GOVERNMENT_OFFICE')([`STREET_${code}`, `示例区${name}办事处`, name]),
  // Telephone numbers that begin with 000 are given to nobody.
  phone: `0000-0000${code}`,
  division: streetOf(code),
}));

/** Departments: first the heads, then what is below them. */
export const departmentsByLevel: readonly (readonly Row[])[] = [
  heads,
  [
    department('PARTY', 'PARTY_COMMITTEE')(['ORGANISATION', '示例区委组织部', '组织部']),
    ...government.map(department('GOVERNMENT', 'GOVERNMENT_OFFICE')),
    department('PARK_COMMITTEE', 'GOVERNMENT_OFFICE')(['PARK_DONGLAN', '示例东澜经济开发区管理委员会', '东澜管委会']),
    department(
      'PARK_COMMITTEE',
      'GOVERNMENT_OFFICE',
    )(['PARK_XILING', '示例西岭高新技术产业园区管理委员会', '西岭管委会']),
    ...companies.map(department('STATE_COMPANY', 'GOVERNMENT_OFFICE')),
    ...streetOffices,
  ],
];

/** Full name of a department of the government, by its code. */
export const departmentName = (department: string): string =>
  known([...government, ...companies].find(([code]) => code === department))[1];
