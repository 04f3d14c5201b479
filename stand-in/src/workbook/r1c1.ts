import { columnLetters } from './a1';
import { type Corner, mapReferences, type Reference } from './references';

const NOWHERE = '#REF!';

/** A row or a column counted from a cell (`[-1]`, nothing at all) or by itself (`3`). */
const STEP = String.raw`(?:\[-?\d+\]|\d+)?`;
const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELL = String.raw`R(${STEP})C(${STEP})`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'\]])(${SHEET})` +
    String.raw`(?:${CELL}(?::${CELL})?|C(${STEP}):C(${STEP})|R(${STEP}):R(${STEP}))(?![\p{L}\p{N}_.(!\[])`,
  'giu',
);

/** A formula whose references are written in R1C1 notation, as it reads in A1 notation in the cell it stands in. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const line = (step: string): string => absolute(step, row, String);
  const letters = (step: string): string => absolute(step, column, columnLetters);
  return formula.replace(
    TOKEN,
    (token: string, sheet: string | undefined, ...steps: (string | undefined)[]) => {
      if (token.startsWith('"')) return token;
      const [r1 = '', c1 = '', r2, c2 = '', left, right = '', top, bottom = ''] = steps;
      const place =
        left !== undefined
          ? `${letters(left)}:${letters(right)}`
          : top !== undefined
            ? `${line(top)}:${line(bottom)}`
            : letters(c1) + line(r1) + (r2 === undefined ? '' : `:${letters(c2)}${line(r2)}`);
      return place.includes(NOWHERE) ? NOWHERE : sheet + place;
    },
  );
}

function absolute(step: string, from: number, name: (position: number) => string): string {
  const fixed = /^\d/.test(step);
  const position = fixed ? Number(step) : from + Number(step.slice(1, -1));
  return position < 1 ? NOWHERE : (fixed ? '$' : '') + name(position);
}

/** The same the other way round; what is not fixed is counted from the cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  const step = (position: number | undefined, fixed: boolean, from: number, name: string): string =>
    position === undefined ? '' : name + (fixed ? position : `[${position - from}]`);
  const corner = (each: Corner): string =>
    step(each.row, each.fixedRow, row, 'R') + step(each.column, each.fixedColumn, column, 'C');
  return mapReferences(formula, (reference: Reference, written) => {
    const sheet = reference.sheetName === undefined ? '' : written.slice(0, written.lastIndexOf('!') + 1);
    return sheet + corner(reference.from) + (reference.to ? `:${corner(reference.to)}` : '');
  });
}
