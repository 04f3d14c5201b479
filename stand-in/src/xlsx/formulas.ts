/** Functions newer than the file format: a file must name them with a prefix or Excel shows #NAME? (MS-XLSX 2.2.2). */
const NEWER = new Set(
  (
    'ARRAYTOTEXT BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FLOOR.MATH FORMULATEXT HSTACK ' +
    'IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE RANDARRAY REDUCE SCAN ' +
    'SEQUENCE SHEET SHEETS SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE ' +
    'UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);
const NEWER_IN_SHEETS = new Set(['FILTER', 'SORT']);

/** A text, a quoted tab name, or a function name: only the last is ever prefixed. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z][A-Z0-9.]*(?=\()/gi;

/** `=IFS(…)` as entered → `_xlfn.IFS(…)` as a file keeps it. */
export function toFileFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(PIECE, (piece) => {
    const name = piece.toUpperCase();
    if (NEWER_IN_SHEETS.has(name)) return `_xlfn._xlws.${piece}`;
    return NEWER.has(name) ? `_xlfn.${piece}` : piece;
  });
}

/** The other way: with `=`, without prefixes. */
export function fromFileFormula(formula: string): string {
  return `=${formula.replace(/"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?/g, (piece) => (piece.startsWith('"') ? piece : ''))}`;
}
