import { literal, sql } from '@district-hub/engine';
import type { Mask } from '../options.ts';
import { surname } from './surname.ts';

/** Words that only names of units have. */
const words =
  '公司|集团|企业|政府|委员会|银行|联社|合作社|医院|学院|学校|大学|中学|小学|幼儿园|研究院|中心|协会|基金|合伙';
/** What names of units end with; a personal name may too, so only a longer name without a pause counts. */
const endings = '局厅院厂社站处部队所店库馆会园村场校组行委室办';
const unit = `(${words})|^[^、，,;； ·]{4,}[${endings}]$`;

/**
 * Masks a name that may be a person's or a unit's, as in "to whom land was granted" or "who controls a firm": names of units are
 * shown, all others as a surname. Whatever is not clearly a unit is treated as a person.
 */
export const personOrUnit: Mask = {
  show: (name) => (new RegExp(unit).test(name.trim()) ? name : surname.show(name)),
  ...(surname.sql && {
    sql: (name) => sql`case when btrim(${name}) ~ ${literal(unit)} then ${name} else ${surname.sql?.(name)} end`,
  }),
};
