import type { CalendarDate } from '../domain/calendar';
import type { Decision, Meeting } from '../domain/meeting';
import { folded, listed } from '../domain/text';
import type { Cell, Grid } from '../sheet/cells';
import type { LeftOutRow, Problem } from '../domain/tracker';
import { isBlank } from './grid';
import { CellReader, shown } from './reading/cells';
import { leaveOut, type RecordColumns, takeRecords } from './reading/leftOut';
import { readTable } from './reading/table';
import { meetingKinds, type MeetingKey, meetingTab } from './tabs/meetingTab';

const [presentKind, decisionKind, notedKind] = meetingKinds;

const kinds = new Map(meetingKinds.map((kind) => [folded(kind), kind]));

const meetingColumns: RecordColumns<MeetingKey> = {
  code: 'id',
  name: 'content',
  decisive: ['heldOn', 'kind', 'owners', 'phrase', 'deadline'],
};

/** What the tab of meetings holds: the earliest first, and what could not be read, as of any people's tab. */
interface ReadMeetings {
  meetings: Meeting[];
  problems: readonly Problem[];
  leftOut: readonly LeftOutRow[];
}

/** Nothing where there is no such tab. A row without a day or a code of its own is no record: it is named, and listed as left out. */
export function readMeetings(grids: ReadonlyMap<string, Grid>): ReadMeetings {
  const grid = grids.get(meetingTab.name);
  if (grid === undefined) return { meetings: [], problems: [], leftOut: [] };
  const table = readTable(meetingTab, grid);
  const read = new CellReader<MeetingKey>(table.sheet, table.problems);
  const meetings = new Map<CalendarDate, Meeting>();
  const rowOf = new Map<string, number>();
  for (const row of takeRecords(table, meetingColumns)) {
    // A column that is not there is named once, of the tab.
    const nameEmpty = (key: keyof typeof missing) =>
      table.columns[key] !== undefined && isBlank(row.cell(key)) && read.report(row, key, missing[key]);
    nameEmpty('heldOn');
    nameEmpty('id');
    const heldOn = read.date(row, 'heldOn');
    const id = read.text(row, 'id');
    const earlier = rowOf.get(folded(id));
    if (heldOn === null || id === '' || earlier !== undefined) {
      if (earlier !== undefined)
        read.report(
          row,
          'id',
          `Mã “${shown(id)}” đã dùng ở dòng ${earlier}; dòng này không được tính. Mỗi dòng cần một mã.`,
        );
      leaveOut(table, row, earlier === undefined ? 'noMeeting' : 'repeatedCode');
      continue;
    }
    rowOf.set(folded(id), row.row);
    const meeting = meetings.get(heldOn) ?? { heldOn, present: [], decisions: [] };
    meetings.set(heldOn, meeting);
    const kind = read.choice(row, 'kind', kinds, meetingKinds);
    const content = read.text(row, 'content');
    if (kind === presentKind || (kind === null && folded(id) === folded(presentId(heldOn)))) {
      meeting.present = [...new Set([...meeting.present, ...listed(content)])];
      continue;
    }
    nameEmpty('content');
    meeting.decisions.push({
      id,
      heldOn,
      content,
      owners: listed(read.text(row, 'owners')),
      phrase: read.text(row, 'phrase'),
      deadline: read.date(row, 'deadline'),
      recurrence: read.text(row, 'recurrence'),
      criterion: read.text(row, 'criterion'),
      isNoted: kind === notedKind,
      about: read.text(row, 'about'),
      task: read.text(row, 'task'),
      notice: read.text(row, 'notice'),
    });
  }
  return {
    meetings: [...meetings.values()].sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1)),
    problems: table.problems,
    leftOut: table.leftOut,
  };
}

/** What to say of an empty cell. */
const missing = {
  id: 'Chưa có mã nên dòng này chưa được tính. Ghi một mã riêng ở ô này, ví dụ KL-01.',
  heldOn: 'Chưa ghi ngày họp nên dòng này chưa được tính. Ghi ngày ở ô này.',
  content: 'Chưa ghi nội dung kết luận. Ghi ở ô này.',
} as const;

const presentId = (heldOn: CalendarDate): string => `DU-${heldOn.replace(/-/g, '')}`;

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
  id: presentId(heldOn),
  heldOn: dateCell(heldOn),
  kind: presentKind,
  content: present.join('; '),
});
