-- $1: the pattern
WITH found AS MATERIALIZED (SELECT id, name, name_sort_key, established_on FROM enterprise WHERE name LIKE $1)
SELECT '{"data":{"enterprises":{"totalCount":' || (SELECT count(*) FROM found) || ',"nodes":[' || coalesce(string_agg(
    '{"id":"' || translate(encode(convert_to('Enterprise:' || e.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","name":' || to_json(e.name) || ',"establishedOn":' || coalesce('"' || e.established_on || '"', 'null') || '}',
    ',' ORDER BY e.name_sort_key, e.id), '') || ']}}}' AS answer
FROM (SELECT * FROM found ORDER BY name_sort_key, id LIMIT 20) AS e
