/**
 * The province on BigQuery: DDL for one of two ways in, and the models as views. Nothing here was run on BigQuery; both
 * forms of each model are parsed in tests, and DuckDB runs the common text.
 */
import { dialect, models } from '../models/models';

export interface Target {
  /** The data set, `province` or `project.province`. */
  dataset: string;
}

export interface SharedSheet {
  code: string;
  name: string;
  /** Of the commune's spreadsheet, from its address. */
  sheetId: string;
}

/** Letters, digits and `_`, after a project of letters, digits and `-`. */
export const isDataset = (text: string): boolean =>
  /^(?:[a-z][a-z0-9-]{4,28}[a-z0-9]\.)?[A-Za-z_]\w{0,200}$/.test(text);

export const isSheetId = (text: string): boolean => /^[\w-]{20,100}$/.test(text);

export const isBucketFolder = (text: string): boolean =>
  /^gs:\/\/[a-z0-9][a-z0-9._-]{1,61}[a-z0-9](?:\/[\w.=-]+)*$/.test(text);

/** A text as GoogleSQL writes it. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\r?\n/g, '\\n')}'`;

/** Week files in a bucket: one external table over all of them, and the three tables of rows as views over it. */
export const fromBucket = ({ dataset }: Target, folder: string): string[] =>
  inDataset(dataset, [
    `CREATE OR REPLACE EXTERNAL TABLE province.week_files (
  format STRING,
  version INT64,
  checksum STRING,
  data STRUCT<
    commune STRUCT<code STRING, name STRING, unitType STRING>,
    goal STRING,
    criteriaSet STRING,
    week STRING,
    closedOn DATE,
    madeAt STRING,
    criteria ARRAY<STRUCT<code STRING, name STRING, met BOOL, applicable BOOL, indicatorsMet INT64, indicatorsApplicable INT64>>,
    tasks ARRAY<STRUCT<
      code STRING, state STRING, progress FLOAT64, deadline DATE, firstDeadline DATE, touchedOn DATE,
      criteria ARRAY<STRING>, offices ARRAY<STRING>, content STRING
    >>
  >
)
OPTIONS (format = 'JSON', uris = [${quoted(`${folder}/*.json`)}], ignore_unknown_values = TRUE)`,
    `CREATE OR REPLACE VIEW province.whole_files AS
SELECT FARM_FINGERPRINT(f._FILE_NAME) AS file_id, f.checksum, f.data
FROM province.week_files AS f
WHERE f.format = 'tong-hop-tuan/so-lieu-tuan' AND f.version = 1`,
    `CREATE OR REPLACE VIEW province.closed_weeks AS
SELECT
  f.file_id, f.data.commune.code AS commune_code, f.data.commune.name AS commune_name, f.data.commune.unitType AS unit_type,
  f.data.goal, f.data.criteriaSet AS criteria_set, f.data.week, province.monday_of(f.data.week) AS monday,
  f.data.closedOn AS closed_on, CAST(SUBSTR(f.data.madeAt, 1, 10) AS DATE) AS made_on, f.data.madeAt AS made_at,
  f.checksum AS fingerprint
FROM province.whole_files AS f`,
    `CREATE OR REPLACE VIEW province.closed_criteria AS
SELECT
  f.file_id, f.data.commune.code AS commune_code, f.data.week, position, c.code, c.name, c.met, c.applicable,
  c.indicatorsMet AS indicators_met, c.indicatorsApplicable AS indicators_applicable
FROM province.whole_files AS f
CROSS JOIN UNNEST(f.data.criteria) AS c WITH OFFSET AS position`,
    `CREATE OR REPLACE VIEW province.closed_tasks AS
SELECT
  f.file_id, f.data.commune.code AS commune_code, f.data.week, t.code, t.state, t.progress, t.deadline,
  t.firstDeadline AS first_deadline, t.touchedOn AS touched_on, ARRAY_TO_STRING(t.criteria, '; ') AS criteria,
  ARRAY_TO_STRING(t.offices, '; ') AS offices, t.content
FROM province.whole_files AS f
CROSS JOIN UNNEST(f.data.tasks) AS t`,
  ]);

/** The columns of the tab "Lịch sử" in their order: all are text there, but for three numbers. */
const historyColumns = [
  'week STRING',
  'closed_on STRING',
  'kind STRING',
  'id STRING',
  'name STRING',
  'state STRING',
  'progress STRING',
  'deadline STRING',
  'indicators_met STRING',
  'indicators_applicable STRING',
  'touched_on STRING',
  'fingerprint STRING',
  'first_deadline STRING',
];

const historyTable = (code: string): string =>
  `province.history_${code.toLowerCase().replace(/[^a-z0-9]/g, '_')}`;

/** Communes' own sheets: an external table over the tab "Lịch sử" of each, and the same three tables of rows over all. */
export function fromSheets({ dataset }: Target, sheets: readonly SharedSheet[]): string[] {
  const rows = sheets.map(
    ({ code, name }, index) =>
      `SELECT ${index + 1} AS file_id, ${quoted(code)} AS commune_code, ${quoted(name)} AS commune_name, h.* FROM ${historyTable(code)} AS h`,
  );
  return inDataset(dataset, [
    ...sheets.map(
      ({ code, sheetId }) => `CREATE OR REPLACE EXTERNAL TABLE ${historyTable(code)} (
  ${historyColumns.join(', ')}
)
OPTIONS (
  format = 'GOOGLE_SHEETS',
  uris = [${quoted(`https://docs.google.com/spreadsheets/d/${sheetId}`)}],
  sheet_range = 'Lịch sử!A:M',
  skip_leading_rows = 1
)`,
    ),
    `CREATE OR REPLACE VIEW province.history AS
${rows.join('\nUNION ALL\n')}`,
    `CREATE OR REPLACE VIEW province.closed_weeks AS
SELECT
  h.file_id, h.commune_code, ANY_VALUE(h.commune_name) AS commune_name, '' AS unit_type, '' AS goal, '' AS criteria_set, h.week,
  province.monday_of(h.week) AS monday, MIN(PARSE_DATE('%d/%m/%Y', h.closed_on)) AS closed_on,
  MIN(PARSE_DATE('%d/%m/%Y', h.closed_on)) AS made_on, '' AS made_at, '' AS fingerprint
FROM province.history AS h
WHERE REGEXP_CONTAINS(h.week, r'^20[0-9][0-9]-W[0-5][0-9]$')
GROUP BY h.file_id, h.commune_code, h.week`,
    `CREATE OR REPLACE VIEW province.closed_criteria AS
SELECT
  h.file_id, h.commune_code, h.week, SAFE_CAST(REGEXP_EXTRACT(h.id, r'^[0-9]+') AS INT64) AS position, h.id AS code, h.name,
  h.state = 'Đạt' AS met, h.state <> 'Không áp dụng' AS applicable,
  COALESCE(SAFE_CAST(h.indicators_met AS INT64), 0) AS indicators_met,
  COALESCE(SAFE_CAST(h.indicators_applicable AS INT64), 0) AS indicators_applicable
FROM province.history AS h
WHERE h.kind = 'Tiêu chí'`,
    `CREATE OR REPLACE VIEW province.closed_tasks AS
SELECT
  h.file_id, h.commune_code, h.week, h.id AS code,
  CASE h.state
    WHEN 'Chưa thực hiện' THEN 'notStarted'
    WHEN 'Vướng mắc' THEN 'blocked'
    WHEN 'Chờ cấp trên' THEN 'waiting'
    WHEN 'Chờ xác nhận' THEN 'awaitingConfirmation'
    WHEN 'Hoàn thành' THEN 'done'
    WHEN 'Tạm dừng' THEN 'paused'
    WHEN 'Hủy' THEN 'cancelled'
    ELSE 'inProgress'
  END AS state,
  SAFE_CAST(h.progress AS FLOAT64) AS progress,
  SAFE.PARSE_DATE('%d/%m/%Y', h.deadline) AS deadline,
  SAFE.PARSE_DATE('%d/%m/%Y', h.first_deadline) AS first_deadline,
  SAFE.PARSE_DATE('%d/%m/%Y', h.touched_on) AS touched_on,
  '' AS criteria, '' AS offices, CAST(NULL AS STRING) AS content
FROM province.history AS h
LEFT JOIN (
  SELECT DISTINCT p.commune_code, p.week, REGEXP_EXTRACT(p.id, r'^(.*[0-9])\\.[^.]+$') AS id
  FROM province.history AS p
  WHERE p.kind = 'Nhiệm vụ'
) AS whole ON whole.commune_code = h.commune_code AND whole.week = h.week AND whole.id = h.id
WHERE h.kind = 'Nhiệm vụ' AND whole.id IS NULL`,
  ]);
}

/** Data set, functions, the two lists, and every model as a view. `names`: of the communes that are asked for. */
export const common = ({ dataset }: Target): { before: string[]; after: string[] } => ({
  before: inDataset(dataset, [
    'CREATE SCHEMA IF NOT EXISTS province',
    ...dialect('bigquery'),
    'CREATE TABLE IF NOT EXISTS province.communes (commune_code STRING, commune_name STRING)',
    'CREATE TABLE IF NOT EXISTS province.mergers (old_code STRING, new_code STRING)',
  ]),
  after: inDataset(
    dataset,
    models.map(({ name, sql }) => `CREATE OR REPLACE VIEW province.${name} AS\n${sql}`),
  ),
});

/** The statements as one script. */
export const script = (statements: readonly string[]): string => `${statements.join(';\n\n')};\n`;

/** In the data set that is asked for. A project's name may have dashes, so it stands in backquotes. */
function inDataset(dataset: string, statements: readonly string[]): string[] {
  const [name = dataset, project] = dataset.split('.').reverse();
  const place = project === undefined ? name : `\`${project}\`.${name}`;
  return statements.map((statement) => statement.replace(/\bprovince(?=[.\n]|$)/g, place));
}
