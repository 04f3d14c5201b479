import { assumed, documented, reference, reported, type Case } from '../case';
import { clockOf, dateAt, onTab } from '../scratch';

const range = reference('reference/spreadsheet/range');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a formula shows where A1:A4 hold 1, 2, x and nothing. */
const result = (formula: string): (() => unknown) =>
  onTab((sheet) => {
    sheet.getRange('A1:A3').setValues([[1], [2], ['x']]);
    return sheet.getRange('C1').setFormula(formula).getValue();
  });

const formulasOf = (sheet: Sheet, place: string): string[][] => sheet.getRange(place).getFormulas();

/** Formulas as they are written, read and calculated. None holds a separator: those differ by locale. */
export const formulas: Case[] = [
  documented(
    'A formula is read back with its equals sign',
    range('getFormula()'),
    '=SUM(A1:A4)',
    onTab((sheet) => sheet.getRange('C1').setFormula('=SUM(A1:A4)').getFormula()),
  ),
  assumed(
    'An equals sign is put before a formula that has none',
    range('setFormula(formula)'),
    '=1+1',
    onTab((sheet) => sheet.getRange('C1').setFormula('1+1').getFormula()),
  ),
  documented(
    'A cell without a formula gives an empty text',
    range('getFormulas()'),
    [['', '=1+1']],
    onTab((sheet) => {
      sheet.getRange('A1').setValue(2);
      sheet.getRange('B1').setFormula('=1+1');
      return formulasOf(sheet, 'A1:B1');
    }),
  ),
  documented(
    'A table of formulas fills the range cell by cell',
    range('setFormulas(formulas)'),
    [
      [2, 4],
      [6, 8],
    ],
    onTab((sheet) =>
      sheet
        .getRange('A1:B2')
        .setFormulas([
          ['=1+1', '=2+2'],
          ['=3+3', '=4+4'],
        ])
        .getValues(),
    ),
  ),
  reported(
    'An empty text in a table of formulas empties the cell',
    range('setFormulas(formulas)'),
    ['', 2],
    onTab((sheet) => {
      sheet.getRange('A1').setValue('x');
      return sheet
        .getRange('A1:B1')
        .setFormulas([['', '=1+1']])
        .getValues()[0];
    }),
  ),
  reported('SUM passes over texts and empty cells', range('setFormula(formula)'), 3, result('=SUM(A1:A4)')),
  reported('COUNTA counts texts too', range('setFormula(formula)'), 3, result('=COUNTA(A1:A4)')),
  reported('A comparison gives a truth value', range('setFormula(formula)'), true, result('=A2>A1')),
  reported('Texts are joined by &', range('setFormula(formula)'), 'x2', result('=A3&A2')),
  reported('An empty cell counts as 0', range('setFormula(formula)'), 1, result('=A1+A4')),
  reported(
    'A text where a number is needed is an error',
    range('setFormula(formula)'),
    '#VALUE!',
    result('=A1+A3'),
  ),
  reported('An unknown name is an error', range('setFormula(formula)'), '#NAME?', result('=KHONGCO(A1)')),
  reported(
    'A formula follows the cells it speaks of',
    range('getValue()'),
    [3, 12],
    onTab((sheet) => {
      const sum = sheet.getRange('C1').setFormula('=A1+A2');
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      const before: unknown = sum.getValue();
      sheet.getRange('A1').setValue(10);
      return [before, sum.getValue()];
    }),
  ),
  documented(
    'TODAY is this day where the spreadsheet is, at midnight',
    range('getValue()'),
    true,
    onTab((sheet) => {
      const today = clockOf(sheet.getRange('A1').setFormula('=TODAY()').getValue());
      return today === `${clockOf(new Date()).slice(0, 10)} 00:00:00`;
    }),
  ),
  reported(
    'A date less a date is a number of days',
    range('getValue()'),
    11,
    onTab((sheet) => {
      sheet.getRange('A1:A2').setValues([[dateAt('2023-08-30 00:00:00')], [dateAt('2023-08-19 00:00:00')]]);
      return sheet.getRange('B1').setNumberFormat('0').setFormula('=A1-A2').getValue();
    }),
  ),
  reported(
    'A formula may speak of another tab by name',
    range('setFormula(formula)'),
    7,
    onTab((sheet) => {
      const other = sheet.getParent().insertSheet("_tu_kiem_tra 'khác'");
      try {
        other.getRange('B2').setValue(7);
        return sheet.getRange('A1').setFormula("='_tu_kiem_tra ''khác'''!B2").getValue();
      } finally {
        sheet.getParent().deleteSheet(other);
      }
    }),
  ),
  reported(
    'A formula that gives an empty text is not an empty cell',
    range('getValue()'),
    ['', false],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setFormula('=""');
      return [cell.getValue(), cell.isBlank()];
    }),
  ),
  documented(
    'A formula in R1C1 notation counts rows and columns from its cell',
    range('setFormulaR1C1(formula)'),
    ['=SUM(B1:B2)', '=$B$1*C3'],
    onTab((sheet) => {
      sheet.getRange('A3').setFormulaR1C1('=SUM(R[-2]C[1]:R[-1]C[1])');
      sheet.getRange('B3').setFormulaR1C1('=R1C2*RC[1]');
      return sheet.getRange('A3:B3').getFormulas()[0];
    }),
  ),
  documented(
    'One formula in R1C1 notation stands in every cell of a range by itself',
    range('setFormulasR1C1(formulas)'),
    [['=A1*2'], ['=A2*2'], ['="R1C1"&B3']],
    onTab((sheet) => {
      sheet.getRange('B1:B2').setFormulaR1C1('=RC[-1]*2');
      sheet.getRange('B3').setFormulasR1C1([['="R1C1"&RC']]);
      return sheet.getRange('B1:B3').getFormulas();
    }),
  ),
  documented(
    'A cell without a formula has none in R1C1 notation',
    range('getFormulaR1C1()'),
    [null, [['=R[0]C[1]', null]]],
    onTab((sheet) => {
      sheet.getRange('A1').setFormula('=B1');
      return [sheet.getRange('B1').getFormulaR1C1(), sheet.getRange('A1:B1').getFormulasR1C1()];
    }),
  ),
  reported(
    'Read in R1C1 notation, what is fixed stands by itself and what is not between brackets',
    range('getFormulaR1C1()'),
    '=SUM(R1C2:R[-1]C2)+R[0]C[-1]',
    onTab((sheet) => sheet.getRange('C4').setFormula('=SUM($B$1:$B3)+B4').getFormulaR1C1()),
  ),
];
