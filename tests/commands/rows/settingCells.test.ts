import type { ScheduleAnswer } from '../../../src/answers';
import { shownValue } from '../../../src/commands/rows/settingCells';
import { readTable } from '../../../src/workbook/reading/table';
import { settingsTab } from '../../../src/workbook/tabs/tabs';
import { deleteLines, insertLines, type Project, putCell } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { dated, tabWith } from '../../support/grids';
import { settingCalled } from '../../support/settings';
import { columnOf, officeWith, serial, shown, tab } from '../../support/office';

let made: Project;
beforeAll(async () => {
  made = await officeWith();
});

const save = (project: Project, ...values: [string, string][]) =>
  callDoor(project, 'saveSettings', {
    values: values.map(([label, value]) => ({ setting: settingCalled(label), value })),
  }) as ScheduleAnswer & { message?: string };
const rows = (project: Project) => shown(tab(project, 'Cài đặt')).map(([name, value = '']) => [name, value]);
const rowOf = (project: Project, label: string) => rows(project).findIndex(([name]) => name === label) + 1;
const field = (answer: ScheduleAnswer, label: string) =>
  [...answer.schedule, ...answer.others].find((one) => one.label === label)?.value;

describe('The text beside a label', () => {
  const table = readTable(
    settingsTab,
    tabWith(settingsTab, [
      { name: 'Danh hiệu', value: '  đô thị văn minh ' },
      { name: 'Ngày nghỉ', value: dated('2023-09-02') },
      { name: 'Giờ gửi bản tin', value: 16 },
    ]),
  );

  it('is read as people see it, a day as day, month and year', () => {
    expect(
      ['danh HIỆU', 'Ngày nghỉ', 'Giờ gửi bản tin', 'Không có'].map((label) => shownValue(table, label)),
    ).toEqual(['đô thị văn minh', '02/09/2023', '16', '']);
  });
});

describe('Saving settings', () => {
  it('writes several beside their labels, as text, and leaves the others', async () => {
    const project = await copyOf(made);
    const before = rows(project);
    const answer = save(project, ['Danh hiệu', ' 8/2023 '], ['Ngày nghỉ', '02/09/2023; 04/09/2023']);
    expect([field(answer, 'Danh hiệu'), field(answer, 'Ngày nghỉ')]).toEqual([
      '8/2023',
      '02/09/2023; 04/09/2023',
    ]);
    expect(rows(project)).toEqual(
      before.map(([name, value]) =>
        name === 'Danh hiệu'
          ? [name, '8/2023']
          : name === 'Ngày nghỉ'
            ? [name, '02/09/2023; 04/09/2023']
            : [name, value],
      ),
    );
  });

  it('shows a day that somebody typed into the cell as it looks there', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Cài đặt');
    sheet.cells.get(rowOf(project, 'Ngày nghỉ'))?.set(columnOf(sheet, 'Giá trị'), {
      value: serial('2023-09-02'),
      format: { numberFormat: 'dd/MM/yyyy' },
    });
    project.touch();
    expect(field(save(project, ['Danh hiệu', 'nông thôn mới']), 'Ngày nghỉ')).toBe('02/09/2023');
  });

  it('adds the row, or the tab, that is missing', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Cài đặt');
    deleteLines(project.workbook, sheet, 'row', rowOf(project, 'Danh hiệu'), 1);
    project.touch();
    expect(field(save(project, ['Danh hiệu', 'nông thôn mới']), 'Danh hiệu')).toBe('nông thôn mới');
    expect(rows(project).filter(([name]) => name === 'Danh hiệu')).toEqual([['Danh hiệu', 'nông thôn mới']]);
    project.workbook.sheets = project.workbook.sheets.filter(({ name }) => name !== 'Cài đặt');
    expect(field(save(project, ['Danh hiệu', 'phường đạt chuẩn']), 'Danh hiệu')).toBe('phường đạt chuẩn');
  });

  it('adds the row beside a column of people’s own, which stays empty', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Cài đặt');
    deleteLines(project.workbook, sheet, 'row', rowOf(project, 'Danh hiệu'), 1);
    insertLines(project.workbook, sheet, 'column', 2, 1);
    putCell(sheet, 1, 2, { value: 'Ghi chú của văn phòng' });
    project.touch();
    expect(field(save(project, ['Danh hiệu', 'nông thôn mới']), 'Danh hiệu')).toBe('nông thôn mới');
    expect(shown(sheet).at(-1)?.slice(0, 3)).toEqual(['Danh hiệu', '', 'nông thôn mới']);
    const before = shown(sheet);
    // Setting up puts a row that is missing there, too, and once.
    for (let times = 0; times < 2; times += 1) {
      deleteLines(project.workbook, sheet, 'row', before.length, 1);
      project.touch();
      project.call('setUp');
      expect(shown(sheet).at(-1)?.slice(0, 3)).toEqual(['Danh hiệu', '', 'đô thị văn minh']);
      expect(shown(sheet)).toHaveLength(before.length);
    }
  });

  it('is refused where the values do not stand: somebody renames the tab, or puts the old value back', async () => {
    const message = 'Tab “Cài đặt” vừa bị sửa cùng lúc. Kiểm tra lại rồi lưu.';
    const project = await copyOf(made);
    const sheet = tab(project, 'Cài đặt');
    const [row, column] = [rowOf(project, 'Danh hiệu'), columnOf(sheet, 'Giá trị')];
    project.betweenCalls = () => {
      if (sheet.cells.get(row)?.get(column)?.value === 'nông thôn mới') {
        sheet.cells.get(row)?.set(column, { value: 'đô thị văn minh' });
        project.touch();
      }
    };
    expect(save(project, ['Danh hiệu', 'nông thôn mới'])).toEqual({ ok: false, message });
    project.betweenCalls = null;
    sheet.cells.get(1)?.set(column, { value: 'Ghi ở đây' });
    project.touch();
    expect(save(project, ['Danh hiệu', 'nông thôn mới'])).toMatchObject({ ok: true });
    expect(sheet.cells.get(row)?.get(column)?.value).toBe('đô thị văn minh');
  });

  it('of which one is refused writes none', async () => {
    const project = await copyOf(made);
    const before = rows(project);
    expect(save(project, ['Danh hiệu', 'nông thôn mới'], ['Giờ gửi bản tin', '24'])).toMatchObject({
      ok: false,
    });
    expect(rows(project)).toEqual(before);
  });
});
