-- $1: the pattern
WITH found AS MATERIALIZED (SELECT id, name, credit_code, park_id FROM enterprise WHERE name LIKE $1)
SELECT '{"data":{"enterprises":{"nodes":[' || coalesce(string_agg(
    '{"id":"' || translate(encode(convert_to('Enterprise:' || e.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","name":' || to_json(e.name) || ',"creditCode":' || coalesce(to_json(e.credit_code)::text, 'null')
      || ',"park":' || coalesce('{"name":' || to_json(p.name) || '}', 'null') || '}', ',' ORDER BY e.id), '') || ']}}}' AS answer
FROM (SELECT id, name, credit_code, park_id FROM found ORDER BY id LIMIT 20) AS e
LEFT JOIN park AS p ON p.id = e.park_id
