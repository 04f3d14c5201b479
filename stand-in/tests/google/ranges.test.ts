import { answerOf } from './scripted';

const list = `sheet.getRange('A1:B4').setValues([['Mã', 'Số'], ['a', 1], ['b', 2], ['c', 3]]);`;

describe('copying', () => {
  test('takes values, looks, notes, validation and merges along; relative references move', () => {
    expect(
      answerOf(`${list} sheet.getRange('B2').setBackground('#ff0000').setNote('n').insertCheckboxes().setFormula('=A2');
        sheet.getRange('A1:B2').copyTo(sheet.getRange('D5'));
        const copy = sheet.getRange('E6');
        return [sheet.getRange('D5:E5').getValues()[0], copy.getFormula(), copy.getBackground(), copy.getNote(),
          copy.getDataValidation() !== null]`),
    ).toEqual([['Mã', 'Số'], '=D6', '#ff0000', 'n', true]);
  });

  test('values only leaves formulas behind, formats only leaves values', () => {
    expect(
      answerOf(`sheet.getRange('A1').setFormula('=1+1').setBackground('#ff0000');
        sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true });
        sheet.getRange('A1').copyTo(sheet.getRange('C1'), { formatOnly: true });
        const [b, c] = [sheet.getRange('B1'), sheet.getRange('C1')];
        return [b.getValue(), b.getFormula(), b.getBackground(), c.getValue(), c.getBackground()]`),
    ).toEqual([2, '', '#ffffff', '', '#ff0000']);
  });

  test('turned over, and over itself', () => {
    expect(
      answerOf(`${list} sheet.getRange('A2:B3').copyTo(sheet.getRange('A2'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
        return sheet.getRange('A2:B3').getValues()`),
    ).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });
});

describe('filters', () => {
  test('hide the rows that do not fit, below the header', () => {
    expect(
      answerOf(`${list} const filter = sheet.getRange('A1:B4').createFilter();
        filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build());
        filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['c']).build());
        const hidden = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
        sheet.getFilter().remove();
        return [hidden, sheet.isRowHiddenByFilter(2), sheet.getFilter()]`),
    ).toEqual([[false, true, false, true], false, null]);
  });

  test('one to a tab; clearing can leave hidden rows alone', () => {
    expect(() =>
      answerOf(`${list} sheet.getDataRange().createFilter(); sheet.getDataRange().createFilter()`),
    ).toThrow('already has a filter');
    expect(
      answerOf(`${list} sheet.getDataRange().createFilter().setColumnFilterCriteria(1,
          SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build());
        sheet.getRange('A2:B4').clear({ skipFilteredRows: true });
        return sheet.getRange('A2:A4').getValues().flat()`),
    ).toEqual(['', 'b', '']);
  });
});

test('rows move with their notes, and formulas follow them', () => {
  expect(
    answerOf(`${list} sheet.getRange('A2').setNote('của a'); sheet.getRange('D1').setFormula('=B2');
      sheet.moveRows(sheet.getRange('A2'), 5);
      return [sheet.getRange('A1:A4').getValues().flat(), sheet.getRange('A4').getNote(), sheet.getRange('D1').getFormula()]`),
  ).toEqual([['Mã', 'b', 'c', 'a'], 'của a', '=B4']);
});

test('merges across and down, each by itself', () => {
  expect(
    answerOf(`${list} sheet.getRange('A1:B2').mergeAcross(); sheet.getRange('C1:D2').mergeVertically();
      return sheet.getRange('A1:D2').getMergedRanges().map((range) => range.getA1Notation())`),
  ).toEqual(['A1:B1', 'A2:B2', 'C1:C2', 'D1:D2']);
});

test('letters are read back as they were set, and as Sheets has them', () => {
  expect(
    answerOf(`const range = sheet.getRange('A1').setFontColor('red').setFontLine('line-through').setFontFamily('Roboto')
        .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      const plain = sheet.getRange('B1');
      return [range, plain].map((each) => [each.getFontColor(), each.getFontLine(), each.getFontFamily(), each.getFontSize(),
        String(each.getWrapStrategy()), each.getVerticalAlignment(), each.getFontColorObject().asRgbColor().asHexString()])`),
  ).toEqual([
    ['#ff0000', 'line-through', 'Roboto', 10, 'CLIP', 'bottom', '#ff0000'],
    ['#000000', 'none', 'Arial', 10, 'OVERFLOW', 'bottom', '#000000'],
  ]);
});

describe('developer metadata', () => {
  test('stays with its row when rows are put in above', () => {
    expect(
      answerOf(`sheet.getRange('3:3').addDeveloperMetadata('task', 'T1'); sheet.insertRowBefore(1);
        const [found] = sheet.createDeveloperMetadataFinder().withKey('task').find();
        return [found.getValue(), found.getLocation().getRow().getA1Notation(), String(found.getLocation().getLocationType())]`),
    ).toEqual(['T1', 'A4:Z4', 'ROW']);
  });

  test('not on part of a row', () => {
    expect(() => answerOf(`sheet.getRange('A1:B2').addDeveloperMetadata('k')`)).toThrow(
      'not currently supported',
    );
  });
});

test('names can be given, moved, listed and taken away', () => {
  expect(
    answerOf(`const book = SpreadsheetApp.getActive(); book.setNamedRange('han', sheet.getRange('B2:B9'));
      const [name] = book.getNamedRanges(); name.setName('thoi_han').setRange(sheet.getRange('C1'));
      const listed = sheet.getNamedRanges().map((each) => each.getName() + ' ' + each.getRange().getA1Notation());
      book.removeNamedRange('thoi_han');
      return [listed, book.getNamedRanges().length]`),
  ).toEqual([['thoi_han C1'], 0]);
  expect(() => answerOf(`SpreadsheetApp.getActive().setNamedRange('A1', sheet.getRange('A1'))`)).toThrow(
    'not valid',
  );
});

test('texts are found row by row, whatever the case, and replaced', () => {
  expect(
    answerOf(`sheet.getRange('A1:B2').setValues([['Quét dọn', 'quet'], ['x', 'QUÉT']]);
      const found = (finder) => finder.findAll().map((range) => range.getA1Notation());
      const finder = sheet.createTextFinder('quét');
      const first = [finder.findNext().getA1Notation(), finder.findNext().getA1Notation(), finder.findNext()];
      return [first, found(sheet.createTextFinder('quét').ignoreDiacritics(true)),
        found(sheet.createTextFinder('quét').matchEntireCell(true)),
        sheet.createTextFinder('quét').replaceAllWith('Lau'), sheet.getRange('A1').getValue()]`),
  ).toEqual([['A1', 'B2', null], ['A1', 'B1', 'B2'], ['B2'], 2, 'Lau dọn']);
});

test('a copied tab has the documented name and the same cells', () => {
  expect(
    answerOf(`${list} const copy = sheet.copyTo(SpreadsheetApp.getActive());
      copy.getRange('A1').setValue('khác');
      return [copy.getName(), copy.getRange('B4').getValue(), sheet.getRange('A1').getValue(), copy.getIndex()]`),
  ).toEqual(['Copy of Trang tính1', 3, 'Mã', 2]);
});

test('lists of ranges change all of them in one call', () => {
  expect(
    answerOf(`sheet.getRangeList(['A1', 'C3:D3']).setBackground('#00ff00').setNote('n');
      return [sheet.getRange('D3').getBackground(), sheet.getRange('A1').getNote(), sheet.getRange('B1').getNote()]`),
  ).toEqual(['#00ff00', 'n', '']);
});
