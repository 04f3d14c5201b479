import type { Project } from 'stand-in';
import type { Failure, TaskUpdate, UpdateAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { columnOf, officeWith, overdueTask, shown, tab } from '../../support/office';

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

const save = (project: Project, ...changes: TaskUpdate['changes']) =>
  callDoor(project, 'updateTask', { code: 'NV-1', person: 'Trần Văn Bình', changes }) as
    UpdateAnswer | Failure;

const headers = (project: Project) => shown(tab(project, 'Nhiệm vụ'))[0]!;

/** Columns that were not there before. */
const added = (project: Project) => headers(project).slice(headers(made).length);

const cell = (project: Project, header: string) => {
  const sheet = tab(project, 'Nhiệm vụ');
  return sheet.cells.get(2)?.get(columnOf(sheet, header))?.value;
};

const ofWaiting = ['Chờ ai', 'Chờ từ ngày', 'Lần đôn đốc'];

const waitingFor = { field: 'waitingFor' as const, seen: '', value: 'Sở Xây dựng' };

describe('What somebody has to write first', () => {
  it.each([
    ['waitingFor', 'Sở Xây dựng'],
    ['waitingSince', '2023-08-01'],
    ['pressedOn', '11/08/2023'],
  ] as const)('makes the columns of waiting side by side, at the right end: %s', async (field, value) => {
    const project = await copyOf(made);
    expect(save(project, { field, seen: '', value })).toMatchObject({ ok: true, saved: true });
    expect(added(project)).toEqual(ofWaiting);
    expect(cell(project, 'Hạn')).toBe(overdueTask['Hạn']);
  });

  it('makes each column once', async () => {
    const project = await copyOf(made);
    save(project, waitingFor);
    expect(save(project, { ...waitingFor, seen: 'Sở Xây dựng', value: 'UBND huyện' })).toMatchObject({
      saved: true,
    });
    expect(save(project, { field: 'waitingSince', seen: '', value: '2023-08-01' })).toMatchObject({
      saved: true,
    });
    expect(added(project)).toEqual(ofWaiting);
    expect(cell(project, 'Chờ ai')).toBe('UBND huyện');
  });

  it('makes those beside it that are missing', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.cells.get(1)!.set(headers(made).length + 1, { value: 'Chờ từ ngày' });
    project.touch();
    expect(save(project, waitingFor)).toMatchObject({ saved: true });
    expect(added(project)).toEqual(['Chờ từ ngày', 'Chờ ai', 'Lần đôn đốc']);
  });

  it('makes no column for what is refused, nor beside a column that people took away', async () => {
    const project = await copyOf(made);
    expect(save(project, waitingFor, { field: 'waitingSince', seen: '', value: 'hôm qua' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('Chờ từ ngày không đọc được') as string,
    });
    expect(added(project)).toEqual([]);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.cells.get(1)!.set(columnOf(sheet, 'Kiến nghị'), { value: 'Của riêng tôi' });
    project.touch();
    expect(save(project, waitingFor, { field: 'proposal', seen: '', value: 'Cấp 2 tỷ' })).toEqual({
      ok: false,
      message: 'Tab “Nhiệm vụ” không có cột “Kiến nghị”. Chọn Tạo bảng theo dõi để thêm.',
    });
    expect(added(project)).toEqual([]);
  });
});
