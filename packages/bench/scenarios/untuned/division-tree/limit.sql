-- $1: id of the division, $2: the day
SELECT '{"data":{"administrativeDivision":' || coalesce((
  SELECT '{"code":' || to_json(d.code) || ',"name":' || to_json(d.name) || ',"level":"' || d.level || '","parent":'
    || coalesce('{"name":' || to_json(p.name) || '}', 'null') || ',"children":{"totalCount":' || c.total || ',"nodes":[' || coalesce(c.list, '') || ']}}'
  FROM administrative_division AS d
  LEFT JOIN administrative_division AS p ON p.id = d.parent_id AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to > $2)
  CROSS JOIN LATERAL (
    SELECT count(*) AS total, string_agg('{"code":' || to_json(c.code) || ',"name":' || to_json(c.name)
      || ',"children":{"nodes":[' || coalesce(g.list, '') || ']}}', ',' ORDER BY c.name_sort_key, c.id) FILTER (WHERE c.place <= 100) AS list
    FROM (
      SELECT id, code, name, name_sort_key, row_number() OVER (ORDER BY name_sort_key, id) AS place
      FROM administrative_division
      WHERE parent_id = d.id AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
    ) AS c
    CROSS JOIN LATERAL (
      SELECT string_agg('{"code":' || to_json(g.code) || ',"name":' || to_json(g.name) || '}', ',' ORDER BY g.name_sort_key, g.id) AS list
      FROM (
        SELECT id, code, name, name_sort_key
        FROM administrative_division
        WHERE parent_id = c.id AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
        ORDER BY name_sort_key, id
        LIMIT 100
      ) AS g
    ) AS g
  ) AS c
  WHERE d.id = $1
), 'null') || '}}' AS answer
