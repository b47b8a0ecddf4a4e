-- $1: code of the park, $2: least area in square metres
WITH found AS MATERIALIZED (
  SELECT l.id, l.parcel_no, l.location, l.status, l.area_sqm, l.price, l.price_currency
  FROM park AS p
  JOIN parcel AS l ON l.park_id = p.id
  WHERE p.code = $1 AND l.area_sqm >= $2
)
SELECT '{"data":{"parcels":{"totalCount":' || (SELECT count(*) FROM found) || ',"nodes":[' || coalesce(string_agg(
    '{"parcelNo":' || to_json(l.parcel_no) || ',"location":' || coalesce(to_json(l.location)::text, 'null')
      || ',"status":{"code":' || to_json(l.status) || '},"area":{"value":"' || trim_scale(l.area_sqm * 15 / 10000)
      || '"},"price":' || coalesce('{"amount":"' || trim_scale(l.price / 10000) || '","currency":' || to_json(l.price_currency) || '}', 'null')
      || '}', ',' ORDER BY l.area_sqm DESC, l.id DESC), '') || ']}}}' AS answer
FROM (SELECT * FROM found ORDER BY area_sqm DESC, id DESC LIMIT 30) AS l
