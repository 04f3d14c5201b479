import type { CellChange } from '../../workbook/entry/blocks';
import { at } from '../../workbook/entry/plan';
import type { EditedTasks } from './editedTasks';
import type { Trips } from '../rows/trips';

/** How a note of ours begins; people's own notes stay. */
const signature = 'Tổng hợp tuần: ';
const several = 'chưa rõ là ngày nào. Gõ ngày/tháng/năm, ví dụ 30/08/2023.';

/**
 * Says at the edited deadlines that were left alone why they were, and takes a note of ours away from those that are clear by now.
 * Only as far as `trips` allow: the same is listed by "Kiểm tra dữ liệu".
 */
export function noteDeadlines(
  { sheet, columns, edit }: EditedTasks,
  unclear: readonly CellChange[],
  trips: Trips,
): void {
  const column = columns.deadline ?? 0;
  const wasEdited = column >= edit.column && column < edit.column + edit.columns;
  if (!wasEdited || trips.left < 2) return;
  trips.count();
  const notes = sheet.notesIn(edit.row, column, edit.rows);
  const noteAt = ({ row }: { row: number }) => notes[row - edit.row] ?? '';
  const free = unclear.filter((cell) => noteAt(cell) === '' || noteAt(cell).startsWith(signature));
  const doubtful = new Set(unclear.map(({ row }) => row));
  const settled = notes
    .map((note, index) => ({ note, row: edit.row + index, column, value: '' }))
    .filter(({ note, row }) => note.startsWith(signature) && !doubtful.has(row));
  for (const [cells, note] of [
    [free, signature + said(free)],
    [settled, ''],
  ] as const) {
    if (cells.length === 0 || trips.left < 1) continue;
    trips.count();
    sheet.writeNotes(cells.map(at), note);
  }
}

/** Many cells get their note in one write, so several reasons become a common one. */
function said(cells: readonly CellChange[]): string {
  const [first = '', ...others] = new Set(cells.map(({ value }) => value));
  return others.length === 0 ? first : several;
}
