-- $1: id of the enterprise, $2: the day
WITH first_hop AS MATERIALIZED (
  SELECT r.id, r.product, r.buyer_id, b.name
  FROM (
    SELECT id, product, buyer_id
    FROM supply_relation
    WHERE supplier_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
    ORDER BY id
    LIMIT 50
  ) AS r
  JOIN enterprise AS b ON b.id = r.buyer_id
), second_hop AS MATERIALIZED (
  SELECT f.id AS via, r.id, r.product, r.buyer_id, b.name
  FROM first_hop AS f
  CROSS JOIN LATERAL (
    SELECT id, product, buyer_id
    FROM supply_relation
    WHERE supplier_id = f.buyer_id AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
    ORDER BY id
    LIMIT 50
  ) AS r
  JOIN enterprise AS b ON b.id = r.buyer_id
), third AS (
  SELECT s.via, s.id, s.product, s.name, (
    SELECT string_agg('{"product":' || to_json(r.product) || ',"buyer":{"id":"'
      || translate(encode(convert_to('Enterprise:' || b.id, 'UTF8'), 'base64'), '+/=', '-_')
      || '","name":' || to_json(b.name) || '}}', ',' ORDER BY r.id)
    FROM (
      SELECT id, product, buyer_id
      FROM supply_relation
      WHERE supplier_id = s.buyer_id AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
      ORDER BY id
      LIMIT 50
    ) AS r
    JOIN enterprise AS b ON b.id = r.buyer_id
  ) AS list
  FROM second_hop AS s
), second AS (
  SELECT via, string_agg('{"product":' || to_json(product) || ',"buyer":{"name":' || to_json(name)
    || ',"supplies":{"nodes":[' || coalesce(list, '') || ']}}}', ',' ORDER BY id) AS list
  FROM third
  GROUP BY via
)
SELECT '{"data":{"enterprise":' || coalesce((
  SELECT '{"name":' || to_json(e.name) || ',"supplies":{"nodes":[' || coalesce((
    SELECT string_agg('{"product":' || to_json(f.product) || ',"buyer":{"name":' || to_json(f.name)
      || ',"supplies":{"nodes":[' || coalesce(s.list, '') || ']}}}', ',' ORDER BY f.id)
    FROM first_hop AS f
    LEFT JOIN second AS s ON s.via = f.id
  ), '') || ']}}'
  FROM enterprise AS e
  WHERE e.id = $1
), 'null') || '}}' AS answer
