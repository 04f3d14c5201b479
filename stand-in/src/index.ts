/** The stand-in for Google, as everybody outside this package knows it; files are `stand-in/xlsx`. */
export { type CompiledScripts, useCompiledScripts } from './google/compile';
export { formatDate } from './google/formatDate';
export { Project } from './google/project';
export type {
  Answer,
  GivenAnswer,
  Menu,
  MenuEntry,
  Page,
  ProjectFiles,
  Question,
  SentMail,
  StoredTrigger,
  Toast,
  WebApp,
  WebPage,
} from './google/records';
export type { ProjectOptions } from './google/state';
export { nextFiring } from './google/triggerTimes';
export { momentOf } from './moment';
export { selfCheckScript } from './conformance/selfCheckScript';
export { contains, parseA1, splitSheetName, toA1 } from './workbook/a1';
export { cellAt, eachPosition, onGrid, putCell } from './workbook/cells';
export { seriesOf } from './workbook/charts';
export { displayed } from './workbook/display';
export type { Evaluator, SheetResult } from './workbook/evaluator';
export type { Line } from './workbook/formulaShift';
export { applyFilter, shownAt } from './workbook/filtering';
export { ironCalc } from './workbook/ironcalc';
export type {
  Area,
  Cell,
  CellError,
  CellFormat,
  Scalar,
  Sheet,
  ValidationRule,
  Workbook,
} from './workbook/model';
export { emptySheet, emptyWorkbook, localUrl, sheetOf, workbookOf } from './workbook/newWorkbook';
export { sortRows } from './workbook/sorting';
export { deleteLines, insertLines, moveLinesTo } from './workbook/structure';
