-- All that is BigQuery's own in the models. dialects/duckdb.sql has the same functions; DIV is built in here.
CREATE OR REPLACE FUNCTION province.days_between(earlier DATE, later DATE) RETURNS INT64 AS (DATE_DIFF(later, earlier, DAY));
CREATE OR REPLACE FUNCTION province.monday_of(week STRING) RETURNS DATE AS (
  DATE_ADD(
    DATE_TRUNC(DATE(CAST(SUBSTR(week, 1, 4) AS INT64), 1, 4), ISOWEEK),
    INTERVAL 7 * (CAST(SUBSTR(week, 7, 2) AS INT64) - 1) DAY
  )
);
