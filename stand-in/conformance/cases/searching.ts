import { documented, reference, reported, type Case } from '../case';
import { onTab, refusal } from '../scratch';

const finder = reference('reference/spreadsheet/text-finder');
const filter = reference('reference/spreadsheet/filter');
const range = reference('reference/spreadsheet/range');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

const WORDS = [['Đạt'], ['chưa đạt'], ['Dat'], ['10 việc']];

/** Where a text is found among A1:A4. */
const found = (text: string, how: (finder: Finder) => Finder = (same) => same): (() => unknown) =>
  onTab((sheet) => {
    const cells = sheet.getRange('A1:A4').setValues(WORDS);
    return how(cells.createTextFinder(text))
      .findAll()
      .map((each) => each.getA1Notation());
  });

const TABLE = [
  ['Tên', 'Điểm'],
  ['An', 3],
  ['Bình', 1],
  ['Chi', 2],
];

function filtered(sheet: Sheet): GoogleAppsScript.Spreadsheet.Filter {
  return sheet.getRange('A1:B4').setValues(TABLE).createFilter();
}

const hiddenRows = (sheet: Sheet): boolean[] => [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));

/** Texts found and replaced, rows filtered. */
export const searching: Case[] = [
  documented(
    'A text is found wherever it stands in a cell, whatever its case',
    finder('findAll()'),
    ['A1', 'A2'],
    found('đạt'),
  ),
  documented(
    'With the case it has',
    finder('matchCase(matchCase)'),
    ['A1'],
    found('Đạt', (it) => it.matchCase(true)),
  ),
  documented(
    'As the whole cell',
    finder('matchEntireCell(matchEntireCell)'),
    ['A1'],
    found('đạt', (it) => it.matchEntireCell(true)),
  ),
  documented(
    'By an expression',
    finder('useRegularExpression(useRegEx)'),
    ['A4'],
    found('[0-9]+ v', (it) => it.useRegularExpression(true)),
  ),
  documented(
    'Without its marks',
    finder('ignoreDiacritics(ignoreDiacritics)'),
    ['A1', 'A2', 'A3'],
    found('dat', (it) => it.ignoreDiacritics(true)),
  ),
  documented(
    'What is nowhere gives null and an empty list',
    finder('findNext()'),
    [null, []],
    onTab((sheet) => {
      const search = sheet.createTextFinder('không có');
      return [search.findNext(), search.findAll()];
    }),
  ),
  documented(
    'The next and the one before',
    finder('findPrevious()'),
    ['A1', 'A2', 'A1', 'A1'],
    onTab((sheet) => {
      const search = sheet.getRange('A1:A4').setValues(WORDS).createTextFinder('đạt');
      const steps = [search.findNext(), search.findNext(), search.findPrevious(), search.getCurrentMatch()];
      return steps.map((each) => each?.getA1Notation());
    }),
  ),
  documented(
    'Everything found is replaced and counted',
    finder('replaceAllWith(replaceText)'),
    [2, 'Xong', 'chưa Xong'],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:A4').setValues(WORDS);
      const count = cells.createTextFinder('đạt').replaceAllWith('Xong');
      return [
        count,
        ...cells
          .getValues()
          .slice(0, 2)
          .map(([value]) => value as unknown),
      ];
    }),
  ),
  documented(
    'Formulas are searched by what they show, or by their text',
    finder('matchFormulaText(matchFormulaText)'),
    [0, 1],
    onTab((sheet) => {
      sheet.getRange('A1').setFormula('=SUM(B1:B2)');
      const search = () => sheet.getRange('A1').createTextFinder('SUM');
      return [search().findAll().length, search().matchFormulaText(true).findAll().length];
    }),
  ),
  documented(
    'A tab has no filter at first, then one, then none',
    range('createFilter()'),
    [null, 'A1:B4', null],
    onTab((sheet) => {
      const before = sheet.getFilter();
      filtered(sheet);
      const during = sheet.getFilter()?.getRange().getA1Notation();
      sheet.getFilter()?.remove();
      return [before, during, sheet.getFilter()];
    }),
  ),
  reported(
    'A tab has one filter at most',
    range('createFilter()'),
    { refused: "Exception: You can't create a filter in a sheet that already has a filter." },
    onTab((sheet) => {
      filtered(sheet);
      return refusal(() => sheet.getRange('D1:E4').createFilter());
    }),
  ),
  documented(
    'Rows whose value is hidden are hidden by the filter',
    filter('setColumnFilterCriteria(columnPosition, filterCriteria)'),
    [false, false, true, false],
    onTab((sheet) => {
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['Bình']).build();
      filtered(sheet).setColumnFilterCriteria(1, criteria);
      return hiddenRows(sheet);
    }),
  ),
  documented(
    'Rows that do not meet the condition are hidden, until it is taken away',
    filter('removeColumnFilterCriteria(columnPosition)'),
    [
      [false, false, true, true],
      [false, false, false, false],
    ],
    onTab((sheet) => {
      const criteria = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(2).build();
      const all = filtered(sheet).setColumnFilterCriteria(2, criteria);
      const before = hiddenRows(sheet);
      all.removeColumnFilterCriteria(2);
      return [before, hiddenRows(sheet)];
    }),
  ),
  documented(
    'A column without criteria gives null, with them what was set',
    filter('getColumnFilterCriteria(columnPosition)'),
    [null, ['An']],
    onTab((sheet) => {
      const all = filtered(sheet);
      const before = all.getColumnFilterCriteria(1);
      all.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['An']).build());
      return [before, all.getColumnFilterCriteria(1)?.getHiddenValues()];
    }),
  ),
  documented(
    'A filter sorts what is below its header',
    filter('sort(columnPosition, ascending)'),
    ['Tên', 'Bình', 'Chi', 'An'],
    onTab((sheet) => {
      filtered(sheet).sort(2, true);
      return sheet
        .getRange('A1:A4')
        .getValues()
        .map(([value]) => value as unknown);
    }),
  ),
  documented(
    'Spaces around and between are trimmed',
    range('trimWhitespace()'),
    ['a b'],
    onTab((sheet) => {
      const cells = sheet.getRange('A1').setValue('  a   b ');
      cells.trimWhitespace();
      return cells.getValues()[0];
    }),
  ),
  documented(
    'A checkbox is ticked, unticked and told, null where there is none',
    range('isChecked()'),
    [null, false, true, false],
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      const before = cell.isChecked();
      return [
        before,
        cell.insertCheckboxes().isChecked(),
        cell.check().isChecked(),
        cell.uncheck().isChecked(),
      ];
    }),
  ),
  documented(
    'Rows and columns move together with their cells',
    reference('reference/spreadsheet/sheet')('moveRows(rowSpec, destinationIndex)'),
    [2, 3, 1],
    onTab((sheet) => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.moveRows(sheet.getRange('1:1'), 4);
      return sheet
        .getRange('A1:A3')
        .getValues()
        .map(([value]) => value as unknown);
    }),
  ),
];
