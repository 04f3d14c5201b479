/**
 * The workbook as data. The fake services change it, the evaluator and the page read it, xlsx.ts stores it.
 * Rows and columns count from 1 and keys name them as Google's calls do.
 */

/** A cell holds a text, a number, a truth value or nothing. A date is a number (days since 30/12/1899) with a date format. */
export type Scalar = string | number | boolean | null;

/** An error a formula gave, as the grid shows it. */
export interface CellError {
  error: '#REF!' | '#N/A' | '#VALUE!' | '#NAME?' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#ERROR!';
}

export interface TextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** Points. */
  size?: number;
  /** `#rrggbb`. */
  color?: string;
  font?: string;
}

/** A part of a cell's text that looks different or leads somewhere; `end` is exclusive, both count from 0. */
export interface TextRun {
  start: number;
  end: number;
  style?: TextStyle;
  link?: string;
}

export interface CellFormat extends TextStyle {
  /** `#rrggbb`; absent means no fill of its own. */
  background?: string;
  /** As Sheets writes it: `dd/MM/yyyy`, `0.00`, `@`; absent means general. */
  numberFormat?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  /** The text ends where the cell ends. */
  clip?: boolean;
  /** Degrees the text is turned by, or its letters stand one below another; not drawn, and not kept in a file. */
  turned?: number | 'vertical';
  /** One of Google's TextDirection names; as `turned`. */
  direction?: string;
  /** The whole look as the file has it, where it says more than the above (borders, a slant …): it is saved with the cell. */
  original?: object;
}

export interface Cell {
  /** What was entered, or what the formula last gave. */
  value: Scalar | CellError;
  /** With its `=`, as entered, in en-US syntax. */
  formula?: string;
  format?: CellFormat;
  note?: string;
  /** The address behind the whole text. */
  link?: string;
  /** Absent: the whole text looks alike. */
  runs?: TextRun[];
  /** What the file has here, where it says more than value and formula (looks within a text, a newer error): saved while those stay. */
  original?: object;
}

/** Inclusive on both ends, from 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type ConditionType =
  | { kind: 'formula'; formula: string }
  /** One of Google's BooleanCriteria names with its arguments, e.g. TEXT_CONTAINS. */
  | { kind: 'criteria'; type: string; values: Scalar[] };

/** A colour of a scale and where on it it stands: by one of Google's InterpolationType names and a value, as text. */
export interface ScalePoint {
  color: string;
  type: string;
  value: string;
}

/** Cells coloured by how large their numbers are. It is kept for scripts, not drawn. */
export interface ColourScale {
  kind: 'scale';
  min: ScalePoint;
  mid?: ScalePoint;
  max: ScalePoint;
}

export interface ColourRule {
  /** May reach beyond the grid, as those of a file's whole columns do. */
  areas: Area[];
  condition: ConditionType | ColourScale;
  format: Pick<CellFormat, 'background' | 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
}

export interface ValidationRule {
  /** May reach beyond the grid, as a colour rule's. */
  area: Area;
  /** One of Google's DataValidationCriteria names, e.g. VALUE_IN_LIST, DATE_IS_VALID_DATE, NUMBER_BETWEEN. */
  type: string;
  /**
   * As Google gives them: VALUE_IN_LIST `[texts, showsArrow]`, VALUE_IN_RANGE `["'Tab'!A2:A", showsArrow]`,
   * NUMBER_BETWEEN `[from, to]`, dates as serials, CHECKBOX `[]` or `[checked, unchecked]`.
   */
  values: (Scalar | Scalar[])[];
  /** False rejects what does not fit; true only marks it. */
  allowInvalid: boolean;
  help?: string;
}

export interface Protection {
  description: string;
  warningOnly: boolean;
  /** Absent: the whole tab. */
  area?: Area;
  /** Of a protected tab: what of it everybody may still write to. */
  open?: Area[];
  editors: string[];
  /** Nobody has been taken off the editors yet: everyone who may edit the file still may edit here. */
  everyone?: boolean;
}

/** Colours that take turns over an area, by Google's names such as `HeaderRowColor`; not drawn, and not kept in a file. */
export interface Banding {
  area: Area;
  colors: Record<string, string>;
}

/** Rows of an area that a filter hides; `criteria` by column of the tab. */
export interface Filter {
  area: Area;
  criteria: Map<number, FilterCriteria>;
  hiddenRows: Set<number>;
}

export interface FilterCriteria {
  condition?: { type: string; values: Scalar[] };
  /** Values that are not shown, as the grid displays them. */
  hiddenValues?: string[];
}

/** A key and value a script keeps with the workbook, a tab, or rows or columns of it. */
export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Absent: the workbook. */
  sheetId?: number;
  /** Absent: the whole tab. */
  lines?: { line: 'row' | 'column'; area: Area };
}

/** Columns drawn from numbers of their tab, floating over its cells. */
export interface Chart {
  id: number;
  /** The first column names the categories, each other one is a series. */
  ranges: Area[];
  /** How many rows at the top of the ranges name the series. */
  headers: number;
  title: string;
  /** Of the series, `#rrggbb`; those without one have the usual ones. */
  colors: string[];
  /** The cell its corner lies on, and how far from the cell's, in pixels, as its size is. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
}

export interface Sheet {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  hiddenGridlines?: boolean;
  tabColor?: string;
  /** Sparse: `cells.get(row)?.get(column)`. */
  cells: Map<number, Map<number, Cell>>;
  /** Pixels; absent means the default of 100 (columns) and 21 (rows). */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
  /** In Google's order: the first that holds wins. */
  colourRules: ColourRule[];
  validations: ValidationRule[];
  protections: Protection[];
  /** Areas that people made tables of, whose columns have types. */
  tables?: Area[];
  filter?: Filter;
  bandings?: Banding[];
  charts?: Chart[];
  /** How the file it came from shows and prints it: kept as it was read, for no script of Sheets can ask. */
  page?: SheetPage;
  /**
   * Cells far from all others, such as one typed by mistake in the last row of Excel's grid: kept in the file, but no part of
   * the grid, which would reach to them.
   */
  strays?: Sheet['cells'];
  /** Sizes of rows below and columns right of the grid, as the file has them: saved with it, however the grid grows. */
  beyond?: { rows: LineRun[]; columns: LineRun[] };
}

/** Neighbouring lines of one size. */
export interface LineRun {
  /** Of the first line; beyond the grid it counts from the grid's end. */
  from: number;
  count: number;
  /** Pixels; absent means the default. */
  size?: number;
  hidden?: true;
}

/** Paper, margins, scale, print area, running heads and zoom, in the words of the file. */
interface SheetPage {
  setup: object;
  heads: object;
  view: object;
  /** The rows after which a page ends. */
  breaks: number[];
}

export interface Workbook {
  id: string;
  title: string;
  /** The address people open it by; links to rows are built on it. */
  url: string;
  /** `vi_VN`, `en_US`. */
  locale: string;
  timeZone: string;
  sheets: Sheet[];
  activeSheetId: number;
  namedRanges: { name: string; sheetId: number; area: Area }[];
  /** The document properties of PropertiesService: they belong to the file. */
  properties: Map<string, string>;
  metadata?: Metadata[];
  /** Of the file it was read from. */
  file?: SourceFile;
}

interface SourceFile {
  /** Colours and fonts by name, which looks refer to. */
  themes: object;
  /** In Vietnamese: what the file holds that is lost from a copy saved here. */
  notCarried: string[];
}
