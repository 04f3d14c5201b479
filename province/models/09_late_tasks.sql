-- What is late in the last week of each commune, counted to the day that week was closed.
SELECT
  t.commune_code, t.week, t.code, t.state, t.progress, t.deadline, t.first_deadline, t.touched_on, t.criteria, t.offices, t.content,
  province.days_between(t.deadline, s.closed_on) AS days_late
FROM province.closed_tasks AS t
JOIN province.chosen_weeks AS k ON k.file_id = t.file_id AND k.commune_code = t.commune_code AND k.week = t.week
JOIN province.latest AS s ON s.commune_code = t.commune_code AND s.week = t.week
WHERE t.state NOT IN ('done', 'cancelled', 'paused') AND t.deadline < s.closed_on
