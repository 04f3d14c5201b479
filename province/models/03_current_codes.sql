-- Each commune that was merged, with the one it belongs to today; a merger may be followed by another.
WITH RECURSIVE steps AS (
  SELECT m.old_code, m.new_code, 1 AS step FROM province.mergers AS m
  UNION ALL
  SELECT s.old_code, m.new_code, s.step + 1 AS step
  FROM steps AS s
  JOIN province.mergers AS m ON m.old_code = s.new_code
  WHERE s.step < 20
)
SELECT s.old_code AS commune_code, MAX_BY(s.new_code, s.step) AS current_code
FROM steps AS s
GROUP BY s.old_code
