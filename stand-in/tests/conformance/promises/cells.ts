import { answer, each, promise, type StandInPromise } from './promise';

/** Cells of several kinds side by side: sorted, filtered, ticked, trimmed, cleared. */
export const cells: StandInPromise[] = [
  promise(
    'numbers come before texts, texts before truth values, errors after them, and nothing always last',
    [
      [1, 2, 'a', 'b', false, true, '#DIV/0!', ''],
      ['#DIV/0!', true, false, 'b', 'a', 2, 1, ''],
    ],
    (open) =>
      answer(
        open,
        `return [true, false].map((ascending) => {
           sheet.getRange('A1:A8').setValues([['b'], [true], [''], [2], ['=1/0'], [false], ['a'], [1]]);
           return sheet.getRange('A1:A8').sort({ column: 1, ascending }).getValues().map(([value]) => value);
         });`,
      ),
  ),
  promise(
    'a formula is sorted by what it comes to, and its references move along',
    [
      ['=A1*10', '=A2*10', '=$A$1*10'],
      [10, 20, 10],
      [1, 2, 5],
    ],
    (open) =>
      answer(
        open,
        `sheet.getRange('A1:B3').setValues([[5, '=$A$1*10'], [2, '=A2*10'], [1, '=A3*10']]);
         sheet.getRange('B1').setFormula('=$A$1*10');
         const area = sheet.getRange('A1:B3').sort(2);
         const column = (values, at) => values.map((row) => row[at]);
         return [column(area.getFormulas(), 1), column(area.getValues(), 1), column(area.getValues(), 0)];`,
      ),
  ),
  promise(
    'sorting an area leaves what stands beside it',
    [
      ['x', 1, ''],
      ['', 2, 'y'],
      ['z', 3, ''],
    ],
    (open) =>
      answer(
        open,
        `sheet.getRange('A1:C3').setValues([['x', 3, ''], ['', 1, 'y'], ['z', 2, '']]);
         sheet.getRange('B1:B3').sort(2);
         return sheet.getRange('A1:C3').getValues();`,
      ),
  ),
  promise(
    'equal rows keep their order, and a second column decides among them',
    [
      ['b1', 'b2', 'a1', 'a2'],
      ['b2', 'b1', 'a2', 'a1'],
    ],
    (open) =>
      answer(
        open,
        `const rows = [['a', 'a1', 1], ['b', 'b1', 1], ['a', 'a2', 2], ['b', 'b2', 2]];
         return [[{ column: 1, ascending: false }], [{ column: 1, ascending: false }, { column: 3, ascending: false }]].map((by) => {
           sheet.getRange('A1:C4').setValues(rows);
           return sheet.getRange('A1:C4').sort(by).getValues().map(([, name]) => name);
         });`,
      ),
  ),
  promise(
    'boxes go with what they held, other rules and cells stay',
    ['', 'x', true, 'DATE_IS_VALID_DATE'],
    (open) =>
      answer(
        open,
        `sheet.getRange('B2').insertCheckboxes().check(); sheet.getRange('B3').setValue('x');
       sheet.getRange('B5').insertCheckboxes().check();
       sheet.getRange('B4').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
       sheet.getRange('B2:B4').removeCheckboxes();
       return [sheet.getRange('B2').getValue(), sheet.getRange('B3').getValue(), sheet.getRange('B5').isChecked(),
         String(sheet.getRange('B4').getDataValidation().getCriteriaType())];`,
      ),
  ),
  promise(
    'ticking an area ticks its boxes and leaves the rest',
    [[true, 'x'], ['', true], null, [false, 'x'], ['', false]],
    (open) =>
      answer(
        open,
        `sheet.getRange('C3').insertCheckboxes(); sheet.getRange('D4').insertCheckboxes(); sheet.getRange('D3').setValue('x');
         const area = sheet.getRange('C3:D4');
         const ticked = area.check().getValues(); const all = area.isChecked();
         return [...ticked, all, ...area.uncheck().getValues()];`,
      ),
  ),
  promise('boxes hold the words they were given', ['có', 'không', 'có', ''], (open) =>
    answer(
      open,
      `const [both, one] = [sheet.getRange('A1').insertCheckboxes('có', 'không'), sheet.getRange('A2').insertCheckboxes('có')];
       return [both.check().getValue(), both.uncheck().getValue(), one.check().getValue(), one.uncheck().getValue()];`,
    ),
  ),
  promise('spaces around a text go, a formula that gives one stays', ['a b', '=" a "', ' a '], (open) =>
    answer(
      open,
      `sheet.getRange('A1:B1').setValues([['  a   b ', '=" a "']]).trimWhitespace();
       return [sheet.getRange('A1').getValue(), sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];`,
    ),
  ),
  promise(
    'clearing skips rows a filter hides, where asked to',
    [
      ['h', ''],
      ['h', 'a'],
      ['h', ''],
    ],
    (open) =>
      answer(
        open,
        `const filled = () => sheet.getRange('A1:A3').setValues([['h'], ['a'], ['b']]);
       const read = () => [sheet.getRange('A1').getValue(), sheet.getRange('A2').getValue()];
       const area = sheet.getRange('A2:A3');
       filled(); area.clear(); const plain = read();
       filled(); sheet.getRange('A1:A3').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
       area.clear({ contentsOnly: true, skipFilteredRows: true }); const skipping = read();
       area.clear({ contentsOnly: true }); return [plain, skipping, read()];`,
      ),
  ),
  promise(
    'a filter names its column, its rule and its place, or refuses',
    [
      'Exception: The column is not in the range of the filter',
      "The parameters (number,String) don't match the method signature for SpreadsheetApp",
      "You can't create a filter in a sheet that already has a filter",
      'The coordinates of the range are outside the dimensions of the sheet',
    ].map((said) => said.replace('Exception: ', '')),
    (open) =>
      each(
        open,
        [
          `file.getActiveSheet().getFilter().sort(5, true)`,
          `file.getActiveSheet().getFilter().setColumnFilterCriteria(1, 'a')`,
          `sheet.getRange('A1:B3').createFilter()`,
          `file.insertSheet().getRange(1, 1, 2, 99).createFilter()`,
        ],
        `sheet.getRange('A1:B3').createFilter();`,
      ),
  ),
];
