-- $1: the code to begin at, $2: the day
SELECT '{"data":{"industryChains":{"nodes":[' || coalesce(string_agg(
  '{"code":' || to_json(c.code) || ',"name":' || to_json(c.name) || ',"segments":{"nodes":[' || coalesce(s.list, '') || ']}}',
  ',' ORDER BY c.id), '') || ']}}}' AS answer
FROM (SELECT id, code, name FROM industry_chain WHERE code >= $1 ORDER BY id LIMIT 10) AS c
LEFT JOIN LATERAL (
  -- The kept number of memberships without an end, those that end later, and not those that begin later.
  SELECT string_agg('{"path":' || to_json(s.path) || ',"name":' || to_json(s.name) || ',"enterpriseCount":' || (
    coalesce((SELECT sum(open) FROM kept_count WHERE relation = 'chain_membership.segment_id' AND parent_id = s.id), 0)
    + (SELECT count(*) FROM chain_membership WHERE segment_id = s.id AND valid_to > $2)
    - (SELECT count(*) FROM chain_membership WHERE segment_id = s.id AND valid_from > $2)
  ) || '}', ',' ORDER BY s.id) AS list
  FROM (SELECT id, path, name FROM chain_segment WHERE chain_id = c.id ORDER BY id LIMIT 50) AS s
) AS s ON true
