import type { Project } from 'stand-in';
import { copyOf } from '../../support/faults';
import type { Failure, MineAnswer, TaskUpdate, UpdateAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { columnOf, fill, officeWith, overdueTask, secretary, tab } from '../../support/office';

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

  it('costs seven round trips to open and ten to save, at any size', async () => {
    const trips = async (rows: number) => {
      const project = await copyOf(made);
      const more = Array.from({ length: rows }, (_, i) => ({ ...overdueTask, Mã: `T${i}` }));
      fill(project, 'Nhiệm vụ', more, 3);
      project.touch();
      const counted = (door: string, request: object): number => {
        project.resetCounts();
        expect(callDoor(project, door, request)).toMatchObject({ ok: true });
        return project.roundTrips;
      };
      const changes = [{ field: 'result', seen: '', value: 'Đã ký' }];
      return [
        counted('mineForSidebar', { person: '' }),
        counted('updateTask', { code: 'NV-1', person: 'Trần Văn Bình', changes }),
      ];
    };
    const [opened = 0, saved = 0] = await trips(1);
    expect([opened <= 7, saved <= 10]).toEqual([true, true]);
    expect(await trips(200)).toEqual([opened, saved]);
  });

  it('has its page opened again when that sends something odd', async () => {
    expect(await mine({})).toEqual(unreadable);
    expect(await update([])).toEqual(unreadable);
  });

  const states =
    'Chưa thực hiện, Đang thực hiện, Vướng mắc, Chờ cấp trên, Chờ xác nhận, Hoàn thành, Tạm dừng, Hủy';
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

describe('Whoever opens the page', () => {
  it('without an address that Google tells is nobody of the list, those without one neither', async () => {
    const project = await copyOf(made);
    fill(project, 'Thành viên', [{ Email: null }], 3);
    project.takenBack.set(secretary, ['userinfo.email']);
    project.touch();
    expect(callDoor(project, 'mineForSidebar', { person: '' })).toMatchObject({
      ok: true,
      email: '',
      person: '',
      tasks: [],
      people: ['Nguyễn Văn Sơn', 'Trần Văn Bình', 'Lê Thị Mai'],
    });
  });

  it('is told that a row changed also where it is none of the person’s', async () => {
    const project = await copyOf(made);
    const changes = [{ field: 'result', seen: 'Đã họp', value: 'Đã ký' }];
    expect(callDoor(project, 'updateTask', { code: 'NV-1', person: 'Nguyễn Văn Sơn', changes })).toEqual({
      ok: false,
      message: 'Có người vừa sửa dòng này. So lại hai bản rồi chọn.',
    });
  });

  it('is told that the tabs are not there where somebody renamed them', async () => {
    const project = await copyOf(made);
    for (const name of ['Nhiệm vụ', 'Tiêu chí']) tab(project, name).name = `${name} (cũ)`;
    project.touch();
    const changes = [{ field: 'result', seen: '', value: 'Đã ký' }];
    expect(callDoor(project, 'updateTask', { code: 'NV-1', person: 'Trần Văn Bình', changes })).toMatchObject(
      {
        ok: false,
        message: expect.stringMatching(/^Bảng này chưa có tab “Nhiệm vụ” và tab “Tiêu chí”/) as string,
      },
    );
  });

  it('writes one percent so that it is not read as all of it where no other number tells', async () => {
    const project = await copyOf(made);
    fill(project, 'Nhiệm vụ', [{ 'Tiến độ (%)': 40 }]);
    project.touch();
    const changes = [{ field: 'progress', seen: '40', value: '1' }];
    callDoor(project, 'updateTask', { code: 'nv-1', person: 'Trần Văn Bình', changes });
    const sheet = tab(project, 'Nhiệm vụ');
    expect(sheet.cells.get(2)?.get(columnOf(sheet, 'Tiến độ (%)'))?.value).toBe('1%');
  });

  it('writes percents as the task’s own row has them where the others are empty', async () => {
    const project = await copyOf(made);
    fill(project, 'Nhiệm vụ', [{ 'Tiến độ (%)': 0.2 }]);
    project.touch();
    const changes = [{ field: 'progress', seen: '0.2', value: '85' }];
    callDoor(project, 'updateTask', { code: 'nv-1', person: 'Trần Văn Bình', changes });
    const sheet = tab(project, 'Nhiệm vụ');
    expect(sheet.cells.get(2)?.get(columnOf(sheet, 'Tiến độ (%)'))?.value).toBe(0.85);
  });

  it('may empty a field, whatever it holds', async () => {
    const project = await copyOf(made);
    fill(project, 'Nhiệm vụ', [{ 'Tiến độ (%)': 40, 'Kết quả, sản phẩm': 'Đã họp' }]);
    project.touch();
    const changes = [
      { field: 'progress', seen: '40', value: '' },
      { field: 'result', seen: 'Đã họp', value: ' ' },
    ];
    const answer = callDoor(project, 'updateTask', {
      code: 'NV-1',
      person: 'Trần Văn Bình',
      changes,
    }) as UpdateAnswer;
    expect(answer).toMatchObject({ ok: true, saved: true });
    const cells = tab(project, 'Nhiệm vụ').cells.get(2);
    const sheet = tab(project, 'Nhiệm vụ');
    for (const header of ['Tiến độ (%)', 'Kết quả, sản phẩm'])
      expect(cells?.get(columnOf(sheet, header))?.value || null).toBeNull();
  });

  it('writes percents as the column holds them, in a sheet with a share for each task', async () => {
    const project = await copyOf(made);
    fill(project, 'Nhiệm vụ', [{ 'Tiến độ (%)': 1 }, { ...overdueTask, Mã: 'NV-2', 'Tiến độ (%)': 0.25 }]);
    project.touch();
    const changes = [{ field: 'progress', seen: '1', value: '50' }];
    callDoor(project, 'updateTask', { code: 'nv-1', person: 'Trần Văn Bình', changes });
    const sheet = tab(project, 'Nhiệm vụ');
    expect(sheet.cells.get(2)?.get(columnOf(sheet, 'Tiến độ (%)'))?.value).toBe(0.5);
  });
});
