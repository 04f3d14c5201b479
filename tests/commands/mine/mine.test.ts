import type { Project } from '../../../local/google/project';
import { copyOf } from '../../support/faults';
import type { Failure, MineAnswer, TaskUpdate, UpdateAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { fill, officeWith, overdueTask, secretary } from '../../support/office';

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
  fill(made, 'Thành viên', [{}, {}, { Email: `vp@example.com, ${secretary.toUpperCase()}` }]);
});

const mine = async (request: unknown) =>
  callDoor(await copyOf(made), 'mineForSidebar', request) as MineAnswer;

const update = async (changes: TaskUpdate['changes'], code = 'NV-1') =>
  callDoor(await copyOf(made), 'updateTask', { code, person: 'Trần Văn Bình', changes }) as
    UpdateAnswer | Failure;

const unreadable = { ok: false, message: 'Trang gửi yêu cầu không đọc được. Mở lại Việc của tôi.' };

describe('“Việc của tôi”', () => {
  it('opens from the menu beside the sheet', async () => {
    const project = await copyOf(made);
    project.call('showMine');
    expect(project.page).toMatchObject({ title: 'Việc của tôi', kind: 'sidebar' });
  });

  it('shows whoever is signed in, by any of their addresses in whatever case, and whoever else is chosen', async () => {
    expect(await mine({ person: '' })).toMatchObject({ email: secretary, person: 'Lê Thị Mai', tasks: [] });
    expect(await mine({ person: 'Trần Văn Bình' })).toMatchObject({
      email: secretary,
      person: 'Trần Văn Bình',
      tasks: [{ code: 'NV-1' }],
    });
    expect(await mine({ person: 'Ai đó' })).toMatchObject({ person: '', tasks: [] });
  });

  it('has its page opened again when that sends something odd', async () => {
    expect(await mine({})).toEqual(unreadable);
    expect(await update([])).toEqual(unreadable);
  });

  const states = 'Chưa thực hiện, Đang thực hiện, Vướng mắc, Chờ xác nhận, Hoàn thành, Tạm dừng, Hủy';
  const progress = 'Tiến độ là một số từ 0 đến 100.';
  it.each([
    ['state', 'Tạm nghỉ', `Trạng thái phải là một trong: ${states}.`],
    ['progress', '101', progress],
    ['progress', '-1', progress],
    ['progress', '1000', progress],
    ['progress', '5a', progress],
    ['progress', 'a5', progress],
    ['completedOn', '2023-02-30', 'Ngày hoàn thành không đọc được. Chọn lại ngày.'],
    ['completedOn', '1900-01-01', 'Ngày hoàn thành không đọc được. Chọn lại ngày.'],
  ] as const)('refuses “%s: %s” in the words of its form', async (field, value, message) => {
    expect(await update([{ field, seen: '', value }])).toEqual({ ok: false, message });
  });

  it.each([
    ['progress', '', '0', '0'],
    ['progress', '', ' 100 ', '100'],
    ['completedOn', '', '2023-08-10', '2023-08-10'],
    ['state', 'Đang thực hiện', 'awaitingConfirmation', 'awaitingConfirmation'],
    ['result', '', ' =Đã xong ', '=Đã xong'],
  ] as const)('saves “%s” from “%s” to “%s”, says so and shows it', async (field, seen, value, shown) => {
    const answer = await update([{ field, seen, value }], 'nv-1');
    if (!answer.ok || !answer.saved) throw new Error(answer.message);
    expect(answer.message).toBe('Đã lưu việc nv-1.');
    const { fields } = answer.mine.tasks[0]!;
    expect(fields.find((one) => one.field === field)).toMatchObject({ value: shown });
  });

  it('shows of a row that somebody changed meanwhile the asked fields alone', async () => {
    const changes = [
      { field: 'result' as const, seen: 'Đã họp', value: 'Đã ký' },
      { field: 'progress' as const, seen: '', value: '5' },
    ];
    expect(await update(changes, 'nv-1')).toEqual({
      ok: true,
      saved: false,
      message: 'Có người vừa sửa dòng này. So lại hai bản rồi chọn.',
      now: [
        { field: 'progress', seen: '', value: '' },
        { field: 'result', seen: '', value: '' },
      ],
    });
  });
});
