/** A whole tab with looks and links, in as few writes as there are kinds of them. */
import type { RichCell } from '../sheet/cells';
import { remembered } from './remembered';
import { findSheet, type Sheet } from './spreadsheet';
import { areaIn, cut, literal } from './writeCells';

/** Cells of a tab that hold numbers a chart draws, or the words beside them; rows and columns from 1. */
interface ChartNumbers {
  row: number;
  column: number;
  values: (string | number)[][];
}

/** Of cells that say no other, `#rrggbb`. */
interface TextColours {
  text: string;
  link: string;
}

/**
 * Writes a tab of the script's from its first cell, empty cells over what an earlier, longer one left below; `numbers` lie over
 * the cells. False when there is no such tab. Five round trips at any size, for only links are made one by one.
 */
export function writeRichTab(
  name: string,
  cells: RichCell[][],
  numbers: ChartNumbers,
  colours: TextColours,
): boolean {
  const sheet = findSheet(name);
  const width = cells[0]?.length ?? 0;
  if (sheet === null) return false;
  const height = Math.max(cells.length, sheet.getDataRange().getNumRows());
  const emptyRow = Array.from({ length: width }, (): RichCell => ({ text: '' }));
  const rows = [...cells, ...Array.from({ length: height - cells.length }, () => emptyRow)].map((row) => [
    ...row,
  ]);
  const values = rows.map((row) => row.map(({ text }): string | number => asTyped(cut(text))));
  numbers.values.forEach((line, i) => {
    const [row, first] = [numbers.row - 1 + i, numbers.column - 1];
    rows[row]?.splice(first, line.length, ...line.map((value) => ({ text: String(value) })));
    values[row]?.splice(first, line.length, ...line.map(literal));
  });
  const range = areaIn(sheet, 1, height, width);
  range.setValues(values);
  const style = textStyles(colours);
  range.setTextStyles(rows.map((row) => row.map(style)));
  range.setBackgrounds(rows.map((row) => row.map(({ background }) => background ?? null)) as string[][]);
  range.setWraps(rows.map((row) => row.map(() => !standsAlone(row))));
  writeLinks(sheet, rows, style);
  return true;
}

/** As one types what is to stay text: "3/9" would become a date, "50%" a number, "=1" a formula. */
const asTyped = (text: string): string => (text === '' ? '' : `'${text}`);

type StyleOf = (cell: RichCell) => GoogleAppsScript.Spreadsheet.TextStyle;

/** The columns that have links once more, with them: one write each. */
function writeLinks(sheet: Sheet, rows: RichCell[][], style: StyleOf): void {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.RichTextValue>();
  const richText = (cell: RichCell) =>
    remembered(made, [cell.text, cell.link, cell.bold, cell.size, cell.color], () => {
      const builder = SpreadsheetApp.newRichTextValue().setText(cut(cell.text));
      // Without a link the cell keeps the look it has by now.
      if (cell.link !== undefined) builder.setLinkUrl(cell.link).setTextStyle(style(cell));
      return builder.build();
    });
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const linked = rows.flatMap((row, index) => (row[column]?.link === undefined ? [] : [index]));
    const [first, last] = [linked[0], linked[linked.length - 1]];
    if (first === undefined || last === undefined) continue;
    const cells = rows.slice(first, last + 1).map((row) => row[column] ?? { text: '' });
    sheet
      .getRange(first + 1, column + 1, cells.length, 1)
      .setRichTextValues(cells.map((cell) => [richText(cell)]));
  }
}

/** A line that stands alone runs over the empty cells beside it; cells of a table keep to their column. */
const standsAlone = (row: RichCell[]): boolean => row.slice(1).every(({ text }) => text === '');

/** The look of a cell, made once each. Every look is said, or the one of an earlier dashboard would shine through. */
function textStyles(colours: TextColours): StyleOf {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return ({ bold = false, size = 10, color, link }) => {
    const foreground = color ?? (link === undefined ? colours.text : colours.link);
    // A link has no underline: it would run through the dots under Vietnamese vowels, and its colour tells it.
    return remembered(made, [bold, size, foreground], () =>
      SpreadsheetApp.newTextStyle()
        .setBold(bold)
        .setFontSize(size)
        .setUnderline(false)
        .setForegroundColor(foreground)
        .build(),
    );
  };
}
