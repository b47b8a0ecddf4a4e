-- $1: code of the chain, $2: role, $3: level of the park, $4: the day
SELECT '{"data":{"enterprises":{"nodes":[' || coalesce(string_agg(
    '{"id":"' || translate(encode(convert_to('Enterprise:' || e.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","name":' || to_json(e.name) || ',"park":{"name":' || to_json(e.park) || '}}', ',' ORDER BY e.name_sort_key, e.id), '') || ']}}}' AS answer
FROM (
  SELECT e.id, e.name, e.name_sort_key, p.name AS park
  FROM enterprise AS e
  JOIN park AS p ON p.id = e.park_id AND p.level = $3
  WHERE EXISTS (
    SELECT FROM chain_membership AS m
    WHERE m.enterprise_id = e.id AND m.role = $2 AND m.valid_from <= $4 AND (m.valid_to IS NULL OR m.valid_to > $4)
      AND m.segment_id = ANY (ARRAY(
        SELECT s.id FROM chain_segment AS s JOIN industry_chain AS c ON c.id = s.chain_id WHERE c.code = $1
      ))
  )
  ORDER BY e.name_sort_key, e.id
  LIMIT 20
) AS e
