import { type Week, weekOf } from '../../domain/calendar';
import {
  type ComingLetter,
  comingUp,
  type Due,
  type DueLetter,
  dueNow,
  type Moment,
  printDay,
} from '../../domain/schedule';
import { factsIn } from '../../domain/confirmation';
import { type Refusal, refused, type Result } from '../../domain/outcome';
import type { Settings } from '../../domain/settings';
import { quotaAheadText, weekKeyName, weekName } from '../../domain/wording';
import { secondsNow, timeStamp } from '../../google/clock';
import { quotaIfAllowed } from '../../google/mail';
import { currentUser } from '../../google/user';
import { installHourly, removeHourly } from '../../google/schedule';
import { readTabs } from '../../google/readTabs';
import { readSettings } from '../../workbook/reading/settings';
import { readTable } from '../../workbook/reading/table';
import { readTracker } from '../../workbook/reading/tracker';
import type { SettingRow } from '../../workbook/settings/kinds';
import { scheduleSettings, settingRow, settingRows } from '../../workbook/settingRows';
import { membersTab, settingsTab } from '../../workbook/tabs/tabs';
import type { SettingsTable } from '../../workbook/sets/setSettings';
import type { ConfirmRequest, ScheduleAnswer, SettingField, SettingsRequest } from '../../answers';
import { momentIn } from '../schedule/moment';
import { renewDashboard } from '../week/publish';
import {
  approvalRefusal,
  confirmFirst,
  confirmShown,
  confirmTyped,
  ownsSchedule,
  type Sheet,
  settingsOfSchedule,
} from '../schedule/confirmation';
import { earlierOf, owedFromOf, unsentTexts, untilText } from '../schedule/earlierWeeks';
import { toConfirm } from '../schedule/toConfirm';
import { readSchedule, type ScheduleState, writeSchedule } from '../schedule/scheduleState';
import { stoppedText } from '../week/status';
import { settingsTable, shownValue, writeSettings } from '../rows/settingCells';

/** What the sidebar "Cài đặt" shows. Writes nothing. */
export function scheduleForSidebar(): ScheduleAnswer {
  return answer();
}

/** The schedule runs under this account from now on; whoever ran it before is done at their next hour. */
export function takeOver(): Result<ScheduleAnswer> {
  if (currentUser() === '') return refused({ code: 'unknownAccount' });
  // Somebody must be able to take on what nobody runs any more.
  const mayNotChange = stoppedText(readSchedule()) === '' ? scheduleRefusal() : null;
  if (mayNotChange !== null) return refused(mayNotChange);
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
  renewDashboard(({ tracker }) => confirmFirst(tracker));
  return answer();
}

/** Nothing goes out by itself any more, whoever's account ran it. */
export function stopSchedule(): Result<ScheduleAnswer> {
  const mayNotChange = scheduleRefusal();
  if (mayNotChange !== null) return refused(mayNotChange);
  writeSchedule({ ...readSchedule(), owner: null, failure: null, owedFrom: null });
  removeHourly();
  renewDashboard();
  return answer();
}

/** The owner's click: of what the page showed, what still waits is used by the schedule's mails from now on. */
export function confirmMails(asked: ConfirmRequest): Result<ScheduleAnswer> {
  if (!ownsSchedule()) return refused({ code: 'notTheOwner' });
  confirmShown(mailingSheet(), asked.confirms);
  renewDashboard();
  return answer();
}

/** Where the digest waits for approval, whoever may not approve may not become the owner, who may. */
function scheduleRefusal(): Refusal | null {
  return readSchedule().owner === null ? null : approvalRefusal(mailingSheet());
}

/** Writes what the form asks for into the tab "Cài đặt": each value beside its label, where it stands at that moment. */
export function saveSettings(asked: SettingsRequest): Result<ScheduleAnswer> {
  for (const { setting, value } of asked.values) {
    const read = value.trim() === '' ? null : settingRow(setting).read(value.trim());
    if (read !== null && 'message' in read) return refused({ code: 'unreadableCell', problem: read.message });
  }
  if (writeSettings(asked.values) === null)
    return refused({ code: 'tabChanged', tab: settingsTab.name, then: 'save' });
  confirmTyped(mailingSheet(), new Set(asked.values.map(({ setting }) => setting)));
  return answer();
}

/** As much of the sheet as confirming and approving look at. */
const mailingSheet = () => readTracker(readTabs([settingsTab.name, membersTab.name])).tracker;

function answer(): ScheduleAnswer {
  const grids = readTabs([settingsTab.name, membersTab.name]);
  const table = readTable(settingsTab, grids.get(settingsTab.name) ?? null);
  const sheet = readTracker(grids).tracker;
  const settings = settingsOfSchedule(sheet.settings);
  const state = readSchedule();
  const { owner, lastRun, failure } = state;
  const now = momentIn(settings.timeZone);
  const { owed } = earlierOf(state, settings, now.date);
  const me = currentUser();
  const isMe = ownsSchedule();
  const quota = quotaIfAllowed();
  const coming = comingUp(settings, now, state.done, owed);
  const fields = settingRows.map((setting) => ({ setting, field: fieldOf(setting, table) }));
  const ofSchedule = ({ setting }: (typeof fields)[number]) => scheduleSettings.has(setting.setting);
  return {
    ok: true,
    me,
    owner: owner && { email: owner.email, since: owner.since, isMe },
    toConfirm: toConfirm(sheet),
    lastRun,
    stopped: stoppedText(state),
    failure,
    quota,
    next:
      owner === null
        ? []
        : [
            ...next(dueNow(settings, now, state.done, owed), coming, owed),
            ...(isMe && quota !== null ? tooMany(sheet, quota, coming, now) : []),
          ],
    waiting: waitingText(state, settings, now, owed),
    schedule: fields.filter(ofSchedule).map(({ field }) => field),
    others: fields.filter((one) => !ofSchedule(one) && !one.setting.onDemand).map(({ field }) => field),
    more: fields.filter(({ setting }) => setting.onDemand).map(({ field }) => field),
  };
}

function fieldOf(row: SettingRow, table: SettingsTable): SettingField {
  const { setting, label, explanation, byDefault, choices } = row;
  return {
    setting,
    label,
    explanation,
    value: shownValue(table, label) || byDefault,
    choices: [...choices],
    isDayList: setting === 'holidays' || setting === 'makeUpDays',
  };
}

const names: Record<Due, string> = { reminder: 'Nhắc cập nhật', preview: 'Bản xem trước', digest: 'Bản tin' };

/** What the clock will do; first of all what it does when it strikes next, for whoever switched it on late. */
function next(due: readonly DueLetter[], coming: readonly ComingLetter[], owed: Week | null): string[] {
  const called = ({ what, week }: DueLetter) =>
    `${names[what]} ${weekName(week).toLowerCase()}${week.key === owed?.key ? ' (gửi bù)' : ''}`;
  return [
    ...due.map((one) => `${called(one)}: trong vòng một giờ tới.`),
    ...coming.map((one) => `${called(one)}: ${printDay(one.date)}, ${one.hour} giờ.`),
  ];
}

/** That a day's quota of the account that runs the schedule would not hold a letter to everybody. */
function tooMany(
  { settings, members }: Sheet,
  quota: number,
  coming: readonly ComingLetter[],
  now: Moment,
): string[] {
  const digest = coming.find(({ what }) => what !== 'reminder');
  const { length } = factsIn(settings, members).addresses;
  const said = digest === undefined ? '' : quotaAheadText(length, quota, digest, now.date, settings);
  return said === '' ? [] : [`Bản tin có ${length} địa chỉ nhận. ${said}`];
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
