/** `index.html`: the picture of the province as one file that needs nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../home';
import { grouped } from './grouped';
import type { Report } from './report';
import { headlines, noteWords, printDay, printWeek, stateWords } from './words';

const read = (name: string): string => readFileSync(join(home, 'report', name), 'utf8');

/** What the page is given, short: it may be of a thousand communes. */
export interface PageData {
  title: string;
  headlines: string[];
  /** The latest week, as it is printed; empty without one. */
  week: string;
  weeks: { week: string; met: number; total: number; late: number; communes: number }[];
  criteria: { code: string; name: string; met: number; communes: number }[];
  communes: PageCommune[];
  late: {
    commune: string;
    code: string;
    days: number;
    deadline: string;
    state: string;
    offices: string;
    content: string;
  }[];
  waiting: { commune: string; code: string; days: number; since: string; offices: string; content: string }[];
  silent: { commune: string; name: string; last: string; weeks: number | null }[];
  notes: { path: string; kind: string; commune: string; text: string }[];
}

export interface PageCommune {
  code: string;
  name: string;
  /** The week its numbers are of, where that is not the latest one; else empty. */
  stale: string;
  met: number;
  total: number;
  change: number;
  tasks: number;
  late: number;
  longest: number;
  blocked: number;
  waiting: number;
  /** By the place of the criterion in `criteria`: met, indicators met and applicable; null where it has no such criterion. */
  cells: ([met: 0 | 1, indicatorsMet: number, applicable: number] | 'n/a' | null)[];
  /** Week by week, of itself and of what was merged into it: week, name where it was another, met, total, late. */
  weeks: [week: string, name: string, met: number, total: number, late: number][];
}

export function pageData(report: Report): PageData {
  const { week, weeks, latest, history, criteria, cells, late, waiting, silent, notes } = report;
  const key = ({ code, name }: { code: string; name: string }) => `${code}\u0001${name}`;
  const columns = [...new Map(criteria.map((one) => [key(one), one])).keys()];
  const place = new Map(columns.map((one, index) => [one, index]));
  const own = grouped(cells, (cell) => cell.commune_code);
  const past = grouped(history, (one) => one.current_code);
  return {
    title: week === null ? 'Toàn tỉnh' : `Toàn tỉnh, ${printWeek(week)}`,
    headlines: headlines(report),
    week: week === null ? '' : printWeek(week),
    weeks: weeks.map((one) => ({
      week: printWeek(one.week),
      met: one.met,
      total: one.total,
      late: one.late,
      communes: one.communes,
    })),
    criteria: columns.map((one) => {
      const same = criteria.filter((criterion) => key(criterion) === one);
      return {
        code: same[0]?.code ?? '',
        name: same[0]?.name ?? '',
        met: same.reduce((sum, { met }) => sum + met, 0),
        communes: same.reduce((sum, { communes }) => sum + communes, 0),
      };
    }),
    communes: latest.map((one) => {
      const row: PageCommune['cells'] = columns.map(() => null);
      for (const cell of own.get(one.commune_code) ?? [])
        row[place.get(key(cell)) ?? 0] = cell.applicable
          ? [cell.met ? 1 : 0, cell.indicators_met, cell.indicators_applicable]
          : 'n/a';
      return {
        code: one.commune_code,
        name: one.commune_name,
        stale: one.week === week ? '' : printWeek(one.week),
        met: one.met,
        total: one.total,
        change: one.met_change ?? 0,
        tasks: one.tasks,
        late: one.late,
        longest: one.longest_late,
        blocked: one.blocked,
        waiting: one.waiting,
        cells: row,
        weeks: (past.get(one.commune_code) ?? [])
          .toSorted((a, b) => (a.week < b.week ? -1 : 1))
          .map((then) => [
            printWeek(then.week),
            then.commune_name === one.commune_name ? '' : then.commune_name,
            then.met,
            then.total,
            then.late,
          ]),
      };
    }),
    late: late.map((task) => ({
      commune: task.commune_code,
      code: task.code,
      days: task.days_late,
      deadline: printDay(task.deadline),
      state: stateWords[task.state] ?? task.state,
      offices: task.offices,
      content: task.content ?? '',
    })),
    waiting: waiting.map((task) => ({
      commune: task.commune_code,
      code: task.code,
      days: task.days_waiting,
      since: printDay(task.waiting_since),
      offices: task.offices,
      content: task.content ?? '',
    })),
    silent: silent.map((one) => ({
      commune: one.commune_code,
      name: one.commune_name,
      last: one.last_week === null ? '' : printWeek(one.last_week),
      weeks: one.weeks_silent,
    })),
    notes: notes.map(({ path, kind, commune, text }) => ({ path, kind: noteWords[kind], commune, text })),
  };
}

/** JSON that no text in it can end: it stands between script tags. */
const embedded = (data: PageData): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const provincePage = (report: Report): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Toàn tỉnh – Tổng hợp tuần</title>
<style>${read('page.css')}</style>
</head>
<body>
<main id="page"><noscript>Trang này cần JavaScript. Số liệu cũng có trong province.xlsx.</noscript></main>
<script type="application/json" id="data">${embedded(pageData(report))}</script>
<script>${read('client.js')}</script>
</body>
</html>
`;
