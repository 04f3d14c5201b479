import { answer, promise, type StandInPromise } from './promise';

/** What follows its cells when rows and columns come and go, and what formulas can hold. */
export const following: StandInPromise[] = [
  promise(
    'what stands between quotation marks is no reference, and a name that looks like one is none',
    ['="A1"&A2', '=LOG10(A2)+A2', "='Trang tính1'!A2", '=#REF!+A2', '=SUM(A2:A4,$B$2,B:B,2:3)'],
    (open) =>
      answer(
        open,
        `sheet.getRange('D1').setFormula('="A1"&A1'); sheet.getRange('E1').setFormula('=LOG10(A1)+A1');
         sheet.getRange('F1').setFormula("='Trang tính1'!A1"); sheet.getRange('G1').setFormula('=#REF!+A1');
         sheet.getRange('H1').setFormula('=SUM(A1:A3,$B$1,B:B,1:2)'); sheet.insertRowBefore(1);
         return sheet.getRange('D2:H2').getFormulas()[0];`,
      ),
  ),
  promise(
    'references after rows and columns are deleted',
    ['=SUM(A1:A2)', '=#REF!', '=$A$1', '=SUM(#REF!)', '=B1', '=SUM(A1:B1)'],
    (open) =>
      answer(
        open,
        `sheet.getRange('A10').setFormula('=SUM(A1:A3)'); sheet.getRange('A11').setFormula('=A2'); sheet.getRange('A12').setFormula('=$A$1');
         sheet.getRange('A13').setFormula('=SUM(A2:B2)'); sheet.deleteRow(2);
         sheet.getRange('E1').setFormula('=C1'); sheet.getRange('F1').setFormula('=SUM(A1:C1)'); sheet.deleteColumn(2);
         return [...sheet.getRange('A9:A12').getFormulas().flat(), ...sheet.getRange('D1:E1').getFormulas()[0]];`,
      ),
  ),
  promise(
    'a rule’s formula when columns are put in, deleted, and rows above it',
    [['=C3>$D$1'], ['=B3>$C$1'], ['=#REF!>1'], ['=B4>$C$1']],
    (open) => {
      const rule = (formula: string): string =>
        `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBold(true).setRanges([sheet.getRange('B3:B9')]).build()]);`;
      const told = `return sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition().getCriteriaValues()[0]);`;
      return [
        answer(open, `${rule('=B3>$C$1')} sheet.insertColumnBefore(1); ${told}`),
        answer(open, `${rule('=B3>$C$1')} sheet.insertColumnAfter(5); ${told}`),
        answer(open, `${rule('=$D3>1')} sheet.deleteColumn(4); ${told}`),
        answer(open, `${rule('=B3>$C$1')} sheet.insertRowAfter(1); ${told}`),
      ];
    },
  ),
  promise(
    'everything on a row moves with it: height, hiding, merge, rule, protection, name, note',
    [[50, 21], [true, false], ['B4:C4'], [true, false], ['A4'], 'B4', 'n'],
    (open) =>
      answer(
        open,
        `sheet.setRowHeight(3, 50); sheet.hideRows(3); sheet.getRange('B3:C3').merge(); sheet.getRange('A3').setNote('n').protect();
         sheet.getRange('D3').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
         sheet.getParent().setNamedRange('tên', sheet.getRange('B3')); sheet.insertRowAfter(2);
         return [[sheet.getRowHeight(4), sheet.getRowHeight(3)], [sheet.isRowHiddenByUser(4), sheet.isRowHiddenByUser(3)],
           sheet.getRange('A1:Z9').getMergedRanges().map((each) => each.getA1Notation()),
           [sheet.getRange('D4').getDataValidation() !== null, sheet.getRange('D3').getDataValidation() !== null],
           sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.getRange().getA1Notation()),
           sheet.getParent().getRangeByName('tên').getA1Notation(), sheet.getRange('A4').getNote()];`,
      ),
  ),
  promise(
    'everything on a column moves with it, and is gone when it is deleted',
    [[50, 100], [true, false], ['D2:D3'], [100, false, [], 0, null]],
    (open) =>
      answer(
        open,
        `sheet.setColumnWidth(3, 50); sheet.hideColumns(3); sheet.getRange('C2:C3').merge().protect();
         sheet.getParent().setNamedRange('tên', sheet.getRange('C2')); sheet.insertColumnAfter(2);
         const moved = [[sheet.getColumnWidth(4), sheet.getColumnWidth(3)], [sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(3)],
           sheet.getRange('A1:Z9').getMergedRanges().map((each) => each.getA1Notation())];
         sheet.deleteColumn(4);
         return [...moved, [sheet.getColumnWidth(4), sheet.isColumnHiddenByUser(4), sheet.getRange('A1:Z9').getMergedRanges(),
           sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, sheet.getParent().getRangeByName('tên')]];`,
      ),
  ),
  promise(
    'sorting puts numbers, texts, truth values and errors in this order, blanks last, and leaves what is beside',
    [
      [1, 2, 'a', 'b', false, true, '#DIV/0!', ''],
      ['x', '', '', '', '', '', '', ''],
    ],
    (open) =>
      answer(
        open,
        `sheet.getRange('A1:A8').setValues([[true], ['b'], [''], [2], ['=1/0'], ['a'], [false], [1]]); sheet.getRange('B1').setValue('x');
         sheet.getRange('A1').getValue(); sheet.getRange('A1:A8').sort(1);
         return [sheet.getRange('A1:A8').getValues().flat(), sheet.getRange('B1:B8').getValues().flat()];`,
      ),
  ),
  promise(
    'formulas with links, arrays, offsets, texts that begin with a quotation mark, and large numbers',
    ['Mở', 6, 2, "'a", 123456789012345, 0.1, true],
    (open) =>
      answer(
        open,
        `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('B1').setNumberFormat('@').setValue("'a");
         sheet.getRange('B2:B4').setValues([[123456789012345], [0.1], [true]]);
         return ['=HYPERLINK("https://example.com/";"Mở")', '=ARRAYFORMULA(SUM(A1:A3))', '=OFFSET(A1;1;0)', '=B1', '=B2', '=B3', '=B4']
           .map((formula) => sheet.getRange('D1').setFormula(formula).getValue());`,
      ),
  ),
  promise(
    'a number in a plain text cell is shown as it is, without a format too',
    ['5', '0,5', '1234567'],
    (open) =>
      answer(
        open,
        `return [[5, '@'], [0.5, 'general'], [1234567, 'general']].map(([value, format]) => sheet.getRange('A1').setNumberFormat(format).setValue(value).getDisplayValue());`,
      ),
  ),
];
