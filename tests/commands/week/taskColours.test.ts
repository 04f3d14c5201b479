import type { Project } from 'stand-in';
import type { SummariseAnswer } from '../../../src/answers';
import { palette } from '../../../src/domain/wording';
import { copyOf } from '../../support/faults';
import { columnOf, fill, officeWith, overdueTask, serial, tab } from '../../support/office';
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

const fills = (project: Project, name = 'Nhiệm vụ', rows = [2, 3, 4, 5]) => {
  project.touch();
  const formats = project.evaluated().get(tab(project, name).id)?.formats;
  return rows.map((row) => formats?.get(`${row}:2`)?.background);
};
const wanted = [palette.overdue.background, palette.done.background, undefined, palette.done.background];

describe('The colours of the task tab', () => {
  it('tell what is overdue and what is done, in the committee’s own words too', async () => {
    const project = await copyOf(made);
    project.call('summariseNow');
    expect(fills(project)).toEqual(wanted);
  });

  it('tell the same as the numbers of a day nobody can mean, and of a task without its words', async () => {
    const project = await copyOf(made);
    const { Hạn: late, ...undated } = overdueTask;
    const wordless = { Mã: null, 'Nội dung nhiệm vụ': null, 'Người phụ trách': 'Lê Thị Mai' };
    fill(
      project,
      'Nhiệm vụ',
      [
        { ...undated, Mã: 'NV-5', Hạn: serial('1950-01-01') },
        { ...undated, Mã: 'NV-6', Hạn: -5 },
        { ...undated, Mã: 'NV-7', Hạn: serial('1999-12-31') + 0.5 },
        { ...undated, Mã: 'NV-8', Hạn: serial('2000-01-01') },
        { ...wordless, Hạn: late!, 'Trạng thái': 'Đang thực hiện' },
        { ...wordless, Hạn: null, 'Trạng thái': 'Vướng mắc' },
      ],
      6,
    );
    const { summary } = project.call('summariseNow') as SummariseAnswer;
    expect(summary.overdue.map(({ row }) => row).sort((a, b) => a - b)).toEqual([2, 9, 10]);
    const red = palette.overdue.background;
    expect(fills(project, 'Nhiệm vụ', [6, 7, 8, 9, 10, 11])).toEqual([
      undefined,
      undefined,
      undefined,
      red,
      red,
      palette.blocked.background,
    ]);
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
