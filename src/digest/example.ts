import { emailAddress } from '../domain/address';
import { taskCode } from '../domain/ids';
import { addDays, type CalendarDate } from '../domain/calendar';
import { memberNamed } from '../domain/personalLinks';
import type { Settings } from '../domain/settings';
import { summariseWeek } from '../domain/summariseWeek';
import type { Task, Tracker } from '../domain/tracker';
import { composeLetters, type Letter } from './letters';
import type { Links } from './links';

const reader = 'Nguyễn Văn Mẫu';

/**
 * A letter as a member gets it, of invented people and tasks: for somebody who wants to see one and gets none of their own.
 * Its links lead to the sheet, for there is no row of it.
 */
export function exampleLetter(settings: Settings, today: CalendarDate, workbook: string): Letter {
  const tracker = exampleTracker(settings, today);
  const to = () => workbook;
  const links: Links = {
    workbook,
    cell: to,
    task: to,
    criterion: to,
    condition: to,
    act: to,
    own: () => null,
  };
  const [letter] = composeLetters(summariseWeek(tracker, null, today), tracker, links).letters;
  if (letter === undefined) throw new Error('The example concerns its reader.');
  return letter;
}

function exampleTracker(settings: Settings, today: CalendarDate): Tracker {
  return {
    settings,
    criteria: [],
    indicators: [],
    conditions: [],
    neighbourhoods: [],
    problems: [],
    leftOut: [],
    members: [
      {
        ...memberNamed(reader, 2),
        addresses: [emailAddress('mau@example.com')],
        digest: 'personal',
      },
    ],
    tasks: [
      { ...example(2, '(ví dụ) Lập danh sách tuyến phố cần chỉnh trang'), deadline: addDays(today, -3) },
      {
        ...example(3, '(ví dụ) Lấy ý kiến người dân về nơi tập kết rác'),
        deadline: addDays(today, 2),
        progress: 60,
        partners: ['Lê Thị Ví Dụ'],
      },
      {
        ...example(4, '(ví dụ) Vận động các hộ tháo dỡ mái che lấn vỉa hè'),
        deadline: addDays(today, 20),
        state: 'blocked',
        difficulty: 'Còn 2 hộ chưa đồng ý',
      },
    ],
  };
}

const example = (row: number, content: string): Task => ({
  id: taskCode(`VD-${row - 1}`),
  row,
  content,
  criteria: [],
  indicators: [],
  neighbourhoods: [],
  owners: [reader],
  partners: [],
  assignedOn: null,
  deadlinePhrase: '',
  deadline: null,
  firstDeadline: null,
  recurrence: '',
  recurring: null,
  deadlineTime: null,
  extensionSource: '',
  extensionAsked: null,
  extensionReason: '',
  state: 'inProgress',
  progress: null,
  completedOn: null,
  result: '',
  difficulty: '',
  proposal: '',
  source: '',
  proof: '',
  waitingFor: '',
  waitingSince: null,
  pressedOn: [],
});
