import { assumed, reference, reported, type Case } from '../case';
import { onTab, refusal } from '../scratch';

const range = reference('reference/spreadsheet/range');
const utilities = reference('reference/utilities/utilities');

/** Whether it refused, whatever it said. */
const refuses = (work: () => unknown): boolean => refusal(work) !== 'accepted';

/** What scripts run into because they expect something else; most of it seen by people who asserted it on Google. */
export const surprises: Case[] = [
  reported(
    'A formula set on several cells is filled from the first',
    range('setFormula(formula)'),
    ['=A1*2', '=A2*2', '=A3*2'],
    onTab((sheet) => {
      const cells = sheet.getRange('B1:B3').setFormula('=A1*2');
      return cells.getFormulas().map(([formula]) => formula);
    }),
  ),
  reported(
    'To the side as well, and fixed parts stay',
    range('setFormula(formula)'),
    [['=A1+$A$1', '=B1+$A$1']],
    onTab((sheet) => sheet.getRange('C1:D1').setFormula('=A1+$A$1').getFormulas()),
  ),
  assumed(
    'A formula given as a value to several cells is filled, too',
    range('setValue(value)'),
    [['=A1*2'], ['=A2*2']],
    onTab((sheet) => sheet.getRange('B1:B2').setValue('=A1*2').getFormulas()),
  ),
  assumed(
    'Every range of a tab gives the filter of the tab',
    range('getFilter()'),
    ['A1:B3', null],
    onTab((sheet) => {
      sheet.getRange('A1:B3').setValues([
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange('A1:B3').createFilter();
      const found = sheet.getRange('D9').getFilter();
      const notation = found && found.getRange().getA1Notation();
      found?.remove();
      return [notation, sheet.getRange('A1').getFilter()];
    }),
  ),
  assumed(
    'Letters and digits name a range unless they are a cell of three letters at most',
    reference('reference/spreadsheet/spreadsheet')('setNamedRange(name, range)'),
    ['accepted', true],
    onTab((sheet) => {
      const file = sheet.getParent();
      const long = refusal(() => file.setNamedRange('tu_kiem_tra2024', sheet.getRange('A1')));
      const letters = refusal(() => file.setNamedRange('Task2024', sheet.getRange('A1')));
      for (const named of file.getNamedRanges())
        if (/^(tu_kiem_tra2024|Task2024)$/.test(named.getName())) named.remove();
      return [
        long === 'accepted' ? letters : long,
        refuses(() => file.setNamedRange('ABC12', sheet.getRange('A1'))),
      ];
    }),
  ),
  reported(
    'Values are copied as often as they fit into a larger place',
    range('copyValuesToRange(sheet, column, columnEnd, row, rowEnd)'),
    [[1], [2], [1], [2]],
    onTab((sheet) => {
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('A1:A2').copyValuesToRange(sheet, 3, 3, 1, 4);
      return sheet.getRange('C1:C4').getValues();
    }),
  ),
  reported(
    'Formats, too',
    range('copyFormatToRange(sheet, column, columnEnd, row, rowEnd)'),
    [['#ff0000'], ['#ff0000'], ['#ff0000']],
    onTab((sheet) => {
      sheet.getRange('A1').setBackground('#ff0000').copyFormatToRange(sheet, 3, 3, 1, 3);
      return sheet.getRange('C1:C3').getBackgrounds();
    }),
  ),
  reported(
    'A copy repeats in the one direction in which it fits',
    range('copyTo(destination)'),
    [
      [1, ''],
      [2, ''],
      [1, ''],
      [2, ''],
    ],
    onTab((sheet) => {
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:F4'));
      return sheet.getRange('D1:E4').getValues();
    }),
  ),
  reported(
    'Only a truth value transposes a copy',
    range('copyTo(destination, copyPasteType, transposed)'),
    [[1, 2]],
    onTab((sheet) => {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      const type = SpreadsheetApp.CopyPasteType.PASTE_NORMAL;
      refusal(() => sheet.getRange('A1:B1').copyTo(sheet.getRange('D1'), type, false));
      return sheet.getRange('D1:E1').getValues();
    }),
  ),
  reported(
    'A digest of a text takes it for US-ASCII: other letters count as question marks',
    utilities('computeDigest(algorithm, value)'),
    [true, false],
    () => {
      const { SHA_256 } = Utilities.DigestAlgorithm;
      const digest = (text: string): string => Utilities.base64Encode(Utilities.computeDigest(SHA_256, text));
      const inUtf8 = Utilities.computeDigest(SHA_256, 'đ', Utilities.Charset.UTF_8);
      return [digest('đ') === digest('?'), digest('đ') === Utilities.base64Encode(inUtf8)];
    },
  ),
  reported('So does a signature', utilities('computeHmacSha256Signature(value, key)'), true, () => {
    const sign = (text: string): string =>
      Utilities.base64Encode(Utilities.computeHmacSha256Signature(text, 'key'));
    return sign('ờ') === sign('?');
  }),
  reported(
    'A method refuses more arguments than it has',
    range('setValue(value)'),
    [true, true],
    onTab((sheet) => [
      refuses(() => (sheet.getRange('A1').setValue as (...values: unknown[]) => unknown)(1, 2, 3)),
      refuses(() =>
        (Utilities.formatDate as (...values: unknown[]) => unknown)(new Date(0), 'UTC', 'yyyy', 1, 2, 3),
      ),
    ]),
  ),
  reported(
    'clear leaves the note',
    range('clear()'),
    ['', 'n'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setValue('x').setNote('n');
      cell.clear();
      return [cell.getValue(), cell.getNote()];
    }),
  ),
  reported(
    'Whole columns and rows are given back as such',
    range('getA1Notation()'),
    ['D:F', '2:3', 'A1:B2'],
    onTab((sheet) => ['D:F', '$2:$3', 'A1:B2'].map((text) => sheet.getRange(text).getA1Notation())),
  ),
  reported(
    'A rule for values of a range gives that range back',
    reference('reference/spreadsheet/data-validation')('getCriteriaValues()'),
    ['A1:A3', true],
    onTab((sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A3')).build();
      const [values, shown] = rule.getCriteriaValues() as [GoogleAppsScript.Spreadsheet.Range, boolean];
      return [values.getA1Notation(), shown];
    }),
  ),
  reported(
    'A lock is not waited for in the past',
    reference('reference/lock/lock')('tryLock(timeoutInMillis)'),
    true,
    () => refuses(() => LockService.getUserLock().tryLock(-100)),
  ),
  reported(
    'A cell nobody wrapped says that it wraps',
    range('getWrap()'),
    [true, false],
    onTab((sheet) => [sheet.getRange('A1').getWrap(), sheet.getRange('A2').setWrap(false).getWrap()]),
  ),
  reported(
    'Members of an enumeration compare by their order',
    reference('reference/base/weekday')(),
    [-1, 0, 1],
    () => {
      const { MONDAY, TUESDAY } = ScriptApp.WeekDay as unknown as Record<
        string,
        { compareTo(other: unknown): number }
      >;
      return [MONDAY!.compareTo(TUESDAY), MONDAY!.compareTo(MONDAY), TUESDAY!.compareTo(MONDAY)];
    },
  ),
  assumed(
    'A member that Google does not have is undefined',
    reference('reference/spreadsheet/spreadsheet-app')(),
    ['undefined', 'function'],
    () => [
      typeof (SpreadsheetApp as unknown as Record<string, unknown>)['newThing'],
      typeof SpreadsheetApp.openById,
    ],
  ),
];
