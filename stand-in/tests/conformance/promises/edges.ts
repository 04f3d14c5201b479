import { answer, each, promise, thrown, type StandInPromise } from './promise';

const ROWS = 'Those rows are out of bounds';
const COLUMNS = 'Those columns are out of bounds';

/** The first and last of everything: what still goes and what does not. */
export const edges: StandInPromise[] = [
  promise(
    'rows and columns are put in between the first and behind the last, at least one',
    [
      ROWS,
      ROWS,
      ROWS,
      1001,
      1002,
      'You must insert at least 1 row',
      COLUMNS,
      COLUMNS,
      COLUMNS,
      27,
      28,
      'You must insert at least 1 column',
    ],
    (open) =>
      each(open, [
        'sheet.insertRowBefore(0)',
        'sheet.insertRowAfter(0)',
        'sheet.insertRowBefore(1001)',
        'sheet.insertRowBefore(1).getMaxRows()',
        'sheet.insertRowAfter(1001).getMaxRows()',
        'sheet.insertRowsAfter(1, 0)',
        'sheet.insertColumnBefore(0)',
        'sheet.insertColumnAfter(0)',
        'sheet.insertColumnBefore(27)',
        'sheet.insertColumnBefore(1).getMaxColumns()',
        'sheet.insertColumnAfter(27).getMaxColumns()',
        'sheet.insertColumnsAfter(1, 0)',
      ]),
  ),
  promise(
    'rows and columns are deleted from the first to the last, but never all',
    [ROWS, ROWS, ROWS, 999, 998, COLUMNS, COLUMNS, 25, 24],
    (open) =>
      each(open, [
        'sheet.deleteRow(0)',
        'sheet.deleteRows(1, 0)',
        'sheet.deleteRows(1000, 2)',
        'sheet.deleteRow(1000).getMaxRows()',
        'sheet.deleteRow(1).getMaxRows()',
        'sheet.deleteColumn(0)',
        'sheet.deleteColumns(26, 2)',
        'sheet.deleteColumn(26).getMaxColumns()',
        'sheet.deleteColumn(1).getMaxColumns()',
      ]),
  ),
  promise(
    'one row and one column that are not frozen must be left',
    [
      'Sorry, it is not possible to delete all non-frozen rows',
      'Sorry, it is not possible to delete all non-frozen columns',
      3,
      3,
      2,
    ],
    (open) =>
      each(
        open,
        [
          'sheet.deleteRows(3, 998)',
          'sheet.deleteColumns(3, 24)',
          'sheet.deleteRows(4, 997) || sheet.getMaxRows()',
          'sheet.deleteColumns(4, 23) || sheet.getMaxColumns()',
          'sheet.deleteRow(1).getMaxRows()',
        ],
        'sheet.setFrozenRows(2); sheet.setFrozenColumns(2);',
      ),
  ),
  promise(
    'a workbook holds ten million cells and no more',
    [true, 'refused', 'refused', 'refused'],
    (open) => {
      const said = each(open, [
        'sheet.insertRowsAfter(1000, 383615).getMaxRows() === 384615',
        'sheet.insertRowAfter(1) && null',
        'sheet.insertColumnAfter(1) && null',
        'file.insertSheet("a") && null',
      ]) as unknown[];
      return said.map((each) => (typeof each === 'string' ? 'refused' : each));
    },
  ),
  promise(
    'a protected row or column is not deleted, its neighbours are',
    ['You are trying to edit a protected cell or object', 999, 998],
    (open) => {
      const project = open(
        `function protect() { SpreadsheetApp.getActiveSheet().getRange('5:5').protect().removeEditor('tu@example.com'); }
         function remove(row) { return SpreadsheetApp.getActiveSheet().deleteRow(row).getMaxRows(); }`,
      );
      project.run('protect', []);
      project.user = 'tu@example.com';
      return [5, 4, 5]
        .map((row) => {
          const said = thrown(() => project.run('remove', [row]));
          return typeof said === 'string'
            ? said.replace(/^\w+: |\..*/g, '')
            : (said as { instead: unknown }).instead;
        })
        .map((said, i) =>
          i === 2 && typeof said === 'string' ? project.workbook.sheets[0]!.maxRows - 1 : said,
        );
    },
  ),
  promise(
    'the last tab to be seen cannot be hidden, the last of all not deleted',
    [
      "You can't hide all the sheets in a document",
      "You can't remove all the sheets in a document",
      true,
      "You can't hide all the sheets in a document",
    ],
    (open) =>
      each(open, [
        'sheet.hideSheet()',
        'file.deleteSheet(sheet)',
        'file.insertSheet("b") && sheet.hideSheet().isSheetHidden()',
        'file.getSheetByName("b").hideSheet()',
      ]),
  ),
  promise(
    'tabs without a name given get one, and move only to places there are',
    [
      'Trang tính2',
      'Trang tính3',
      'The sheet position is out of bounds',
      'The sheet position is out of bounds',
      [3, 'Trang tính3'],
      'The name cannot be empty',
    ],
    (open) =>
      each(open, [
        'file.insertSheet().getName()',
        'file.insertSheet().getName()',
        'file.moveActiveSheet(0)',
        'file.moveActiveSheet(4)',
        'file.moveActiveSheet(3) || [file.getActiveSheet().getIndex(), file.getActiveSheet().getName()]',
        'file.insertSheet("")',
      ]),
  ),
  promise('a name goes with its tab, others stay', [['một'], 'A1'], (open) =>
    each(
      open,
      ['file.getNamedRanges().map((named) => named.getName())', 'file.getRangeByName("một").getA1Notation()'],
      `const file = sheet.getParent(); const other = file.insertSheet('b'); file.setNamedRange('một', sheet.getRange('A1'));
         file.setNamedRange('hai', other.getRange('A1')); file.deleteSheet(other);`,
    ),
  ),
  promise(
    'a range is found on the active tab unless a tab is named, and only where it is',
    ['b', 'Trang tính1', 'Range not found', 'Range not found', 'một'],
    (open) =>
      each(
        open,
        [
          'file.getRange("A1").getSheet().getName()',
          `file.getRange("'Trang tính1'!A1").getSheet().getName()`,
          'file.getRange("khác!A1")',
          'file.getRange("không")',
          'file.getRange("một").getValue()',
        ],
        `sheet.getRange('C3').setValue('một'); sheet.getParent().setNamedRange('một', sheet.getRange('C3')); sheet.getParent().insertSheet('b');`,
      ),
  ),
  promise('nothing is active before anybody went there', [true, 'A1'], (open) =>
    each(open, [
      'file.getActiveRange() === null || file.getActiveRange().getA1Notation() === "A1"',
      'sheet.activate() && file.getActiveRange().getA1Notation()',
    ]),
  ),
  promise(
    'cells of a range from its first to its last, and those that are none',
    ['B2', 'D4', 'Cell reference out of range', 'Cell reference out of range', 'Cell reference out of range'],
    (open) =>
      each(open, [
        'sheet.getRange("B2:D4").getCell(1, 1).getA1Notation()',
        'sheet.getRange("B2:D4").getCell(3, 3).getA1Notation()',
        'sheet.getRange("B2:D4").getCell(0, 1)',
        'sheet.getRange("B2:D4").getCell(1, 4)',
        'sheet.getRange("B2:D4").getCell(4, 1)',
      ]),
  ),
  promise(
    'arguments of the wrong kind are named',
    [
      "The parameters (number) don't match the method signature for SpreadsheetApp",
      "The parameters (number,String) don't match the method signature for SpreadsheetApp",
      "The parameters (null) don't match the method signature for SpreadsheetApp",
      "The parameters (Object) don't match the method signature for SpreadsheetApp",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp",
      "The parameters (String) don't match the method signature for SpreadsheetApp",
    ],
    (open) =>
      each(open, [
        'sheet.getRange(1)',
        'sheet.getRange(1, "a")',
        'file.setActiveSheet(null)',
        'file.deleteSheet({})',
        'sheet.getRange("A1:A2").setValues([[1], 2])',
        'sheet.getRange("A1").setValues("a")',
      ]),
  ),
  promise(
    'a style may reach from the first to the last letter, not beyond nor backwards',
    [
      'abc',
      'Illegal argument: the offsets are outside the text',
      'Illegal argument: the offsets are outside the text',
      'Illegal argument: the offsets are outside the text',
      '',
    ],
    (open) =>
      each(open, [
        'SpreadsheetApp.newRichTextValue().setText("abc").setTextStyle(0, 3, null).build().getText()',
        'SpreadsheetApp.newRichTextValue().setText("abc").setTextStyle(-1, 3, null)',
        'SpreadsheetApp.newRichTextValue().setText("abc").setTextStyle(2, 1, null)',
        'SpreadsheetApp.newRichTextValue().setText("abc").setLinkUrl(0, 4, "https://example.com/")',
        'SpreadsheetApp.newRichTextValue().build().getText()',
      ]),
  ),
  promise(
    'a refusal tells what is allowed, or what the rule’s help says',
    ['Please enter a valid date', 'Please enter a number between 1 and 5', 'Chọn lại', ''],
    (open) =>
      (
        [
          'requireDate()',
          'requireNumberBetween(1, 5)',
          'requireDate().setHelpText("Chọn lại.")',
          'requireNumberGreaterThan(5)',
        ].map((rule) =>
          thrown(() =>
            answer(
              open,
              `sheet.getRange('B7').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build()).setValue('x');`,
            ),
          ),
        ) as string[]
      ).map((said) =>
        /cell B7 violates the data validation rules set on this cell\.(.*)$/
          .exec(said)![1]!
          .trim()
          .replace(/\.$/, ''),
      ),
  ),
  promise(
    'a rule taken out of the middle stays on all sides',
    [true, true, true, true, false, true, true, true, true],
    (open) =>
      answer(
        open,
        `sheet.getRange('B2:D4').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
         sheet.getRange('C3').clearDataValidations();
         return sheet.getRange('B2:D4').getDataValidations().flat().map((rule) => rule !== null);`,
      ),
  ),
  promise('a rule cleared beyond its edges is gone only where both are', [false, false, true, true], (open) =>
    answer(
      open,
      `sheet.getRange('B2:B4').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
         sheet.getRange('A1:C2').clearDataValidations();
         return ['B1', 'B2', 'B3', 'B4'].map((cell) => sheet.getRange(cell).getDataValidation() !== null);`,
    ),
  ),
];
