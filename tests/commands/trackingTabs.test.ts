import type { SummariseAnswer } from '../../src/answers';
import type { Project } from 'stand-in';
import { copyOf } from '../support/faults';
import { columnOf, officeWith, overdueTask, tab } from '../support/office';
import { set } from '../support/schedule';

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-2', 'Người phụ trách': null }]);
});

const summary = (project: Project) => (project.call('summariseNow') as SummariseAnswer).summary;
const merged = (project: Project, name: string, header: string) => {
  const sheet = tab(project, name);
  sheet.merges.push({ row: 2, column: columnOf(sheet, header), rows: 2, columns: 1 });
};

describe('The tabs of the week', () => {
  it('that hold rows have their merged cells understood and named', async () => {
    const project = await copyOf(made);
    merged(project, 'Nhiệm vụ', 'Người phụ trách');
    const { overdue, problems } = summary(project);
    expect(overdue.map(({ owners }) => owners)).toEqual([['Trần Văn Bình'], ['Trần Văn Bình']]);
    expect(problems.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['Nhiệm vụ!E2:E3']);
  });

  it('that hold none may be merged as people like', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Cài đặt');
    sheet.merges.push({ row: 2, column: 3, rows: 2, columns: 1 });
    expect(summary(project).problems).toEqual([]);
  });

  it('are read under the name the committee gave its task tab', async () => {
    const project = await copyOf(made);
    tab(project, 'Nhiệm vụ').name = 'Theo dõi';
    set(project, 'Tab nhiệm vụ', 'Theo dõi');
    merged(project, 'Theo dõi', 'Người phụ trách');
    expect(summary(project).overdue.map(({ id, owners }) => [id, owners])).toEqual([
      ['NV-1', ['Trần Văn Bình']],
      ['NV-2', ['Trần Văn Bình']],
    ]);
  });

  it('that a committee need not have are read where they are', async () => {
    const project = await copyOf(made);
    expect(summary(project).conditions).toEqual([]);
    project.workbook.sheets.push({
      ...structuredClone(tab(project, 'Nội dung')),
      id: 88,
      name: 'Điều kiện',
      cells: new Map([
        [1, new Map(['Mã', 'Nội dung', 'Kết quả'].map((value, i) => [i + 1, { value }]))],
        [2, new Map(['ĐK1', 'Tờ trình', 'Đạt'].map((value, i) => [i + 1, { value }]))],
      ]),
    });
    project.touch();
    expect(summary(project).conditions.map(({ code, met }) => [code, met])).toEqual([['ĐK1', true]]);
  });

  it('tell where one has gone that nothing works without', async () => {
    const project = await copyOf(made);
    tab(project, 'Thành viên').name = 'Thành viên cũ';
    const answer = project.call('summariseNow') as SummariseAnswer;
    expect(answer.blocking).toEqual([expect.stringContaining('Không tìm thấy tab “Thành viên”')]);
  });
});
