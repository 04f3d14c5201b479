import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { fill, officeWith, shown, tab } from '../../support/office';
import { at, scheduled } from '../../support/schedule';

let quiet: Project;
let on: Project;
beforeAll(async () => {
  quiet = await officeWith();
  on = await scheduled();
});

/** What the dashboard says above what needs somebody, below headline and week. */
function statusOf(project: Project, sent: string[] = []): string[] {
  fill(
    project,
    'Sổ gửi',
    sent.map((state, i) => ({
      Tuần: '2023-W32',
      'Bản tin': 'Cá nhân',
      'Người nhận': `Người ${i}`,
      Email: `n${i}@example.com`,
      'Tình trạng': state,
    })),
  );
  project.call('summariseNow');
  const rows = shown(tab(project, 'Tổng quan')).map(([text]) => text ?? '');
  return rows.slice(
    2,
    rows.findIndex((text) => text.startsWith('Cần xử lý')),
  );
}

describe('How sending and schedule stand, on the dashboard:', () => {
  const off = '○ Lịch gửi: chưa ai bật.';

  it.each([
    [[], '○ Bản tin tuần 32: chưa gửi.'],
    [['Đã gửi', 'Đã gửi'], '✓ Bản tin tuần 32: 2 thư đã gửi.'],
    [['Đã gửi', 'Chờ gửi'], '✓ Bản tin tuần 32: 1 thư đã gửi, 1 thư chờ gửi.'],
    [['Đã gửi', 'Chưa gửi được'], '● Bản tin tuần 32: 1 thư đã gửi, 1 thư chưa gửi được.'],
    [['Chưa rõ'], '● Bản tin tuần 32: 1 thư chưa rõ.'],
  ])('of letters %j', async (sent, line) => {
    expect(statusOf(await copyOf(quiet), sent)).toEqual([line, off]);
  });

  it('whose account runs the schedule, and that it has not run yet', async () => {
    expect(statusOf(await copyOf(on))).toEqual([
      '○ Bản tin tuần 32: chưa gửi.',
      '○ Lịch gửi: chạy bằng tài khoản thuky@example.com, chưa chạy lần nào.',
    ]);
  });

  it('until when last week’s digest can be made up for, and that the clock stands still', async () => {
    const project = await copyOf(on);
    project.clock.set(at('2023-08-14', 9));
    expect(statusOf(project)).toEqual([
      '● Lịch gửi không chạy từ 09:00 07/08/2023: tài khoản thuky@example.com có thể đã mất quyền. Vào Lịch gửi và cài đặt: chủ tài khoản bật lại, hoặc người khác chuyển lịch về tài khoản mình.',
      '○ Bản tin tuần 32: chưa gửi, gửi bù được đến hết thứ Ba 15/08/2023.',
      '○ Bản tin tuần 33: chưa gửi.',
      '○ Lịch gửi: chạy bằng tài khoản thuky@example.com, chưa chạy lần nào.',
    ]);
  });

  it('nothing of a clock that stands still once somebody stopped it', async () => {
    const project = await copyOf(on);
    callDoor(project, 'stopSchedule');
    project.clock.set(at('2023-08-11', 14));
    expect(statusOf(project)).toEqual(['○ Bản tin tuần 32: chưa gửi.', off]);
    project.open();
    expect(project.toasts.map(({ message }) => message).join()).not.toContain('Lịch gửi không chạy');
  });

  it('that the numbers are not to be trusted, and why', async () => {
    const project = await copyOf(quiet);
    tab(project, 'Nhiệm vụ').cells.get(1)?.set(9, { value: 'Ngày gì đó' });
    expect(statusOf(project)[0]).toMatch(
      /^● Số liệu chưa đủ tin, nên bản tin chưa gửi\. Tab “Nhiệm vụ” thiếu cột “Hạn”/,
    );
  });
});
