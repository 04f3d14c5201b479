import { type CalendarDate, calendarDateFromIso, weekOf } from '../../domain/calendar';
import { refused, type Result } from '../../domain/outcome';
import { today } from '../../google/clock';
import { historyTable, readClosedWeeks } from '../../workbook/history';
import { readTracker } from '../../workbook/reading/tracker';
import { settingRow } from '../../workbook/settingRows';
import {
  criteriaTab,
  historyTab,
  indicatorsTab,
  membersTab,
  settingsTab,
  tasksTab,
} from '../../workbook/tabs/tabs';
import type { CommuneCodeRequest, DoneAnswer, WeekFileAnswer, WeekFileRequest } from '../../answers';
import { weekFileAnswer } from '../../answers/weekFileAnswer';
import { writeSettings } from '../rows/settingCells';
import { readTrackingTabs } from '../trackingTabs';
import { weekFileOf } from '../week/weekFileOf';

/** The tabs that tell of a task which criteria and offices it belongs to. */
const described = [tasksTab, criteriaTab, indicatorsTab, membersTab];

/** A closed week as a file, numbers as they were closed; asks for the commune's code where there is none. Writes nothing. */
export function weekFile(asked: WeekFileRequest): Result<WeekFileAnswer> {
  const { grids } = readTrackingTabs([historyTab.name], described);
  const { tracker } = readTracker(grids);
  const { settings } = tracker;
  if (settings.communeCode === '') return { ok: true, asksForCode: true, committee: settings.committee };
  const history = historyTable(grids.get(historyTab.name) ?? null);
  const unreadable = history?.problems[0];
  if (unreadable !== undefined) return refused({ code: 'unreadableCell', problem: unreadable.message });
  const weeks = readClosedWeeks(history);
  const last = weeks[weeks.length - 1];
  if (last === undefined) return refused({ code: 'noClosedWeek' });
  const wanted = asked.week === null ? last : weeks.find(({ week }) => week === asked.week);
  if (wanted === undefined) return refused({ code: 'weekNotClosed', week: asked.week ?? last.week });
  const { data, text } = weekFileOf(wanted.read(), tracker);
  const date = calendarDateFromIso(today(settings.timeZone)) as CalendarDate;
  return weekFileAnswer(data, text, weeks, weekOf(date).key);
}

/** Writes the commune's code into "Cài đặt". Call it under the lock. */
export function saveCommuneCode({ code }: CommuneCodeRequest): Result<DoneAnswer> {
  const read = settingRow('communeCode').read(code.trim());
  if ('message' in read) return refused({ code: 'unreadableCell', problem: read.message });
  if (writeSettings([{ setting: 'communeCode', value: String(read.value) }]) === null)
    return refused({ code: 'tabChanged', tab: settingsTab.name, then: 'save' });
  return { ok: true, message: `Đã ghi mã đơn vị ${String(read.value)} vào tab “${settingsTab.name}”.` };
}
