import { type CalendarDate, calendarDateFromIso, type Week, weekOf } from '../domain/calendar';
import type { Settings } from '../domain/settings';
import { refused, type Result } from '../domain/outcome';
import { summariseWeek } from '../domain/summariseWeek';
import type { Problem } from '../domain/tracker';
import { sameClocks, today } from '../google/clock';
import { hasTab } from '../google/spreadsheet';
import type { Grid } from '../sheet/cells';
import { historyTable, isClosed, readBaseline, readEarlierWeeks } from '../workbook/history';
import {
  criteriaTab,
  historyTab,
  membersTab,
  neighbourhoodsTab,
  peopleTabs,
  settingsTab,
  tasksTab,
} from '../workbook/tabs/tabs';
import { readTracker } from '../workbook/reading/tracker';
import type { ReadWeek } from '../workbook/week';
import { readTrackingTabs, type TrackingTabs } from './trackingTabs';

/**
 * Reads and computes the week; `alsoRead`: script tabs the command needs besides; `choose`: which week, where it may be an
 * earlier one; `known` as in `readTrackingTabs`. The numbers are those of today in any case.
 */
export function readWeek(
  alsoRead: readonly string[] = [],
  choose: (settings: Settings, today: CalendarDate) => Week = (_, today) => weekOf(today),
  known?: ReadonlyMap<string, Grid>,
): Result<ReadWeek> {
  return weekOfTabs(readTrackingTabs([historyTab.name, ...alsoRead], undefined, known), choose);
}

/** The same for what asks nothing of earlier weeks: nothing has changed since then, as far as it is told. */
export const readThisWeek = (known?: ReadonlyMap<string, Grid>): Result<ReadWeek> =>
  weekOfTabs(readTrackingTabs([], undefined, known));

/** The task tab alone, or with the people duties are given to; cells of tasks that are merged are not looked through. */
export const readTasks = (withPeople: boolean): Result<ReadWeek> => {
  const people = withPeople ? [membersTab, neighbourhoodsTab] : [];
  return weekOfTabs(readTrackingTabs([], [tasksTab, ...people], undefined, [membersTab]));
};

/** The same for a page outside the sheet, which shows nothing that `readTrackingTabs` leaves out. */
export const readLeanWeek = (): Result<ReadWeek> =>
  weekOfTabs(readTrackingTabs([historyTab.name], peopleTabs));

/** What tells whose a task is and how it stands: no criterion has a say in that. `known` as in `readTrackingTabs`. */
export const readTasksOfPeople = (known?: ReadonlyMap<string, Grid>): Result<ReadWeek> =>
  weekOfTabs(readTrackingTabs([], [tasksTab, membersTab, neighbourhoodsTab], known, [tasksTab, membersTab]));

/** The week as far as these tabs tell it. */
export function weekOfTabs(
  { grids, tasksTab: itsTab, timeZone: zone }: TrackingTabs,
  choose: (settings: Settings, today: CalendarDate) => Week = (_, today) => weekOf(today),
): Result<ReadWeek> {
  if (!grids.has(itsTab.name) && !grids.has(criteriaTab.name) && !hasTab(criteriaTab.name))
    return refused({ code: 'noTrackingTabs', tasks: itsTab.name, criteria: criteriaTab.name });
  const { tracker, sources, tasksTable } = readTracker(grids);
  const { timeZone } = tracker.settings;
  const date = calendarDateFromIso(today(timeZone));
  if (date === null) return refused({ code: 'unknownZone', timeZone });
  const history = historyTable(grids.get(historyTab.name) ?? null);
  const week = choose(tracker.settings, date);
  const baseline = readBaseline(history, week.key);
  const withZone = { ...tracker, problems: [...tracker.problems, ...zoneProblem(zone, timeZone)] };
  return {
    ok: true,
    tracker: withZone,
    summary: summariseWeek(withZone, baseline, date, readEarlierWeeks(history, week.key), week),
    sources,
    tasksTable,
    baseline,
    closed: isClosed(history, week.key),
    blocking: tracker.problems.filter(({ blocking }) => blocking).map(({ message }) => message),
    grids,
  };
}

/** The colour rules follow the workbook's own midnight, so it has to be the committee's. */
function zoneProblem(ofWorkbook: string, timeZone: string): Problem[] {
  if (ofWorkbook === timeZone || sameClocks(ofWorkbook, timeZone)) return [];
  return [
    {
      sheet: settingsTab.name,
      cell: '',
      value: ofWorkbook,
      message: `Múi giờ của bảng là ${ofWorkbook}, khác với ${timeZone}; màu quá hạn có thể đổi sớm hoặc muộn. Sửa ở Tệp › Cài đặt.`,
    },
  ];
}
