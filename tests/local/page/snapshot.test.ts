import { type Sheet, sheetOf, type SheetResult, workbookOf } from 'stand-in';
import type { ICellData, IStyleData } from '@univerjs/core';
import { toSnapshot } from '../../../local/page/snapshot';

const dayOf = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

function shown(sheet: Sheet, result?: SheetResult) {
  const snapshot = toSnapshot(workbookOf(sheet), new Map(result ? [[sheet.id, result]] : []));
  const view = snapshot.sheets[String(sheet.id)]!;
  const cell = (row: number, column: number) =>
    view.cellData?.[row - 1]?.[column - 1] as ICellData | undefined;
  const style = (row: number, column: number) =>
    snapshot.styles[cell(row, column)?.s as string] as IStyleData;
  const resource = (name: string) =>
    JSON.parse(snapshot.resources!.find((part) => part.name === name)!.data) as Record<string, never>;
  return { snapshot, view, cell, style, resource };
}

describe('a picture of the workbook', () => {
  it('shows dates, shares and numbers as Sheets writes them in Vietnamese', () => {
    const date = { value: dayOf(2023, 8, 4), format: { numberFormat: 'dd/MM/yyyy' } };
    const share = { value: 0.35, format: { numberFormat: '0%' } };
    const { cell } = shown(sheetOf('Nhiệm vụ', [[date, share, 1.5, true, { value: { error: '#REF!' } }]]));
    expect([1, 2, 3, 4, 5].map((column) => cell(1, column)?.v)).toEqual([
      '04/08/2023',
      '35%',
      '1,5',
      'TRUE',
      '#REF!',
    ]);
  });

  it('hands every cell to the grid as text, so that what is typed comes back as typed', () => {
    const { cell, style, view } = shown(sheetOf('Nhiệm vụ', [[12]]));
    expect(cell(1, 1)).toMatchObject({ v: '12', t: 1 });
    expect(style(1, 1).n).toEqual({ pattern: '@' });
    expect(view.defaultStyle).toMatchObject({ n: { pattern: '@' } });
  });

  it('puts numbers and dates on the right, texts on the left, unless the cell says otherwise', () => {
    const centred = { value: 3, format: { horizontal: 'center' as const } };
    const { style } = shown(sheetOf('Nhiệm vụ', [[12, 'chữ', centred]]));
    expect([1, 2, 3].map((column) => style(1, column).ht)).toEqual([3, 1, 2]);
  });

  it('paints what a colour rule gives, over the cell’s own fill and on empty cells too', () => {
    const red = { background: '#fce8e6', color: '#a50e0e' };
    const result: SheetResult = {
      values: new Map(),
      formats: new Map([
        ['1:1', red],
        ['1:3', red],
      ]),
    };
    const own = { value: 'NV-01', format: { background: '#ffffff', bold: true } };
    const { style, cell } = shown(sheetOf('Nhiệm vụ', [[own]]), result);
    expect(style(1, 1)).toMatchObject({ bg: { rgb: '#fce8e6' }, cl: { rgb: '#a50e0e' }, bl: 1 });
    expect(style(1, 3)).toMatchObject({ bg: { rgb: '#fce8e6' } });
    expect(cell(1, 2)).toBeUndefined();
  });

  it('shows what a formula gives now, and keeps the formula for the editor', () => {
    const formula = { value: 1, formula: '=TODAY()' };
    const { cell } = shown(sheetOf('Nhiệm vụ', [[formula]]), {
      values: new Map([['1:1', 2]]),
      formats: new Map(),
    });
    expect(cell(1, 1)).toMatchObject({ v: '2', f: '=TODAY()' });
  });

  it('shows a link as one, and remembers where it leads', () => {
    const { cell, style } = shown(sheetOf('Tổng quan', [[{ value: 'NV-06', link: '#gid=0&range=A7' }]]));
    expect(cell(1, 1)?.custom).toEqual({ link: '#gid=0&range=A7' });
    expect(style(1, 1)).toMatchObject({ ul: { s: 1 }, cl: { rgb: '#1155cc' } });
  });

  it('offers the texts of a list, also those with commas, and those another tab holds', () => {
    const criteria = {
      ...sheetOf('Tiêu chí', [['Y tế, giáo dục đô thị'], [null], ['Giao thông đô thị']]),
      id: 7,
    };
    const list = (type: string, values: never) => ({
      area: { row: 2, column: 1, rows: 9, columns: 1 },
      type,
      values,
      allowInvalid: false,
    });
    const tasks = sheetOf('Nhiệm vụ', [['Tiêu chí']], {
      validations: [
        list('VALUE_IN_LIST', [['Hoàn thành', 'Tạm dừng, chờ'], true] as never),
        list('VALUE_IN_RANGE', ["'Tiêu chí'!A1:A", true] as never),
        list('DATE_IS_VALID_DATE', [] as never),
      ],
    });
    const { resources } = toSnapshot(workbookOf(tasks, criteria), new Map());
    const rules = (
      JSON.parse(resources![0]!.data) as Record<string, { formula1: string; ranges: unknown[] }[]>
    )['0']!;
    expect(rules.map(({ formula1 }) => JSON.parse(formula1) as unknown)).toEqual([
      ['Hoàn thành', 'Tạm dừng, chờ'],
      ['Y tế, giáo dục đô thị', 'Giao thông đô thị'],
    ]);
    expect(rules[0]!.ranges).toEqual([{ startRow: 1, endRow: 9, startColumn: 0, endColumn: 0 }]);
  });

  it('offers the texts of a rule that goes on beyond the grid as far as the grid does', () => {
    const list = (row: number) => ({
      area: { row, column: 1, rows: 1_048_576, columns: 1 },
      type: 'VALUE_IN_LIST',
      values: [['Có', 'Không'], true],
      allowInvalid: false,
    });
    const tasks = sheetOf('Nhiệm vụ', [['Đạt']], { validations: [list(2), list(5000)] });
    const { resources } = toSnapshot(workbookOf(tasks), new Map());
    expect(JSON.parse(resources![0]!.data)).toMatchObject({
      0: [{ ranges: [{ startRow: 1, endRow: 999, startColumn: 0, endColumn: 0 }] }],
    });
  });

  it('keeps notes, widths, heights, frozen rows, merges, hidden rows and tabs', () => {
    const { view, resource } = shown(
      sheetOf('Nhiệm vụ', [[{ value: 'Mã', note: 'Không đổi mã' }]], {
        frozenRows: 1,
        hidden: true,
        tabColor: '#174ea6',
        columnWidths: new Map([[2, 340]]),
        rowHeights: new Map([[1, 40]]),
        hiddenRows: new Set([3]),
        merges: [{ row: 2, column: 1, rows: 2, columns: 3 }],
      }),
    );
    expect(view).toMatchObject({
      freeze: { ySplit: 1, startRow: 1 },
      hidden: 1,
      tabColor: '#174ea6',
      columnData: { 1: { w: 340 } },
      rowData: { 0: { h: 40, ia: 0 }, 2: { hd: 1 } },
      mergeData: [{ startRow: 1, endRow: 2, startColumn: 0, endColumn: 2 }],
    });
    expect(resource('SHEET_NOTE_PLUGIN')).toMatchObject({ 0: { 0: { 0: { note: 'Không đổi mã' } } } });
  });
});
