-- What became of each week in each file: chosen, the same once more, or replaced; and how many days after its week it was made.
SELECT
  w.file_id, w.commune_code, w.week,
  CASE
    WHEN c.file_id = w.file_id THEN 'chosen'
    WHEN c.fingerprint = w.fingerprint THEN 'repeated'
    ELSE 'replaced'
  END AS fate,
  GREATEST(province.days_between(w.monday, w.made_on) - 6, 0) AS days_late,
  IF(c.commune_name <> w.commune_name, c.commune_name, NULL) AS other_name
FROM province.closed_weeks AS w
JOIN province.chosen_weeks AS c ON c.commune_code = w.commune_code AND c.week = w.week
