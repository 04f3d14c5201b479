import type { SetUpAnswer } from '../../../src/answers';
import { allTabs } from '../../../src/workbook/setUpPlan';
import { type Cell, insertLines } from 'stand-in';
import { copied } from '../../support/copies';
import { columnOf, fill, newOffice, officeWith, overdueTask, shown, tab } from '../../support/office';

const done = (answer: unknown) => (answer as SetUpAnswer).done;

describe('Tạo bảng theo dõi', () => {
  it('makes an empty file a tracking sheet, and says what it added', async () => {
    const project = await newOffice();
    const said = done(project.call('setUp'));
    expect(project.workbook.sheets.map(({ name }) => name)).toEqual([
      ...allTabs.map(({ name }) => name),
      'Trang tính1',
    ]);
    expect(said).toEqual([`Đã thêm 9 tab: ${allTabs.map(({ name }) => name).join(', ')}.`]);
    const tasks = tab(project, 'Nhiệm vụ');
    expect([tasks.frozenRows, tasks.frozenColumns]).toEqual([1, 1]);
    expect(tasks.colourRules.length).toBeGreaterThan(0);
    expect(tasks.validations.map(({ type }) => type)).toContain('VALUE_IN_LIST');
    expect(tasks.cells.get(2)?.get(columnOf(tasks, 'Hạn'))?.format?.numberFormat).toBe('dd/MM/yyyy');
    expect(tab(project, 'Sổ gửi').protections).toEqual([expect.objectContaining({ warningOnly: true })]);
    expect(tab(project, 'Nhiệm vụ').protections).toEqual([]);
  });

  it('begins where people have to fill in, and says what comes next', async () => {
    const project = await newOffice();
    project.call('setUp');
    expect(project.workbook.activeSheetId).toBe(tab(project, 'Thành viên').id);
    expect(project.toasts.at(-1)?.message).toMatch(/\nTiếp theo: chọn Bộ tiêu chí/);
    project.call('setUp');
    expect(project.toasts.at(-1)?.message).not.toMatch(/Tiếp theo/);
  });

  it('asks Google for few things: 89 of an empty file, 19 where nothing is missing', async () => {
    const project = await newOffice();
    const trips = () => {
      project.resetCounts();
      project.call('setUp');
      return project.roundTrips;
    };
    expect([trips(), trips()]).toEqual([89, 19]);
  });

  it('gives every new tab the same header, frozen, and choices to as many rows as it has', async () => {
    const project = await newOffice();
    project.call('setUp');
    const headed = allTabs.filter(({ columns }) => Object.keys(columns).length > 0);
    for (const { name, columns } of headed) {
      const made = tab(project, name);
      const wanted = Object.values(columns).filter(({ extra }) => !extra);
      const first = [...(made.cells.get(1) ?? new Map<number, Cell>())];
      const coloured = first.filter(([, { format }]) => format?.background === '#e8eef9');
      expect([name, coloured.map(([, { value }]) => value)]).toEqual([
        name,
        wanted.map(({ header }) => header),
      ]);
      expect([name, new Set(coloured.map(([, { format }]) => JSON.stringify(format))).size]).toEqual([
        name,
        1,
      ]);
      expect(coloured[0]?.[1].format).toMatchObject({ bold: true, vertical: 'middle', wrap: true });
      for (const [column] of coloured)
        expect(made.cells.get(1000)?.get(column)?.format).toMatchObject({
          vertical: 'top',
          wrap: true,
        });
      expect([name, made.frozenRows, made.frozenColumns]).toEqual([name, 1, name === 'Nhiệm vụ' ? 1 : 0]);
      expect(wanted.map((_, index) => made.columnWidths.get(index + 1) ?? 100)).toEqual(
        wanted.map(({ width }) => width),
      );
    }
    const [state] = tab(project, 'Nhiệm vụ').validations.filter(({ type }) => type === 'VALUE_IN_LIST');
    expect(state?.area).toEqual({ row: 2, column: 12, rows: 999, columns: 1 });
  });

  it('goes on where a run was cut off after it made the tabs', async () => {
    const whole = await newOffice();
    whole.call('setUp');
    const project = await newOffice();
    project.call('setUp');
    for (const name of ['Tổng quan', 'Nhiệm vụ', 'Cài đặt']) {
      const made = tab(project, name);
      Object.assign(made, { columnWidths: new Map(), validations: [], protections: [], frozenColumns: 0 });
      for (const cells of made.cells.values())
        for (const [at, cell] of cells) cells.set(at, { ...cell, value: null });
    }
    project.touch();
    expect(done(project.call('setUp')).length).toBeGreaterThan(0);
    const left = ({ workbook }: typeof project) =>
      workbook.sheets.map((sheet) => [
        sheet.name,
        shown(sheet),
        sheet.columnWidths,
        sheet.validations.map(({ area, type }) => [area.column, type]),
        sheet.protections.length,
        sheet.frozenColumns,
      ]);
    expect(left(project)).toEqual(left(whole));
  });

  it('leaves a header alone that people no longer want to be frozen', async () => {
    const project = await officeWith([overdueTask]);
    tab(project, 'Nhiệm vụ').frozenRows = 0;
    expect(done(project.call('setUp'))).toEqual(['Bảng đã đủ, không phải thêm gì.']);
    expect(tab(project, 'Nhiệm vụ').frozenRows).toBe(0);
  });

  it('run again finds nothing to do and changes nothing', async () => {
    const project = await officeWith([overdueTask]);
    const before = copied(project.workbook);
    expect(done(project.call('setUp'))).toEqual(['Bảng đã đủ, không phải thêm gì.']);
    expect(project.workbook).toEqual(before);
  });

  it('puts back only what is missing, and leaves every cell of people’s as it is', async () => {
    const project = await officeWith([overdueTask]);
    const tasks = tab(project, 'Nhiệm vụ');
    const column = columnOf(tasks, 'Kiến nghị');
    tasks.cells.get(1)?.set(column, { value: 'Của riêng tôi' });
    project.workbook.sheets = project.workbook.sheets.filter(({ name }) => name !== 'Khu phố');
    const before = shown(tasks);
    const said = done(project.call('setUp'));
    expect(said).toEqual(['Đã thêm cột “Kiến nghị” vào tab “Nhiệm vụ”.', 'Đã thêm tab “Khu phố”.']);
    expect(shown(tasks).map((row) => row.slice(0, before[0]?.length))).toEqual(before);
    expect(columnOf(tasks, 'Kiến nghị')).toBe((before[0]?.length ?? 0) + 1);
  });

  it('keeps the users’ own colour rules behind ours', async () => {
    const project = await officeWith();
    const tasks = tab(project, 'Nhiệm vụ');
    const theirs = {
      areas: [{ row: 2, column: 1, rows: 10, columns: 1 }],
      condition: { kind: 'formula' as const, formula: '=$A2="X"' },
      format: { background: '#ffff00' },
    };
    const ours = tasks.colourRules.length;
    tasks.colourRules.unshift(theirs);
    project.call('setUp');
    project.call('setUp');
    expect(tasks.colourRules).toHaveLength(ours + 1);
    expect(tasks.colourRules.at(-1)).toMatchObject({ condition: theirs.condition, format: theirs.format });
  });

  it('lets people type what does not fit: it is marked, never refused', async () => {
    const project = await officeWith([overdueTask]);
    const tasks = tab(project, 'Nhiệm vụ');
    const area = { row: 2, column: columnOf(tasks, 'Hạn'), rows: 1, columns: 1 };
    expect(() => project.edit(tasks.id, area, [['cuối quý III']])).not.toThrow();
    fill(project, 'Nhiệm vụ', [], 3);
  });
});

describe('Tạo bảng theo dõi of a file that lacks one tab', () => {
  const without = async (name: string) => {
    const project = await officeWith([overdueTask]);
    project.workbook.sheets = project.workbook.sheets.filter((sheet) => sheet.name !== name);
    project.workbook.activeSheetId = tab(project, 'Nhiệm vụ').id;
    project.touch();
    return project;
  };

  it('leads to the members where these are new, and says what comes next', async () => {
    const project = await without('Thành viên');
    expect(done(project.call('setUp'))).toEqual(['Đã thêm tab “Thành viên”.']);
    expect(project.workbook.activeSheetId).toBe(tab(project, 'Thành viên').id);
    expect(project.toasts.at(-1)).toMatchObject({
      title: 'Tạo bảng theo dõi',
      message: 'Đã thêm tab “Thành viên”.\nTiếp theo: chọn Bộ tiêu chí, rồi điền tab Thành viên và Khu phố.',
    });
  });

  it('says nothing of the members where another is new, or only a column of theirs', async () => {
    const project = await without('Khu phố');
    expect(done(project.call('setUp'))).toEqual(['Đã thêm tab “Khu phố”.']);
    expect(project.toasts.at(-1)?.message).toBe('Đã thêm tab “Khu phố”.');
    expect(project.workbook.activeSheetId).not.toBe(tab(project, 'Thành viên').id);
    const people = tab(project, 'Thành viên');
    people.cells.get(1)?.set(columnOf(people, 'Bản tin'), { value: 'Của riêng tôi' });
    project.touch();
    expect(done(project.call('setUp'))[0]).toBe('Đã thêm cột “Bản tin” vào tab “Thành viên”.');
    expect(project.toasts.at(-1)?.message).not.toContain('Tiếp theo');
  });

  it('puts it where a fresh file has it', async () => {
    const project = await without('Khu phố');
    project.call('setUp');
    expect(project.workbook.sheets.map(({ name }) => name).slice(0, allTabs.length)).toEqual(
      allTabs.map(({ name }) => name),
    );
  });

  it('finds a header that stands further down', async () => {
    const project = await officeWith([overdueTask]);
    const people = tab(project, 'Thành viên');
    insertLines(project.workbook, people, 'row', 1, 2);
    people.cells.get(1)?.set(1, { value: 'DANH SÁCH THÀNH VIÊN' });
    project.touch();
    expect(done(project.call('setUp'))).toEqual(['Bảng đã đủ, không phải thêm gì.']);
  });
});

describe('A tab that people made one of Google’s tables', () => {
  it('is left its typed columns, which are named; everything else is set up', async () => {
    const project = await officeWith([overdueTask]);
    const tasks = tab(project, 'Nhiệm vụ');
    const [state, deadline] = [columnOf(tasks, 'Trạng thái'), columnOf(tasks, 'Hạn')];
    tasks.validations = [];
    tasks.tables = [{ row: 1, column: state, rows: 50, columns: 1 }];
    const said = done(project.call('setUp'));
    expect(said.join(' ')).toContain('cột L của tab “Nhiệm vụ”');
    expect(said.join(' ')).not.toMatch(/typed columns|not allowed/);
    const validated = tasks.validations.map(({ area }) => area.column);
    expect(validated).toContain(deadline);
    expect(validated).not.toContain(state);
    expect(done(project.call('setUp')).join(' ')).not.toContain('Đã thêm danh sách chọn');
  });

  it('may be a table whole, and the week is summarised all the same', async () => {
    const project = await officeWith([overdueTask]);
    tab(project, 'Nhiệm vụ').tables = [{ row: 1, column: 1, rows: 80, columns: 21 }];
    tab(project, 'Nhiệm vụ').validations = [];
    expect(project.call('setUp')).toMatchObject({ ok: true });
    expect(project.call('summariseNow')).toMatchObject({ ok: true });
  });
});
