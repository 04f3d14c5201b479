/**
 * The table in a paste as tab-separated text, cells of several lines in quotes as Excel writes them; null when the
 * clipboard holds no table. Word and web pages give their table only as HTML; their plain text parts it by line.
 */
export function tableInPaste(clipboard: Pick<DataTransfer, 'getData'> | null): string | null {
  const html = clipboard?.getData('text/html') ?? '';
  // Parsed apart from the page: nothing in it runs, is loaded or is shown.
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return table === null ? null : tabSeparated(rowsOf(table));
}

const tabSeparated = (rows: string[][]): string =>
  rows.map((cells) => cells.map(quotedWhereNeeded).join('\t')).join('\n');

const quotedWhereNeeded = (cell: string): string =>
  /^"|[\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;

/** A cell merged down stands in each of its rows, since it means each of them; one merged across stands in its first. */
function rowsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((row, index) => {
    let column = 0;
    for (const cell of Array.from(row.cells)) {
      while (rows[index]?.[column] !== undefined) column += 1;
      const text = textOf(cell);
      // A span of 0 means to the end of the table; a careless one may go beyond it.
      const below = cell.rowSpan === 0 ? rows.length : cell.rowSpan;
      rows.slice(index, index + below).forEach((cells) => {
        cells[column] = text;
        for (let across = 1; across < cell.colSpan; across += 1) cells[column + across] = '';
      });
      column += cell.colSpan;
    }
  });
  return rows.map((cells) => Array.from(cells, (cell) => cell ?? ''));
}

/** The words of a cell; paragraphs and breaks part lines, everything else that is blank is a space. */
function textOf(cell: Element): string {
  const lines = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
    if (!(node instanceof Element) || /^(?:STYLE|SCRIPT|TEMPLATE)$/.test(node.tagName)) return '';
    if (node.tagName === 'BR') return '\n';
    const inside = Array.from(node.childNodes, lines).join('');
    return /^(?:P|DIV|LI)$/.test(node.tagName) ? `\n${inside}\n` : inside;
  };
  return Array.from(cell.childNodes, lines)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
