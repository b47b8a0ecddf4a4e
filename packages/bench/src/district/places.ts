import type { Counts } from './counts.ts';
import { oneOf } from './words.ts';

/** Divisions, departments and industry classes, which the other rows stand in. */
export const referenceStatements = (): string[] => [
  `INSERT INTO administrative_division (id, code, name, name_sort_key, level, valid_from, valid_from_precision, parent_id)
   VALUES (1, '990001', '虚构区', 'xu gou qu', 'COUNTY', '2010-01-01', 'DAY', NULL)`,
  `INSERT INTO administrative_division (id, code, name, name_sort_key, level, valid_from, valid_from_precision, parent_id)
   SELECT 1 + i, '990001' || lpad(i::text, 3, '0'), '虚构' || i || '街道', 'xu gou ' || i || ' jie dao', 'TOWNSHIP', '2010-01-01', 'DAY', 1
   FROM generate_series(1, 20) AS i`,
  `INSERT INTO administrative_division (id, code, name, name_sort_key, level, valid_from, valid_from_precision, valid_to,
     valid_to_precision, parent_id)
   SELECT 21 + i, '990001' || lpad((1 + (i - 1) % 20)::text, 3, '0') || lpad(i::text, 3, '0'), '虚构' || i || '社区',
     'xu gou ' || i || ' she qu', 'COMMUNITY', '2010-01-01', 'DAY', CASE WHEN i % 10 = 0 THEN date '2024-01-01' END,
     CASE WHEN i % 10 = 0 THEN 'DAY'::date_precision END, 2 + (i - 1) % 20
   FROM generate_series(1, 200) AS i`,
  `INSERT INTO department (id, code, name, name_sort_key, kind, parent_id)
   SELECT i, 'D' || lpad(i::text, 2, '0'), '虚构' || i || '局', 'xu gou ' || i || ' ju', 'GOVERNMENT', NULL
   FROM generate_series(1, 12) AS i`,
  `INSERT INTO industry_class (id, scheme_id, code, name, name_sort_key, level, parent_id)
   SELECT i, (SELECT id FROM classification_scheme WHERE code = 'GB/T 4754-2017'), (1_000 + i)::text, '虚构行业' || i, 'xu gou hang ye ' || i, 'CLASS', NULL
   FROM generate_series(1, 100) AS i`,
];

/** Parks with their parcels, and the talent apartments in them. */
export const parkStatements = ({ parks }: Counts): string[] => [
  `INSERT INTO park (id, code, name, name_sort_key, level, type, approved_on, approved_on_precision, approved_area_sqm,
     managed_area_sqm, leading_industries, management_department_id, division_id)
   SELECT i, 'P' || lpad(i::text, 5, '0'), '虚构' || i || '号产业园', 'xu gou ' || i || ' hao chan ye yuan',
     ${oneOf(201, ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT'])}, ${oneOf(202, ['HIGH_TECH', 'ECONOMIC', 'INDUSTRIAL', 'OTHER'])},
     CASE WHEN i % 7 <> 0 THEN date '2001-01-01' + pg_temp.draw(i, 203, 8_000) END,
     CASE WHEN i % 7 <> 0 THEN 'MONTH'::date_precision END,
     (100_000 + pg_temp.draw(i, 204, 4_000_000))::numeric / 2,
     CASE WHEN i % 5 <> 0 THEN 1_000_000 + pg_temp.draw(i, 205, 9_000_000) END,
     CASE WHEN i % 3 <> 0 THEN '储能、软件' END, 1 + pg_temp.draw(i, 206, 12), 2 + pg_temp.draw(i, 207, 20)
   FROM generate_series(1, ${parks}) AS i`,
  `INSERT INTO parcel (id, parcel_no, address, area_sqm, planned_use, status, supply_method, price, price_currency, supplied_on,
     agreed_end_on, park_id, division_id)
   SELECT i, 'L' || lpad(i::text, 6, '0'), CASE WHEN i % 4 <> 0 THEN '虚构路' || i || '号' END,
     CASE WHEN i % 11 <> 0 THEN (2_000 + pg_temp.draw(i, 211, 300_000))::numeric / 3 END,
     ${oneOf(212, ['INDUSTRIAL', 'STORAGE', 'RESEARCH', 'COMMERCIAL', 'MIXED'])},
     ${oneOf(213, ['PLANNED', 'SUPPLIED', 'BUILDING', 'IN_USE', 'IDLE', 'LOW_USE'])}, ${oneOf(214, ['LISTING', 'AUCTION', 'AGREEMENT'])},
     CASE WHEN i % 3 <> 0 THEN 1_000_000 + pg_temp.draw(i, 215, 90_000_000) END, CASE WHEN i % 3 <> 0 THEN 'CNY' END,
     date '2010-01-01' + pg_temp.draw(i, 216, 5_000), CASE WHEN i % 2 = 0 THEN date '2024-01-01' + pg_temp.draw(i, 217, 2_000) END,
     1 + pg_temp.draw(i, 218, ${parks}), 2 + pg_temp.draw(i, 219, 20)
   FROM generate_series(1, ${parks * 20}) AS i`,
  `INSERT INTO talent_apartment (id, code, name, name_sort_key, kind, subsidised_rental, opened_on, opened_on_precision, park_id)
   SELECT i, 'A' || lpad(i::text, 5, '0'), '虚构' || i || '号人才公寓', 'xu gou ' || i || ' hao ren cai gong yu',
     ${oneOf(221, ['RENT', 'SHARED_OWNERSHIP', 'REDUCED_SALE'])}, i % 2 = 0, date '2015-01-01' + pg_temp.draw(i, 222, 4_000), 'MONTH',
     1 + pg_temp.draw(i, 223, ${parks})
   FROM generate_series(1, ${parks * 2}) AS i`,
  `INSERT INTO talent_apartment_unit (id, apartment_id, unit_no, floor, layout, floor_area_sqm, rent_per_sqm,
     rent_per_sqm_currency, state)
   SELECT i, 1 + (i - 1) / 30, lpad(((i - 1) % 30 + 1)::text, 4, '0'), 1 + (i - 1) % 10,
     ${oneOf(231, ['STUDIO', 'ONE_BEDROOM', 'TWO_BEDROOM', 'THREE_BEDROOM'])}, (300 + pg_temp.draw(i, 232, 900))::numeric / 10,
     (15 + pg_temp.draw(i, 233, 40))::numeric, 'CNY',
     ${oneOf(234, ['AVAILABLE', 'OCCUPIED', 'OCCUPIED', 'OCCUPIED', 'RESERVED', 'UNDER_REPAIR'])}
   FROM generate_series(1, ${parks * 2 * 30}) AS i`,
];
