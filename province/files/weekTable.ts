/** The `.csv` form of a week file, read back to what its `.json` form holds: docs/so-lieu-tuan.md. */

type Column = (text: string) => unknown;

const number: Column = Number;
const truth: Column = (text) => text === 'true';
const list: Column = (text) => (text === '' ? [] : words(text).split('; '));
const orNull =
  (column: Column): Column =>
  (text) =>
    text === '' ? null : column(text);

/** An apostrophe stands before what a spreadsheet would take for a formula. */
const words = (text: string): string => text.replace(/^'/, '');

/** Columns that are not simply text, behind the names of their tables. */
const columns = new Map<string, Column>([
  ['file.version', number],
  ['criteria.met', truth],
  ['criteria.applicable', truth],
  ['criteria.indicatorsMet', number],
  ['criteria.indicatorsApplicable', number],
  ['tasks.progress', orNull(number)],
  ['tasks.deadline', orNull(words)],
  ['tasks.firstDeadline', orNull(words)],
  ['tasks.criteria', list],
  ['tasks.offices', list],
]);

type Table = Record<string, unknown>[];

/** The file as JSON would give it, its members in their order; null for what is no such tables. */
export function weekFileOfTable(written: string): object | null {
  const tables = tablesIn(written);
  const one = (name: string) => tables.get(name)?.[0];
  const [file, commune, week] = [one('file'), one('commune'), one('week')];
  const [criteria, tasks] = [tables.get('criteria'), tables.get('tasks')];
  if (!file || !commune || !week || !criteria || !tasks) return null;
  return { ...file, data: { commune, ...week, criteria, tasks } };
}

/** A line of one cell names the table below it, the next its columns. */
function tablesIn(written: string): Map<string, Table> {
  const tables = new Map<string, Table>();
  let name = '';
  let headers: string[] | null = null;
  for (const cells of rowsIn(written)) {
    if (cells.length === 1) {
      name = cells[0] ?? '';
      headers = null;
      tables.set(name, []);
    } else if (headers === null) headers = cells;
    else {
      const row = headers.map((header, at): [string, unknown] => [
        header,
        (columns.get(`${name}.${header}`) ?? words)(cells[at] ?? ''),
      ]);
      tables.get(name)?.push(Object.fromEntries(row));
    }
  }
  return tables;
}

/** The cells of each line of RFC 4180, up to what is none; empty lines left out. */
function rowsIn(written: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, bare, end] of written.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    cells.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') rows.push(cells);
    cells = [];
  }
  return rows;
}
