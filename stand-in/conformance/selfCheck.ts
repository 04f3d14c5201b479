import { runCases, type Report } from './run';
import { runUnwatched, type StartEvent, starterOf } from './unwatched';

/**
 * A developer's menu item: tries everything that the stand-in takes for granted on the real thing, on a tab of its own,
 * and shows the result to copy. `npm run conformance` compares it. Where Google starts it with an event, it finds out what such a run may do.
 */
export function selfCheck(event?: StartEvent): Report | GoogleAppsScript.HTML.HtmlOutput {
  const starter = starterOf(event);
  if (starter !== null) {
    runUnwatched(starter);
    return HtmlService.createHtmlOutput('<p>Đã ghi lại. Chạy tự kiểm tra lần nữa để lấy kết quả.</p>');
  }
  const report = runCases();
  const html = HtmlService.createHtmlOutput(
    '<style>body{font:14px/1.5 sans-serif}textarea{width:100%;height:320px;font:12px monospace}</style>' +
      '<p>Sao chép toàn bộ nội dung dưới đây vào một tệp, ví dụ google.json.</p>' +
      '<textarea readonly autofocus onfocus="this.select()" aria-label="Kết quả">',
  )
    .appendUntrusted(JSON.stringify(report, null, 1))
    .append('</textarea>')
    .setWidth(640)
    .setHeight(420);
  SpreadsheetApp.getUi().showModalDialog(html, 'Tự kiểm tra');
  return report;
}
