import { assumed, documented, reference, reported, type Case } from '../case';
import { onTab } from '../scratch';

const page = reference('reference/spreadsheet/range')('sort(sortSpecObj)');

/** A column of values, sorted. */
const sorted = (values: unknown[], spec: unknown): (() => unknown) =>
  onTab((sheet) => {
    const cells = sheet.getRange(1, 1, values.length, 1).setValues(values.map((value) => [value]));
    return cells
      .sort(spec)
      .getValues()
      .map(([value]) => value as unknown);
  });

const PEOPLE = [
  ['An', 2],
  ['Bình', 1],
  ['Chi', 2],
];

/** Ranges in order. */
export const sorting: Case[] = [
  documented('A column number sorts upwards', page, [1, 2, 10], sorted([10, 1, 2], 1)),
  documented(
    'A spec may sort downwards',
    page,
    [10, 2, 1],
    sorted([10, 1, 2], { column: 1, ascending: false }),
  ),
  documented(
    'A spec sorts upwards when it does not say',
    page,
    [1, 2, 10],
    sorted([10, 1, 2], { column: 1 }),
  ),
  reported('Empty cells come last, upwards', page, [1, 2, '', ''], sorted(['', 2, '', 1], 1)),
  reported(
    'Empty cells come last, downwards as well',
    page,
    [2, 1, '', ''],
    sorted(['', 2, '', 1], { column: 1, ascending: false }),
  ),
  assumed(
    'Numbers come before texts, texts before truth values',
    page,
    [5, 'a', 'b', false, true],
    sorted([true, 'b', 5, false, 'a'], 1),
  ),
  assumed(
    'Texts are ordered by the alphabet of the locale',
    page,
    ['An', 'Ân', 'Đức', 'Em'],
    sorted(['Em', 'Đức', 'Ân', 'An'], 1),
  ),
  assumed(
    'Small and capital letters are neighbours',
    page,
    ['an', 'An', 'bình'],
    sorted(['bình', 'An', 'an'], 1),
  ),
  reported(
    'Columns are numbered in the tab, not in the range',
    page,
    [
      ['Bình', 1],
      ['An', 2],
      ['Chi', 2],
    ],
    onTab((sheet) => sheet.getRange('B1:C3').setValues(PEOPLE).sort(3).getValues()),
  ),
  documented(
    'Rows that are equal by the first column are ordered by the second',
    page,
    [
      ['Bình', 1],
      ['Chi', 2],
      ['An', 2],
    ],
    onTab((sheet) =>
      sheet
        .getRange('A1:B3')
        .setValues(PEOPLE)
        .sort([
          { column: 2, ascending: true },
          { column: 1, ascending: false },
        ])
        .getValues(),
    ),
  ),
  reported(
    'Cells beside the range stay where they are',
    page,
    [
      [1, 'x'],
      [2, ''],
    ],
    onTab((sheet) => {
      sheet.getRange('A1:B2').setValues([
        [2, 'x'],
        [1, ''],
      ]);
      sheet.getRange('A1:A2').sort(1);
      return sheet.getRange('A1:B2').getValues();
    }),
  ),
  reported(
    'Notes stay with their row',
    page,
    [['hai'], ['']],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:A2').setValues([[2], [1]]);
      sheet.getRange('A2').setNote('hai');
      return cells.sort(1).getNotes();
    }),
  ),
];
