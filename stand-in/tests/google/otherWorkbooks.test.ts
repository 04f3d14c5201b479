import { emptyWorkbook, sheetOf, workbookOf } from '../../src/workbook/newWorkbook';
import { answerOf, scripted } from './scripted';

const list = () => ({
  ...workbookOf(
    sheetOf('Danh bạ', [
      ['Tên', 'Số'],
      ['An', 1],
      ['Bình', { value: null, formula: '=B2+1' }],
    ]),
  ),
  id: 'other-1',
  title: 'Danh bạ chung',
});

const answer = (body: string, others = [list()]): unknown => answerOf(body, { others });

describe('another workbook of the account', () => {
  test('is opened by its id or its address, and calculated by itself', () => {
    expect(
      answer(`const other = SpreadsheetApp.openById('other-1');
        const url = 'https://docs.google.com/spreadsheets/d/other-1/edit#gid=0';
        return [other.getName(), other.getSheetByName('Danh bạ').getRange('B3').getValue(),
          SpreadsheetApp.openByUrl(url).getId(), SpreadsheetApp.getActive().getName(),
          other.getSheets()[0].getParent().getName()]`),
    ).toEqual(['Danh bạ chung', 2, 'other-1', 'Sổ theo dõi', 'Danh bạ chung']);
  });

  test('is written without touching the script’s own', () => {
    const other = list();
    expect(
      answer(
        `SpreadsheetApp.openById('other-1').getSheets()[0].appendRow(['Chi', 3]);
         SpreadsheetApp.openById('other-1').getSheets()[0].getRange('B2').setValue(5);
         return [SpreadsheetApp.openById('other-1').getSheets()[0].getDataRange().getValues(), sheet.getLastRow()]`,
        [other],
      ),
    ).toEqual([
      [
        ['Tên', 'Số'],
        ['An', 5],
        ['Bình', 6],
        ['Chi', 3],
      ],
      0,
    ]);
    expect(other.sheets[0]!.cells.get(4)?.get(1)?.value).toBe('Chi');
  });

  test('takes a copy of a tab, but no copy of a range', () => {
    expect(
      answer(`const other = SpreadsheetApp.openById('other-1');
        sheet.getRange('A1').setValue('của tôi');
        const copy = sheet.copyTo(other);
        let said = '';
        try { sheet.getRange('A1').copyTo(other.getSheets()[0].getRange('A9')) } catch (e) { said = e.message }
        return [copy.getName(), copy.getRange('A1').getValue(), other.getNumSheets(), said]`),
    ).toEqual([
      'Copy of Trang tính1',
      'của tôi',
      2,
      'Target range and source range must be on the same spreadsheet.',
    ]);
  });

  test('is refused where there is none, and where there is no consent to all of somebody’s sheets', () => {
    expect(() => answer(`SpreadsheetApp.openById('nope')`)).toThrow(/openById on object SpreadsheetApp/);
    expect(() => answer(`SpreadsheetApp.openByUrl('nope')`)).toThrow('Invalid argument: url');
    const manifest = {
      timeZone: 'UTC',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    };
    const project = scripted('', {
      others: [list()],
      files: { code: `function main() { SpreadsheetApp.openById('other-1') }`, pages: {}, manifest },
    });
    expect(() => project.call('main')).toThrow(/Required permissions: \S+\/auth\/spreadsheets$/);
  });

  test('is made, and found again by a later run', () => {
    const project = scripted(`
      function make() { return SpreadsheetApp.create('Mới', 20, 5).getId() }
      function find(id) { const other = SpreadsheetApp.openById(id);
        return [other.getName(), other.getSheets()[0].getMaxRows(), other.getSheets()[0].getMaxColumns()] }`);
    expect(project.run('find', [project.run('make', [])])).toEqual(['Mới', 20, 5]);
  });

  test('is counted as the script’s own is', () => {
    const project = scripted(
      `function main() { SpreadsheetApp.openById('other-1').getSheets()[0].getRange('A1').getValue() }`,
      { others: [{ ...emptyWorkbook({ title: 'Khác' }), id: 'other-1' }] },
    );
    project.call('main');
    expect(project.calls.get('Range.getValue')).toBe(1);
    expect(project.roundTrips).toBe(2);
  });
});
