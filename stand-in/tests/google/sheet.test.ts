import { answerOf } from './scripted';

const rule = (formula: string, range: string) =>
  `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground('#fce8e6')
    .setRanges([sheet.getRange('${range}')]).build()`;

test('colour rules are replaced as a whole and come back as they were set', () => {
  expect(
    answerOf(`sheet.setConditionalFormatRules([${rule('=$A2=""', 'A2:C9')}, ${rule('=$B2=1', 'A2:C9')}]);
      return sheet.getConditionalFormatRules().map((rule) => [
        String(rule.getBooleanCondition().getCriteriaType()),
        rule.getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
        rule.getBooleanCondition().getCriteriaValues()[0], rule.getRanges()[0].getA1Notation()])`),
  ).toEqual([
    ['CUSTOM_FORMULA', true, '=$A2=""', 'A2:C9'],
    ['CUSTOM_FORMULA', true, '=$B2=1', 'A2:C9'],
  ]);
});

test('rules, validation, merges and protections move with inserted and deleted lines', () => {
  expect(
    answerOf(`sheet.setConditionalFormatRules([${rule('=$B3<$D$1', 'A3:C9')}]);
      sheet.getRange('B3').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      sheet.getRange('A5:B5').merge(); sheet.getRange('C3').protect(); sheet.getRange('D4').setFormula('=B3');
      sheet.insertRowsBefore(3, 2).insertColumnsAfter(1, 1).deleteRow(1);
      const [found] = sheet.getConditionalFormatRules();
      return [found.getRanges()[0].getA1Notation(), found.getBooleanCondition().getCriteriaValues()[0],
        sheet.getRange('C4').getDataValidation() !== null,
        sheet.getRange('A1:Z20').getMergedRanges()[0].getA1Notation(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(),
        sheet.getRange('E5').getFormula()]`),
  ).toEqual(['A4:D10', '=$C4<#REF!', true, 'A6:C6', 'D4', '=C4']);
});

test('sorting moves notes and formats with their rows and leaves the frozen header', () => {
  expect(
    answerOf(`sheet.getRange('A1:A4').setValues([['Mã'], [''], ['b'], ['a']]); sheet.setFrozenRows(1);
      sheet.getRange('A3').setNote('của b'); sheet.sort(1);
      return [sheet.getRange('A1:A4').getValues().flat(), sheet.getRange('A3').getNote()]`),
  ).toEqual([['Mã', 'a', 'b', ''], 'của b']);
});

test('rows can run out: appending makes room, deleting the last body row is refused', () => {
  expect(
    answerOf(`sheet.deleteRows(3, 998); sheet.getRange('A2').setValue('x'); sheet.appendRow(['y', 'z']);
      return [sheet.getMaxRows(), sheet.getRange('A3:B3').getValues()[0]]`),
  ).toEqual([3, ['y', 'z']]);
  expect(() => answerOf('sheet.deleteRows(1, 1000)')).toThrow("You can't delete all the rows on the sheet.");
  expect(() => answerOf('sheet.deleteRow(1001)')).toThrow('Those rows are out of bounds.');
});

test('tabs have names of their own, and one always stays', () => {
  expect(
    answerOf(`const book = SpreadsheetApp.getActive(); book.insertSheet('Tổng quan', 0);
      return [book.getSheets().map((tab) => tab.getName()), book.getSheetByName('Nope')]`),
  ).toEqual([['Tổng quan', 'Trang tính1'], null]);
  expect(() => answerOf(`SpreadsheetApp.getActive().insertSheet('Trang tính1')`)).toThrow(
    'A sheet with the name "Trang tính1" already exists. Please enter another name.',
  );
  expect(() => answerOf(`SpreadsheetApp.getActive().deleteSheet(sheet)`)).toThrow(
    "You can't remove all the sheets in a document.",
  );
});

test('a merge keeps its first cell, and cannot be torn apart in part', () => {
  expect(
    answerOf(`sheet.getRange('A1:B1').setValues([['x', 'y']]).merge();
      return sheet.getRange('A1:B1').getValues()[0]`),
  ).toEqual(['x', '']);
  expect(() => answerOf(`sheet.getRange('A1:B1').merge(); sheet.getRange('A1').breakApart()`)).toThrow(
    'You must select all cells in a merged range to merge or unmerge them.',
  );
});
