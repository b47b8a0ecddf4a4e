-- $1: phase, $2: kind
WITH page AS MATERIALIZED (
  SELECT id, name, name_sort_key, started_on, started_on_precision, department_id
  FROM project
  WHERE phase = $1 AND kind = $2
  ORDER BY name_sort_key DESC, id DESC
  LIMIT 26
)
SELECT '{"data":{"projects":{"nodes":[' || coalesce(string_agg(
    '{"id":"' || translate(encode(convert_to('Project:' || j.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","name":' || to_json(j.name) || ',"startedOn":' || coalesce('"' || CASE j.started_on_precision
        WHEN 'YEAR' THEN to_char(j.started_on, 'YYYY') WHEN 'MONTH' THEN to_char(j.started_on, 'YYYY-MM') ELSE j.started_on::text END || '"', 'null')
      || ',"department":' || coalesce('{"name":' || to_json(d.name) || '}', 'null') || '}', ',' ORDER BY j.name_sort_key, j.id), '')
  || '],"pageInfo":{"hasPreviousPage":' || (SELECT count(*) > 25 FROM page) || ',"hasNextPage":false}}}}' AS answer
FROM (SELECT * FROM page ORDER BY name_sort_key DESC, id DESC LIMIT 25) AS j
LEFT JOIN department AS d ON d.id = j.department_id
