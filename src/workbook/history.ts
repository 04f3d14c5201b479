import { criterionCode, taskCode } from '../domain/ids';
import type { Baseline, ClosedTask } from '../domain/baseline';
import type { ClosedCriterion } from '../domain/closedCriterion';
import { type CalendarDate, isWeekKey, printDate, type WeekKey } from '../domain/calendar';
import { mentions } from '../domain/personalData';
import { type ClosedDuty, type ClosedWeek, openDuties, weeksShown } from '../domain/trend';
import { folded } from '../domain/text';
import { stateNames } from '../domain/wording';
import type { Grid } from '../sheet/cells';
import { CellReader } from './reading/cells';
import { conclusions, states } from './reading/meanings';
import { readTable, type Table, type TableRow } from './reading/table';
import { historyTab } from './tabs/tabs';

type Key = keyof (typeof historyTab)['columns'];

const taskKind = 'Nhiệm vụ';
const criterionKind = 'Tiêu chí';
const correctionKind = 'Chốt lại';

export type HistoryTable = Table<Key>;

/** "Lịch sử" or "Lưu trữ" as it stands; null when there is none. */
export const historyTable = (grid: Grid | null): HistoryTable | null =>
  grid === null ? null : readTable(historyTab, grid);

/** The last week closed before `currentWeek`, however many were missed; null when there is none. */
export function readBaseline(table: HistoryTable | null, currentWeek: WeekKey): Baseline | null {
  const last = closedWeeks(table, currentWeek).pop();
  return last === undefined ? null : readClosed(last);
}

/** Every closed week there is, oldest first, each to be read when it is wanted. */
export const readClosedWeeks = (
  table: HistoryTable | null,
): { week: WeekKey; closedOn: CalendarDate; read(): Baseline }[] =>
  closedWeeks(table).map((closed) => ({
    week: closed.week,
    closedOn: closed.closedOn,
    read: () => readClosed(closed),
  }));

/** This week as it was closed; null while it is open. */
export const closedWeek = (grids: ReadonlyMap<string, Grid>, week: WeekKey): Baseline | null =>
  readClosedWeeks(historyTable(grids.get(historyTab.name) ?? null))
    .find((closed) => closed.week === week)
    ?.read() ?? null;

/** What the closed weeks before this one kept, as far back as charts go, the oldest first. */
export function closedBefore(grids: ReadonlyMap<string, Grid>, currentWeek: WeekKey): Baseline[] {
  const table = historyTable(grids.get(historyTab.name) ?? null);
  return closedWeeks(table, currentWeek)
    .slice(1 - weeksShown)
    .map(readClosed);
}

function readClosed(closed: RowsOfWeek): Baseline {
  const { read, week, closedOn } = closed;
  return {
    week,
    closedOn,
    tasks: ofKind(closed, taskKind).map((row): ClosedTask => ({
      id: taskCode(read.text(row, 'id')),
      content: read.text(row, 'name'),
      state: read.choice(row, 'state', states, []) ?? 'notStarted',
      progress: read.percent(row, 'progress', 'whole'),
      deadline: read.date(row, 'deadline'),
      firstDeadline: read.date(row, 'firstDeadline'),
      touchedOn: read.date(row, 'touchedOn') ?? closedOn,
      fingerprint: read.text(row, 'fingerprint'),
    })),
    criteria: criteriaOf(closed),
  };
}

/** Every week closed before `currentWeek`, oldest first. */
export const readEarlierWeeks = (table: HistoryTable | null, currentWeek: WeekKey): ClosedWeek[] =>
  closedWeeks(table, currentWeek).map((week, index, { length }) => ({
    week: week.week,
    closedOn: week.closedOn,
    criteria: criteriaOf(week),
    duties: length - index < weeksShown ? openDuties(closedDuties(week), week.closedOn) : null,
  }));

const closedDuties = (week: RowsOfWeek): ClosedDuty[] =>
  ofKind(week, taskKind).map((row) => ({
    id: taskCode(week.read.text(row, 'id')),
    state: week.read.choice(row, 'state', states, []) ?? 'notStarted',
    deadline: week.read.date(row, 'deadline'),
  }));

/** The codes of all tasks that were there when a week was closed, each once. */
export const closedTaskCodes = (table: HistoryTable | null): string[] => [
  ...new Set((table?.rows ?? []).filter(isTask).map((row) => String(row.cell('id')))),
];

interface RowsOfWeek {
  week: WeekKey;
  closedOn: CalendarDate;
  rows: TableRow<Key>[];
  read: CellReader<Key>;
}

/** Those before a week, or all. Week keys compare as text. A week without any readable closing day is none. */
function closedWeeks(table: HistoryTable | null, before?: WeekKey): RowsOfWeek[] {
  if (table === null) return [];
  const read = new CellReader<Key>(table.sheet, []);
  const rowsOf = new Map<WeekKey, TableRow<Key>[]>();
  for (const row of table.rows) {
    const week = read.text(row, 'week');
    if (!isWeekKey(week) || (before !== undefined && week >= before)) continue;
    const rows = rowsOf.get(week);
    if (rows) rows.push(row);
    else rowsOf.set(week, [row]);
  }
  return [...rowsOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([week, rows]) => {
      const dated = rows.find((row) => read.date(row, 'closedOn') !== null);
      const closedOn = dated === undefined ? null : read.date(dated, 'closedOn');
      return closedOn === null ? [] : [{ week, closedOn, rows, read }];
    });
}

const ofKind = ({ rows, read }: RowsOfWeek, kind: string): TableRow<Key>[] =>
  rows.filter((row) => folded(read.text(row, 'kind')) === folded(kind));

const criteriaOf = (week: RowsOfWeek): ClosedCriterion[] =>
  ofKind(week, criterionKind).map((row) => {
    const conclusion = week.read.choice(row, 'state', conclusions, []);
    return {
      code: criterionCode(week.read.text(row, 'id')),
      name: week.read.text(row, 'name'),
      met: conclusion === 'met',
      ...(conclusion === 'notApplicable' && { notApplicable: true as const }),
      indicatorsMet: count(row, 'indicatorsMet'),
      indicatorsApplicable: count(row, 'indicatorsApplicable'),
    };
  });

/** That a closed week was closed once more, with other numbers. */
interface Correction {
  on: CalendarDate;
  /** In people's own words. */
  reason: string;
}

/** How often and why this week was closed once more, the oldest first. */
export function correctionsOf(table: HistoryTable | null, week: WeekKey): Correction[] {
  const closed = closedWeeks(table).find((one) => one.week === week);
  if (closed === undefined) return [];
  return ofKind(closed, correctionKind).map((row) => ({
    on: closed.read.date(row, 'touchedOn') ?? closed.closedOn,
    reason: closed.read.text(row, 'name'),
  }));
}

const count = (row: TableRow<Key>, key: Key): number => Number(row.cell(key)) || 0;

/** Whether the week was closed already: closing twice must not count a week double. */
export const isClosed = (table: HistoryTable | null, week: WeekKey): boolean =>
  table?.rows.some((row) => row.cell('week') === week) === true;

const isTask = (row: TableRow<Key>): boolean => folded(String(row.cell('kind'))) === folded(taskKind);

/** Whether the text of a row may name people: a task does, and so may the reason of a correction. */
export const mayNamePeople = (row: TableRow<Key>): boolean =>
  isTask(row) || folded(String(row.cell('kind'))) === folded(correctionKind);

/** A closed week as rows below the header, in the order of the tab's columns. All text but the counts. */
export function historyRows(
  closed: Baseline,
  corrections: readonly Correction[] = [],
): (string | number)[][] {
  const lines: Partial<Record<Key, string | number>>[] = [
    ...closed.criteria.map((criterion) => ({
      kind: criterionKind,
      id: criterion.code,
      name: criterion.name,
      state: conclusionText(criterion),
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
      deadline: dateText(task.deadline),
      firstDeadline: dateText(task.firstDeadline),
      touchedOn: printDate(task.touchedOn),
      fingerprint: task.fingerprint,
    })),
    ...corrections.map(({ on, reason }) => ({
      kind: correctionKind,
      name: reason,
      touchedOn: printDate(on),
    })),
  ];
  const keys = Object.keys(historyTab.columns) as Key[];
  const common = { week: closed.week, closedOn: printDate(closed.closedOn) };
  return lines.map((line) => {
    const row = { ...common, ...line };
    return keys.map((key) => row[key] ?? '');
  });
}

const conclusionText = ({ met, notApplicable }: ClosedCriterion): string =>
  notApplicable ? 'Không áp dụng' : met ? 'Đạt' : 'Chưa đạt';

const dateText = (date: CalendarDate | null): string => (date === null ? '' : printDate(date));

/**
 * The cells of task texts in weeks before `oldest`, in A1: texts name people, and of an old week only the numbers are wanted.
 * Those of the last closed week stay, for the next one is compared with them.
 */
export function oldTaskTexts(table: HistoryTable | null, oldest: WeekKey): string[] {
  const last = lastWeek(table);
  return taskTexts(table, (week) => week < oldest && week < last);
}

/** The same of every closed week but the last, for texts that name this person. */
export function taskTextsNaming(table: HistoryTable | null, name: string): string[] {
  const last = lastWeek(table);
  return taskTexts(table, (week, text) => week < last && mentions(text, name));
}

/** Those of the last closed week, which the script leaves alone. */
export function lastTextsNaming(table: HistoryTable | null, name: string): string[] {
  const last = lastWeek(table);
  return taskTexts(table, (week, text) => week >= last && mentions(text, name));
}

/** The cells of the task texts that are meant, in A1. */
export const taskTexts = (
  table: HistoryTable | null,
  isMeant: (week: string, text: string) => boolean,
): string[] =>
  (table?.rows ?? [])
    .filter((row) => {
      const [week, text] = [String(row.cell('week')), String(row.cell('name'))];
      return mayNamePeople(row) && text !== '' && isMeant(week, text);
    })
    .map((row) => row.place('name'));

const lastWeek = (table: HistoryTable | null): string =>
  (table?.rows ?? []).filter(isTask).reduce((last, row) => maxOf(last, String(row.cell('week'))), '');

const maxOf = (a: string, b: string): string => (a > b ? a : b);
