import { documented, reference, reported, type Case } from '../case';
import { onTab, refusal } from '../scratch';

const page = reference('reference/spreadsheet/protection');
const sheetPage = reference('reference/spreadsheet/sheet');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const countOf = (sheet: Sheet): number[] => {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  return [sheet.getProtections(RANGE).length, sheet.getProtections(SHEET).length];
};

/** Protected ranges and tabs. Nobody is taken off or put on here: that would write to people. */
export const protections: Case[] = [
  documented(
    'A protected range is found among those of its tab',
    sheetPage('getProtections(type)'),
    [
      [0, 0],
      [1, 0],
    ],
    onTab((sheet) => {
      const before = countOf(sheet);
      sheet.getRange('A1:B2').protect();
      return [before, countOf(sheet)];
    }),
  ),
  documented(
    'Protecting the same range again makes a second protection',
    reference('reference/spreadsheet/range')('protect()'),
    [2, 0],
    onTab((sheet) => {
      sheet.getRange('A1').protect();
      sheet.getRange('A1').protect();
      return countOf(sheet);
    }),
  ),
  documented(
    'A tab has one protection of its own, however often it is asked for',
    sheetPage('protect()'),
    [[0, 1], 'một'],
    onTab((sheet) => {
      sheet.protect().setDescription('một');
      return [[...(sheet.protect(), countOf(sheet))], sheet.protect().getDescription()];
    }),
  ),
  documented(
    'A protection knows what it protects',
    page('getProtectionType()'),
    ['RANGE', 'A1:B2', 'SHEET'],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:B2').protect();
      return [
        String(cells.getProtectionType()),
        cells.getRange().getA1Notation(),
        String(sheet.protect().getProtectionType()),
      ];
    }),
  ),
  documented(
    'A description is read back',
    page('setDescription(description)'),
    ['', 'Cột công thức'],
    onTab((sheet) => {
      const protection = sheet.getRange('A1').protect();
      return [protection.getDescription(), protection.setDescription('Cột công thức').getDescription()];
    }),
  ),
  documented(
    'A protection may only warn',
    page('setWarningOnly(warningOnly)'),
    [false, true],
    onTab((sheet) => {
      const protection = sheet.getRange('A1').protect();
      return [protection.isWarningOnly(), protection.setWarningOnly(true).isWarningOnly()];
    }),
  ),
  documented(
    'Whoever protects may still edit',
    page('canEdit()'),
    [true, 'x'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      return [cell.protect().canEdit(), cell.setValue('x').getValue()];
    }),
  ),
  documented(
    'A protection that was removed is gone',
    page('remove()'),
    [1, 0],
    onTab((sheet) => {
      const protection = sheet.getRange('A1').protect();
      sheet.getRange('B1').protect();
      protection.remove();
      return countOf(sheet);
    }),
  ),
  reported(
    'A protected range moves with its rows',
    page('getRange()'),
    'A2:B3',
    onTab((sheet) => {
      sheet.getRange('A1:B2').protect();
      sheet.insertRowBefore(1);
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]?.getRange().getA1Notation();
    }),
  ),
  documented(
    'A protected tab may leave ranges open',
    page('setUnprotectedRanges(ranges)'),
    [[], ['C2:C9', 'E1']],
    onTab((sheet) => {
      const protection = sheet.protect();
      const before = protection.getUnprotectedRanges().length;
      protection.setUnprotectedRanges([sheet.getRange('C2:C9'), sheet.getRange('E1')]);
      return [
        Array(before).fill('?'),
        sheet
          .protect()
          .getUnprotectedRanges()
          .map((range) => range.getA1Notation()),
      ];
    }),
  ),
  documented(
    'A protected range leaves nothing open',
    page('setUnprotectedRanges(ranges)'),
    [0, { refused: 'Exception: Only a protected sheet can have unprotected ranges.' }],
    onTab((sheet) => {
      const protection = sheet.getRange('A1:B2').protect();
      return [
        protection.getUnprotectedRanges().length,
        refusal(() => protection.setUnprotectedRanges([sheet.getRange('A1')])),
      ];
    }),
  ),
  reported(
    'What a protected tab leaves open moves with its rows',
    page('getUnprotectedRanges()'),
    ['C3:C10'],
    onTab((sheet) => {
      sheet.protect().setUnprotectedRanges([sheet.getRange('C2:C9')]);
      sheet.insertRowBefore(1);
      return sheet
        .protect()
        .getUnprotectedRanges()
        .map((range) => range.getA1Notation());
    }),
  ),
];
