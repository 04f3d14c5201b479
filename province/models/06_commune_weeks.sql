-- Each commune and week in one row: criteria, tasks, and what moved since the week it closed before.
WITH criteria AS (
  SELECT
    c.commune_code, c.week,
    COUNTIF(c.applicable AND c.met) AS met,
    COUNTIF(c.applicable) AS total
  FROM province.criterion_weeks AS c
  GROUP BY c.commune_code, c.week
)
SELECT
  k.commune_code, COALESCE(m.current_code, k.commune_code) AS current_code, k.commune_name, k.unit_type, k.goal, k.criteria_set,
  k.week, k.monday, k.closed_on,
  COALESCE(c.met, 0) AS met,
  COALESCE(c.total, 0) AS total,
  COALESCE(t.tasks, 0) AS tasks,
  COALESCE(t.done, 0) AS done,
  COALESCE(t.open_tasks, 0) AS open_tasks,
  COALESCE(t.late, 0) AS late,
  COALESCE(t.longest_late, 0) AS longest_late,
  COALESCE(t.blocked, 0) AS blocked,
  COALESCE(t.waiting, 0) AS waiting,
  COALESCE(t.touched, 0) AS touched,
  COALESCE(c.met, 0) - LAG(COALESCE(c.met, 0)) OVER (PARTITION BY k.commune_code ORDER BY k.monday) AS met_change
FROM province.chosen_weeks AS k
LEFT JOIN criteria AS c ON c.commune_code = k.commune_code AND c.week = k.week
LEFT JOIN province.task_counts AS t ON t.commune_code = k.commune_code AND t.week = k.week
LEFT JOIN province.current_codes AS m ON m.commune_code = k.commune_code
