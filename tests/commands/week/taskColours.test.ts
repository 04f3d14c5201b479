import type { Project } from 'stand-in';
import { palette } from '../../../src/domain/wording';
import { copyOf } from '../../support/faults';
import { columnOf, officeWith, overdueTask, serial, tab } from '../../support/office';
import { set } from '../../support/schedule';

let made: Project;
beforeAll(async () => {
  const far = serial('2023-12-01');
  made = await officeWith([
    overdueTask,
    { ...overdueTask, Mã: 'NV-2', 'Trạng thái': 'Hoàn thành' },
    { ...overdueTask, Mã: 'NV-3', Hạn: far },
    { ...overdueTask, Mã: 'NV-4', 'Trạng thái': 'Đã nộp lưu' },
  ]);
  set(made, 'Cách hiểu trạng thái', 'Hoàn thành = Đã nộp lưu');
});

const fills = (project: Project, name = 'Nhiệm vụ') => {
  project.touch();
  const formats = project.evaluated().get(tab(project, name).id)?.formats;
  return [2, 3, 4, 5].map((row) => formats?.get(`${row}:2`)?.background);
};
const wanted = [palette.overdue.background, palette.done.background, undefined, palette.done.background];

describe('The colours of the task tab', () => {
  it('tell what is overdue and what is done, in the committee’s own words too', async () => {
    const project = await copyOf(made);
    project.call('summariseNow');
    expect(fills(project)).toEqual(wanted);
  });

  it('stand in the tab that the committee works in, and in its columns', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.name = 'Theo dõi';
    sheet.colourRules = [];
    sheet.cells.get(1)?.set(columnOf(sheet, 'Hạn'), { value: 'Ngày phải xong' });
    set(project, 'Tab nhiệm vụ', 'Theo dõi');
    set(project, 'Cột của tab nhiệm vụ', 'Hạn = Ngày phải xong');
    project.call('setUp');
    expect(fills(project, 'Theo dõi')).toEqual(wanted);
  });
});
