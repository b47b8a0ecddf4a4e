import type { Counts } from './counts.ts';
import { oneOf } from './words.ts';

/** Chains with their segments, chiefs, flows and assessments. */
export const chainStatements = ({ chains, segmentsPerChain }: Counts): string[] => [
  `INSERT INTO industry_chain (id, code, name, name_sort_key, plan_period, summary)
   SELECT i, 'CHAIN' || lpad(i::text, 2, '0'), '虚构' || i || '号产业链', 'xu gou ' || i || ' hao chan ye lian', '2024-2026',
     CASE WHEN i % 3 <> 0 THEN '虚构的产业链' END
   FROM generate_series(1, ${chains}) AS i`,
  // The first four of a chain stand at the top, the others are parts of them.
  `INSERT INTO chain_segment (id, chain_id, path, name, name_sort_key, position, key_products, parent_id)
   SELECT s, 1 + (s - 1) / ${segmentsPerChain},
     CASE WHEN n <= 4 THEN '环节' || n ELSE '环节' || 1 + (n - 1) % 4 || '/环节' || n END, '环节' || n, 'huan jie ' || lpad(n::text, 2, '0'),
     ${oneOf(301, ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORTING'], 's')}, CASE WHEN n % 3 <> 0 THEN '产品' || s END,
     CASE WHEN n > 4 THEN s - n + 1 + (n - 1) % 4 END
   FROM generate_series(1, ${chains * segmentsPerChain}) AS s, LATERAL (SELECT 1 + (s - 1) % ${segmentsPerChain} AS n) AS place`,
  `INSERT INTO segment_flow (from_segment_id, to_segment_id, product)
   SELECT s, CASE WHEN s % ${segmentsPerChain} = 0 THEN s - ${segmentsPerChain - 1} ELSE s + 1 END, '产品' || s
   FROM generate_series(1, ${chains * segmentsPerChain}) AS s`,
  `INSERT INTO chain_segment_assessment (segment_id, assessed_on, state, chokepoint, reason, department_id)
   SELECT s, date '2023-01-15' + 180 * k, ${oneOf(311, ['STRONG', 'FAIR', 'WEAK', 'MISSING'], 's * 8 + k')}, (s + k) % 9 = 0,
     CASE WHEN k > 1 THEN '复核' END, 1 + s % 12
   FROM generate_series(1, ${chains * segmentsPerChain}) AS s, generate_series(1, 4) AS k WHERE s % 10 <> 0`,
  `INSERT INTO chain_chief (chain_id, person_name, post, valid_from, valid_to)
   SELECT i, '虚构' || chr(29_579 + i * 4 + k), '副区长', date '2018-01-01' + 1_000 * k,
     CASE WHEN k < 3 THEN date '2018-01-01' + 1_000 * (k + 1) END
   FROM generate_series(1, ${chains}) AS i, generate_series(1, 3) AS k`,
];
