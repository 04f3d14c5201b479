import fc from 'fast-check';
import type { Problem } from '../../../src/domain/tracker';
import type { Cell } from '../../../src/sheet/cells';
import { CellReader, readDate } from '../../../src/workbook/reading/cells';
import { readTable } from '../../../src/workbook/reading/table';
import { tasksTab } from '../../../src/workbook/tabs/tabs';
import { dated, tabWith } from '../../support/grids';

/** Reads one cell of a task row, and tells what was wrong with it. */
function read<Value>(
  key: 'deadline' | 'progress' | 'content',
  cell: Cell,
  how: (reader: CellReader<keyof (typeof tasksTab)['columns']>, row: never) => Value,
): { value: Value; problems: Problem[] } {
  const table = readTable(tasksTab, tabWith(tasksTab, [{ id: 'T1', [key]: cell }]));
  const reader = new CellReader<keyof (typeof tasksTab)['columns']>('Nhiệm vụ', table.problems);
  return { value: how(reader, table.rows[0] as never), problems: table.problems };
}

const date = (cell: Cell) => read('deadline', cell, (reader, row) => reader.date(row, 'deadline'));
const percent = (cell: Cell) =>
  read('progress', cell, (reader, row) => reader.percent(row, 'progress', 'unclear'));
const text = (cell: Cell) => read('content', cell, (reader, row) => reader.text(row, 'content'));

describe('A date', () => {
  it('is a date cell, or text written day first', () => {
    for (const cell of [
      dated('2023-08-30'),
      '30/8/2023',
      '30-08-2023',
      '30.8.2023',
      'ngày 30/8/2023',
      '2023-08-30',
      '2023/8/30',
      '30/8/2023 14:00',
    ])
      expect(date(cell)).toEqual({ value: '2023-08-30', problems: [] });
  });

  it('may be missing', () => {
    expect(date('')).toEqual({ value: null, problems: [] });
  });

  it.each<[Cell, string]>([
    ['31/9/2023', 'Không có ngày 31 tháng 9 năm 2023.'],
    ['29/2/2023', 'Không có ngày 29 tháng 2 năm 2023.'],
    ['8/30/2023', 'không có tháng 30'],
    ['sớm', '“sớm” không phải ngày.'],
    ['30/8', '“30/8” không phải ngày.'],
    ['30/8/23', '“30/8/23” chưa rõ năm.'],
    ['#REF!', 'Ô báo lỗi #REF!.'],
    [45168, '“45168” không phải ngày.'],
    [true, 'không phải ngày'],
    [dated('0223-08-30'), 'Ngày 30/08/0223 nằm ngoài các năm 2000–2199'],
    [dated('1900-01-05'), 'Ngày 05/01/1900 nằm ngoài'],
    ['5/1/1900', 'Ngày 05/01/1900 nằm ngoài'],
    ['1/1/2200', 'Ngày 01/01/2200 nằm ngoài'],
    ['1999-12-31', 'Ngày 31/12/1999 nằm ngoài'],
    [dated('2999-08-30'), 'Ngày 30/08/2999 nằm ngoài'],
    ['912345678', '“912345678” không phải ngày.'],
    ['constructor', '“constructor” không phải ngày.'],
  ])('is never guessed: %j is said to be unreadable', (cell, message) => {
    const { value, problems } = date(cell);
    expect(value).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ sheet: 'Nhiệm vụ', cell: 'I2' })]);
    expect(problems[0]?.message).toContain(message);
  });

  it('that cannot be read is told with what to write instead', () => {
    const said = (cell: Cell) => date(cell).problems.map(({ message }) => message);
    const wayOut = 'Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023.';
    expect(['31/9/2023', '0/5/2023', '8/30/2023', '5/0/2023', '30/8/23', 'sớm'].map(said)).toEqual([
      [`Không có ngày 31 tháng 9 năm 2023. ${wayOut}`],
      [`Không có ngày 0 tháng 5 năm 2023. ${wayOut}`],
      [`“8/30/2023” không phải ngày: không có tháng 30. ${wayOut}`],
      [`“5/0/2023” không phải ngày: không có tháng 0. ${wayOut}`],
      [`“30/8/23” chưa rõ năm. ${wayOut}`],
      [`“sớm” không phải ngày. ${wayOut}`],
    ]);
    expect([45168, dated('0223-08-30'), '#REF!'].map(said)).toEqual([
      [`“45168” không phải ngày. ${wayOut}`],
      ['Ngày 30/08/0223 nằm ngoài các năm 2000–2199. Kiểm tra lại năm.'],
      ['Ô báo lỗi #REF!. Sửa công thức hoặc gõ lại giá trị.'],
    ]);
  });

  it.each([
    '30/8/2023 14h',
    '30/8/2023  8g30',
    'Ngày  30 / 8 - 2023',
    '2023-08-30T10:00',
    '2023.8.30 sáng',
    '1/12/2023',
  ])('may have an hour behind it and spaces between: “%s”', (text) =>
    expect(date(text).value).toMatch(/^2023-(08-30|12-01)$/),
  );

  it.each([
    '30/8/2023x',
    'x 30/8/2023',
    '30/8/2023 sáng',
    '30/8/20233',
    '130/8/2023',
    '2023-08-301',
    '12023-08-30',
  ])('is not told from a part of a text: “%s”', (text) => expect(date(text).value).toBeNull());

  it('is read, or said to be wrong, for any text whatever', () => {
    fc.assert(
      fc.property(fc.string(), (anything) => {
        const result = readDate(anything);
        expect(typeof result === 'string' || result.message.length > 0).toBe(true);
      }),
    );
  });
});

describe('A percentage', () => {
  it('may be missing', () => expect(percent('')).toEqual({ value: null, problems: [] }));

  it.each<Cell>([120, -1, 'gần xong', dated('2023-08-30'), true])('is not %j, which is said', (cell) => {
    const { value, problems } = percent(cell);
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
  });

  it('of 1 that may be 1% or 100% is asked about, with a way out that every format keeps', () => {
    expect(percent(1)).toEqual({
      value: null,
      problems: [
        expect.objectContaining({
          value: '1',
          message: `“1” chưa rõ là 1% hay 100%. Gõ lại kèm dấu nháy đơn ở đầu: '1% hoặc '100%.`,
        }),
      ],
    });
    expect([percent('1%').value, percent('100%').value]).toEqual([1, 100]);
  });
});

describe('A text', () => {
  it('is whatever stands there, dates as people write them', () => {
    expect(text('  Dọn vệ sinh ').value).toBe('Dọn vệ sinh');
    expect(text(12).value).toBe('12');
    expect(text(dated('2023-08-30')).value).toBe('30/08/2023');
    expect(text(dated('2023-08-30', '14:00')).value).toBe('30/08/2023 14:00');
    expect(text(true).value).toBe('true');
  });

  it('holds nothing that cannot be seen or turns the direction of reading, and no half of a character', () => {
    expect(text('\u202eoạđ ỉhC\u202c \u2066x\u2069\u0000\u0007').value).toBe('oạđ ỉhC x');
    expect(text('Dọn\tvệ sinh\nkhu phố').value).toBe('Dọn\tvệ sinh\nkhu phố');
    expect(text('\ud83d việc').value).toBe('\ufffd việc');
    expect(text('Ảnh 🖼').value).toBe('Ảnh 🖼');
    expect(date('\u202d30/8/2023\u202c').value).toBe('2023-08-30');
  });

  it('quoted in a problem breaks no character in two', () => {
    const { problems } = date(`${'a'.repeat(79)}🖼 sớm`);
    expect(problems[0]?.value).toBe(`${'a'.repeat(79)}\ufffd…`);
  });

  it('is an error where the formula gives one, and nothing else is', () => {
    const errors = ['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!'];
    for (const error of errors)
      expect(text(error)).toMatchObject({
        value: '',
        problems: [{ value: error, message: `Ô báo lỗi ${error}. Sửa công thức hoặc gõ lại giá trị.` }],
      });
    for (const word of ['x #REF!', '#REF! x', '#1', 'N/A'])
      expect(text(word)).toEqual({ value: word, problems: [] });
  });

  it('is long from 5,001 characters on', () => {
    expect([5000, 5001].map((length) => text('a'.repeat(length)).problems.length)).toEqual([0, 1]);
    expect(text('a'.repeat(80)).value).toHaveLength(80);
    expect([80, 81].map((length) => date('a'.repeat(length)).problems[0]?.value.length)).toEqual([80, 81]);
    expect(date('a'.repeat(81)).problems[0]?.value).toBe(`${'a'.repeat(80)}…`);
  });

  it('of 50,000 characters is read whole and said to be long, quoting only its beginning', () => {
    const { value, problems } = text('a'.repeat(50_000));
    expect(value).toHaveLength(50_000);
    expect(problems[0]?.message).toContain('50000 ký tự');
    expect(problems[0]?.value.length).toBeLessThan(100);
  });
});
