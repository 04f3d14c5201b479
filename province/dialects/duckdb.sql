-- All that is DuckDB's own in the models. dialects/bigquery.sql has the same functions.
CREATE OR REPLACE MACRO province.days_between(earlier, later) AS date_diff('day', earlier, later);
CREATE OR REPLACE MACRO div(dividend, divisor) AS dividend // divisor;
