/** A week file as tables for programs that take no JSON: docs/so-lieu-tuan.md describes them. */
import type { WeekFile } from '../../answers';

/** One table below another, each under a line of its name alone. The checksum is that of the file. */
export function csvOf(text: string): string {
  const { data, ...file } = JSON.parse(text) as WeekFile;
  const { commune, criteria, tasks, ...week } = data;
  const tables: Record<string, object[]> = {
    file: [file],
    commune: [commune],
    week: [week],
    criteria,
    tasks,
  };
  const rows = Object.entries(tables).flatMap(([name, some]) => [
    [name],
    ...some.slice(0, 1).map(Object.keys),
    ...some.map(Object.values),
  ]);
  // The mark at the beginning tells Excel that this is UTF-8.
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** An apostrophe keeps a text from becoming a formula where the file is opened in Excel. */
function cell(value: unknown): string {
  const words = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  const text = words.replace(/^(?=['=+@\t\r-])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
