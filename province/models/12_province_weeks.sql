-- The province week by week, of the communes that closed that week.
SELECT
  w.week, w.monday,
  COUNT(*) AS communes,
  SUM(w.met) AS met,
  SUM(w.total) AS total,
  COUNTIF(w.total > 0 AND w.met = w.total) AS communes_complete,
  SUM(w.tasks) AS tasks,
  SUM(w.done) AS done,
  SUM(w.open_tasks) AS open_tasks,
  SUM(w.late) AS late,
  SUM(w.blocked) AS blocked,
  SUM(w.waiting) AS waiting,
  SUM(w.touched) AS touched
FROM province.commune_weeks AS w
GROUP BY w.week, w.monday
