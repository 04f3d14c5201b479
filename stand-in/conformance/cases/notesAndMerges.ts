import { documented, reference, reported, type Case } from '../case';
import { onTab, refusal } from '../scratch';

const range = reference('reference/spreadsheet/range');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const merged = (sheet: Sheet, place: string): string[] =>
  sheet
    .getRange(place)
    .getMergedRanges()
    .map((each) => each.getA1Notation());

/** Notes, and cells joined into one. */
export const notesAndMerges: Case[] = [
  documented(
    'A cell without a note gives an empty text',
    range('getNote()'),
    '',
    onTab((sheet) => sheet.getRange('A1').getNote()),
  ),
  documented(
    'A note is set on every cell of the range',
    range('setNote(note)'),
    [['n', 'n']],
    onTab((sheet) => sheet.getRange('A1:B1').setNote('n').getNotes()),
  ),
  documented(
    'Notes are set cell by cell, null takes one away',
    range('setNotes(notes)'),
    [['', 'b']],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:B1').setNote('n');
      return cells.setNotes([[null, 'b']]).getNotes();
    }),
  ),
  documented(
    'null takes a note away',
    range('setNote(note)'),
    '',
    onTab((sheet) => sheet.getRange('A1').setNote('n').setNote(null).getNote()),
  ),
  reported(
    'A merge keeps the value of its top left cell only',
    range('merge()'),
    [
      ['a', ''],
      ['', ''],
    ],
    onTab((sheet) => {
      const cells = sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      return cells.merge().getValues();
    }),
  ),
  documented(
    'A merge is found from any of its cells',
    range('getMergedRanges()'),
    [['A1:B2'], [], ['A1:B2', 'D1:D3']],
    onTab((sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:D3').merge();
      return [merged(sheet, 'B2'), merged(sheet, 'C1'), merged(sheet, 'A1:E5')];
    }),
  ),
  documented(
    'A cell knows whether it is part of a merge',
    range('isPartOfMerge()'),
    [true, false],
    onTab((sheet) => {
      sheet.getRange('A1:B2').merge();
      return [sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C2').isPartOfMerge()];
    }),
  ),
  documented(
    'Broken apart, nothing is merged and the value stays',
    range('breakApart()'),
    [[], 'a'],
    onTab((sheet) => {
      sheet.getRange('A1').setValue('a');
      sheet.getRange('A1:B2').merge().breakApart();
      return [merged(sheet, 'A1:B2'), sheet.getRange('A1').getValue()];
    }),
  ),
  reported(
    'A part of a merge cannot be broken apart',
    range('breakApart()'),
    { refused: 'Exception: You must select all cells in a merged range to merge or unmerge them.' },
    onTab((sheet) => {
      sheet.getRange('A1:B2').merge();
      return refusal(() => sheet.getRange('A1').breakApart());
    }),
  ),
  reported(
    'A merge that encloses others swallows them',
    range('merge()'),
    ['A1:C3'],
    onTab((sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A1:C3').merge();
      return merged(sheet, 'A1:C3');
    }),
  ),
  reported(
    'One cell is not merged with itself',
    range('merge()'),
    [],
    onTab((sheet) => {
      sheet.getRange('A1').merge();
      return merged(sheet, 'A1');
    }),
  ),
  reported(
    'A merge moves with rows put in above and grows with those inside',
    range('getMergedRanges()'),
    [['A2:B3'], ['A2:B4']],
    onTab((sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.insertRowBefore(1);
      const moved = merged(sheet, 'A1:C9');
      sheet.insertRowAfter(2);
      return [moved, merged(sheet, 'A1:C9')];
    }),
  ),
  reported(
    'A merge of which one cell is left is none',
    range('getMergedRanges()'),
    [],
    onTab((sheet) => {
      sheet.getRange('A1:A3').merge();
      sheet.deleteRows(2, 2);
      return merged(sheet, 'A1:C9');
    }),
  ),
];
