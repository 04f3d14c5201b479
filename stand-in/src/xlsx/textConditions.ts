/**
 * Google's conditions on text that a file can only say as a formula, in the very words Excel itself uses for
 * "contains", "begins with" …, so that they are recognised again on the way back.
 */
const CONDITIONS: { type: string; formula: (cell: string, text: string) => string }[] = [
  { type: 'TEXT_CONTAINS', formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  { type: 'TEXT_DOES_NOT_CONTAIN', formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))` },
  { type: 'TEXT_STARTS_WITH', formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}` },
  { type: 'TEXT_ENDS_WITH', formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}` },
  { type: 'TEXT_EQUAL_TO', formula: (cell, text) => `${cell}=${text}` },
  { type: 'CELL_EMPTY', formula: (cell) => `LEN(TRIM(${cell}))=0` },
  { type: 'CELL_NOT_EMPTY', formula: (cell) => `LEN(TRIM(${cell}))>0` },
  {
    type: 'TEXT_IS_VALID_EMAIL',
    formula: (cell) => `AND(ISNUMBER(FIND("@",${cell})),ISNUMBER(FIND(".",${cell})))`,
  },
  { type: 'TEXT_IS_VALID_URL', formula: (cell) => `NOT(ISERROR(SEARCH("http*://*.*",${cell})))` },
];

/** The formula for a condition on the cell named, or null when it is not one on text. */
export function textFormula(type: string, cell: string, text: string): string | null {
  const quoted = `"${(wild(type) ? text.replace(/[~?*]/g, '~$&') : text).replaceAll('"', '""')}"`;
  return CONDITIONS.find((condition) => condition.type === type)?.formula(cell, quoted) ?? null;
}

/** The condition a file's formula says, or null when it is a formula of somebody's own. */
export function textCondition(formula: string, cell: string): { type: string; values: string[] } | null {
  const texts = [...new Set(formula.match(/"(?:[^"]|"")*"/g) ?? ['""'])];
  for (const { type, formula: say } of CONDITIONS) {
    for (const quoted of texts) {
      // Excel counts the letters itself: LEFT(A1,3)="abc".
      const counted = formula.replace(/,\d+\)=/, `,LEN(${quoted}))=`);
      if (counted !== say(cell, quoted)) continue;
      const text = quoted.slice(1, -1).replaceAll('""', '"');
      return { type, values: say.length === 1 ? [] : [wild(type) ? text.replace(/~([~?*])/g, '$1') : text] };
    }
  }
  return null;
}

/** SEARCH takes `?` and `*` for any letters. */
function wild(type: string): boolean {
  return type === 'TEXT_CONTAINS' || type === 'TEXT_DOES_NOT_CONTAIN';
}
