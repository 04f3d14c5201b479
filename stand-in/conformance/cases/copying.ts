import { assumed, documented, reference, reported, type Case } from '../case';
import { onTab, SCRATCH } from '../scratch';

const range = reference('reference/spreadsheet/range');
const spreadsheetPage = reference('reference/spreadsheet/spreadsheet');
const type = reference('reference/spreadsheet/copy-paste-type');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = GoogleAppsScript.Spreadsheet.Range;

const look = (cell: Cells): unknown[] => [cell.getValue(), cell.getBackground(), cell.getNote()];

/** A1 with a value, a fill and a note, pasted onto B5, which has a fill of its own. */
const pasted = (paste: (from: Cells, to: Cells) => void): (() => unknown) =>
  onTab((sheet) => {
    const from = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n');
    const to = sheet.getRange('B5').setValue('cũ').setBackground('#00ff00');
    paste(from, to);
    return look(to);
  });

/** On a copy of the scratch tab that is gone afterwards. */
const withCopy = (prepare: (sheet: Sheet) => void, work: (copy: Sheet) => unknown): (() => unknown) =>
  onTab((sheet) => {
    prepare(sheet);
    const copy = sheet.copyTo(sheet.getParent());
    try {
      return work(copy);
    } finally {
      sheet.getParent().deleteSheet(copy);
    }
  });

/** Cells, formulas and tabs copied elsewhere. */
export const copying: Case[] = [
  documented(
    'A copy takes everything',
    range('copyTo(destination)'),
    ['x', '#ff0000', 'n'],
    pasted((from, to) => from.copyTo(to)),
  ),
  documented(
    'Only the content',
    range('copyTo(destination, options)'),
    ['x', '#00ff00'],
    onTab((sheet) => {
      const to = sheet.getRange('B5').setBackground('#00ff00');
      sheet.getRange('A1').setValue('x').setBackground('#ff0000').copyTo(to, { contentsOnly: true });
      return look(to).slice(0, 2);
    }),
  ),
  documented(
    'Only the looks',
    range('copyTo(destination, options)'),
    ['cũ', '#ff0000'],
    onTab((sheet) => {
      const to = sheet.getRange('B5').setValue('cũ');
      sheet.getRange('A1').setValue('x').setBackground('#ff0000').copyTo(to, { formatOnly: true });
      return look(to).slice(0, 2);
    }),
  ),
  documented(
    'The looks by their own kind of paste',
    type(),
    ['cũ', '#ff0000'],
    onTab((sheet) => {
      const to = sheet.getRange('B5').setValue('cũ');
      sheet
        .getRange('A1')
        .setBackground('#ff0000')
        .copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      return look(to).slice(0, 2);
    }),
  ),
  reported(
    'A formula moves along with its copy',
    range('copyTo(destination)'),
    ['=B2*$A$1', 6],
    onTab((sheet) => {
      sheet.getRange('A1:B2').setValues([
        [2, ''],
        ['', 3],
      ]);
      sheet.getRange('C1').setFormula('=A1*$A$1').copyTo(sheet.getRange('D2'));
      const copy = sheet.getRange('D2');
      return [copy.getFormula(), copy.getValue()];
    }),
  ),
  documented(
    'Values only leave the formula behind',
    type(),
    ['', 3],
    onTab((sheet) => {
      sheet
        .getRange('A1')
        .setFormula('=1+2')
        .copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];
    }),
  ),
  documented(
    'A copy lands where the destination begins, however large that is',
    range('copyTo(destination)'),
    [
      [1, 2],
      [3, 4],
    ],
    onTab((sheet) => {
      sheet
        .getRange('A1:B2')
        .setValues([
          [1, 2],
          [3, 4],
        ])
        .copyTo(sheet.getRange('D5'));
      return sheet.getRange('D5:E6').getValues();
    }),
  ),
  reported(
    'One cell fills the whole destination',
    range('copyTo(destination)'),
    [['x', 'x']],
    onTab((sheet) => {
      sheet.getRange('A1').setValue('x').copyTo(sheet.getRange('B1:C1'));
      return sheet.getRange('B1:C1').getValues();
    }),
  ),
  documented(
    'Transposed, rows become columns',
    range('copyTo(destination, copyPasteType, transposed)'),
    [[1], [2], [3]],
    onTab((sheet) => {
      sheet
        .getRange('A1:C1')
        .setValues([[1, 2, 3]])
        .copyTo(sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
      return sheet.getRange('E1:E3').getValues();
    }),
  ),
  documented(
    'Rules of what a cell may hold are copied, alone or with the rest',
    type(),
    [true, true, ''],
    onTab((sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      const from = sheet.getRange('A1').setValue(45000).setDataValidation(rule);
      from.copyTo(sheet.getRange('B1'));
      from.copyTo(sheet.getRange('C1'), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
      return [
        sheet.getRange('B1').getDataValidation() !== null,
        sheet.getRange('C1').getDataValidation() !== null,
        sheet.getRange('C1').getValue(),
      ];
    }),
  ),
  reported(
    'A merge is copied with its cells',
    range('copyTo(destination)'),
    ['D1:E2'],
    onTab((sheet) => {
      sheet.getRange('A1:B2').merge().copyTo(sheet.getRange('D1'));
      return sheet
        .getRange('D1:E2')
        .getMergedRanges()
        .map((each) => each.getA1Notation());
    }),
  ),
  documented(
    'Widths of columns are copied by their own kind of paste',
    type(),
    [240, ''],
    onTab((sheet) => {
      sheet.setColumnWidth(1, 240).getRange('A1').setValue('x');
      sheet
        .getRange('A1')
        .copyTo(sheet.getRange('C1'), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
      return [sheet.getColumnWidth(3), sheet.getRange('C1').getValue()];
    }),
  ),
  documented(
    'A copy of a tab has its cells, looks and rules, and is apart from it',
    reference('reference/spreadsheet/sheet')('copyTo(spreadsheet)'),
    ['x', '#ff0000', 1, true],
    withCopy(
      (sheet) => {
        const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000');
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setBold(true)
          .setRanges([cell]);
        sheet.setConditionalFormatRules([rule.build()]);
      },
      (copy) => {
        const cell = copy.getRange('A1');
        const before = [cell.getValue(), cell.getBackground(), copy.getConditionalFormatRules().length];
        cell.setValue('khác');
        const original = copy.getParent().getSheetByName(SCRATCH)?.getRange('A1').getValue() as unknown;
        return [...before, original === 'x'];
      },
    ),
  ),
  documented(
    'A copy of a tab stands last',
    reference('reference/spreadsheet/sheet')('copyTo(spreadsheet)'),
    true,
    withCopy(
      () => undefined,
      (copy) => copy.getIndex() === copy.getParent().getNumSheets(),
    ),
  ),
  documented(
    'A duplicate of the active tab becomes active, next to it',
    spreadsheetPage('duplicateActiveSheet()'),
    [1, 'x', true],
    onTab((sheet) => {
      const file = sheet.getParent();
      sheet.getRange('A1').setValue('x');
      file.setActiveSheet(sheet);
      const copy = file.duplicateActiveSheet();
      try {
        return [
          copy.getIndex() - sheet.getIndex(),
          copy.getRange('A1').getValue(),
          file.getActiveSheet().getSheetId() === copy.getSheetId(),
        ];
      } finally {
        file.deleteSheet(copy);
      }
    }),
  ),
  documented(
    'Moved cells take their values and looks along and leave none behind',
    range('moveTo(target)'),
    [
      ['', '#ffffff'],
      [7, '#ff0000'],
    ],
    onTab((sheet) => {
      const [from, to] = [sheet.getRange('A1'), sheet.getRange('C3')];
      from.setValue(7).setBackground('#ff0000');
      from.moveTo(to);
      return [from, to].map((cell) => [cell.getValue(), cell.getBackground()]);
    }),
  ),
  reported(
    'Formulas go on naming cells that were moved, and moved formulas what they named',
    range('moveTo(target)'),
    ['=C3+B2', '=$B$2'],
    onTab((sheet) => {
      sheet.getRange('A1').setFormula('=$B$2');
      sheet.getRange('A2').setFormula('=A1+B2');
      sheet.getRange('A1').moveTo(sheet.getRange('C3'));
      return [sheet.getRange('A2').getFormula(), sheet.getRange('C3').getFormula()];
    }),
  ),
  assumed(
    'Moved cells take their validation, note and merge along',
    range('moveTo(target)'),
    [null, true, 'n', [], ['D4:E4']],
    onTab((sheet) => {
      sheet.getRange('A1').insertCheckboxes().setNote('n');
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').moveTo(sheet.getRange('D4'));
      const cell = sheet.getRange('D4');
      const merges = (a1: string): string[] =>
        sheet
          .getRange(a1)
          .getMergedRanges()
          .map((each) => each.getA1Notation());
      return [
        sheet.getRange('A1').getDataValidation(),
        cell.getDataValidation() !== null,
        cell.getNote(),
        merges('A1:B1'),
        merges('D4'),
      ];
    }),
  ),
];
