import type { Sheet, Workbook } from 'stand-in';
import type { Person } from './protocol';

const folded = (text: unknown) =>
  String(text ?? '')
    .normalize('NFC')
    .trim()
    .toLowerCase();

function columnOf(sheet: Sheet, header: string): number | undefined {
  for (const [column, cell] of sheet.cells.get(1) ?? [])
    if (folded(cell.value) === folded(header)) return column;
  return undefined;
}

/** The members with an address, from the tab `Thành viên`: those one can be on this page. */
export function peopleOf(workbook: Workbook): Person[] {
  const sheet = workbook.sheets.find(({ name }) => folded(name) === folded('Thành viên'));
  if (!sheet) return [];
  const [name, email, role] = ['Họ và tên', 'Email', 'Vai trò'].map((header) => columnOf(sheet, header));
  if (email === undefined) return [];
  const text = (row: number, column: number | undefined) =>
    column === undefined ? '' : String(sheet.cells.get(row)?.get(column)?.value ?? '').trim();
  return [...sheet.cells.keys()]
    .filter((row) => row > 1)
    .sort((a, b) => a - b)
    .map((row) => ({ name: text(row, name), email: text(row, email), role: text(row, role) }))
    .filter((person) => /^[^\s@,;]+@[^\s@,;]+$/.test(person.email));
}

/** Whose account works when nobody says: the secretary's, else that of the first member with an address. */
export function secretaryOf(workbook: Workbook): string {
  const people = peopleOf(workbook);
  const secretary = people.find(({ role }) => /thư ký/i.test(role.normalize('NFC')));
  return (secretary ?? people[0])?.email ?? 'thu.ky@example.com';
}
