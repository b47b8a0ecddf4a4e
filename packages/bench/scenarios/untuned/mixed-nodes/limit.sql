-- $1: types, $2: ids
SELECT '{"data":{"nodes":[' || string_agg(coalesce(
    '{"__typename":"Enterprise","id":"' || translate(encode(convert_to('Enterprise:' || e.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","name":' || to_json(e.name) || ',"creditCode":' || coalesce(to_json(e.credit_code)::text, 'null') || '}',
    '{"__typename":"Park","id":"' || translate(encode(convert_to('Park:' || p.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","name":' || to_json(p.name) || ',"code":' || to_json(p.code) || '}',
    '{"__typename":"Project","id":"' || translate(encode(convert_to('Project:' || j.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","name":' || to_json(j.name) || ',"phase":{"code":' || to_json(j.phase) || '}}',
    'null'), ',' ORDER BY asked.place) || ']}}' AS answer
FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS asked (type, id, place)
LEFT JOIN enterprise AS e ON asked.type = 'Enterprise' AND e.id = asked.id
LEFT JOIN park AS p ON asked.type = 'Park' AND p.id = asked.id
LEFT JOIN project AS j ON asked.type = 'Project' AND j.id = asked.id
