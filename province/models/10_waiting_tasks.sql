-- What hangs on the higher office in the last week of each commune, since the first of the closed weeks in a row that say so.
WITH told AS (
  SELECT t.commune_code, t.code, t.state, t.deadline, t.offices, t.content, k.week, k.closed_on
  FROM province.closed_tasks AS t
  JOIN province.chosen_weeks AS k ON k.file_id = t.file_id AND k.commune_code = t.commune_code AND k.week = t.week
  WHERE t.code IN (SELECT x.code FROM province.closed_tasks AS x WHERE x.state = 'waiting')
),
last_other AS (
  SELECT o.commune_code, o.code, MAX(o.closed_on) AS closed_on
  FROM told AS o
  WHERE o.state <> 'waiting'
  GROUP BY o.commune_code, o.code
),
since AS (
  SELECT o.commune_code, o.code, MIN(o.closed_on) AS waiting_since
  FROM told AS o
  LEFT JOIN last_other AS l ON l.commune_code = o.commune_code AND l.code = o.code
  WHERE o.state = 'waiting' AND (l.closed_on IS NULL OR o.closed_on > l.closed_on)
  GROUP BY o.commune_code, o.code
)
SELECT
  o.commune_code, o.week, o.code, o.deadline, o.offices, o.content, f.waiting_since,
  province.days_between(f.waiting_since, o.closed_on) AS days_waiting
FROM told AS o
JOIN province.latest AS s ON s.commune_code = o.commune_code AND s.week = o.week
JOIN since AS f ON f.commune_code = o.commune_code AND f.code = o.code
WHERE o.state = 'waiting'
