import { emptyWorkbook } from '../../src/workbook/newWorkbook';
import { answerOf, inFunction, scripted } from './scripted';

const american = { workbook: emptyWorkbook({ title: 'Sheet', locale: 'en_US' }) };

describe('what a script writes is typed as Sheets types it', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['50%', 0.5],
    ['01234', 1234],
    ['TRUE', true],
    ["'01234", '01234'],
    ['31/9/2023', '31/9/2023'],
    ['1,234.5', '1,234.5'],
    ['', ''],
    ['Đạt', 'Đạt'],
  ])('under vi_VN %j reads back as %j', (typed, value) => {
    expect(answerOf(`return sheet.getRange('A1').setValue(${JSON.stringify(typed)}).getValue()`)).toBe(value);
  });

  test('numbers and dates follow the locale of the workbook', () => {
    const shown = `sheet.getRange('A1:B1').setValues([['1,234.5', '9/30/2023']]);
      return [sheet.getRange('A1').getValue(), sheet.getRange('B1').getValue() instanceof Date]`;
    expect(answerOf(shown, american)).toEqual([1234.5, true]);
    expect(answerOf(shown)).toEqual(['1,234.5', false]);
  });

  test('a plain-text cell keeps what was typed, a leading zero and an equals sign included', () => {
    expect(
      answerOf(`sheet.getRange('A1:C1').setNumberFormat('@').setValues([['01234', '=1+1', '30/8/2023']]);
        return sheet.getRange('A1:C1').getValues()[0]`),
    ).toEqual(['01234', '=1+1', '30/8/2023']);
  });

  test('rich text is never read as a formula, a number or a date', () => {
    expect(
      answerOf(`const rich = (text) => SpreadsheetApp.newRichTextValue().setText(text).build();
        sheet.getRange('A1:C1').setRichTextValues([[rich('=1+1'), rich('01234'), rich('30/8/2023')]]);
        return [sheet.getRange('A1:C1').getValues()[0], sheet.getRange('A1').getFormula()]`),
    ).toEqual([['=1+1', '01234', '30/8/2023'], '']);
  });

  test('a date is midnight in the zone of the spreadsheet, whatever the zone of the script', () => {
    const workbook = emptyWorkbook({ title: 'Sổ theo dõi', timeZone: 'America/New_York' });
    expect(
      answerOf(`return sheet.getRange('A1').setValue('30/8/2023').getValue().toISOString()`, { workbook }),
    ).toBe('2023-08-30T04:00:00.000Z');
  });

  test('a Date is stored as the wall clock of the spreadsheet', () => {
    expect(
      answerOf(`sheet.getRange('A1').setValue(new Date(Date.UTC(2023, 7, 29, 17)));
        return sheet.getRange('A1').getDisplayValue()`),
    ).toBe('30/08/2023');
  });

  test('formulas are calculated when they are read, errors come as their text', () => {
    expect(
      answerOf(`sheet.getRange('A1:C1').setValues([['2', '=A1*1,5', '=1/0']]);
        sheet.getRange('D1').setFormula('=IF(A1>1;"có";"không")');
        return sheet.getRange('B1:D1').getValues()[0]`),
    ).toEqual([3, '#DIV/0!', 'có']);
  });

  test('a table of the wrong size is refused in the words of Google', () => {
    expect(() => answerOf(`sheet.getRange('A1:A2').setValues([[1]])`)).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => answerOf(`sheet.getRange('A1:C1').setValues([[1, 2]])`)).toThrow(
      'The data has 2 but the range has 3.',
    );
  });

  test('more than 50,000 characters do not fit a cell', () => {
    expect(() => answerOf(`sheet.getRange('A1').setValue('x'.repeat(50001))`)).toThrow('50000 characters');
  });
});

test('the last row is the last with content: formats and notes do not count', () => {
  expect(
    answerOf(`sheet.getRange('B3').setValue('x'); sheet.getRange('A9').setNote('n').setBackground('red');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`),
  ).toEqual([3, 2, 'A1:B3']);
});

test('an empty tab still has a data range of one cell', () => {
  expect(answerOf(`return [sheet.getLastRow(), sheet.getDataRange().getValues()]`)).toEqual([0, [['']]]);
});

test('a link on the whole text and looks of its parts come back as they were set', () => {
  expect(
    answerOf(`const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      const text = SpreadsheetApp.newRichTextValue().setText('Đạt 3/9').setTextStyle(0, 3, bold)
        .setLinkUrl('https://example.com/').build();
      sheet.getRange('A1').setRichTextValue(text);
      const read = sheet.getRange('A1').getRichTextValue();
      return [read.getLinkUrl(), read.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold()])]`),
  ).toEqual([
    'https://example.com/',
    [
      ['Đạt', true],
      [' 3/9', false],
    ],
  ]);
});

test.each([
  ['getRange(0, 1)', 'The starting row of the range is too small.'],
  ['getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ["getRange('A1:AB2')", 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
  ["getRange('hôm nay')", 'Range not found'],
])('sheet.%s lies outside the grid', (call, message) => {
  expect(() => answerOf(`sheet.${call}`)).toThrow(message);
});

describe('validation', () => {
  const listed = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Đạt', 'Chưa đạt'])`;

  test('one that rejects stops a script and a person, and nothing of the write is kept', () => {
    const project = scripted(
      inFunction(`${listed}.setAllowInvalid(false).build();
        sheet.getRange('A1:A2').setDataValidation(rule); sheet.getRange('A1:A2').setValues([['Đạt'], ['Gần đạt']])`),
    );
    expect(() => project.call('main')).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: Đạt, Chưa đạt.',
    );
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    expect(() => project.edit(0, area, [['Gần đạt']])).toThrow('violates the data validation rules');
    expect(project.workbook.sheets[0]?.cells.size).toBe(0);
  });

  test('one that warns lets everything pass', () => {
    expect(
      answerOf(`${listed}.build();
        return sheet.getRange('A1').setDataValidation(rule).setValue('Gần đạt').getValue()`),
    ).toBe('Gần đạt');
  });
});

test('checks that take a number get one', () => {
  expect(() =>
    answerOf(`const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(rule).setValue(40).setValue('101')`),
  ).toThrow('Please enter a number between 0 and 100.');
});
