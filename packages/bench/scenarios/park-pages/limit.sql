-- $1: the code to begin at, $2: the day
SELECT '{"data":{"parks":{"nodes":[' || coalesce(string_agg(
  '{"id":"' || translate(encode(convert_to('Park:' || p.id, 'UTF8'), 'base64'), '+/=', '-_')
    || '","code":' || to_json(p.code) || ',"name":' || to_json(p.name)
    || ',"enterprises":{"nodes":[' || coalesce(e.list, '') || ']}}', ',' ORDER BY p.code), '') || ']}}}' AS answer
FROM (SELECT id, code, name FROM park WHERE code >= $1 ORDER BY code LIMIT 20) AS p
CROSS JOIN LATERAL (
  SELECT string_agg(
    '{"id":"' || translate(encode(convert_to('Enterprise:' || e.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","name":' || to_json(e.name) || ',"memberships":{"nodes":[' || coalesce((
        SELECT string_agg('{"segment":{"path":' || to_json(s.path) || ',"name":' || to_json(s.name) || '}}', ',' ORDER BY m.id)
        FROM (
          SELECT id, segment_id
          FROM chain_membership
          WHERE enterprise_id = e.id AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
          ORDER BY id
          LIMIT 50
        ) AS m
        JOIN chain_segment AS s ON s.id = m.segment_id
      ), '') || ']}}', ',' ORDER BY e.id) AS list
  FROM (SELECT id, name FROM enterprise WHERE park_id = p.id ORDER BY id LIMIT 10) AS e
) AS e
