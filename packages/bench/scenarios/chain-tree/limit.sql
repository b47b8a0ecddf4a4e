-- $1: code of the chain, $2: the day
WITH segments AS (
  SELECT s.id, s.path
  FROM chain_segment AS s
  JOIN industry_chain AS c ON c.id = s.chain_id
  WHERE c.code = $1
  ORDER BY s.id
  LIMIT 50
), members AS MATERIALIZED (
  SELECT s.id AS segment_id, m.id, m.role, e.id AS enterprise_id, e.name, e.park_id
  FROM segments AS s
  CROSS JOIN LATERAL (
    SELECT id, role, enterprise_id
    FROM chain_membership
    WHERE segment_id = s.id AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
    ORDER BY id
    LIMIT 5
  ) AS m
  JOIN enterprise AS e ON e.id = m.enterprise_id
), parks AS MATERIALIZED (
  SELECT p.id, '{"id":"' || translate(encode(convert_to('Park:' || p.id, 'UTF8'), 'base64'), '+/=', '-_')
    || '","name":' || to_json(p.name) || ',"projects":{"nodes":[' || coalesce((
      SELECT string_agg('{"id":"' || translate(encode(convert_to('Project:' || j.id, 'UTF8'), 'base64'), '+/=', '-_')
        || '","name":' || to_json(j.name) || '}', ',' ORDER BY j.id)
      FROM (SELECT id, name FROM project WHERE park_id = p.id ORDER BY id LIMIT 3) AS j
    ), '') || ']}}' AS text
  FROM (SELECT DISTINCT park_id FROM members) AS wanted
  JOIN park AS p ON p.id = wanted.park_id
), listed AS (
  SELECT m.segment_id, string_agg('{"role":{"code":' || to_json(m.role) || '},"enterprise":{"id":"'
    || translate(encode(convert_to('Enterprise:' || m.enterprise_id, 'UTF8'), 'base64'), '+/=', '-_')
    || '","name":' || to_json(m.name) || ',"park":' || coalesce(p.text, 'null') || '}}', ',' ORDER BY m.id) AS list
  FROM members AS m
  LEFT JOIN parks AS p ON p.id = m.park_id
  GROUP BY m.segment_id
)
SELECT '{"data":{"industryChain":' || coalesce((
  SELECT '{"id":"' || translate(encode(convert_to('IndustryChain:' || c.id, 'UTF8'), 'base64'), '+/=', '-_')
    || '","name":' || to_json(c.name) || ',"segments":{"nodes":[' || coalesce((
      SELECT string_agg('{"id":"' || translate(encode(convert_to('ChainSegment:' || s.id, 'UTF8'), 'base64'), '+/=', '-_')
        || '","path":' || to_json(s.path) || ',"memberships":{"nodes":[' || coalesce(l.list, '') || ']}}', ',' ORDER BY s.id)
      FROM segments AS s
      LEFT JOIN listed AS l ON l.segment_id = s.id
    ), '') || ']}}'
  FROM industry_chain AS c
  WHERE c.code = $1
), 'null') || '}}' AS answer
