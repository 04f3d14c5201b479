import { type CalendarDate, calendarDateFromIso } from '../../domain/calendar';
import { dateOf, readDeadlineCell } from '../../domain/deadlines';
import { type Decision, type Meeting, unissued } from '../../domain/meeting';
import { type Refused, refused, type Result } from '../../domain/outcome';
import { listed } from '../../domain/text';
import type { MeetingDecisionRequest, HeldAnswer, MeetingAnswer, PresentRequest } from '../../answers';
import { heldMeeting, meetingAnswer } from '../../answers/meetingAnswer';
import { hasTab } from '../../google/spreadsheet';
import { readTabs } from '../../google/readTabs';
import type { Cell } from '../../sheet/cells';
import { decisionRow, presentRow, readMeetings } from '../../workbook/meetings';
import { readSettings } from '../../workbook/reading/settings';
import { readTable } from '../../workbook/reading/table';
import { cellText } from '../../workbook/rowEdits';
import { type MeetingKey, meetingTab } from '../../workbook/tabs/meetingTab';
import { settingsTab } from '../../workbook/tabs/tabs';
import { ensureTab } from '../ensureTab';
import { readWeek } from '../readWeek';
import { addRows } from '../rows/addRows';
import { changeRow } from '../rows/changeRow';

/** The agenda from the numbers, and what was taken down today already. Writes nothing. */
export function meetingForDialog(): Result<MeetingAnswer> {
  const week = readWeek(hasTab(meetingTab.name) ? [meetingTab.name] : []);
  if (!week.ok) return week;
  const { meetings, problems } = readMeetings(week.grids);
  const { today } = week.summary;
  return meetingAnswer(week, {
    meeting: meetingOn(meetings, today),
    earlier: unissued(meetings, today),
    problems,
  });
}

/** Takes a decision down, or changes one that was; asked twice, it stands once. */
export function saveDecision(asked: MeetingDecisionRequest): Result<HeldAnswer> {
  const heldOn = calendarDateFromIso(asked.heldOn);
  if (heldOn === null) return refused({ code: 'unreadableMeetingDay' });
  const read = readDue(asked.phrase, heldOn);
  const decision: Decision = {
    ...asked,
    ...read,
    heldOn,
    owners: listed(asked.owners),
    task: '',
    notice: '',
  };
  const row: Partial<Record<MeetingKey, Cell>> = decisionRow(decision);
  // What became of it is not the page's to write.
  delete row.task;
  delete row.notice;
  return putRow(heldOn, row, 'Đã ghi kết luận.');
}

/** Who is here. */
export function savePresent({ heldOn: typed, present }: PresentRequest): Result<HeldAnswer> {
  const heldOn = calendarDateFromIso(typed);
  return heldOn === null
    ? refused({ code: 'unreadableMeetingDay' })
    : putRow(heldOn, presentRow(heldOn, present), 'Đã ghi thành phần dự.');
}

export const meetingOn = (meetings: readonly Meeting[], heldOn: CalendarDate): Meeting =>
  meetings.find((one) => one.heldOn === heldOn) ?? { heldOn, present: [], decisions: [] };

export const readMeetingTab = (): Meeting[] => readMeetings(readTabs([meetingTab.name])).meetings;

/** The day and the rule in words that were typed while they were spoken, counted from the day of the meeting. */
function readDue(phrase: string, heldOn: CalendarDate): Pick<Decision, 'deadline' | 'recurrence'> {
  const settings = readSettings(
    readTable(settingsTab, readTabs([settingsTab.name]).get(settingsTab.name) ?? null),
  );
  const read = phrase === '' ? null : readDeadlineCell(phrase, heldOn, settings);
  if (read === null) return { deadline: null, recurrence: '' };
  return read.recurrence === null
    ? { deadline: dateOf(read, settings), recurrence: '' }
    : { deadline: null, recurrence: phrase };
}

/** A row of the tab by its code: changed where it stands, else added; the tab is made when there is none. */
function putRow(
  heldOn: CalendarDate,
  row: Partial<Record<MeetingKey, Cell>>,
  message: string,
): Result<HeldAnswer> {
  ensureTab(meetingTab.name);
  const failed = changedOrAdded(row);
  return failed ?? { ok: true, message, held: heldMeeting(meetingOn(readMeetingTab(), heldOn)) };
}

function changedOrAdded(row: Partial<Record<MeetingKey, Cell>>): Refused | null {
  const table = readTable(meetingTab, readTabs([meetingTab.name]).get(meetingTab.name) ?? null);
  const code = cellText(row.id ?? '');
  const standing = table.rows.find((one) => cellText(one.cell('id')) === code);
  if (standing === undefined) {
    const added = addRows(meetingTab, 'id', [row]);
    return added.ok ? null : added;
  }
  const cells = (Object.entries(row) as [MeetingKey, Cell][])
    .map(([key, value]) => ({ key, seen: cellText(standing.cell(key)), value }))
    .filter(({ seen, value }) => seen !== cellText(value));
  const outcome = changeRow(meetingTab, 'id', { code, cells });
  return outcome.ok ? null : refused(outcome.why);
}
