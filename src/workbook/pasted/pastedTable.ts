/** A cell of pasted text and where it ends. */
interface Part {
  cell: string;
  end: number;
}

/**
 * Rows and cells of a table copied from Excel, Word or a web page: cells are parted by tabs, rows by line ends, and a cell
 * of several lines stands in quotes with its own quotes doubled. Cells come trimmed; rows without any text are left out.
 * Never fails: a quote that does not enclose a whole cell is a sign like any other.
 */
export function pastedTable(text: string): string[][] {
  const whole = text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
  const rows: string[][] = [];
  let row: string[] = [];
  let start = 0;
  while (start <= whole.length) {
    const { cell, end } = quotedCell(whole, start) ?? plainCell(whole, start);
    row.push(cell.trim());
    if (whole[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    start = end + 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

function plainCell(text: string, start: number): Part {
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { cell: text.slice(start, end), end };
}

/** Null unless the quote that opens the cell is closed right before a tab, a line end or the end of the text. */
function quotedCell(text: string, start: number): Part | null {
  if (text[start] !== '"') return null;
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const end = quote + 1;
  const closes = quote >= 0 && (end === text.length || text[end] === '\t' || text[end] === '\n');
  return closes ? { cell: text.slice(start + 1, quote).replace(/""/g, '"'), end } : null;
}
