import { placeOf } from '../../../../local/page/client/grid/place';

describe('a link to a place in the workbook', () => {
  it.each([
    [
      'http://127.0.0.1:8080/#gid=0&range=A12',
      { sheetId: 0, area: { row: 12, column: 1, rows: 1, columns: 1 } },
    ],
    ['#gid=7&range=B2:C4', { sheetId: 7, area: { row: 2, column: 2, rows: 3, columns: 2 } }],
    ['https://docs.google.com/spreadsheets/d/x/edit#gid=5', { sheetId: 5, area: null }],
  ])('%s', (link, place) => expect(placeOf(link)).toEqual(place));

  it.each(['https://example.com/', 'https://example.com/#top', 'mailto:ha@example.com', '#gid=abc', ''])(
    'is none in %p',
    (link) => expect(placeOf(link)).toBeNull(),
  );
});
