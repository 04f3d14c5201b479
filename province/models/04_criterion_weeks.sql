-- Each criterion of each commune and week that counts.
SELECT
  c.commune_code, c.week, k.monday, c.position, c.code, c.name, c.met, c.applicable, c.indicators_met, c.indicators_applicable
FROM province.closed_criteria AS c
JOIN province.chosen_weeks AS k ON k.file_id = c.file_id AND k.commune_code = c.commune_code AND k.week = c.week
