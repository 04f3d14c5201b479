-- Each commune and week with its tasks counted. Late: still owed after its deadline, on the closing day. Touched: changed since
-- the week before.
SELECT
  t.commune_code, t.week,
  COUNTIF(t.state <> 'cancelled') AS tasks,
  COUNTIF(t.state = 'done') AS done,
  COUNTIF(t.state NOT IN ('done', 'cancelled')) AS open_tasks,
  COUNTIF(t.state NOT IN ('done', 'cancelled', 'paused') AND t.deadline < k.closed_on) AS late,
  COALESCE(
    MAX(IF(t.state NOT IN ('done', 'cancelled', 'paused') AND t.deadline < k.closed_on, province.days_between(t.deadline, k.closed_on), 0)),
    0
  ) AS longest_late,
  COUNTIF(t.state = 'blocked') AS blocked,
  COUNTIF(t.state = 'waiting') AS waiting,
  COUNTIF(t.state NOT IN ('done', 'cancelled') AND t.touched_on >= k.closed_on) AS touched
FROM province.closed_tasks AS t
JOIN province.chosen_weeks AS k ON k.file_id = t.file_id AND k.commune_code = t.commune_code AND k.week = t.week
GROUP BY t.commune_code, t.week
