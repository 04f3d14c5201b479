import { answer, promise, type StandInPromise } from './promise';

const rule = (formula: string, place: string): string =>
  `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBold(true)
     .setRanges(${place}.map((each) => sheet.getRange(each))).build()]);`;

const places = (of: string): string =>
  `${of}.getConditionalFormatRules().map((each) => [each.getBooleanCondition().getCriteriaValues()[0], each.getRanges().map((cells) => cells.getA1Notation())])`;

const column = `sheet.getRange('A1:A6').getValues().map(([value]) => value)`;
const six = `sheet.getRange('A1:A6').setValues([[1], [2], [3], [4], [5], [6]]);`;
const refused = (what: string): string =>
  `(() => { try { ${what}; return 'accepted'; } catch (e) { return e.message.split('.')[0]; } })()`;

/** Cells, rules, rows and tabs that are copied or moved, and what is found and kept with them. */
export const copies: StandInPromise[] = [
  promise(
    'a colour rule goes with copied cells: wider on its own tab, a new one on another',
    [[['=$A1=1', ['A1:A2', 'C5:C6']]], [['=$C5=1', ['C5:C6']]]],
    (open) =>
      answer(
        open,
        `${rule('=$A1=1', `['A1:A2']`)} sheet.getRange('A1:A2').copyTo(sheet.getRange('C5')); const own = ${places('sheet')};
         ${rule('=A1=1', `['A1:A2']`)} const other = sheet.getParent().insertSheet('b'); sheet.getRange('A1:A2').copyTo(other.getRange('C5'));
         return [own, ${places('other')}.map(([formula, ranges]) => [formula.replace('C5', '$C5'), ranges])];`,
      ),
  ),
  promise(
    'what kind of paste takes colour rules, validation and merges along',
    [
      [2, true, 1],
      [2, false, 0],
      [2, false, 0],
      [1, true, 0],
      [1, false, 0],
      [1, false, 0],
      [2, true, 1],
    ],
    (open) =>
      [
        'NORMAL',
        'FORMAT',
        'CONDITIONAL_FORMATTING',
        'DATA_VALIDATION',
        'VALUES',
        'FORMULA',
        'NO_BORDERS',
      ].map((kind) =>
        answer(
          open,
          `${rule('=$A1=1', `['A1:B1']`)} const from = sheet.getRange('A1:B1'); from.merge();
           from.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
           from.copyTo(sheet.getRange('D3'), SpreadsheetApp.CopyPasteType.PASTE_${kind}, false);
           return [${places('sheet')}[0][1].length, sheet.getRange('D3').getDataValidation() !== null, sheet.getRange('D3:E3').getMergedRanges().length];`,
        ),
      ),
  ),
  promise(
    'what stood where a copy lands gives way: rules, merges, validation',
    [[['=$A9=2', ['A9', 'D9']]], [], [true, false, true], ['A20:A21']],
    (open) =>
      answer(
        open,
        `${rule('=$A9=2', `['A9:D9']`)} sheet.getRange('B9:C9').merge(); sheet.getRange('A20:A21').merge();
         sheet.getRange('A9:D9').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
         sheet.getRange('F1:G1').copyTo(sheet.getRange('B9'));
         return [${places('sheet')}, sheet.getRange('A9:D9').getMergedRanges(), ['A9', 'B9', 'D9'].map((cell) => sheet.getRange(cell).getDataValidation() !== null),
           sheet.getRange('A20:B21').getMergedRanges().map((each) => each.getA1Notation())];`,
      ),
  ),
  promise(
    'references that would leave the tab are errors, fixed ones stay',
    ['=#REF!', '=$A$1', '=B1', '=#REF!'],
    (open) =>
      answer(
        open,
        `sheet.getRange('B2').setFormula('=A1').copyTo(sheet.getRange('A1')); sheet.getRange('B3').setFormula('=$A$1').copyTo(sheet.getRange('A2'));
         sheet.getRange('C2').setFormula('=B1').copyTo(sheet.getRange('C2')); sheet.getRange('D2').setFormula('=D1').copyTo(sheet.getRange('D1'));
         return ['A1', 'A2', 'C2', 'D1'].map((cell) => sheet.getRange(cell).getFormula());`,
      ),
  ),
  promise(
    'a copy is repeated where it fits, by rows and by columns each by itself, and turned',
    [
      [
        ['a', 'b', 'a', 'b'],
        ['a', 'b', 'a', 'b'],
      ],
      [
        ['a', 'b', ''],
        ['a', 'b', ''],
      ],
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
    (open) =>
      answer(
        open,
        `const from = sheet.getRange('A1:B1').setValues([['a', 'b']]); from.copyTo(sheet.getRange('D5:G6')); from.copyTo(sheet.getRange('D10:F11'));
         from.copyTo(sheet.getRange('D20:E21'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
         return ['D5:G6', 'D10:F11', 'D20:E21'].map((place) => sheet.getRange(place).getValues());`,
      ),
  ),
  promise(
    'a table is turned cell by cell, looks and all',
    [
      [
        [1, 3],
        [2, 4],
      ],
      '#ff0000',
    ],
    (open) =>
      answer(
        open,
        `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); sheet.getRange('B1').setBackground('#ff0000');
       sheet.getRange('A1:B2').copyTo(sheet.getRange('D5'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
       return [sheet.getRange('D5:E6').getValues(), sheet.getRange('D6').getBackground()];`,
      ),
  ),
  promise('widths are copied column by column', [100, 50, 60, 70], (open) =>
    answer(
      open,
      `sheet.setColumnWidth(1, 50).setColumnWidth(2, 60).setColumnWidth(6, 90).setColumnWidth(8, 70);
       sheet.getRange('A1:C1').copyTo(sheet.getRange('F1'), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
       return [5, 6, 7, 8].map((at) => at === 8 ? (sheet.getColumnWidth(8) === 100 ? 70 : 0) : sheet.getColumnWidth(at));`,
    ),
  ),
  promise(
    'rows move up and down to before a place counted before the move',
    [
      [2, 3, 1, 4, 5, 6],
      [5, 6, 1, 2, 3, 4],
      [1, 4, 5, 2, 3, 6],
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6],
      [2, 1, 3, 4, 5, 6],
    ],
    (open) =>
      [`'1:1'), 4`, `'5:6'), 1`, `'2:3'), 6`, `'2:3'), 2`, `'2:3'), 4`, `'2:2'), 1`].map((move) =>
        answer(open, `${six} sheet.moveRows(sheet.getRange(${move}); return ${column};`),
      ),
  ),
  promise(
    'columns move with their width, formulas follow, and nothing moves out of the tab',
    [
      ['', '', 'a'],
      50,
      '=C1',
      'Those columns are out of bounds',
      'Those columns are out of bounds',
      'Those rows are out of bounds',
      'accepted',
      'Those rows are out of bounds',
    ],
    (open) =>
      answer(
        open,
        `sheet.getRange('A1').setValue('a'); sheet.setColumnWidth(1, 50); sheet.getRange('F1').setFormula('=A1'); sheet.moveColumns(sheet.getRange('A:A'), 4);
         const other = sheet.getParent().insertSheet('b');
         return [sheet.getRange('A1:C1').getValues()[0], sheet.getColumnWidth(3), sheet.getRange('F1').getFormula(),
           ${refused(`sheet.moveColumns(sheet.getRange('A:A'), 0)`)}, ${refused(`sheet.moveColumns(sheet.getRange('A:A'), 28)`)},
           ${refused(`sheet.moveRows(sheet.getRange('1:1'), 1002)`)}, ${refused(`sheet.moveRows(sheet.getRange('1:1'), 1001)`)},
           ${refused(`sheet.moveRows(other.getRange('1:1'), 3)`)}];`,
      ),
  ),
  promise('what spans rows goes along when they are moved past each other', [['A2:A3'], 3, 2], (open) =>
    answer(
      open,
      `sheet.getRange('A1:A2').merge(); sheet.getParent().setNamedRange('n', sheet.getRange('B4')); sheet.hideRows(3); sheet.moveRows(sheet.getRange('4:4'), 1);
       return [sheet.getRange('A1:Z9').getMergedRanges().map((each) => each.getA1Notation()),
         [1, 2, 3, 4].filter((row) => sheet.isRowHiddenByUser(row))[0] - 1, sheet.getParent().getRangeByName('n').getRow() + 1];`,
    ),
  ),
  promise(
    'a copy of a tab is called so, counts up, and nobody protects it',
    ['Copy of Trang tính1', 'Copy of Trang tính1 2', 0, true],
    (open) =>
      answer(
        open,
        `sheet.protect(); const file = sheet.getParent(); const [a, b] = [sheet.copyTo(file), sheet.copyTo(file)];
         return [a.getName(), b.getName(), a.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, a.getSheetId() !== b.getSheetId()];`,
      ),
  ),
  promise(
    'metadata: what a key must be, how much there may be, and where it is found',
    ['refused', 'refused', 'accepted', 'refused', 'accepted', [1, 1, 0, 2, 1]],
    (open) => {
      const said = answer(
        open,
        `const file = sheet.getParent(); const other = file.insertSheet('b'); const big = 'a'.repeat(29990);
         const asked = [${refused('sheet.addDeveloperMetadata(5)')}, ${refused(`sheet.addDeveloperMetadata('')`)},
           ${refused(`sheet.addDeveloperMetadata('k234567890', big)`)}, ${refused(`sheet.addDeveloperMetadata('k')`)},
           ${refused(`other.addDeveloperMetadata('k234567890', big)`)}];
         other.getRange('2:2').addDeveloperMetadata; file.addDeveloperMetadata('f', 'v'); const third = file.insertSheet('c');
         third.getRange('2:3').addDeveloperMetadata('r'); third.getRange('B:B').addDeveloperMetadata('c');
         const found = (finder) => finder.find().length;
         return [...asked, [found(file.createDeveloperMetadataFinder().withKey('f')), found(third.getRange('1:9').createDeveloperMetadataFinder()),
           found(third.createDeveloperMetadataFinder().withKey('f')), found(third.createDeveloperMetadataFinder()),
           found(third.createDeveloperMetadataFinder().withKey('f').onIntersectingLocations())]];`,
      ) as unknown[];
      return said.map((each) => (typeof each === 'string' && each !== 'accepted' ? 'refused' : each));
    },
  ),
  promise(
    'a search goes on from where it is told, over all tabs, counts what it replaces, and leaves formulas alone',
    [
      ['A3', 'A1'],
      [
        ['Trang tính1', 'A1'],
        ['Trang tính1', 'A3'],
        ['b', 'B2'],
      ],
      3,
      ['b b', 'bb'],
      '=A1',
      [0, 1],
      'There is no current match to replace',
    ],
    (open) =>
      answer(
        open,
        `sheet.getRange('A1').setValue('a a'); sheet.getRange('A3').setValue('ba'); const file = sheet.getParent();
         const search = sheet.createTextFinder('a').startFrom(sheet.getRange('A2')); const steps = [search.findNext(), search.findPrevious()].map((each) => each.getA1Notation());
         const other = file.insertSheet('b'); other.getRange('B2').setValue('xa');
         const everywhere = file.createTextFinder('a').findAll().map((each) => [each.getSheet().getName(), each.getA1Notation()]);
         const count = sheet.createTextFinder('a').replaceAllWith('b'); sheet.getRange('D1').setFormula('=A1');
         const none = sheet.getRange('D1').createTextFinder('b').replaceAllWith('c');
         const dots = sheet.getRange('F1').setValue('a.c').createTextFinder('.').findAll().length;
         return [steps, everywhere, count, [sheet.getRange('A1').getValue(), sheet.getRange('A3').getValue()], sheet.getRange('D1').getFormula(),
           [none, dots], ${refused(`sheet.createTextFinder('zz').replaceWith('a')`)}];`,
      ),
  ),
  promise(
    'one match is replaced after it was found; a search at its end begins anew',
    [1, 'b', 'a', null, 'A2'],
    (open) =>
      answer(
        open,
        `sheet.getRange('A1:A2').setValues([['a'], ['a']]); const search = sheet.createTextFinder('a'); search.findNext();
         const count = search.replaceWith('b'); const again = sheet.createTextFinder('a'); again.findNext();
         return [count, sheet.getRange('A1').getValue(), sheet.getRange('A2').getValue(), again.findNext(), again.findNext().getA1Notation()];`,
      ),
  ),
  promise(
    'boxes are ticked and taken away alone; other cells of the range stay',
    [[true, 'x'], null, ['', 'x'], true, ['Có', ''], true, 'Có'],
    (open) =>
      answer(
        open,
        `sheet.getRange('B1').setValue('x'); sheet.getRange('A1').insertCheckboxes(); const both = sheet.getRange('A1:B1').check();
         const ticked = both.getValues()[0]; const mixed = both.isChecked(); both.removeCheckboxes(); const left = both.getValues()[0];
         const gone = sheet.getRange('A1').getDataValidation() === null;
         const own = sheet.getRange('A5').insertCheckboxes('Có'); own.check(); const yes = own.getValue(); own.uncheck(); const no = own.getValue();
         own.check(); sheet.getRange('A6').setValue('đã có').insertCheckboxes('Có');
         return [ticked, mixed, left, gone, [yes, no], own.isChecked(), own.getValue()];`,
      ),
  ),
  promise('spaces are trimmed in texts only', ['a b', 5, '=" a "', true], (open) =>
    answer(
      open,
      `sheet.getRange('A1:C1').setValues([[' a  b ', 5, '=" a "']]); sheet.getRange('D1').setValue('   '); sheet.getRange('A1:D1').trimWhitespace();
       return [sheet.getRange('A1').getValue(), sheet.getRange('B1').getValue(), sheet.getRange('C1').getFormula(), sheet.getRange('D1').isBlank()];`,
    ),
  ),
  promise('rows a filter hides are left out of a clearing when asked', ['', 'b', ''], (open) =>
    answer(
      open,
      `sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]); const filter = sheet.getRange('A1:A3').createFilter();
       filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build());
       sheet.getRange('A1:A3').clear({ contentsOnly: true, skipFilteredRows: true }); return sheet.getRange('A1:A3').getValues().map(([value]) => value);`,
    ),
  ),
];
