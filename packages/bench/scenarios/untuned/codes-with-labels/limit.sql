-- $1: how many come before
SELECT '{"data":{"enterprises":{"nodes":[' || coalesce(string_agg(
    '{"creditCode":' || coalesce(to_json(e.credit_code)::text, 'null') || ',"name":' || to_json(e.name)
      || ',"status":' || coalesce('{"code":' || to_json(e.status) || ',"label":' || to_json(st.label_zh) || '}', 'null')
      || ',"scale":' || coalesce('{"code":' || to_json(e.scale) || ',"label":' || to_json(sc.label_zh) || ',"english":' || to_json(sc.label_en) || '}', 'null')
      || ',"controllingKind":' || coalesce('{"code":' || to_json(e.controlling_kind) || ',"label":' || to_json(ck.label_zh) || '}', 'null')
      || '}', ',' ORDER BY e.id), '') || ']}}}' AS answer
FROM (SELECT id, credit_code, name, status, scale, controlling_kind FROM enterprise ORDER BY id LIMIT 50 OFFSET $1) AS e
LEFT JOIN code_list_item AS st ON st.list = 'enterprise-status' AND st.code = e.status
LEFT JOIN code_list_item AS sc ON sc.list = 'enterprise-scale' AND sc.code = e.scale
LEFT JOIN code_list_item AS ck ON ck.list = 'controlling-kind' AND ck.code = e.controlling_kind
