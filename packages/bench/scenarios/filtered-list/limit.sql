-- $1: state, $2: first day, $3: day after the last. By what is known of no values an index on the state would seem worth its while; it never is.
SELECT '{"data":{"enterprises":{"totalCount":' || (
    SELECT count(*) FROM enterprise WHERE established_on >= $2 AND established_on < $3 AND status || '' = $1
  ) || ',"nodes":[' || coalesce(string_agg(
    '{"id":"' || translate(encode(convert_to('Enterprise:' || e.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","name":' || to_json(e.name) || ',"creditCode":' || coalesce(to_json(e.credit_code)::text, 'null')
      || ',"establishedOn":"' || e.established_on || '","status":{"code":' || to_json(e.status) || '},"park":'
      || coalesce('{"code":' || to_json(p.code) || ',"name":' || to_json(p.name) || '}', 'null') || '}',
    ',' ORDER BY e.established_on DESC, e.id DESC), '') || ']}}}' AS answer
FROM (
  SELECT id, name, credit_code, established_on, status, park_id
  FROM enterprise
  WHERE status || '' = $1 AND established_on >= $2 AND established_on < $3
  ORDER BY established_on DESC, id DESC
  LIMIT 1000
) AS e
LEFT JOIN park AS p ON p.id = e.park_id
