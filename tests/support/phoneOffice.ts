/** A committee whose page is on: what its people report and decide by phone, and what stands in the sheet then. */
import type { Project } from 'stand-in';
import type { Failure, PhoneSaved, PhoneTask } from '../../src/answers';
import { copyOf } from './faults';
import { columnOf, fill, officeWith, overdueTask, serial, tab } from './office';
import { switchOn } from './phone';

export const [binh, chair] = ['Trần Văn Bình', 'Nguyễn Văn Sơn'] as const;

let made: Promise<Project> | null = null;

/** NV-1 is late and Bình's, NV-2 Mai's, NV-3 comes again and is of whoever heads the neighbourhood. */
export const office = async (): Promise<Project> => copyOf(await (made ??= make()));

async function make(): Promise<Project> {
  const project = await officeWith([
    overdueTask,
    {
      ...overdueTask,
      Mã: 'NV-2',
      'Tiêu chí': '3',
      'Nội dung nhiệm vụ': 'Việc của người khác',
      'Người phụ trách': 'Lê Thị Mai',
    },
    {
      Mã: 'NV-3',
      'Nội dung nhiệm vụ': 'Tổng vệ sinh',
      'Khu phố': 'Khu phố 1',
      'Người phụ trách': 'Khu phố 1',
      'Lặp lại': 'thứ Bảy, Chủ nhật hằng tuần',
      'Ngày giao': serial('2023-07-01'),
      'Trạng thái': 'Đang thực hiện',
    },
  ]);
  fill(project, 'Thành viên', [{ 'Vai trò': 'Trưởng Ban' }]);
  fill(project, 'Khu phố', [{ Tên: 'Khu phố 1', 'Trưởng khu phố': 'Phùng Thị Lụa' }]);
  switchOn(project);
  return project;
}

export const save = (project: Project, key: string, code: string, changes: unknown[]) =>
  project.runFromWeb('saveFromPhone', [key, { code, changes }]) as PhoneSaved | Failure;

export const field = (task: PhoneTask | undefined, name: string) =>
  task?.fields.find((one) => one.field === name);

/** What stands in a row of the task tab. */
export function cellOf(project: Project, row: number, header: string) {
  const sheet = tab(project, 'Nhiệm vụ');
  return sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? null;
}

/** What the page sends of a task that is finished. */
export const done = (seen = 'Đang thực hiện') => [
  { field: 'state', seen, value: 'done' },
  { field: 'progress', seen: '', value: '100' },
  { field: 'completedOn', seen: '', value: '2023-08-11' },
];

export const ended = {
  ok: false,
  message:
    'Liên kết này không còn dùng được. Mở liên kết trong thư mới nhất, hoặc hỏi thư ký để nhận liên kết mới.',
};
