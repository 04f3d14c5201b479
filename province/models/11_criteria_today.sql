-- Each criterion by the last week of each commune: where it is met. A criterion is one by its set, code and name.
SELECT
  s.criteria_set, c.code, c.name, MIN(c.position) AS position,
  COUNTIF(c.applicable AND c.met) AS met,
  COUNTIF(c.applicable) AS communes
FROM province.criterion_weeks AS c
JOIN province.latest AS s ON s.commune_code = c.commune_code AND s.week = c.week
GROUP BY s.criteria_set, c.code, c.name
