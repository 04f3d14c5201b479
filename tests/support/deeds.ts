/** What somebody else does to the task tab between two calls of our run. */
import fc from 'fast-check';
import { type Cell, deleteLines, insertLines, type Project } from 'stand-in';
import { columnOf, tab } from './office';

type Deed =
  | { does: 'insertRow' | 'deleteRow' | 'insertColumn'; at: number }
  | { does: 'sort' }
  | { does: 'type'; row: number; header: string; text: string };

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    does: fc.constantFrom('insertRow' as const, 'deleteRow' as const),
    at: fc.integer({ min: 2, max: 7 }),
  }),
  fc.record({ does: fc.constant('insertColumn' as const), at: fc.integer({ min: 1, max: 18 }) }),
  fc.record({ does: fc.constant('sort' as const) }),
  fc.record({
    does: fc.constant('type' as const),
    row: fc.integer({ min: 2, max: 7 }),
    header: fc.constantFrom('Phối hợp', 'Kiến nghị', 'Văn bản giao'),
    text: fc.constantFrom('Ghi chú', 'Hoàn thành', 'Đã giao'),
  }),
);

function happen(project: Project, deed: Deed): void {
  const sheet = tab(project, 'Nhiệm vụ');
  switch (deed.does) {
    case 'insertRow':
      insertLines(project.workbook, sheet, 'row', deed.at, 1);
      break;
    case 'deleteRow':
      deleteLines(project.workbook, sheet, 'row', deed.at, 1);
      break;
    case 'insertColumn':
      insertLines(project.workbook, sheet, 'column', deed.at, 1);
      break;
    case 'sort': {
      const rows = [2, 3, 4, 5, 6, 7];
      const contents = rows.map((row) => sheet.cells.get(row) ?? new Map<number, Cell>());
      rows.forEach((row, i) => sheet.cells.set(row, contents[rows.length - 1 - i]!));
      break;
    }
    case 'type': {
      const cells = sheet.cells.get(deed.row) ?? new Map<number, Cell>();
      sheet.cells.set(deed.row, cells.set(columnOf(sheet, deed.header), { value: deed.text }));
    }
  }
  project.touch();
}

/** Every cell of the task tab that holds something, by place. */
export function cellsOf(project: Project): Map<string, Cell['value']> {
  const held = new Map<string, Cell['value']>();
  for (const [row, cells] of tab(project, 'Nhiệm vụ').cells)
    for (const [column, { value }] of cells)
      if (value !== null && value !== '') held.set(`${row}:${column}`, value);
  return held;
}

/** Lets each deed happen at its call of the run to come; in `alone` too, where nothing of ours runs. */
export function happenMeanwhile(
  project: Project,
  alone: Project,
  deeds: readonly (readonly [call: number, deed: Deed])[],
): void {
  const due = [...deeds].sort(([a], [b]) => a - b);
  project.betweenCalls = (call) => {
    while (due[0] && due[0][0] <= call) {
      const [, deed] = due.shift()!;
      happen(project, deed);
      happen(alone, deed);
    }
  };
  project.resetCounts();
}
