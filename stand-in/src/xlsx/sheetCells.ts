import { columnLetters } from '../workbook/a1';
import { copiedFormula } from '../workbook/copying';
import type { Cell, LineRun } from '../workbook/model';
import { parseArea } from './address';
import { fromFileError, serialOf, unescapedText } from './cells';
import { fromFileFormula, toFileFormula } from './formulas';
import { addLine, rowLook } from './lines';
import { attribute, elementOf, tagsOf, unescaped } from './xml';

type Content = Pick<Cell, 'value' | 'formula' | 'original'>;

/** What a cell holds, by row and column. */
export type Contents = Map<number, Map<number, Content>>;

interface SheetCells {
  /** Everything but texts kept in the common list and texts of several looks: those exceljs reads well. */
  contents: Contents;
  /** Rows that a person gave a height or hid. */
  rows: LineRun[];
  /** The part without these contents and without empty rows, each cell with its address. */
  rest: string;
  /** Cells that the file writes down, empty ones with a look among them, and what rows without cells cost. */
  count: number;
}

const ROW_OR_CELL = /<row(?=[\s/>])([^>]*?)(\/?)>(\s*<\/row>)?|<c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/**
 * Takes the contents of cells out of a worksheet's XML, exactly as the file has them. exceljs would round numbers that are
 * shown as dates, lose those that are no day, read `t="d"` as a year, and forget the formula of a cell with a link.
 */
export function takeCells(xml: string): SheetCells {
  const start = xml.indexOf('<sheetData');
  const end = xml.indexOf('</sheetData>');
  const contents: Contents = new Map();
  if (start < 0 || end < 0) return { contents, rows: [], rest: xml, count: 0 };
  const masters = new Map<string, Master>();
  let row = 0;
  let column = 0;
  let count = 0;
  let isBare = false;
  const rows: LineRun[] = [];
  const emptied = xml
    .slice(start, end)
    .replace(
      ROW_OR_CELL,
      (
        all,
        rowTag: string | undefined,
        closed: string,
        end: string | undefined,
        cellTag: string | undefined,
        inner = '',
      ) => {
        if (cellTag === undefined) {
          const tag = rowTag ?? '';
          const number = attribute(tag, 'r');
          row = Number(number ?? row + 1);
          column = 0;
          addLine(rows, row, rowLook(tag));
          // A format copied to the end of the grid leaves a million of them.
          if (closed || end !== undefined) return '';
          if (isBare) count += 1;
          isBare = true;
          return number === undefined ? `<row r="${row}"${tag}>` : all;
        }
        isBare = false;
        count += 1;
        const place = parseArea(attribute(cellTag, 'r') ?? '');
        column = place?.column ?? column + 1;
        const address = `${columnLetters(column)}${row}`;
        const addressed = place ? cellTag : ` r="${address}"${cellTag}`;
        const content = contentOf(inner as string, attribute(cellTag, 't'), { row, column, masters });
        if (content === 'text') return place ? all : `<c${addressed}>${inner}</c>`;
        if (content.value !== null || content.formula !== undefined) {
          const line = contents.get(row) ?? new Map<number, Content>();
          contents.set(row, line.set(column, content));
        }
        return `<c${addressed}/>`;
      },
    );
  return {
    contents,
    rows,
    rest: xml.slice(0, start) + emptied + xml.slice(end),
    count: count + rows.length,
  };
}

interface Master {
  formula: string;
  row: number;
  column: number;
}

interface Place {
  row: number;
  column: number;
  masters: Map<string, Master>;
}

const FORMULA = /<f(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const VALUE = /<v(?=[\s>])?[^>]*>([\s\S]*?)<\/v>/;

/** The content, or that it is a text for exceljs. */
function contentOf(
  inner: string,
  type: string | undefined,
  place: Place,
): Pick<Cell, 'value' | 'formula' | 'original'> | 'text' {
  const formula = formulaOf(inner, place);
  if (!formula && (type === 's' || (type === 'inlineStr' && /<r(?=[\s>])/.test(inner)))) return 'text';
  const text = type === 'inlineStr' ? plainText(inner) : unescaped(VALUE.exec(inner)?.[1] ?? '');
  const { value, original } = valueOf(text, type);
  if (!formula) return { value, ...(original && { original }) };
  const asWritten = { ...formula.original, ...(original && { result: original }) };
  return {
    value,
    formula: formula.formula,
    ...(Object.keys(asWritten).length && { original: { formula: formula.text, ...asWritten } }),
  };
}

/** Texts of the cell itself, without the reading aids of Asian scripts. */
const plainText = (inner: string): string =>
  (inner.replace(/<rPh[\s\S]*?<\/rPh>/g, '').match(/<t(?=[\s>])[^>]*>[\s\S]*?<\/t>/g) ?? [])
    .map((each) => unescaped(each.replace(/<[^>]*>/g, '')))
    .join('');

function valueOf(text: string, type: string | undefined): Pick<Cell, 'value' | 'original'> {
  if (text === '') return { value: null };
  switch (type) {
    case undefined:
    case 'n': {
      const number = Number(text);
      return { value: text.trim() !== '' && Number.isFinite(number) ? number : text };
    }
    case 'b':
      return { value: text !== '0' && text !== 'false' };
    case 'e': {
      const value = fromFileError(text);
      return { value, ...(value.error !== text && { original: { error: text } }) };
    }
    case 'd': {
      const serial = serialOf(
        new Date(
          /[Zz]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`,
        ),
      );
      return { value: Number.isNaN(serial) ? text : serial };
    }
    default:
      return { value: unescapedText(text) };
  }
}

/** The formula as the workbook has it, and what the file says of it besides. */
function formulaOf(
  inner: string,
  { row, column, masters }: Place,
): { formula: string; text: string; original: object } | null {
  const found = FORMULA.exec(inner);
  if (!found) return null;
  const [, tag = '', body = ''] = found;
  const text = unescaped(body);
  const index = attribute(tag, 'si');
  const kind = attribute(tag, 't');
  if (kind === 'shared' && index !== undefined && text === '') {
    const master = masters.get(index);
    if (!master) return null;
    const formula = copiedFormula(master.formula, row - master.row, column - master.column);
    return { formula, text: toFileFormula(formula), original: {} };
  }
  if (text === '') return null;
  const formula = fromFileFormula(text);
  if (kind === 'shared' && index !== undefined) masters.set(index, { formula, row, column });
  const array = kind === 'array' ? { shareType: 'array', ref: attribute(tag, 'ref') } : {};
  const differs = toFileFormula(formula) !== text ? { formula: text } : {};
  return { formula, text, original: { ...array, ...differs } };
}

/** Where the links of a sheet lead, by area; `targetOf` gives the address behind a relation. */
export function linksOf(xml: string, targetOf: (id: string) => string | undefined): Map<string, string> {
  const links = new Map<string, string>();
  for (const tag of tagsOf(elementOf(xml, 'hyperlinks'), 'hyperlink')) {
    const ref = attribute(tag, 'ref');
    const location = attribute(tag, 'location');
    const id = /:id\s*=\s*["']([^"']*)/.exec(tag)?.[1];
    const outside = id === undefined ? undefined : targetOf(id);
    const target = [outside, location].filter((part) => part !== undefined && part !== '').join('#');
    if (ref !== undefined && target !== '') links.set(ref, outside === undefined ? `#${target}` : target);
  }
  return links;
}

/** The notes of a comments part, by address. */
export function notesOf(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  for (const [, tag = '', inner = ''] of xml.matchAll(/<comment(?=\s)([^>]*)>([\s\S]*?)<\/comment>/g)) {
    const ref = attribute(tag, 'ref');
    const text = unescapedText(plainText(inner));
    if (ref !== undefined && text !== '') notes.set(ref, text);
  }
  return notes;
}
