import { comingUp, type Due, printDay } from '../domain/schedule';
import type { Settings } from '../domain/settings';
import { folded } from '../domain/text';
import { weekKeyName, weekName } from '../domain/wording';
import { secondsNow, timeStamp } from '../google/clock';
import { remainingQuota } from '../google/mail';
import { alone, currentUser } from '../google/memory';
import { showSidebar } from '../google/pages';
import { installHourly, removeHourly } from '../google/schedule';
import { flush, readTabs, writeCells } from '../google/spreadsheet';
import { readSettings } from '../workbook/settings';
import { scheduleSettings, type SettingRow, settingRows } from '../workbook/settingRows';
import { readTable, type Table } from '../workbook/table';
import { settingsTab } from '../workbook/tabs';
import type { Failure, ScheduleAnswer, SettingField } from './answers';
import { busy } from './closeWeek';
import { momentIn } from './hourly';
import { renewDashboard } from './publish';
import { asSettingsRequest } from './requests/settings';
import { readSchedule, writeSchedule } from './scheduleState';
import { stoppedText } from './status';
import { ensureTab } from './ensureTab';

type SettingsTable = Table<keyof (typeof settingsTab)['columns']>;

/** Menu "Lịch gửi và cài đặt". */
export function showSettings(): void {
  showSidebar('Settings', 'Cài đặt');
}

/** What the sidebar "Cài đặt" shows. Writes nothing. */
export function scheduleForSidebar(): ScheduleAnswer {
  return answer(settingsTable());
}

/** The schedule runs under this account from now on; whoever ran it before is done at their next hour. */
export function takeOver(): ScheduleAnswer | Failure {
  return (
    alone(() => {
      const table = settingsTable();
      const triggerUid = installHourly();
      const since = timeStamp(readSettings(table).timeZone);
      writeSchedule({
        ...readSchedule(),
        owner: { email: currentUser(), triggerUid, since },
        lastRun: '',
        aliveAt: secondsNow(),
        failure: null,
      });
      renewDashboard();
      return answer(table);
    }) ?? busy
  );
}

/** Nothing goes out by itself any more, whoever's account ran it. */
export function stopSchedule(): ScheduleAnswer | Failure {
  return (
    alone(() => {
      writeSchedule({ ...readSchedule(), owner: null, failure: null });
      removeHourly();
      renewDashboard();
      return answer(settingsTable());
    }) ?? busy
  );
}

/** Writes what the form asks for into the tab "Cài đặt": each value beside its label, where it stands at that moment. */
export function saveSettings(request: unknown): ScheduleAnswer | Failure {
  const asked = asSettingsRequest(request);
  if (asked === null) return { ok: false, message: 'Trang gửi yêu cầu không đọc được. Mở lại Cài đặt.' };
  for (const { label, value } of asked.values) {
    const setting = settingOf(label);
    if (setting === undefined) return { ok: false, message: `Không có mục “${label}”. Mở lại Cài đặt.` };
    const read = value.trim() === '' ? null : setting.read(value.trim());
    if (read !== null && 'message' in read) return { ok: false, message: read.message };
  }
  return alone(() => write(asked.values)) ?? busy;
}

function write(values: readonly { label: string; value: string }[]): ScheduleAnswer | Failure {
  ensureTab(settingsTab.name);
  const places = placesOf(settingsTable());
  writeCells(
    settingsTab.name,
    values.flatMap(({ label, value }) => {
      const place = places.get(folded(label));
      return place === undefined ? [] : [{ ...place, value: value.trim() }];
    }),
  );
  flush();
  const written = settingsTable();
  const stands = values.every(({ label, value }) => shownValue(written, label) === value.trim());
  return stands
    ? answer(written)
    : { ok: false, message: 'Tab “Cài đặt” vừa bị sửa cùng lúc. Kiểm tra lại rồi lưu.' };
}

const settingOf = (label: string): SettingRow | undefined =>
  settingRows.find((setting) => folded(setting.label) === folded(label));

function settingsTable(): SettingsTable {
  return readTable(settingsTab, readTabs([settingsTab.name]).get(settingsTab.name) ?? null);
}

function placesOf(table: SettingsTable): Map<string, { row: number; column: number }> {
  const column = table.columns.value;
  if (column === undefined) return new Map();
  return new Map(table.rows.map((row) => [folded(String(row.cell('name'))), { row: row.row, column }]));
}

function shownValue(table: SettingsTable, label: string): string {
  const row = table.rows.find((one) => folded(String(one.cell('name'))) === folded(label));
  return row === undefined ? '' : cellText(row.cell('value'));
}

const cellText = (cell: ReturnType<SettingsTable['rows'][number]['cell']>): string =>
  typeof cell === 'object' ? cell.date.split('-').reverse().join('/') : String(cell).trim();

function answer(table: SettingsTable): ScheduleAnswer {
  const settings = readSettings(table);
  const state = readSchedule();
  const { owner, lastRun, failure, done, unapproved } = state;
  const me = currentUser();
  const fields = settingRows.map((setting) => ({ setting, field: fieldOf(setting, table) }));
  const ofSchedule = ({ setting }: (typeof fields)[number]) => scheduleSettings.has(setting.setting);
  return {
    ok: true,
    me,
    owner: owner && { email: owner.email, since: owner.since, isMe: owner.email === me },
    lastRun,
    stopped: stoppedText(state),
    failure,
    quota: remainingQuota(),
    next: owner === null ? [] : next(settings),
    waiting: waitingText(done, unapproved),
    schedule: fields.filter(ofSchedule).map(({ field }) => field),
    others: fields.filter((one) => !ofSchedule(one)).map(({ field }) => field),
  };
}

function fieldOf({ label, explanation, byDefault, choices }: SettingRow, table: SettingsTable): SettingField {
  return { label, explanation, value: shownValue(table, label) || byDefault, choices: [...choices] };
}

const names: Record<Due, string> = { reminder: 'Nhắc cập nhật', preview: 'Bản xem trước', digest: 'Bản tin' };

function next(settings: Settings): string[] {
  return comingUp(settings, momentIn(settings.timeZone)).map(
    ({ what, week, date, hour }) =>
      `${names[what]} ${weekName(week).toLowerCase()}: ${printDay(date)}, ${hour} giờ.`,
  );
}

function waitingText(done: { preview: string; digest: string }, unapproved: string): string {
  if (done.preview === '' || done.digest >= done.preview) return '';
  const name = `Bản tin ${weekKeyName(done.preview)}`;
  return unapproved === done.preview
    ? `${name} không được duyệt nên đã không gửi.`
    : `${name} đang chờ duyệt.`;
}
