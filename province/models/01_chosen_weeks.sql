-- Of several files of one commune and week the one made last holds; of the same numbers exported twice, the first.
WITH newest AS (
  SELECT
    w.*,
    FIRST_VALUE(w.fingerprint) OVER (PARTITION BY w.commune_code, w.week ORDER BY w.made_at DESC, w.file_id DESC) AS newest
  FROM province.closed_weeks AS w
)
SELECT
  n.file_id, n.commune_code, n.commune_name, n.unit_type, n.goal, n.criteria_set, n.week, n.monday, n.closed_on, n.made_on, n.fingerprint
FROM newest AS n
WHERE n.fingerprint = n.newest
QUALIFY ROW_NUMBER() OVER (PARTITION BY n.commune_code, n.week ORDER BY n.made_at, n.file_id) = 1
