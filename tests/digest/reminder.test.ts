import { composeReminders } from '../../src/digest/reminder';
import type { Member, Task } from '../../src/domain/tracker';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { day, member, summary, task, tracker } from '../support/tracker';
import { committee, links, week32 } from './committee';
import { expected } from './expected';

const me = 'Trần Văn Bình';
const late = day('2023-08-04');
const thursday = day('2023-08-10');

interface Given {
  tasks: Task[];
  members?: Member[];
  /** Since when the tasks stand untouched. */
  since?: string;
  settings?: Partial<Settings>;
}

function reminders({ tasks, members = [member({ name: me })], since, settings = {} }: Given) {
  const of = tracker({ members, tasks, settings: { ...defaultSettings, ...settings } });
  const week: Partial<WeekSummary> = { today: thursday };
  const timed = summary(of, week);
  const untouched =
    since === undefined ? [] : timed.tasks.map((one) => ({ task: one, since: day(since), weeks: 0 }));
  return composeReminders({ ...timed, untouched }, of, links).letters;
}

const mine = (fields: Partial<Task> = {}): Task => task({ owners: [me], ...fields });

describe('The reminder to update', () => {
  it('asks for what is overdue and what is due, word for word', () => {
    const { letters } = composeReminders(week32, committee, links);
    expect(letters.find(({ email }) => email === 'lan@example.com')?.text).toBe(expected('reminder'));
  });

  it('sends whoever has a page of their own there', () => {
    const own = (reader: string) => `https://phone.example.com/?k=${reader}`;
    const { letters } = composeReminders(week32, committee, { ...links, own });
    const text = letters.find(({ email }) => email === 'lan@example.com')?.text;
    expect(text).toContain('Mở trang của tôi: https://phone.example.com/?k=lan@example.com');
    expect(text).toContain('Xong rồi thì bấm Đã xong ở trang đó.');
    expect(text).not.toContain(links.workbook);
  });

  it('says in the subject what waits, each task counted once', () => {
    const [letter] = reminders({
      tasks: [mine({ deadline: late }), mine({ deadline: late }), mine()],
      since: '2023-07-20',
    });
    expect(letter?.subject).toBe('Nhắc cập nhật: 2 việc quá hạn, 1 việc đã 3 tuần chưa cập nhật');
  });

  it('says for how long nobody touched them only where that is the same of all', () => {
    const of = tracker({ members: [member({ name: me })], tasks: [mine(), mine()] });
    const week = summary(of, { today: thursday });
    const untouched = week.tasks.map((one, at) => ({
      task: one,
      since: day(at === 0 ? '2023-07-20' : '2023-07-13'),
      weeks: 0,
    }));
    const [letter] = composeReminders({ ...week, untouched }, of, links).letters;
    expect(letter?.subject).toBe('Nhắc cập nhật: 2 việc lâu chưa cập nhật');
    expect(letter?.text).toMatch(
      /\n\nVIỆC LÂU CHƯA CẬP NHẬT \(2\)\n-+\n[^]*Đã 3 tuần chưa[^]*Đã 4 tuần chưa/,
    );
  });

  it('is written for any of them alone, and where as many are due as overdue or untouched', () => {
    const due = mine({ deadline: day('2023-08-14') });
    const subject = (tasks: Task[], since?: string) =>
      reminders({ tasks, ...(since && { since }) }).map((letter) => letter.subject);
    expect(subject([due])).toEqual(['Nhắc cập nhật: 1 việc đến hạn trong 7 ngày tới']);
    expect(subject([mine({ deadline: late }), due])).toEqual([
      'Nhắc cập nhật: 1 việc quá hạn, 1 việc đến hạn trong 7 ngày tới',
    ]);
    expect(subject([due, mine()], '2023-07-20')).toEqual([
      'Nhắc cập nhật: 1 việc đến hạn trong 7 ngày tới, 1 việc đã 3 tuần chưa cập nhật',
    ]);
  });

  it('says where answers go only where the settings say so', () => {
    const [letter] = reminders({ tasks: [mine({ deadline: late })] });
    expect(letter?.text).toMatch(/xin báo thư ký\.\n$/);
  });

  it('goes to those who owe something, and to nobody else', () => {
    const members = [
      member({ name: me, email: 'a@example.com' }),
      member({ name: 'Không có việc', email: 'b@example.com' }),
      member({ name: 'Phối hợp', email: 'c@example.com' }),
      member({ name: 'Không nhận', email: 'd@example.com', digest: 'none' }),
      member({ name: 'Không địa chỉ', email: '' }),
      member({ name: 'Toàn cảnh', email: 'e@example.com', digest: 'overview' }),
    ];
    const owners = [me, 'Không nhận', 'Không địa chỉ', 'Toàn cảnh'];
    const tasks = [task({ owners, partners: ['Phối hợp'], deadline: late })];
    expect(reminders({ members, tasks }).map(({ email }) => email)).toEqual([
      'a@example.com',
      'e@example.com',
    ]);
  });

  it('is not written when all is done, in time and touched', () => {
    const tasks = [
      mine({ state: 'done', deadline: late, completedOn: late }),
      mine({ state: 'cancelled', deadline: late }),
      mine({ deadline: day('2023-09-30') }),
    ];
    expect(reminders({ tasks, since: '2023-08-04' })).toEqual([]);
  });

  it('asks about a task from the very day on that the setting names', () => {
    const asked = (since: string) => reminders({ tasks: [mine()], since }).length;
    expect([asked('2023-07-28'), asked('2023-07-27')]).toEqual([0, 1]);
  });

  it('asks about a blocked task too, once nobody touches it', () => {
    expect(reminders({ tasks: [mine({ state: 'blocked' })], since: '2023-07-20' })).toHaveLength(1);
  });

  it('names what to fill in, what it says now, where, and when the numbers close', () => {
    const [letter] = reminders({ tasks: [mine({ row: 42, deadline: late, progress: 30 })] });
    for (const said of [
      'Bấm Cập nhật ở từng việc rồi ghi trạng thái, tiến độ và khó khăn',
      'Đang ghi: Đang thực hiện, tiến độ 30%',
      'chốt lúc 14 giờ thứ Sáu 11/08/2023',
      'https://docs.example.com/act?row=42&by=binh@example.com',
    ])
      expect(letter?.text).toContain(said);
  });

  it('knows that a holiday moves the closing', () => {
    const [letter] = reminders({
      tasks: [mine({ deadline: late })],
      settings: { holidays: [day('2023-08-11')], digestHour: 9 },
    });
    expect(letter?.text).toContain('chốt lúc 9 giờ thứ Năm 10/08/2023');
  });

  it('names no hour that is past, nor one of a week without a digest', () => {
    const closing = (settings: Partial<Settings>) =>
      reminders({ tasks: [mine({ deadline: late })], settings })[0]?.text;
    expect(closing({ digestWeekday: 4 })).toContain('chốt lúc 14 giờ thứ Năm 10/08/2023');
    for (const none of [
      { digestWeekday: 3 as const },
      { digestOn: false },
      { onHoliday: 'skip' as const, holidays: [day('2023-08-11')] },
    ])
      expect(closing(none)).toContain('Số liệu tuần 32 sắp được chốt.');
  });

  it('is more urgent the more is overdue', () => {
    const tasks = [
      mine({ deadline: late }),
      mine({ deadline: late }),
      task({ owners: ['B'], deadline: late }),
    ];
    const members = [member({ name: 'B', email: 'b@example.com' }), member({ name: me })];
    const [b, a] = reminders({ tasks, members });
    expect(a?.urgency).toBeGreaterThan(b?.urgency ?? 0);
  });
});
