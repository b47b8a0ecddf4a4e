-- $1: list, $2: year, $3: categories
SELECT '{"data":{"projectListEntries":{"totalCount":' || (
    SELECT count(*) FROM project_list_entry WHERE list = $1 AND year = $2 AND category = ANY ($3)
  ) || ',"nodes":[' || coalesce(string_agg(
    '{"serial":' || l.serial || ',"category":{"code":' || to_json(l.category) || '},"plannedInvestment":{"value":'
      || CASE WHEN l.planned_investment_status = 'REPORTED' THEN coalesce('"' || trim_scale(l.planned_investment_cny / 10000) || '"', 'null') ELSE 'null' END
      || ',"status":"' || l.planned_investment_status || '"},"project":{"id":"'
      || translate(encode(convert_to('Project:' || j.id, 'UTF8'), 'base64'), '+/=', '-_') || '","name":' || to_json(j.name)
      || ',"department":' || coalesce('{"name":' || to_json(d.name) || '}', 'null')
      || ',"park":' || coalesce('{"name":' || to_json(p.name) || '}', 'null') || '}}', ',' ORDER BY l.serial, l.id), '') || ']}}}' AS answer
FROM (
  SELECT id, serial, category, planned_investment_cny, planned_investment_status, project_id
  FROM project_list_entry
  WHERE list = $1 AND year = $2 AND category = ANY ($3)
  ORDER BY serial, id
  LIMIT 50
) AS l
JOIN project AS j ON j.id = l.project_id
LEFT JOIN department AS d ON d.id = j.department_id
LEFT JOIN park AS p ON p.id = j.park_id
