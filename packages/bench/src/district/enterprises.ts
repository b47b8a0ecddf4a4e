import type { Counts } from './counts.ts';
import { enterpriseName, oneOf } from './words.ts';

/** Enterprises with their titles and figures. One in fifty stands in no park, and some facts of some are not known. */
export function enterpriseStatements({ enterprises, parks }: Counts): string[] {
  const name = enterpriseName();
  return [
    `INSERT INTO enterprise (id, credit_code, name, name_sort_key, name_match_key, legal_form, status, legal_representative, capital,
       capital_currency, established_on, business_scope, registered_address, scale, controlling_kind, locality, industry_class_id, division_id, park_id)
     SELECT i, '9199' || lpad(i::text, 14, '0'), ${name.text}, ${name.key}, ${name.text},
       CASE WHEN i % 6 <> 0 THEN '有限责任公司' END,
       CASE WHEN i % 40 <> 0 THEN ${oneOf(401, ['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'DISSOLVED'])} END,
       '虚构人' || i, CASE WHEN i % 25 <> 0 THEN (1 + pg_temp.draw(i, 402, 2_000)) * 50_000 END,
       CASE WHEN i % 25 <> 0 THEN CASE WHEN i % 33 = 0 THEN 'USD' ELSE 'CNY' END END,
       CASE WHEN i % 30 <> 0 THEN date '1996-01-01' + pg_temp.draw(i, 403, 11_000) END,
       '虚构的经营范围', '虚构路' || i || '号', ${oneOf(404, ['LARGE', 'MEDIUM', 'SMALL', 'SMALL', 'MICRO', 'MICRO', 'MICRO'])},
       CASE WHEN i % 9 <> 0 THEN ${oneOf(405, ['PRIVATE', 'PRIVATE', 'PRIVATE', 'LOCAL_STATE', 'FOREIGN'])} END, 'LOCAL',
       1 + pg_temp.draw(i, 406, 100), 2 + pg_temp.draw(i, 407, 20),
       CASE WHEN i % 50 <> 0 THEN 1 + pg_temp.draw(i, 408, ${parks}) END
     FROM generate_series(1, ${enterprises}) AS i`,
    `INSERT INTO designation (enterprise_id, title, level, granted_on, expires_on, status)
     SELECT i, title, ${oneOf(411, ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT'])}, granted, granted + 1_095,
       CASE WHEN granted < '2023-11-25' THEN 'EXPIRED' ELSE 'VALID' END
     FROM generate_series(1, ${enterprises}) AS i,
       LATERAL (SELECT ${oneOf(412, ['INNOVATIVE_SME', 'SPECIALISED_SME', 'LITTLE_GIANT', 'HIGH_TECH', 'GAZELLE'])} AS title,
         date '2019-01-01' + pg_temp.draw(i, 413, 2_600) AS granted) AS grants
     WHERE pg_temp.draw(i, 414, 5) < 3`,
    `INSERT INTO enterprise_figure (enterprise_id, year, indicator, source, value, value_unit, value_status, value_approximation, reported_on)
     SELECT i, year, 'REVENUE', 'TAX', CASE WHEN status = 'REPORTED' THEN (1 + pg_temp.draw(i * 3 + year, 421, 900_000)) * 1_000 END, 'CNY',
       status, CASE WHEN status = 'REPORTED' AND i % 10 = 0 THEN 'ABOUT'::approximation END, make_date(year + 1, 3, 31)
     FROM generate_series(1, ${enterprises}) AS i, generate_series(2023, 2025) AS year,
       LATERAL (SELECT ${oneOf(422, ['REPORTED', 'REPORTED', 'REPORTED', 'REPORTED', 'NOT_REPORTED'], 'i * 3 + year')}::figure_status AS status) AS state`,
  ];
}
