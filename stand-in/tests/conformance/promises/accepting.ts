import { answer, main, promise, type StandInPromise } from './promise';

/** A rule that refuses, and what of some values it lets through. */
const RULES: [rule: string, values: string, through: number[]][] = [
  ['requireNumberBetween(2, 4)', '1, 2, 3, 4, 5, "a"', [0, 1, 1, 1, 0, 0]],
  ['requireNumberNotBetween(2, 4)', '1, 2, 3, 4, 5, "a"', [1, 0, 0, 0, 1, 0]],
  ['requireNumberEqualTo(3)', '2, 3, 4', [0, 1, 0]],
  ['requireNumberNotEqualTo(3)', '2, 3, 4', [1, 0, 1]],
  ['requireNumberGreaterThan(3)', '2, 3, 4', [0, 0, 1]],
  ['requireNumberGreaterThanOrEqualTo(3)', '2, 3, 4', [0, 1, 1]],
  ['requireNumberLessThan(3)', '2, 3, 4', [1, 0, 0]],
  ['requireNumberLessThanOrEqualTo(3)', '2, 3, 4', [1, 1, 0]],
  ['requireTextContains("Bc")', '"abcd", "BC", "acb"', [1, 1, 0]],
  ['requireTextDoesNotContain("Bc")', '"abcd", "BC", "acb"', [0, 0, 1]],
  ['requireTextEqualTo("Bc")', '"bc", "abc", "bcd"', [1, 0, 0]],
  [
    'requireTextIsEmail()',
    '"an@example.com", "an@example", "an.example.com", "<an@example.com", "an@example.com>", "x an@example.com"',
    [1, 0, 0, 0, 0, 0],
  ],
  [
    'requireTextIsUrl()',
    '"https://example.com", "http://example.com/a", "www.example.com", "see https://example.com", "https://example.com x", "example"',
    [1, 1, 1, 0, 0, 0],
  ],
  ['requireDate()', 'day(10), 3, "a"', [1, 1, 0]],
  ['requireDateAfter(day(10))', 'day(9), day(10), day(11)', [0, 0, 1]],
  ['requireDateBefore(day(10))', 'day(9), day(10), day(11)', [1, 0, 0]],
  ['requireDateEqualTo(day(10))', 'day(9), day(10), day(11)', [0, 1, 0]],
  ['requireDateOnOrAfter(day(10))', 'day(9), day(10), day(11)', [0, 1, 1]],
  ['requireDateOnOrBefore(day(10))', 'day(9), day(10), day(11)', [1, 1, 0]],
  ['requireDateBetween(day(10), day(11))', 'day(9), day(10), day(11), day(12)', [0, 1, 1, 0]],
  ['requireDateNotBetween(day(10), day(11))', 'day(9), day(10), day(11), day(12)', [1, 0, 0, 1]],
  ['requireValueInList(["a", "1"])', '"a", 1, "b"', [1, 1, 0]],
  ['requireCheckbox()', 'true, false, "x"', [1, 1, 0]],
  ['requireCheckbox("có", "không")', '"có", "không", true', [1, 1, 0]],
];

/** What each text becomes where the point is decimal, or the moment it names. */
const TYPED: [text: string, value: unknown][] = [
  ...[
    ['+1', 1],
    ['-1', -1],
    ['12', 12],
    ['12,345.6', 12345.6],
    ['123,456', 123456],
    ['1,234,567.25', 1234567.25],
  ],
  ...[
    ['123.25', 123.25],
    ['1e5', 100000],
    ['1E+05', 100000],
    ['1e-12', 1e-12],
    ['50%', 0.5],
    ['12.5%', 0.125],
  ],
  ...['12.345,6', '123,25', '12,5%', '1,23', '1.', 'x1', '1x', '1,2345', '1e', '%', '1e5x'].map((text) => [
    text,
    text,
  ]),
  ...['123:45', '12:30:155', 'a 12:30', '12:30 b', '1/2/20233', '1/2/2023 10:20:301'].map((text) => [
    text,
    text,
  ]),
  ...['x1/2/2023', '1/2/2023x', '1/2x', '1/2/2', '1/2/202', '2023-1-2x', 'x=TODAY()'].map((text) => [
    text,
    text,
  ]),
  ...[
    ['12:30', '1899-12-30 12:30:00'],
    ['1:05', '1899-12-30 01:05:00'],
    ['12:30:15', '1899-12-30 12:30:15'],
  ],
  ...[
    ['1/2/23', '2023-01-02 00:00:00'],
    ['12/11/2023', '2023-12-11 00:00:00'],
    ['12/11', '2023-12-11 00:00:00'],
  ],
  ...[
    ['2023-1-2', '2023-01-02 00:00:00'],
    ['2023-11-12', '2023-11-12 00:00:00'],
    ['1-2-2023', '2023-01-02 00:00:00'],
  ],
  ...[
    ['1/2/2023 10:20', '2023-01-02 10:20:00'],
    ['1/2/2023 10:20:30', '2023-01-02 10:20:30'],
  ],
] as [string, unknown][];

/** What a cell takes, and what it makes of it. */
export const accepting: StandInPromise[] = [
  promise(
    'a rule that refuses lets through what it names',
    RULES.map(([, , through]) => through),
    (open) =>
      answer(
        open,
        `const day = (of) => new Date(Date.UTC(2023, 7, of - 1, 20));
       return [${RULES.map(([rule, values]) => `[(it) => it.${rule}, [${values}]]`).join(',')}].map(([require, values], i) => {
         const cell = sheet.getRange(i + 1, 1);
         cell.setDataValidation(require(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build());
         return values.map((value) => { try { cell.setValue(value); return 1; } catch (e) { return 0; } });
       });`,
      ),
  ),
  promise(
    'texts are read by the place where the point is decimal',
    TYPED.map(([, value]) => value),
    (open) =>
      open(
        main(`return given.map((text, i) => { const value = sheet.getRange(i + 1, 1).setValue(text).getValue();
        return value instanceof Date ? Utilities.formatDate(value, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm:ss') : value; });`),
        { locale: 'en_US' },
      ).run('main', [TYPED.map(([text]) => text)]),
  ),
  promise(
    'a formula of days shows days, one of moments moments',
    ['dd/MM/yyyy', 'dd/MM/yyyy', 'dd/MM/yyyy H:mm:ss', 'dd/MM/yyyy H:mm:ss', 'other'],
    (open) =>
      answer(
        open,
        `return ['=TODAY()', '= TODAY()', '=NOW()', '= NOW()', '=1+DAY(TODAY())'].map((formula, i) => {
         const format = sheet.getRange(i + 1, 1).setValue(formula).getNumberFormat();
         return format.startsWith('dd') ? format : 'other';
       });`,
      ),
  ),
  promise(
    'a text is read as a date by each letter of its pattern, words between them included',
    ['2023-08-09 10:11:12.013', '2023-08-09 00:00:00.000', '2023-08-09 00:00:00.000'],
    (open) =>
      answer(
        open,
        `return [['2023-08-09 10:11:12.013', 'yyyy-MM-dd HH:mm:ss.SSS'], ["ngày 9 o'clock 8 2023", "'ngày' d 'o''clock' M yyyy"], ['20230809', 'yyyyMMdd']]
           .map(([text, pattern]) => Utilities.formatDate(Utilities.parseDate(text, 'GMT', pattern), 'GMT', 'yyyy-MM-dd HH:mm:ss.SSS'));`,
      ),
  ),
  promise(
    'a pattern may name its value by place, width and digits',
    ['b a', '         7', '0.123', '3.14159265358979'],
    (open) =>
      answer(
        open,
        `return [Utilities.formatString('%2$s %1$s', 'a', 'b'), Utilities.formatString('%10d', 7),
        Utilities.formatString('%.3f', 0.1234), Utilities.formatString('%.14f', Math.PI)];`,
      ),
  ),
];
