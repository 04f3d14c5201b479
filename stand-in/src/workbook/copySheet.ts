import type { Sheet, Workbook } from './model';

/** A copy of a tab, not yet in the workbook: another id and name, and nobody protects it. */
export function copySheet(workbook: Workbook, sheet: Sheet, name = copyName(workbook, sheet)): Sheet {
  return { ...structuredClone(sheet), id: freeSheetId(workbook), name, protections: [] };
}

export const freeSheetId = ({ sheets }: Workbook): number => Math.max(0, ...sheets.map(({ id }) => id)) + 1;

/** "Copy of [original name]", as Sheet.copyTo documents it. */
function copyName({ sheets }: Workbook, { name }: Sheet): string {
  const taken = new Set(sheets.map((each) => each.name));
  const first = `Copy of ${name}`;
  let free = first;
  for (let number = 2; taken.has(free); number++) free = `${first} ${number}`;
  return free;
}
