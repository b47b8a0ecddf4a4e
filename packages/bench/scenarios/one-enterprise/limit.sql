-- $1: id of the enterprise, $2: the day
SELECT '{"data":{"enterprise":' || coalesce((
  SELECT '{"id":"' || translate(encode(convert_to('Enterprise:' || e.id, 'UTF8'), 'base64'), '+/=', '-_')
    || '","name":' || to_json(e.name)
    || ',"creditCode":' || coalesce(to_json(e.credit_code)::text, 'null')
    || ',"establishedOn":' || coalesce('"' || e.established_on || '"', 'null')
    || ',"status":' || coalesce('{"code":' || to_json(e.status) || '}', 'null')
    || ',"capital":' || coalesce('{"amount":"' || trim_scale(e.capital) || '","currency":' || to_json(e.capital_currency) || '}', 'null')
    || ',"park":' || coalesce('{"id":"' || translate(encode(convert_to('Park:' || p.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","code":' || to_json(p.code) || ',"name":' || to_json(p.name) || '}', 'null')
    || ',"memberships":{"nodes":[' || coalesce((
      SELECT string_agg('{"role":{"code":' || to_json(m.role) || '},"validFrom":"' || m.valid_from
        || '","segment":{"path":' || to_json(s.path) || ',"name":' || to_json(s.name) || '}}', ',' ORDER BY m.id)
      FROM (
        SELECT id, role, valid_from, segment_id
        FROM chain_membership
        WHERE enterprise_id = e.id AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
        ORDER BY id
        LIMIT 50
      ) AS m
      JOIN chain_segment AS s ON s.id = m.segment_id
    ), '')
    || ']},"figures":{"nodes":[' || coalesce((
      SELECT string_agg('{"year":' || f.year || ',"value":{"value":'
        || CASE WHEN f.value_status = 'REPORTED' THEN coalesce('"' || trim_scale(f.value) || '"', 'null') ELSE 'null' END
        || ',"status":"' || f.value_status || '"}}', ',' ORDER BY f.year DESC, f.id DESC)
      FROM (
        SELECT id, year, value, value_status
        FROM enterprise_figure
        WHERE enterprise_id = e.id
        ORDER BY year DESC, id DESC
        LIMIT 3
      ) AS f
    ), '') || ']}}'
  FROM enterprise AS e
  LEFT JOIN park AS p ON p.id = e.park_id
  WHERE e.id = $1
), 'null') || '}}' AS answer
