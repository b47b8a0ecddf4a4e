-- $1: kind, $2: the code to begin at
SELECT '{"data":{"talentApartments":{"nodes":[' || coalesce(string_agg(
    '{"code":' || to_json(a.code) || ',"name":' || to_json(a.name) || ',"unitCount":' || u.units || ',"vacantUnitCount":' || u.vacant
      || ',"openedOn":' || coalesce('"' || CASE a.opened_on_precision
        WHEN 'YEAR' THEN to_char(a.opened_on, 'YYYY') WHEN 'MONTH' THEN to_char(a.opened_on, 'YYYY-MM') ELSE a.opened_on::text END || '"', 'null')
      || ',"park":' || coalesce('{"name":' || to_json(p.name) || '}', 'null') || '}', ',' ORDER BY a.code), '') || ']}}}' AS answer
FROM (SELECT * FROM talent_apartment WHERE kind = $1 AND code >= $2 ORDER BY code LIMIT 30) AS a
CROSS JOIN LATERAL (
  SELECT count(*) AS units, count(*) FILTER (WHERE state = 'AVAILABLE') AS vacant FROM talent_apartment_unit WHERE apartment_id = a.id
) AS u
LEFT JOIN park AS p ON p.id = a.park_id
