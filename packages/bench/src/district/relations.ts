import type { Counts } from './counts.ts';
import { oneOf } from './words.ts';

/** What ties enterprises to chains and to each other, and projects to parks, lists and chains. */
export function relationStatements({ enterprises, parks, projects, chains, segmentsPerChain }: Counts): string[] {
  const segments = chains * segmentsPerChain;
  return [
    // One to three segments each, never one of them twice at a time. One membership in eight has ended or will end.
    `INSERT INTO chain_membership (enterprise_id, segment_id, role, revenue_share, valid_from, valid_to)
     SELECT i, 1 + (pg_temp.draw(i, 501, ${segments}) + (k - 1) * 37) % ${segments},
       ${oneOf(502, ['LEADER', 'BACKBONE', 'BACKBONE', 'SUPPORTING', 'SUPPORTING', 'SUPPORTING'], 'i * 4 + k')},
       CASE WHEN (i + k) % 4 <> 0 THEN pg_temp.draw(i * 4 + k, 503, 1_000)::numeric / 1_000 END, since,
       CASE WHEN pg_temp.draw(i * 4 + k, 504, 8) = 0 THEN since + 100 + pg_temp.draw(i * 4 + k, 505, 3_000) END
     FROM generate_series(1, ${enterprises}) AS i, generate_series(1, 3) AS k,
       LATERAL (SELECT date '2014-01-01' + pg_temp.draw(i * 4 + k, 506, 4_300) AS since) AS validity
     WHERE k <= 1 + pg_temp.draw(i, 507, 3)`,
    // Some have been in the first of their segments before.
    `INSERT INTO chain_membership (enterprise_id, segment_id, role, valid_from, valid_to)
     SELECT enterprise_id, segment_id, 'SUPPORTING', valid_from - 900, valid_from - 100
     FROM (SELECT DISTINCT ON (enterprise_id) * FROM chain_membership WHERE enterprise_id % 20 = 0 ORDER BY enterprise_id, id) AS firsts`,
    // None to six each.
    `INSERT INTO supply_relation (supplier_id, buyer_id, product, yearly_value_cny, yearly_value_status, local, valid_from, valid_to)
     SELECT i, buyer, '产品' || pg_temp.draw(i * 8 + k, 511, 200), CASE WHEN k <> 4 THEN (1 + pg_temp.draw(i * 8 + k, 512, 50_000)) * 1_000 END,
       CASE WHEN k <> 4 THEN 'REPORTED' ELSE 'NOT_REPORTED' END::figure_status, CASE WHEN k <> 5 THEN i % 3 <> 0 END, since,
       CASE WHEN pg_temp.draw(i * 8 + k, 513, 8) = 0 THEN since + 100 + pg_temp.draw(i * 8 + k, 514, 3_000) END
     FROM generate_series(1, ${enterprises}) AS i, generate_series(1, 6) AS k,
       LATERAL (SELECT 1 + pg_temp.draw(i * 8 + k, 515, ${enterprises}) AS buyer, date '2014-01-01' + pg_temp.draw(i * 8 + k, 516, 4_300) AS since) AS link
     WHERE k <= pg_temp.draw(i, 517, 7) AND buyer <> i
     ON CONFLICT DO NOTHING`,
    `INSERT INTO project (id, local_no, name, name_sort_key, kind, content, total_investment_cny, total_investment_status, phase,
       started_on, started_on_precision, department_id, park_id, division_id)
     SELECT i, 'X' || lpad(i::text, 7, '0'), '虚构项目' || i, 'xu gou xiang mu ' || i,
       ${oneOf(521, ['INDUSTRY', 'RESEARCH', 'SERVICES', 'ENERGY', 'ROAD'])}, CASE WHEN i % 3 <> 0 THEN '虚构的建设内容' END,
       CASE WHEN i % 12 <> 0 THEN (1 + pg_temp.draw(i, 522, 5_000)) * 1_000_000::bigint END,
       CASE WHEN i % 12 <> 0 THEN 'REPORTED' ELSE 'NOT_REPORTED' END::figure_status,
       ${oneOf(523, ['SIGNED', 'APPROVED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION'])},
       CASE WHEN i % 6 <> 0 THEN date '2018-01-01' + pg_temp.draw(i, 524, 3_000) END,
       CASE WHEN i % 6 <> 0 THEN 'MONTH'::date_precision END, 1 + pg_temp.draw(i, 525, 12),
       CASE WHEN i % 9 <> 0 THEN 1 + pg_temp.draw(i, 526, ${parks}) END, 2 + pg_temp.draw(i, 527, 20)
     FROM generate_series(1, ${projects}) AS i`,
    `INSERT INTO project_list_entry (project_id, list, year, level, serial, category, planned_investment_cny, planned_investment_status)
     SELECT i, CASE WHEN i % 2 = 0 THEN 'KEY' ELSE 'URBAN_CONSTRUCTION' END, 2024 + k, 'DISTRICT', i,
       ${oneOf(531, ['NEW', 'CONTINUED', 'COMPLETION', 'PREPARATION'], 'i * 2 + k')}, (1 + pg_temp.draw(i * 2 + k, 532, 900)) * 100_000, 'REPORTED'
     FROM generate_series(1, ${projects}) AS i, generate_series(1, 2) AS k WHERE (i + k) % 3 <> 0`,
    `INSERT INTO project_chain (project_id, chain_id)
     SELECT i, 1 + pg_temp.draw(i, 541, ${chains}) FROM generate_series(1, ${projects}) AS i WHERE i % 4 <> 0`,
  ];
}
