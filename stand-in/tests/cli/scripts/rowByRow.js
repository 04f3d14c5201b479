/** Colours overdue rows one by one, as many a first script does. */
function colourOverdue() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var last = sheet.getLastRow();
  var today = new Date();
  var overdue = 0;
  for (var row = 2; row <= last; row++) {
    var due = sheet.getRange(row, 2).getValue();
    if (due && due < today) {
      sheet.getRange(row, 1, 1, 2).setBackground('#fce8e6');
      overdue++;
    }
  }
  return overdue;
}
