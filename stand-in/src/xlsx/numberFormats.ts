import { isDateFormat } from 'numfmt';

/** Excel's built-in date formats follow the reader's region; exceljs names them in their American form. */
const REGIONAL: Record<string, string> = {
  'mm-dd-yy': 'dd/MM/yyyy',
  'm/d/yy "h":mm': 'dd/MM/yyyy HH:mm',
};

/** A run of one letter, or what must be left alone: quoted text, `[Red]`, an escaped character, AM/PM. */
const TOKEN = /"[^"]*"|\[[^\]]*\]|\\.|AM\/PM|([a-zA-Z])\1*|[^a-zA-Z]/gi;

/** A part of a date or a time; `[h]` is hours beyond 24. */
const DATE_PART = /^\[?(?:d+|m+|y+|h+|s+)\]?$/i;

/**
 * Sheets → Excel. Excel reads `MM` and `mm` alike, LibreOffice and exceljs are surest with small letters.
 * Absent means general, in and out.
 */
export function toExcelFormat(format: string | undefined): string | undefined {
  return format && isDateFormat(format)
    ? mapLetters(format, (run) => (/h/i.test(run) ? run : run.toLowerCase()))
    : format;
}

/** Excel → Sheets: months become `MM`, minutes (after an hour, before seconds) stay `mm`. */
export function toSheetsFormat(format: string | undefined): string | undefined {
  if (!format || /^general$/i.test(format)) return undefined;
  const regional = REGIONAL[format];
  if (regional) return regional;
  // Excel writes `;@` behind a date picked in its dialog, and `[$-42A]` for its language.
  const plain = format.replace(/;@$/, '').replace(/^\[\$-[^\]]*\]/, '');
  if (!isDateFormat(plain)) return format;
  const letters = (plain.match(TOKEN) ?? []).filter((token) => DATE_PART.test(token));
  let at = -1;
  return mapLetters(plain, (run) => {
    at += 1;
    const isMinute = /^\[?h/i.test(letters[at - 1] ?? '') || /^\[?s/i.test(letters[at + 1] ?? '');
    if (/m/i.test(run)) return isMinute ? run.toLowerCase() : run.toUpperCase();
    return /h/i.test(run) ? run : run.toLowerCase();
  });
}

function mapLetters(format: string, change: (run: string) => string): string {
  return format.replace(TOKEN, (token) => (DATE_PART.test(token) ? change(token) : token));
}
