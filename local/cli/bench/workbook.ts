import type { Cell, Sheet, Workbook } from 'stand-in';

/** The sample grown to a size: its rows repeated, each task with a code of its own, each member with an address of their own. */
export function grown(
  sample: Workbook,
  { tasks, recipients }: { tasks?: number; recipients?: number },
): Workbook {
  const workbook = structuredClone(sample);
  if (tasks !== undefined)
    repeatRows(tab(workbook, 'Nhiệm vụ'), tasks, { Mã: (n) => `NV-${String(n).padStart(5, '0')}` });
  if (recipients !== undefined) {
    repeatRows(tab(workbook, 'Thành viên'), recipients, {
      'Họ và tên': (n) => `Thành viên ${n}`,
      Email: (n) => `thanh.vien.${n}@example.com`,
      'Bản tin': () => 'Cả hai',
    });
  }
  return workbook;
}

function tab(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`The sample has no tab ${name}`);
  return found;
}

/** Leaves the header and exactly `count` rows below it, the first ones again and again; `own` gives what differs, by header. */
function repeatRows(sheet: Sheet, count: number, own: Record<string, (number: number) => string>): void {
  const header = sheet.cells.get(1) ?? new Map<number, Cell>();
  const columns = [...header].flatMap(([column, { value }]) => {
    const make = own[String(value)];
    return make ? [{ column, make }] : [];
  });
  const rows = [...sheet.cells]
    .filter(([row]) => row > 1 && isFilled(sheet.cells.get(row)!))
    .map(([, cells]) => cells);
  for (const row of sheet.cells.keys()) if (row > 1) sheet.cells.delete(row);
  for (let number = 1; number <= count; number += 1) {
    const cells = structuredClone(rows[(number - 1) % rows.length]!);
    for (const { column, make } of columns) cells.set(column, { ...cells.get(column), value: make(number) });
    sheet.cells.set(number + 1, cells);
  }
  sheet.maxRows = Math.max(sheet.maxRows, count + 1);
}

function isFilled(cells: Map<number, Cell>): boolean {
  return [...cells.values()].some(({ value }) => value !== null);
}
