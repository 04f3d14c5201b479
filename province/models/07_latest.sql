-- The last week of each commune there is today. One that was merged into another is shown by that other.
SELECT w.*
FROM province.commune_weeks AS w
WHERE w.commune_code = w.current_code
QUALIFY ROW_NUMBER() OVER (PARTITION BY w.commune_code ORDER BY w.monday DESC) = 1
