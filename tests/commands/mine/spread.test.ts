import type { DoneAnswer, Failure } from '../../../src/answers';
import type { Project } from '../../../local/google/project';
import { columnOf, fill, officeWith, overdueTask, serial, shown, tab } from '../../support/office';

const duty = {
  ...overdueTask,
  Mã: 'NV-04',
  'Nội dung nhiệm vụ': '=Hoàn thiện nhà văn hóa',
  'Người phụ trách': 'các khu phố',
  'Thời hạn (theo văn bản)': '30/8/2023',
  Hạn: serial('2023-08-30'),
};

async function office(): Promise<Project> {
  const project = await officeWith([duty, { ...overdueTask, Mã: 'NV-05' }]);
  fill(project, 'Khu phố', [
    { Tên: 'Khu phố 1', 'Trưởng khu phố': 'Lương Văn Chính' },
    { Tên: 'Khu phố Xuân Hợp' },
  ]);
  return project;
}

function spreadRow(project: Project, row: number, answer: 'YES' | 'NO'): DoneAnswer | Failure {
  const sheet = tab(project, 'Nhiệm vụ');
  project.workbook.activeSheetId = sheet.id;
  project.selection = { sheetId: sheet.id, area: { row, column: 2, rows: 1, columns: 1 } };
  project.answers.push(answer);
  return project.call('spreadDuty') as DoneAnswer | Failure;
}

const rows = (project: Project) => shown(tab(project, 'Nhiệm vụ')).slice(1);

describe('Giao cho từng nơi', () => {
  it('adds a row a neighbourhood below the last task, text as text and dates as dates, and leaves the duty as it is', async () => {
    const project = await office();
    const before = rows(project);
    expect(spreadRow(project, 2, 'YES')).toMatchObject({ ok: true });
    const sheet = tab(project, 'Nhiệm vụ');
    const after = rows(project);
    expect(after.slice(0, 2)).toEqual(before);
    const of = (row: string[], header: string) => row[columnOf(sheet, header) - 1];
    expect(
      after.slice(2).map((row) => [of(row, 'Mã'), of(row, 'Khu phố'), of(row, 'Người phụ trách')]),
    ).toEqual([
      ['NV-04.1', 'Khu phố 1', 'Lương Văn Chính'],
      ['NV-04.2', 'Khu phố Xuân Hợp', 'Khu phố Xuân Hợp'],
    ]);
    for (const row of after.slice(2)) {
      expect(of(row, 'Nội dung nhiệm vụ')).toBe('=Hoàn thiện nhà văn hóa');
      expect(of(row, 'Thời hạn (theo văn bản)')).toBe('30/8/2023');
      expect(of(row, 'Hạn')).toBe(String(serial('2023-08-30')));
      expect(of(row, 'Trạng thái')).toBe('Chưa thực hiện');
    }
  });

  it('adds nothing when the answer is no, and nothing a second time', async () => {
    const project = await office();
    const before = rows(project);
    spreadRow(project, 2, 'NO');
    expect(rows(project)).toEqual(before);
    spreadRow(project, 2, 'YES');
    const once = rows(project);
    expect(spreadRow(project, 2, 'YES')).toMatchObject({ ok: false });
    expect(rows(project)).toEqual(once);
  });

  it('shows the roll-up and the matrix on the dashboard', async () => {
    const project = await office();
    spreadRow(project, 2, 'YES');
    project.call('summariseNow');
    const text = shown(tab(project, 'Tổng quan'))
      .map((row) => row.join(' | '))
      .join('\n');
    expect(text).toContain('0/2 nơi xong');
    expect(text).toContain('Khu phố theo việc giao chung');
  });

  it('asks for a code first', async () => {
    const project = await officeWith([{ ...duty, Mã: '' }]);
    expect(spreadRow(project, 2, 'YES')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/chưa có Mã/),
    });
  });
});
