-- $1: the day
SELECT '{"data":{"industryChains":{"nodes":[' || coalesce(string_agg(
    '{"code":' || to_json(c.code) || ',"name":' || to_json(c.name) || ',"chiefs":{"nodes":[' || coalesce((
      SELECT string_agg('{"personName":' || to_json(h.person_name) || ',"post":' || to_json(h.post) || ',"validFrom":"' || h.valid_from
        || '","validTo":' || coalesce('"' || h.valid_to || '"', 'null') || '}', ',' ORDER BY h.id)
      FROM (
        SELECT id, person_name, post, valid_from, valid_to
        FROM chain_chief
        WHERE chain_id = c.id AND valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)
        ORDER BY id
        LIMIT 50
      ) AS h
    ), '') || ']}}', ',' ORDER BY c.code), '') || ']}}}' AS answer
FROM (SELECT id, code, name FROM industry_chain ORDER BY code LIMIT 50) AS c
