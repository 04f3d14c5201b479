/** Run by `measureWeek` in a process of its own: reads a `WeekRun` from its input and prints a `WeekCost`. */
import { readFileSync } from 'node:fs';
import { composeLetters } from '../../../src/digest/letters';
import type { Links } from '../../../src/digest/links';
import { baselineOf } from '../../../src/domain/baseline';
import { calendarDateFromIso, weekOf } from '../../../src/domain/calendar';
import { summariseWeek } from '../../../src/domain/summariseWeek';
import type { Grid } from '../../../src/sheet/cells';
import { historyRows, historyTable, readBaseline, readEarlierWeeks } from '../../../src/workbook/history';
import { readTracker } from '../../../src/workbook/reading/tracker';
import { historyTab, tasksTab } from '../../../src/workbook/tabs/tabs';
import type { WeekCost, WeekRun } from './week';

const asked = JSON.parse(readFileSync(0, 'utf8')) as WeekRun;
const date = calendarDateFromIso(asked.today);
if (date === null) throw new Error(`Not a day: ${asked.today}`);
const today = date;
const grids = new Map(asked.grids.map((grid) => [grid.sheet, grown(grid, asked.tasks)]));

const links: Links = {
  workbook: '#',
  cell: (sheet, cell) => `#${sheet}!${cell}`,
  task: ({ row }) => `#${row}`,
  criterion: ({ row }) => `#${row}`,
  condition: ({ row }) => `#${row}`,
  act: ({ row }) => `#${row}`,
  own: () => null,
};

/** As `commands` do it, without Google at either end; gives how much there is to write. */
function week(): number {
  const { tracker } = readTracker(grids);
  const history = historyTable(grids.get(historyTab.name) ?? null);
  const current = weekOf(today);
  const baseline = readBaseline(history, current.key);
  const earlier = readEarlierWeeks(history, current.key);
  const summary = summariseWeek(tracker, baseline, today, earlier, current);
  const { letters } = composeLetters(summary, tracker, links);
  const rows = historyRows(baselineOf(summary, baseline));
  return letters.reduce((bytes, { html, text }) => bytes + html.length + text.length, rows.length);
}

/** The task tab with exactly so many rows, each with a code of its own. */
function grown(grid: Grid, count: number): Grid {
  if (grid.sheet !== tasksTab.name) return grid;
  const [header = [], ...rest] = grid.rows;
  const filled = rest.filter((row) => row.some((cell) => cell !== ''));
  const code = header.indexOf('Mã');
  const rows = Array.from({ length: count }, (_, i) => {
    const row = [...(filled[i % filled.length] ?? [])];
    row[code] = `NV-${String(i + 1).padStart(6, '0')}`;
    return row;
  });
  return { ...grid, rows: [header, ...rows] };
}

function least(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best;
}

const runs = Math.max(2, Math.min(9, Math.round(20_000 / asked.tasks)));
const computing = least(runs, week);
const cells = [...grids.values()].map(({ rows }) => rows);
const copying = least(runs + 1, () => JSON.parse(JSON.stringify(cells)));
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const cost: WeekCost = { ratioToJson: computing / copying, megabytes };
process.stdout.write(JSON.stringify(cost));
