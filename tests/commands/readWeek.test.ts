import type { SummariseAnswer, WeekAnswer } from '../../src/answers';
import type { Project } from 'stand-in';
import { callDoor } from '../support/doors';
import { copyOf } from '../support/faults';
import { closingHour, newOffice, officeWith, overdueTask, tab } from '../support/office';
import { reading, toPropose } from '../../src/pages/notice/reading';

const notSetUp =
  'Bảng này chưa có tab “Nhiệm vụ” và tab “Tiêu chí”. Chọn Tổng hợp tuần › Tổng hợp ngay để bắt đầu, hoặc Dùng bảng có sẵn.';

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

const week = (project: Project) => callDoor(project, 'weekForSidebar') as WeekAnswer;

describe('The week', () => {
  it('cannot be told of a file that was not set up: every page says what to do', async () => {
    const project = await newOffice();
    const asked: Record<string, unknown> = {
      weekForSidebar: undefined,
      refreshWeek: undefined,
      chatText: undefined,
      checksForSidebar: undefined,
      digestForDialog: undefined,
      summariseAndOpen: undefined,
      sendTest: undefined,
      tasksCounted: { grouping: null, row: 'Tất cả', column: 0 },
      mineForSidebar: { person: '' },
      repairCell: { key: 'x' },
      letterForDialog: { week: '2023-W32', email: 'son@example.com' },
      sendDigest: { week: '2023-W32' },
      resendTo: { week: '2023-W32', email: 'son@example.com' },
      namesForNotice: undefined,
      proposeDuties: toPropose(reading('Giao đồng chí', '2023-07-31', [])),
    };
    for (const [door, request] of Object.entries(asked))
      expect([door, callDoor(project, door, ...(request === undefined ? [] : [request]))]).toEqual([
        door,
        { ok: false, message: notSetUp, isNew: true },
      ]);
    for (const item of ['summariseNow', 'closeWeek'])
      expect(project.call(item)).toEqual({ ok: false, message: notSetUp, isNew: true });
    expect(project.page).toMatchObject({ title: 'Tuần này' });
    expect(project.toasts.map(({ message, title }) => [title, message])).toEqual([
      ['Chốt số liệu tuần', notSetUp],
    ]);
    expect(project.mails).toEqual([]);
  });

  it.each(['Nhiệm vụ', 'Tiêu chí'])(
    'is told as far as it can be where only the tab “%s” is gone',
    async (name) => {
      const project = await copyOf(made);
      tab(project, name).name = `${name} cũ`;
      const answer = project.call('summariseNow') as SummariseAnswer;
      expect(answer.ok).toBe(true);
      expect(answer.blocking).toEqual([expect.stringContaining(`Không tìm thấy tab “${name}”`)]);
    },
  );

  it('is compared with the last one that was closed', async () => {
    const project = await copyOf(made);
    expect(JSON.stringify(week(project))).not.toContain('so với tuần 32');
    project.call('closeWeek');
    project.clock.set(closingHour('2023-08-18'));
    expect(JSON.stringify(week(project))).toContain('tuần 32');
    expect(week(project).overdue[0]?.badge).toBe('● Quá hạn 14 ngày');
  });

  it('names the file’s time zone where it is another than the committee’s, and only then', async () => {
    const project = await copyOf(made);
    const problems = () => (project.call('summariseNow') as SummariseAnswer).summary.problems;
    expect(problems()).toEqual([]);
    project.workbook.timeZone = 'Asia/Tokyo';
    expect(problems()).toEqual([
      expect.objectContaining({
        sheet: 'Cài đặt',
        cell: '',
        value: 'Asia/Tokyo',
        message:
          'Múi giờ của bảng là Asia/Tokyo, khác với Asia/Ho_Chi_Minh; màu quá hạn có thể đổi sớm hoặc muộn. Sửa ở Tệp › Cài đặt.',
      }),
    ]);
    // It is no reason to send nothing.
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true, sent: 3 });
  });
});
