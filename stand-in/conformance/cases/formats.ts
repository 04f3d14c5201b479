import { assumed, documented, reference, reported, type Case } from '../case';
import { onTab, refusal } from '../scratch';

const range = reference('reference/spreadsheet/range');

/** How cells look. */
export const formats: Case[] = [
  documented(
    'A cell without a fill is white',
    range('getBackground()'),
    '#ffffff',
    onTab((sheet) => sheet.getRange('A1').getBackground()),
  ),
  documented(
    'A colour reads as small hexadecimal digits, however it was given',
    range('setBackground(color)'),
    ['#fce8e6', '#ff0000', '#aabbcc'],
    onTab((sheet) =>
      ['#FCE8E6', 'red', '#abc'].map((color) => sheet.getRange('A1').setBackground(color).getBackground()),
    ),
  ),
  documented(
    'null takes a fill away',
    range('setBackground(color)'),
    '#ffffff',
    onTab((sheet) => sheet.getRange('A1').setBackground('#ff0000').setBackground(null).getBackground()),
  ),
  documented(
    'A table of fills colours cell by cell, null takes one away',
    range('setBackgrounds(color)'),
    [
      ['#e6f4ea', '#ffffff'],
      ['#fef7e0', '#f3e8fd'],
    ],
    onTab((sheet) =>
      sheet
        .getRange('A1:B2')
        .setBackground('#ff0000')
        .setBackgrounds([
          ['#e6f4ea', null],
          ['#fef7e0', '#f3e8fd'],
        ])
        .getBackgrounds(),
    ),
  ),
  reported(
    'A table of fills of another shape is refused',
    range('setBackgrounds(color)'),
    {
      refused:
        'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    },
    onTab((sheet) => refusal(() => sheet.getRange('A1:A2').setBackgrounds([['#ff0000']]))),
  ),
  reported(
    'A word that is no colour is refused',
    range('setBackground(color)'),
    { refused: 'Exception: Invalid argument: color (không màu)' },
    onTab((sheet) => refusal(() => sheet.getRange('A1').setBackground('không màu'))),
  ),
  documented(
    'Text is bold or normal',
    range('getFontWeight()'),
    ['normal', 'bold', 'normal'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      const weight = (): string => cell.getFontWeight() as unknown as string;
      return [weight(), (cell.setFontWeight('bold'), weight()), (cell.setFontWeight('normal'), weight())];
    }),
  ),
  documented(
    'A table of weights is read cell by cell',
    range('setFontWeights(fontWeights)'),
    [['bold', 'normal']],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:B1');
      cells.setFontWeights([['bold', null]]);
      return cells.getFontWeights();
    }),
  ),
  assumed(
    'A number format nobody set reads as the automatic one',
    range('getNumberFormat()'),
    '0.###############',
    onTab((sheet) => sheet.getRange('A1').getNumberFormat()),
  ),
  documented(
    'A number format reads as it was set',
    range('getNumberFormats()'),
    [['0.00', 'dd/MM/yyyy', '@']],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:C1');
      return cells.setNumberFormats([['0.00', 'dd/MM/yyyy', '@']]).getNumberFormats();
    }),
  ),
  reported(
    'The word general takes a number format away',
    range('setNumberFormat(numberFormat)'),
    '0.5',
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setNumberFormat('0%').setValue(0.5).setNumberFormat('general');
      return cell.getDisplayValue().replace(',', '.');
    }),
  ),
  documented(
    'Decimals are rounded for the eye only',
    range('setNumberFormat(numberFormat)'),
    [2.345, '2'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setNumberFormat('0').setValue(2.345);
      return [cell.getValue(), cell.getDisplayValue()];
    }),
  ),
  assumed(
    'Cells without an alignment say general, or what was set',
    range('getHorizontalAlignment()'),
    ['general', 'center'],
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      const before = cell.getHorizontalAlignment();
      return [before, cell.setHorizontalAlignment('center').getHorizontalAlignment()];
    }),
  ),
  assumed(
    'Formats stay on cells that are sorted',
    range('sort(sortSpecObj)'),
    [['#ffffff'], ['#ff0000']],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:A2').setValues([[2], [1]]);
      sheet.getRange('A1').setBackground('#ff0000');
      return cells.sort(1).getBackgrounds();
    }),
  ),
  documented(
    'Colours may be named as in CSS',
    range('setBackground(color)'),
    ['#90ee90', '#daa520', '#ffffff'],
    onTab((sheet) =>
      ['lightgreen', 'Goldenrod', 'white'].map((name) =>
        sheet.getRange('A1').setBackground(name).getBackground(),
      ),
    ),
  ),
];
