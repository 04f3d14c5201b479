import type { DoneAnswer, Failure, PastedAnswer } from '../../../src/answers';
import { insertLines, type Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { columnOf, fill, officeWith, shown, tab } from '../../support/office';

const preview = (project: Project, text: string) =>
  callDoor(project, 'previewPasted', { text }) as PastedAnswer | Failure;
const add = (project: Project, text: string) =>
  callDoor(project, 'addPasted', { text }) as DoneAnswer | Failure;
const rows = (project: Project) => shown(tab(project, 'Nội dung'));

let made: Project;
beforeAll(async () => {
  made = await officeWith();
});

describe('A pasted table of indicators, looked at first,', () => {
  it('is given with its codes and requirements, and what is there or unclear is named', async () => {
    const project = await copyOf(made);
    expect(preview(project, '3.5\tCây xanh\t4 m²\n4.1\tHồ sơ\n9.9\tLạ')).toEqual({
      ok: true,
      rows: [{ code: '3.5', criterion: '3', content: 'Cây xanh', requirement: '4 m²', maxPoints: '' }],
      existing: ['4.1. Hồ sơ'],
      unclear: ['“9.9 | Lạ”: chưa rõ thuộc tiêu chí nào.'],
    });
    expect(rows(project)).toHaveLength(3);
  });

  it.each([
    ['only what is there', '3.1\tThu gom rác'],
    ['only what is unclear', '9.9\tLạ'],
    ['a row that is there and one that is unclear', '3.1\tThu gom rác\n9.9\tLạ'],
  ])('is shown even if it holds %s; added is nothing of it', async (_, text) => {
    const project = await copyOf(made);
    expect(preview(project, text)).toMatchObject({ ok: true, rows: [] });
    expect(add(project, text)).toEqual({ ok: false, message: 'Không có dòng mới nào để thêm.' });
    expect(rows(project)).toHaveLength(3);
  });

  it('is refused where it holds no row', async () => {
    const project = await copyOf(made);
    expect(preview(project, ' \n\t\n')).toEqual({
      ok: false,
      message: 'Chưa có dòng nào. Dán bảng vào ô rồi xem lại.',
    });
  });

  it('does not take a code that stands in a row nobody can read', async () => {
    const project = await copyOf(made);
    fill(project, 'Nội dung', [{ Mã: '3.7', 'Tiêu chí': '99', 'Nội dung': 'Việc khác' }], 4);
    project.touch();
    expect(preview(project, '3.7\tCây xanh')).toMatchObject({ rows: [], existing: ['3.7. Cây xanh'] });
  });
});

describe('Adding it', () => {
  it('says how many, below what is there', async () => {
    const project = await copyOf(made);
    expect(add(project, '3.5\tCây xanh\t4 m²\n3.6\tMặt nước')).toEqual({
      ok: true,
      message: 'Đã thêm 2 dòng vào tab Nội dung.',
    });
    expect(rows(project).slice(3)).toEqual([
      ['3.5', '3', 'Cây xanh', '4 m²'],
      ['3.6', '3', 'Mặt nước'],
    ]);
  });

  it('makes columns for points only where the table has some', async () => {
    const project = await copyOf(made);
    add(project, '3.5\tCây xanh');
    expect(rows(project)[0]).not.toContain('Điểm tối đa');
    add(project, 'Số\tNội dung\tĐiểm tối đa\n3.6\tMặt nước\t2,5\n3.8\tĐèn đường\t');
    expect(rows(project)[0]).toEqual(expect.arrayContaining(['Điểm', 'Điểm tối đa']));
    const sheet = tab(project, 'Nội dung');
    expect(sheet.cells.get(5)?.get(columnOf(sheet, 'Điểm tối đa'))?.value).toBe('2,5');
  });

  it('writes each value into its own column, wherever somebody moved it', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nội dung');
    insertLines(project.workbook, sheet, 'column', 1, 1);
    insertLines(project.workbook, sheet, 'column', 4, 2);
    sheet.cells.get(1)?.set(1, { value: 'Của riêng tôi' });
    project.touch();
    expect(add(project, '3.5\tCây xanh\t4 m²')).toMatchObject({ ok: true });
    const at = (header: string) => sheet.cells.get(4)?.get(columnOf(sheet, header))?.value ?? null;
    expect(['Mã', 'Tiêu chí', 'Nội dung', 'Yêu cầu'].map(at)).toEqual(['3.5', '3', 'Cây xanh', '4 m²']);
    expect([1, 4, 5].map((column) => sheet.cells.get(4)?.get(column)?.value || null)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('makes the tab where somebody deleted it', async () => {
    const project = await copyOf(made);
    project.workbook.sheets = project.workbook.sheets.filter(({ name }) => name !== 'Nội dung');
    expect(add(project, '3.5\tCây xanh')).toMatchObject({ ok: true });
    expect(rows(project)[1]).toEqual(['3.5', '3', 'Cây xanh']);
  });

  it('is told where the rows do not stand afterwards', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nội dung');
    project.betweenCalls = () => {
      if (sheet.cells.get(4)?.get(1)?.value !== '3.5') return;
      sheet.cells.delete(4);
      project.touch();
    };
    expect(add(project, '3.5\tCây xanh')).toEqual({
      ok: false,
      message: 'Tab “Nội dung” vừa bị sửa cùng lúc, hoặc thiếu cột. Xem lại tab rồi dán lần nữa.',
    });
  });
});
