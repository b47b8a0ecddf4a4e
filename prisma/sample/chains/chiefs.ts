/** Who leads a chain: a leader's post and term; all names are invented. */
export interface ChiefTerm {
  chain: string;
  person: string;
  post: string;
  from: string;
  to?: string;
}

const changedOn = '2025-03-01';

/** Chiefs of the ten chains, past terms included; 示例区 changed half of them in 2025. */
export const chiefTerms: readonly ChiefTerm[] = [
  { chain: 'STORAGE', person: '苏示远', post: '区委书记', from: '2022-04-01' },
  { chain: 'BIOMED', person: '柳示清', post: '区长', from: '2022-04-01', to: changedOn },
  { chain: 'BIOMED', person: '贺示川', post: '区长', from: changedOn },
  { chain: 'INFOTECH', person: '贺示川', post: '区长', from: changedOn },
  { chain: 'INFOTECH', person: '柳示清', post: '区长', from: '2022-04-01', to: changedOn },
  { chain: 'EQUIPMENT', person: '顾示宁', post: '常务副区长', from: '2022-04-01' },
  { chain: 'MARINE', person: '秦示涛', post: '副区长', from: '2022-04-01', to: '2024-07-01' },
  // Nobody led the chain in the second half of 2024.
  { chain: 'MARINE', person: '简示岚', post: '副区长', from: '2025-01-01' },
  { chain: 'AUTO', person: '顾示宁', post: '常务副区长', from: '2023-01-01' },
  { chain: 'FOOD', person: '叶示禾', post: '副区长', from: '2022-04-01' },
  { chain: 'DIGITAL', person: '唐示珩', post: '区委常委', from: '2022-04-01', to: changedOn },
  { chain: 'DIGITAL', person: '温示言', post: '区委常委', from: changedOn },
  { chain: 'PORT', person: '秦示涛', post: '副区长', from: '2022-04-01', to: '2024-07-01' },
  { chain: 'PORT', person: '简示岚', post: '副区长', from: '2024-07-01' },
  // A term that was decided but has not begun: from July another leader takes over.
  { chain: 'CULTURE', person: '温示言', post: '区委常委', from: '2023-01-01', to: '2026-07-15' },
  { chain: 'CULTURE', person: '岳示乔', post: '副区长', from: '2026-07-15' },
];

/** 总链长 above all chiefs: the party secretary and the head of the district together; the latter changed in 2025. */
export const generalChiefTerms: readonly Omit<ChiefTerm, 'chain'>[] = [
  { person: '苏示远', post: '区委书记', from: '2022-04-01' },
  { person: '柳示清', post: '区长', from: '2022-04-01', to: changedOn },
  { person: '贺示川', post: '区长', from: changedOn },
];

/** The department that runs each chain, and the one that did before where it changed. */
export const officeTerms: readonly { chain: string; department: string; from: string; to?: string }[] = [
  { chain: 'STORAGE', department: 'DEVELOPMENT_REFORM', from: '2022-04-01' },
  { chain: 'BIOMED', department: 'HEALTH', from: '2022-04-01', to: '2024-01-01' },
  { chain: 'BIOMED', department: 'INDUSTRY', from: '2024-01-01' },
  { chain: 'INFOTECH', department: 'INDUSTRY', from: '2022-04-01' },
  { chain: 'EQUIPMENT', department: 'INDUSTRY', from: '2022-04-01' },
  { chain: 'MARINE', department: 'MARINE', from: '2022-04-01' },
  { chain: 'AUTO', department: 'INDUSTRY', from: '2022-04-01' },
  { chain: 'FOOD', department: 'AGRICULTURE', from: '2022-04-01' },
  { chain: 'DIGITAL', department: 'INDUSTRY', from: '2022-04-01', to: changedOn },
  { chain: 'DIGITAL', department: 'BIG_DATA', from: changedOn },
  { chain: 'PORT', department: 'TRANSPORT', from: '2022-04-01' },
  { chain: 'CULTURE', department: 'CULTURE_TOURISM', from: '2022-04-01' },
];
