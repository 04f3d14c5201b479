/** All that a case needs: what is mutated, as one module. */
export { Project } from '../../../google/project';
export { ironCalc } from '../../../workbook/ironcalc';
export { emptyWorkbook } from '../../../workbook/newWorkbook';
