import { cellAt, type Project, type Sheet } from 'stand-in';

/** Pastes rows below the tasks that need everything `onEdit` does: a code, the day they were finished, a deadline read from words. */
export function pasteTasks(project: Project, count: number): void {
  const sheet = project.workbook.sheets.find(({ name }) => name === 'Nhiệm vụ');
  if (!sheet) throw new Error('The sample has no tab Nhiệm vụ');
  const headers = headersOf(sheet);
  const row =
    1 + Math.max(...[...sheet.cells.keys()].filter((line) => cellAt(sheet, line, 2)?.value != null));
  sheet.maxRows = Math.max(sheet.maxRows, row + count);
  const lines = Array.from({ length: count }, (_, i) => headers.map((header) => typed(header, i)));
  project.edit(sheet.id, { row, column: 1, rows: count, columns: headers.length }, lines);
}

const headersOf = (sheet: Sheet): string[] =>
  [...(sheet.cells.get(1) ?? [])].sort(([a], [b]) => a - b).map(([, { value }]) => String(value ?? ''));

function typed(header: string, i: number): string {
  if (header === 'Nội dung nhiệm vụ') return `Việc dán thứ ${i + 1}`;
  if (header === 'Hạn') return i % 2 ? '15/9/2023' : 'trong tháng 9';
  return header === 'Trạng thái' && i % 3 === 0 ? 'Hoàn thành' : '';
}
