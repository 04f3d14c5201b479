import { listedProblems } from '../../domain/problems';
import type { LeftOutReason } from '../../domain/tracker';
import type { WeekSummary } from '../../domain/weekSummary';
import { firstLine, leftOutReasons } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { empty, type LinkTo, say } from './cells';
import { section } from './section';

/** What could not be read, each with the way out. */
export function problemsSection({ problems }: WeekSummary, linkTo: LinkTo): RichCell[][] {
  if (problems.length === 0) return [];
  const { listed, more } = listedProblems(problems);
  const rows = listed.map(({ sheet, cell, value, message }) => [
    cell === '' ? say(sheet) : { text: cell, link: linkTo(sheet, cell) },
    say(message),
    say(sheet),
    say(value === '' ? '' : `“${firstLine(value)}”`),
  ]);
  return [
    ...section(
      `Ô chưa đọc được hoặc cần xem lại (${problems.length})`,
      ['Ô', 'Cần làm gì', 'Tab', 'Đang ghi'],
      rows,
      '',
      rows.length,
    ),
    ...(more > 0 ? [[empty, say(`… và ${more} chỗ nữa`)]] : []),
  ];
}

/** How many rows are not counted, by their reasons, and where each of them stands. */
export function leftOutSection({ leftOut }: WeekSummary): RichCell[][] {
  if (leftOut.length === 0) return [];
  const reasons = Object.keys(leftOutReasons) as LeftOutReason[];
  const counts = reasons.flatMap((reason) => {
    const count = leftOut.filter((row) => row.reason === reason).length;
    return count === 0 ? [] : [`${leftOutReasons[reason]}: ${count}`];
  });
  return section(
    `Dòng không tính là việc (${leftOut.length})`,
    [],
    [],
    `${counts.join('; ')}. Xem từng dòng ở menu Kiểm tra dữ liệu; dòng nào vẫn là việc thì chọn “Vẫn là việc”.`,
  );
}
