import { type Week, weekOf } from '../../domain/calendar';
import {
  comingUp,
  type Done,
  type Due,
  type DueLetter,
  dueNow,
  type Moment,
  printDay,
} from '../../domain/schedule';
import type { Settings } from '../../domain/settings';
import { folded } from '../../domain/text';
import { weekKeyName, weekName } from '../../domain/wording';
import { secondsNow, timeStamp } from '../../google/clock';
import { remainingQuota } from '../../google/mail';
import { alone, currentUser } from '../../google/memory';
import { showSidebar } from '../../google/pages';
import { installHourly, removeHourly } from '../../google/schedule';
import { readSettings } from '../../workbook/reading/settings';
import { scheduleSettings, type SettingRow, settingRows } from '../../workbook/settingRows';
import type { SettingsTable } from '../../workbook/sets/setSettings';
import type { Failure, ScheduleAnswer, SettingField } from '../answers';
import { busy } from '../week/closeWeek';
import { momentIn } from './hourly';
import { renewDashboard } from '../week/publish';
import { unreadableRequest } from '../requests/checked';
import { asSettingsRequest } from '../requests/settings';
import { earlierOf, owedFromOf, unsentTexts, untilText } from './earlierWeeks';
import { readSchedule, type ScheduleState, writeSchedule } from './scheduleState';
import { stoppedText } from '../week/status';
import { changedMeanwhile, settingsTable, shownValue, writeSettings } from './settingCells';

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
      const { timeZone } = readSettings(table);
      const since = timeStamp(timeZone);
      const state = readSchedule();
      writeSchedule({
        ...state,
        owner: { email: currentUser(), triggerUid, since },
        lastRun: '',
        aliveAt: secondsNow(),
        failure: null,
        // Of a schedule that was on already, what it owed is owed still.
        owedFrom: owedFromOf(state, momentIn(timeZone).date),
      });
      // Only now: a run cut off earlier leaves the schedule as it was.
      removeHourly(triggerUid);
      renewDashboard();
      return answer(table);
    }) ?? busy
  );
}

/** Nothing goes out by itself any more, whoever's account ran it. */
export function stopSchedule(): ScheduleAnswer | Failure {
  return (
    alone(() => {
      writeSchedule({ ...readSchedule(), owner: null, failure: null, owedFrom: null });
      removeHourly();
      renewDashboard();
      return answer(settingsTable());
    }) ?? busy
  );
}

/** Writes what the form asks for into the tab "Cài đặt": each value beside its label, where it stands at that moment. */
export function saveSettings(request: unknown): ScheduleAnswer | Failure {
  const asked = asSettingsRequest(request);
  if (asked === null) return unreadableRequest('Lịch gửi và cài đặt');
  for (const { label, value } of asked.values) {
    const setting = settingOf(label);
    if (setting === undefined) return { ok: false, message: `Không có mục “${label}”. Mở lại Cài đặt.` };
    const read = value.trim() === '' ? null : setting.read(value.trim());
    if (read !== null && 'message' in read) return { ok: false, message: read.message };
  }
  return alone(() => write(asked.values)) ?? busy;
}

function write(values: readonly { label: string; value: string }[]): ScheduleAnswer | Failure {
  const written = writeSettings(values);
  return written === null ? { ok: false, message: changedMeanwhile } : answer(written);
}

const settingOf = (label: string): SettingRow | undefined =>
  settingRows.find((setting) => folded(setting.label) === folded(label));

function answer(table: SettingsTable): ScheduleAnswer {
  const settings = readSettings(table);
  const state = readSchedule();
  const { owner, lastRun, failure } = state;
  const now = momentIn(settings.timeZone);
  const { owed } = earlierOf(state, settings, now.date);
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
    next: owner === null ? [] : next(settings, now, state.done, owed),
    waiting: waitingText(state, settings, now, owed),
    schedule: fields.filter(ofSchedule).map(({ field }) => field),
    others: fields.filter((one) => !ofSchedule(one)).map(({ field }) => field),
  };
}

function fieldOf({ label, explanation, byDefault, choices }: SettingRow, table: SettingsTable): SettingField {
  return { label, explanation, value: shownValue(table, label) || byDefault, choices: [...choices] };
}

const names: Record<Due, string> = { reminder: 'Nhắc cập nhật', preview: 'Bản xem trước', digest: 'Bản tin' };

/** What the clock will do; first of all what it does when it strikes next, for whoever switched it on late. */
function next(settings: Settings, now: Moment, done: Done, owed: Week | null): string[] {
  const called = ({ what, week }: DueLetter) =>
    `${names[what]} ${weekName(week).toLowerCase()}${week.key === owed?.key ? ' (gửi bù)' : ''}`;
  return [
    ...dueNow(settings, now, done, owed).map((due) => `${called(due)}: trong vòng một giờ tới.`),
    ...comingUp(settings, now, done, owed).map(
      (coming) => `${called(coming)}: ${printDay(coming.date)}, ${coming.hour} giờ.`,
    ),
  ];
}

/** What of the digest still waits, or will not go out any more. */
function waitingText(
  { done, unsent }: ScheduleState,
  settings: Settings,
  now: Moment,
  owed: Week | null,
): string {
  const { key } = owed ?? weekOf(now.date);
  const until = owed === null ? '' : `; ${untilText(owed, settings)}`;
  const state =
    done.digest >= key || done.preview !== key
      ? ''
      : done.begun === key
        ? ` đã duyệt, đang gửi tiếp${until}.`
        : ` đang chờ duyệt${until}.`;
  return [...unsentTexts(unsent), state === '' ? '' : `Bản tin ${weekKeyName(key)}${state}`]
    .filter((text) => text !== '')
    .join(' ');
}
