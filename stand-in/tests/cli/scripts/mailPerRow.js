/** Writes to everybody in the third column, and when it did in the fourth. */
function remind() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Nhiệm vụ');
  sheet
    .getDataRange()
    .getValues()
    .slice(1)
    .forEach(([task, due, email], i) => {
      if (!email) return Logger.log('%s: không có địa chỉ', task);
      const day = Utilities.formatDate(due, Session.getScriptTimeZone(), 'dd/MM/yyyy');
      MailApp.sendEmail(email, `Nhắc việc: ${task}`, `Hạn ${day}`);
      sheet.getRange(i + 2, 4).setValue(new Date());
    });
  if (MailApp.getRemainingDailyQuota() < 98) throw new Error('Sắp hết lượt gửi');
}
