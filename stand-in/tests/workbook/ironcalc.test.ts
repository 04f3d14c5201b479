import { readTyped } from '../../src/workbook/typed';
import { ironCalc } from '../../src/workbook/ironcalc';
import type { ColourRule, ConditionType, Sheet, Workbook } from '../../src/workbook/model';
import { emptySheet, emptyWorkbook } from '../../src/workbook/newWorkbook';
import { putCell } from '../../src/workbook/cells';

const evaluator = ironCalc();

/** A workbook of one tab, typed in from A1. */
function typedIn(rows: string[][], rules: ColourRule[] = []): Workbook {
  const workbook = emptyWorkbook({ title: 'Sổ theo dõi' });
  const sheet = workbook.sheets[0] as Sheet;
  rows.forEach((row, i) =>
    row.forEach((text, j) => putCell(sheet, i + 1, j + 1, readTyped(text, rulesOfEntry))),
  );
  sheet.colourRules = rules;
  return workbook;
}
const rulesOfEntry = { locale: 'vi_VN', year: () => 2023 };

const rule = (condition: ConditionType, background: string, rows = 9): ColourRule => ({
  areas: [{ row: 1, column: 1, rows, columns: 3 }],
  condition,
  format: { background },
});
const formula = (text: string): ConditionType => ({ kind: 'formula', formula: text });

const inVietnam = (text: string): number => Date.parse(`${text}+07:00`);
const noon = inVietnam('2023-08-11T12:00');

const coloursOf = (workbook: Workbook, now = noon): Record<string, string | undefined> =>
  Object.fromEntries(
    [...(evaluator.evaluate(workbook, now).get(0)?.formats ?? [])].map(([at, format]) => [
      at,
      format.background,
    ]),
  );
const valuesOf = (workbook: Workbook): Map<string, unknown> | undefined =>
  evaluator.evaluate(workbook, noon).get(0)?.values;

describe('colour rules', () => {
  const overdue = formula('=($B1<>"")*($B1<TODAY())*($C1<>"Hoàn thành")*(N("tong-hop-tuan")=0)');
  const tasks = [
    ['a', '10/8/2023', 'Đang thực hiện'],
    ['b', '10/8/2023', 'Hoàn thành'],
    ['c', '', 'Đang thực hiện'],
  ];

  test('the whole row turns red at midnight in Vietnam, and not a minute earlier', () => {
    const workbook = typedIn(tasks, [rule(overdue, '#fce8e6')]);
    expect(coloursOf(workbook, inVietnam('2023-08-10T23:59'))).toEqual({});
    expect(coloursOf(workbook, inVietnam('2023-08-11T00:00'))).toEqual({
      '1:1': '#fce8e6',
      '1:2': '#fce8e6',
      '1:3': '#fce8e6',
    });
  });

  test('where two hold, the first wins', () => {
    const workbook = typedIn(
      [['1']],
      [rule(formula('=A1=1'), '#fce8e6'), rule(formula('=$A1>0'), '#fef7e0')],
    );
    expect(coloursOf(workbook)).toMatchObject({ '1:1': '#fce8e6', '1:2': '#fef7e0' });
  });

  test('rows below the content are coloured when the rule says so', () => {
    const workbook = typedIn([['x']], [rule(formula('=$A1=""'), '#f1f3f4', 4)]);
    expect(Object.keys(coloursOf(workbook))).toHaveLength(9);
  });

  test.each<[string, (string | number)[], string[]]>([
    ['TEXT_EQUAL_TO', ['vướng mắc'], ['1:1']],
    ['TEXT_CONTAINS', ['mắc'], ['1:1']],
    ['NUMBER_GREATER_THAN', [40], ['1:2', '1:3']],
    ['DATE_BEFORE_RELATIVE', ['TODAY'], ['1:2', '1:3']],
    ['CELL_NOT_EMPTY', [], ['1:1', '1:2', '1:3']],
    ['CELL_EMPTY', [], ['2:1', '2:2', '2:3']],
  ])('%s %j', (type, values, cells) => {
    const workbook = typedIn(
      [['Vướng mắc', '50', '10/8/2023']],
      [rule({ kind: 'criteria', type, values }, '#f3e8fd', 2)],
    );
    expect(Object.keys(coloursOf(workbook))).toEqual(cells);
  });
});

describe('formulas', () => {
  test('give numbers in full, texts, truth values, dates as serials and errors', () => {
    const typed = [['=1/3', '="a"&1', '=1>0', '=TODAY()', '=NOPE(1)', '=1/0', '=G1']];
    const values = valuesOf(typedIn(typed));
    expect([1, 2, 3, 4, 5, 6, 7].map((column) => values?.get(`1:${column}`))).toEqual([
      0.333333333333333,
      'a1',
      true,
      45149,
      { error: '#NAME?' },
      { error: '#DIV/0!' },
      { error: '#REF!' },
    ]);
  });

  test('a result that spills fills its neighbours', () => {
    const values = valuesOf(typedIn([['1'], ['5'], ['=FILTER(A1:A2;A1:A2>0)']]));
    expect([values?.get('3:1'), values?.get('4:1')]).toEqual([1, 5]);
  });

  test('a link shows its words', () => {
    expect(valuesOf(typedIn([['=HYPERLINK("#gid=0";"Mở")']]))?.get('1:1')).toBe('Mở');
  });

  test('look at other tabs, however long their names', () => {
    const workbook = typedIn([]);
    const name = 'Kết luận của Ban Chỉ đạo về các tiêu chí (2023)';
    workbook.sheets.push(emptySheet(7, name));
    putCell(workbook.sheets[1] as Sheet, 1, 1, { value: 'Đạt' });
    putCell(workbook.sheets[0] as Sheet, 1, 1, { value: null, formula: `=COUNTIF('${name}'!A:A,"Đạt")` });
    expect(valuesOf(workbook)?.get('1:1')).toBe(1);
  });

  test('leave the clock of the machine alone', () => {
    const before = Date.now;
    valuesOf(typedIn([['=NOW()']]));
    expect(Date.now).toBe(before);
  });
});
