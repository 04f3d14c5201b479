import type { Baseline, ClosedTask } from '../domain/baseline';
import { printDate } from '../domain/calendar';
import { folded } from '../domain/text';
import { stateNames } from '../domain/wording';
import { CellReader } from './cells';
import type { Grid } from './grid';
import { conclusions, states } from './meanings';
import { readTable, type TableRow } from './table';
import { historyTab } from './tabs';

type Key = keyof (typeof historyTab)['columns'];

const taskKind = 'Nhiệm vụ';
const criterionKind = 'Tiêu chí';

/** The last week closed before `currentWeek`, however many were missed; null when there is none. Week keys compare as text. */
export function readBaseline(grid: Grid | null, currentWeek: string): Baseline | null {
  if (grid === null) return null;
  const table = readTable(historyTab, grid);
  const read = new CellReader<Key>(table.sheet, []);
  const weeks = table.rows.map((row) => read.text(row, 'week')).filter((week) => /^\d{4}-W\d{2}$/.test(week));
  const week = weeks.reduce((last, key) => (key < currentWeek && key > last ? key : last), '');
  const rows = table.rows.filter((row) => read.text(row, 'week') === week);
  const closedOn = rows.map((row) => read.date(row, 'closedOn')).find((date) => date !== null);
  if (week === '' || !closedOn) return null;
  const ofKind = (kind: string) => rows.filter((row) => folded(read.text(row, 'kind')) === folded(kind));
  return {
    week,
    closedOn,
    tasks: ofKind(taskKind).map((row): ClosedTask => ({
      id: read.text(row, 'id'),
      content: read.text(row, 'name'),
      state: read.choice(row, 'state', states, []) ?? 'notStarted',
      progress: read.percent(row, 'progress'),
      deadline: read.date(row, 'deadline'),
      touchedOn: read.date(row, 'touchedOn') ?? closedOn,
      fingerprint: read.text(row, 'fingerprint'),
    })),
    criteria: ofKind(criterionKind).map((row) => ({
      code: read.text(row, 'id'),
      name: read.text(row, 'name'),
      met: read.choice(row, 'state', conclusions, []) === 'met',
      indicatorsMet: count(row, 'indicatorsMet'),
      indicatorsApplicable: count(row, 'indicatorsApplicable'),
    })),
  };
}

const count = (row: TableRow<Key>, key: Key): number => Number(row.cell(key)) || 0;

/** Whether the week was closed already: closing twice must not count a week double. */
export function isClosed(grid: Grid | null, week: string): boolean {
  if (grid === null) return false;
  const table = readTable(historyTab, grid);
  return table.rows.some((row) => row.cell('week') === week);
}

/** A closed week as rows below the header, in the order of the tab's columns. All text but the counts. */
export function historyRows(closed: Baseline): (string | number)[][] {
  const lines: Partial<Record<Key, string | number>>[] = [
    ...closed.criteria.map((criterion) => ({
      kind: criterionKind,
      id: criterion.code,
      name: criterion.name,
      state: criterion.met ? 'Đạt' : 'Chưa đạt',
      indicatorsMet: criterion.indicatorsMet,
      indicatorsApplicable: criterion.indicatorsApplicable,
      touchedOn: printDate(closed.closedOn),
    })),
    ...closed.tasks.map((task) => ({
      kind: taskKind,
      id: task.id,
      name: task.content,
      state: stateNames[task.state],
      progress: task.progress ?? '',
      deadline: task.deadline === null ? '' : printDate(task.deadline),
      touchedOn: printDate(task.touchedOn),
      fingerprint: task.fingerprint,
    })),
  ];
  const keys = Object.keys(historyTab.columns) as Key[];
  const common = { week: closed.week, closedOn: printDate(closed.closedOn) };
  return lines.map((line) => keys.map((key) => ({ ...common, ...line })[key] ?? ''));
}
