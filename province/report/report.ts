/** The picture of the province as data: all that the dashboard, the workbook and summary.json show. */
import type { Gathered } from '../gather';
import type { Database, Value } from '../store/duckdb';

type Row<Columns extends Record<string, Value>> = Columns;

export type ProvinceWeek = Row<{
  week: string;
  monday: string;
  communes: number;
  met: number;
  total: number;
  communes_complete: number;
  tasks: number;
  done: number;
  open_tasks: number;
  late: number;
  blocked: number;
  waiting: number;
  touched: number;
}>;

export type CommuneWeek = Row<{
  commune_code: string;
  current_code: string;
  commune_name: string;
  week: string;
  closed_on: string;
  met: number;
  total: number;
  tasks: number;
  done: number;
  open_tasks: number;
  late: number;
  longest_late: number;
  blocked: number;
  waiting: number;
  touched: number;
  met_change: number | null;
}>;

export type CriterionCell = Row<{
  commune_code: string;
  code: string;
  name: string;
  met: boolean;
  applicable: boolean;
  indicators_met: number;
  indicators_applicable: number;
}>;

export type CriterionToday = Row<{
  criteria_set: string;
  code: string;
  name: string;
  met: number;
  communes: number;
}>;

export type LateTask = Row<{
  commune_code: string;
  code: string;
  state: string;
  deadline: string;
  days_late: number;
  offices: string;
  criteria: string;
  content: string | null;
}>;

export type WaitingTask = Row<{
  commune_code: string;
  code: string;
  waiting_since: string;
  days_waiting: number;
  deadline: string | null;
  offices: string;
  content: string | null;
}>;

export type SilentCommune = Row<{
  commune_code: string;
  commune_name: string;
  last_week: string | null;
  weeks_silent: number | null;
}>;

/** A file that is not simply what it should be. */
export interface FileNote {
  path: string;
  kind: 'broken' | 'repeated' | 'replaced' | 'late' | 'sameCode';
  commune: string;
  week: string;
  /** What is the matter, a Vietnamese sentence. */
  text: string;
}

export interface Report {
  /** The latest week any commune closed; null without one. */
  week: string | null;
  weeks: ProvinceWeek[];
  /** The last week of each commune there is today. */
  latest: CommuneWeek[];
  /** Every week of every commune, those merged since too, oldest first. */
  history: CommuneWeek[];
  criteria: CriterionToday[];
  cells: CriterionCell[];
  late: LateTask[];
  waiting: WaitingTask[];
  silent: SilentCommune[];
  files: { all: number; read: number; readNow: number };
  notes: FileNote[];
  /** Lines of the lists beside the files that could not be used. */
  problems: string[];
}

const weekColumns = `commune_code, current_code, commune_name, week, closed_on, met, total, tasks, done, open_tasks, late,
  longest_late, blocked, waiting, touched, met_change`;

export async function reportOf({ database, files, readNow, problems }: Gathered): Promise<Report> {
  const rows = <Columns extends Record<string, Value>>(sql: string) =>
    database.rows(sql) as Promise<Columns[]>;
  const weeks = await rows<ProvinceWeek>('SELECT * FROM province.province_weeks ORDER BY monday');
  return {
    week: weeks.at(-1)?.week ?? null,
    weeks,
    latest: await rows(`SELECT ${weekColumns} FROM province.latest ORDER BY commune_code`),
    history: await rows(`SELECT ${weekColumns} FROM province.commune_weeks ORDER BY commune_code, monday`),
    criteria: await rows(
      'SELECT criteria_set, code, name, met, communes FROM province.criteria_today ORDER BY criteria_set, position, code, name',
    ),
    cells: await rows(
      `SELECT c.commune_code, c.code, c.name, c.met, c.applicable, c.indicators_met, c.indicators_applicable
       FROM province.criterion_weeks c JOIN province.latest s USING (commune_code, week) ORDER BY c.commune_code, c.position`,
    ),
    late: await rows(
      `SELECT commune_code, code, state, deadline, days_late, offices, criteria, content
       FROM province.late_tasks ORDER BY days_late DESC, commune_code, code`,
    ),
    waiting: await rows(
      `SELECT commune_code, code, waiting_since, days_waiting, deadline, offices, content
       FROM province.waiting_tasks ORDER BY days_waiting DESC, commune_code, code`,
    ),
    silent: await rows(
      `SELECT commune_code, commune_name, last_week, weeks_silent
       FROM province.silent_communes ORDER BY weeks_silent DESC NULLS FIRST, commune_code`,
    ),
    files: { all: files.length, read: files.filter(({ problem }) => problem === null).length, readNow },
    notes: [...brokenFiles(files), ...(await noted(database))],
    problems,
  };
}

const brokenFiles = (files: Gathered['files']): FileNote[] =>
  files.flatMap(({ path, problem }) =>
    problem === null ? [] : [{ path, kind: 'broken' as const, commune: '', week: '', text: problem }],
  );

async function noted(database: Database): Promise<FileNote[]> {
  const rows = await database.rows(
    `SELECT f.path, n.commune_code, n.week, n.fate, n.days_late, n.other_name, c.path AS chosen
     FROM province.file_notes n
     JOIN files f USING (file_id)
     JOIN province.chosen_weeks k USING (commune_code, week)
     JOIN files c ON c.file_id = k.file_id
     WHERE n.fate <> 'chosen' OR n.days_late > 0 OR n.other_name IS NOT NULL
     ORDER BY f.path, n.week`,
  );
  return rows.flatMap((row) => {
    const note = {
      path: String(row['path']),
      commune: String(row['commune_code']),
      week: String(row['week']),
    };
    const notes: FileNote[] = [];
    if (row['fate'] === 'repeated')
      notes.push({
        ...note,
        kind: 'repeated',
        text: `Trùng với ${String(row['chosen'])}, chỉ tính một lần.`,
      });
    if (row['fate'] === 'replaced')
      notes.push({
        ...note,
        kind: 'replaced',
        text: `Đã có bản xuất sau, ${String(row['chosen'])}, nên không tính.`,
      });
    if (row['fate'] === 'chosen' && Number(row['days_late']) > 0)
      notes.push({
        ...note,
        kind: 'late',
        text: `Xuất muộn ${String(row['days_late'])} ngày sau khi hết tuần.`,
      });
    if (row['other_name'] !== null)
      notes.push({
        ...note,
        kind: 'sameCode',
        text: `Mã ${note.commune} còn có tên “${String(row['other_name'])}” trong cùng tuần. Nếu là hai nơi, đổi mã một nơi.`,
      });
    return notes;
  });
}
