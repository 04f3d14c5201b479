import { type CodesGiven, nextCodes } from '../../domain/codes';
import { folded } from '../../domain/text';
import { cellText } from '../rowEdits';
import { type Finding, rowRepair, type TaskRows } from './finding';

/** Codes that are not free: those of closed weeks, and the highest given so far. */
export interface CodeBook {
  closed(): readonly string[];
  given: CodesGiven;
}

/** Tasks without a code, and those whose code an earlier row bears: each is offered a free one. */
export function codeFindings(
  { sheet, columns, rows, find }: TaskRows,
  { closed, given }: CodeBook,
): Finding[] {
  if (columns.id === undefined) return [];
  const rowOf = new Map<string, number>();
  const wanting = rows.flatMap((row) => {
    const code = cellText(row.cell('id'));
    const content = cellText(row.cell('content'));
    const earlier = code === '' ? undefined : rowOf.get(folded(code));
    if (earlier === undefined && code !== '') rowOf.set(folded(code), row.row);
    if (content === '' || (code !== '' && earlier === undefined)) return [];
    return [{ row, code, earlier }];
  });
  if (wanting.length === 0) return [];
  const present = rows.map((row) => cellText(row.cell('id')));
  const { codes } = nextCodes([...closed(), ...present], wanting.length, given);
  return wanting.map(({ row, code, earlier }, index): Finding => {
    const free = codes[index] ?? '';
    const found = find(row);
    return {
      group: 'codes',
      sheet,
      cell: row.place('id'),
      about: cellText(row.cell('content')),
      says:
        earlier === undefined
          ? 'Chưa có mã, nên sang tuần sau khó nhận ra đúng việc này.'
          : `Mã “${code}” đã dùng ở dòng ${earlier}. Mỗi nhiệm vụ cần một mã riêng.`,
      repairs: found
        ? [
            rowRepair(earlier === undefined ? `Cấp mã “${free}”` : `Đổi mã dòng này thành “${free}”`, {
              ...found,
              tab: 'tasks',
              cells: [{ key: 'id', seen: code, value: free }],
            }),
          ]
        : [],
    };
  });
}
