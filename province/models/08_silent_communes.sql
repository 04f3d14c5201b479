-- Communes without a file of the latest week: those of the list, and those that ever gave one. weeks_silent is NULL for one
-- that never did.
WITH asked AS (
  SELECT l.commune_code, l.commune_name FROM province.communes AS l
  UNION ALL
  SELECT s.commune_code, s.commune_name
  FROM province.latest AS s
  WHERE s.commune_code NOT IN (SELECT l.commune_code FROM province.communes AS l)
)
SELECT
  a.commune_code, a.commune_name, s.week AS last_week,
  DIV(province.days_between(s.monday, e.monday), 7) AS weeks_silent
FROM asked AS a
CROSS JOIN (SELECT MAX(w.monday) AS monday FROM province.commune_weeks AS w) AS e
LEFT JOIN province.latest AS s ON s.commune_code = a.commune_code
WHERE a.commune_code NOT IN (SELECT m.commune_code FROM province.current_codes AS m)
  AND (s.monday IS NULL OR s.monday < e.monday)
