import type { WeekAnswer } from '../../../src/answers';
import type { Scalar } from 'stand-in';
import { lettersInDialog } from '../../support/dialog';
import { closingHour, fill, officeWith, overdueTask, serial, shown, tab } from '../../support/office';
import { callDoor } from '../../support/doors';

const task = (id: string, more: Record<string, Scalar> = {}): Record<string, Scalar> => ({
  ...overdueTask,
  Mã: id,
  'Nội dung nhiệm vụ': `Việc ${id}`,
  Hạn: serial('2023-08-30'),
  'Tiến độ (%)': 20,
  ...more,
});

const then = [
  task('XONG'),
  task('TIẾN'),
  task('LÙI'),
  task('RÚT'),
  task('BỎ'),
  task('ĐẶT', { Hạn: null }),
  task('MỞ', { 'Trạng thái': 'Hoàn thành' }),
  task('YÊN'),
];

const now = [
  task('XONG', { 'Trạng thái': 'Hoàn thành', 'Ngày hoàn thành': serial('2023-08-25') }),
  task('TIẾN', { 'Tiến độ (%)': 60 }),
  task('LÙI', { Hạn: serial('2023-09-15') }),
  task('RÚT', { Hạn: serial('2023-08-28') }),
  task('BỎ', { Hạn: null }),
  task('ĐẶT', { Hạn: serial('2023-09-20') }),
  task('MỞ'),
  task('YÊN'),
  task('MỚI'),
];

const said = [
  'hoàn thành đúng hạn',
  'tiến độ từ 20% lên 60%',
  'lùi hạn từ 30/08/2023 sang 15/09/2023',
  'rút hạn từ 30/08/2023 xuống 28/08/2023',
  'bỏ hạn 30/08/2023',
  'đặt hạn 20/09/2023',
  'mở lại',
  'việc mới',
  '2 tuần',
  'mới đạt',
  'không còn đạt',
  'tỷ lệ cập nhật',
];

/** News that the short letters leave to the dashboard. */
const leftOutOf: Record<string, readonly string[]> = {
  overview: ['tiến độ từ 20% lên 60%', 'đặt hạn 20/09/2023', 'mở lại', 'việc mới'],
  personal: ['tiến độ từ 20% lên 60%', 'mở lại'],
};

describe('What changed since the last closed week, two weeks ago,', () => {
  let shownIn: Record<string, string>;

  beforeAll(async () => {
    const project = await officeWith(then);
    project.call('closeWeek');
    project.clock.set(closingHour('2023-08-25'));
    fill(project, 'Nhiệm vụ', now);
    fill(project, 'Nội dung', [
      { Mã: '3.1', 'Kết quả': 'Chưa đạt' },
      { Mã: '4.1', 'Kết quả': 'Đạt' },
    ]);
    const week = callDoor(project, 'refreshWeek') as WeekAnswer;
    const letters = lettersInDialog(project);
    const letterTo = (email: string) => letters.find((letter) => letter.email === email)?.text ?? '';
    shownIn = {
      dashboard: shown(tab(project, 'Tổng quan')).flat().join('\n'),
      sidebar: JSON.stringify(week),
      overview: letterTo('son@example.com'),
      personal: letterTo('binh@example.com'),
    };
  });

  it.each(['dashboard', 'sidebar', 'overview', 'personal'])('is told whole in the %s', (where) => {
    const text = shownIn[where]!.toLowerCase();
    // The rate of the committee and the criterion of others are none of one member's business. Letters are short: what went
    // on or came back is on the dashboard, where they lead.
    const left = new Set(leftOutOf[where] ?? []);
    const expected = (where === 'personal' ? said.slice(0, 10) : said).filter((words) => !left.has(words));
    expect(expected.filter((words) => !text.includes(words))).toEqual([]);
  });
});

describe('The news of a task', () => {
  it('stands before everything that may be cut off, in the sidebar and in a column of its own on the dashboard', async () => {
    const name = 'Sửa sang, mua sắm thêm để nhà văn hóa khu phố đủ điều kiện sinh hoạt cộng đồng';
    const project = await officeWith([task('NV-1', { 'Nội dung nhiệm vụ': name })]);
    project.call('closeWeek');
    project.clock.set(closingHour('2023-08-25'));
    fill(project, 'Nhiệm vụ', [task('NV-1', { 'Nội dung nhiệm vụ': name, 'Tiến độ (%)': 60 })]);
    const { changes } = callDoor(project, 'refreshWeek') as WeekAnswer;
    expect(changes[0]).toMatchObject({
      text: `NV-1 · ${name}`,
      detail: `Tiến độ từ 20% lên 60% · ${overdueTask['Người phụ trách']}`,
    });
    expect(shown(tab(project, 'Tổng quan'))).toContainEqual(
      expect.arrayContaining(['NV-1', name, 'Tiến độ từ 20% lên 60%']),
    );
  });
});

describe('A member renamed, and a neighbourhood added, in mid-year', () => {
  it('change no number of the weeks before, and are told by their new names', async () => {
    const project = await officeWith([task('NV-1'), task('NV-2', { 'Khu phố': 'Khu phố 1' })]);
    fill(project, 'Khu phố', [{ Tên: 'Khu phố 1' }]);
    project.call('closeWeek');
    const closed = shown(tab(project, 'Lịch sử'));
    project.clock.set(closingHour('2023-08-18'));
    fill(project, 'Thành viên', [{}, { 'Họ và tên': 'Trần Văn Bình (Công an)' }]);
    const owner = { 'Người phụ trách': 'Trần Văn Bình (Công an)' };
    fill(project, 'Nhiệm vụ', [owner, owner]);
    fill(project, 'Khu phố', [{ Tên: 'Khu phố 1' }, { Tên: 'Khu phố Tân Lập' }]);
    const week = callDoor(project, 'refreshWeek') as WeekAnswer;
    expect(week.changes).toEqual([]);
    expect(week.problems).toEqual([]);
    const rows = (title: string) => week.counts.find((group) => group.title === title)?.rows;
    expect(rows('Theo khu phố')?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Khu phố 1', 'Khu phố Tân Lập']),
    );
    expect(rows('Theo người phụ trách')?.map(({ name }) => name)).toEqual(['Trần Văn Bình (Công an)']);
    expect(shown(tab(project, 'Lịch sử'))).toEqual(closed);
  });
});
