import type { Matrix, TimedTask, WeekSummary } from '../../domain/weekSummary';
import { bar, firstLine, ownersText, partsBadge, partsText } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { badge, dashboardWidths, empty, linked, say } from './cells';
import { section } from './section';

/** So many columns stand beside the names of the neighbourhoods; more go below. */
const perTable = dashboardWidths.length - 2;

const titles: Record<Matrix['against'], string> = {
  criterion: 'Khu phố theo tiêu chí (việc xong/việc giao)',
  duty: 'Khu phố theo việc giao chung',
};

/** Who of the neighbourhoods is behind, and in what. Nothing where the committee keeps no neighbourhoods. */
export const matrixSections = ({ matrices }: Pick<WeekSummary, 'matrices'>): RichCell[][] =>
  matrices.flatMap((matrix) => {
    const tables: RichCell[][] = [];
    for (let from = 0; from < matrix.columns.length; from += perTable)
      tables.push(...tableOf(matrix, from, from + perTable));
    return tables;
  });

function tableOf({ against, columns, rows }: Matrix, from: number, to: number): RichCell[][] {
  const heads = columns.slice(from, to);
  const label = ({ code, name }: Matrix['columns'][number]) =>
    against === 'criterion' ? `${code}. ${firstLine(name)}` : `${code} · ${firstLine(name)}`;
  return section(
    titles[against],
    ['', 'Khu phố', ...heads.map(label)],
    rows.map(({ place, cells }) => [
      empty,
      say(firstLine(place)),
      ...cells.slice(from, to).map((cell) => badge(partsBadge(cell))),
    ]),
    '',
  );
}

/** Duties given to several places or people, each with how far its parts are. */
export function partsSection(
  { tasks }: Pick<WeekSummary, 'tasks'>,
  linkTo: (task: TimedTask) => string,
): RichCell[][] {
  const rows = tasks.flatMap((task) => {
    if (task.parts === undefined) return [];
    const { done, total } = task.parts;
    return [
      [
        ...linked(task.id, firstLine(task.content), linkTo(task)),
        badge(partsBadge(task.parts)),
        say(bar((done / total) * 100)),
        say(partsText(task.parts)),
        say(ownersText(task)),
      ],
    ];
  });
  const columns = ['Mã', 'Nội dung nhiệm vụ', 'Các nơi', 'Tiến độ', 'Đã xong', 'Người phụ trách'];
  return rows.length === 0 ? [] : section(`Việc giao cho nhiều nơi (${rows.length})`, columns, rows, '');
}
