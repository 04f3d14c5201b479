/**
 * The library of number formats as the grid is given it: it formats, but takes nothing typed or pasted for a date or a number.
 * The server does, in the workbook's own language; the grid would take 05/01 for the first of May.
 */
export * from 'numfmt';

const nothing = (): null => null;
export { nothing as parseDate, nothing as parseNumber, nothing as parseTime, nothing as parseValue };
