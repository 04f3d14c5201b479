import type { CalendarDate } from '../domain/calendar';
import type { Decision, Meeting } from '../domain/meeting';
import { folded, listed } from '../domain/text';
import type { Cell, Grid } from '../sheet/cells';
import { CellReader } from './reading/cells';
import { readTable } from './reading/table';
import { meetingKinds, type MeetingKey, meetingTab } from './tabs/meetingTab';

const [presentKind, decisionKind, notedKind] = meetingKinds;

/** The meetings of the tab, the earliest first; rows without a day or a code are left to people. */
export function readMeetings(grid: Grid | null): Meeting[] {
  const table = grid === null ? null : readTable(meetingTab, grid);
  if (table === null || table.problems.length > 0) return [];
  const read = new CellReader<MeetingKey>(table.sheet, []);
  const meetings = new Map<CalendarDate, Meeting>();
  for (const row of table.rows) {
    const heldOn = read.date(row, 'heldOn');
    const id = read.text(row, 'id');
    if (heldOn === null || id === '') continue;
    const meeting = meetings.get(heldOn) ?? { heldOn, present: [], decisions: [] };
    meetings.set(heldOn, meeting);
    const kind = folded(read.text(row, 'kind'));
    const content = read.text(row, 'content');
    if (kind === folded(presentKind)) {
      meeting.present = listed(content);
      continue;
    }
    meeting.decisions.push({
      id,
      heldOn,
      content,
      owners: listed(read.text(row, 'owners')),
      phrase: read.text(row, 'phrase'),
      deadline: read.date(row, 'deadline'),
      recurrence: read.text(row, 'recurrence'),
      criterion: read.text(row, 'criterion'),
      isNoted: kind === folded(notedKind),
      about: read.text(row, 'about'),
      task: read.text(row, 'task'),
      notice: read.text(row, 'notice'),
    });
  }
  return [...meetings.values()].sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}

const dateCell = (date: CalendarDate | null): Cell => (date === null ? '' : { date, time: null });

export const decisionRow = (decision: Decision): Record<MeetingKey, Cell> => ({
  id: decision.id,
  heldOn: dateCell(decision.heldOn),
  kind: decision.isNoted ? notedKind : decisionKind,
  content: decision.content,
  owners: decision.owners.join('; '),
  phrase: decision.phrase,
  deadline: dateCell(decision.deadline),
  recurrence: decision.recurrence,
  criterion: decision.criterion,
  about: decision.about,
  task: decision.task,
  notice: decision.notice,
});

/** Who was there: one row a meeting, known by its day. */
export const presentRow = (
  heldOn: CalendarDate,
  present: readonly string[],
): Partial<Record<MeetingKey, Cell>> => ({
  id: `DU-${heldOn.replace(/-/g, '')}`,
  heldOn: dateCell(heldOn),
  kind: presentKind,
  content: present.join('; '),
});
