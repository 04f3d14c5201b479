/** The same in one read and one write. */
const RED = '#fce8e6';

function colourOverdue() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const range = sheet.getDataRange();
  const now = new Date();
  const [, ...rows] = range.getValues();
  const colours = rows.map((row) => row.map(() => (row[1] && row[1] < now ? RED : null)));
  sheet.getRange(2, 1, rows.length, range.getNumColumns()).setBackgrounds(colours);
  return colours.filter(([colour]) => colour === RED).length;
}
