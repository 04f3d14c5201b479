import { answer, main, promise, type StandInPromise } from './promise';

/** What a cell tells of itself before, after something was set, and after it was taken back. */
const LOOKS: [property: string, before: unknown, set: unknown][] = [
  ['FontColor', '#000000', '#ff0000'],
  ['FontFamily', 'Arial', 'Roboto'],
  ['FontSize', 10, 14],
  ['FontStyle', 'normal', 'italic'],
  ['FontWeight', 'normal', 'bold'],
  ['FontLine', 'none', 'underline'],
  ['FontLine', 'none', 'line-through'],
  ['Background', '#ffffff', '#00ff00'],
  ['VerticalAlignment', 'bottom', 'top'],
];

const ERRORS: [formula: string, error: string][] = [
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=VALUE("a")', '#VALUE!'],
  ['=khongCo()', '#NAME?'],
  ['=SQRT(-1)', '#NUM!'],
];

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'cite', 'poster', 'background', 'data'];

/** How cells look, what formulas fail with, and which attributes hold addresses. */
export const looks: StandInPromise[] = [
  promise(
    'a look can be set and taken back',
    LOOKS.map(([, before, set]) => [before, set, before]),
    (open) =>
      open(
        main(`return given.map(([property, , set], i) => {
          const cell = sheet.getRange(i + 1, 1); const seen = () => cell['get' + property]();
          const before = seen(); cell['set' + property](set); const after = seen(); cell['set' + property](null);
          return [before, after, seen()];
        });`),
      ).run('main', [LOOKS]),
  ),
  promise(
    'a cell nobody touched stands as its value wants, and says that it wraps',
    ['general', 'bottom', true, 'OVERFLOW'],
    (open) =>
      answer(
        open,
        `const cell = sheet.getRange('A1');
       return [cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getWrap(), String(cell.getWrapStrategy())];`,
      ),
  ),
  promise(
    'a formula fails by the name of its error, and is no text that reads so',
    ERRORS.map(([, error]) => [error, true, error]),
    (open) =>
      open(
        main(`return given.map(([formula], i) => {
        const cell = sheet.getRange(i + 1, 1).setFormula(formula);
        return [cell.getValue(), sheet.getRange(i + 1, 2).setFormula('=ISERROR(A' + (i + 1) + ')').getValue(), cell.getDisplayValue()];
      });`),
      ).run('main', [ERRORS]),
  ),
  promise(
    'an address that would run a script is made harmless wherever an address stands',
    ADDRESSES.map((name) => `<a ${name}="#zSoyz" title="javascript:a">`),
    (open) =>
      open(
        main(
          `return given.map((name) => HtmlService.createTemplate('<a ' + name + '="<?= "javascript:a" ?>" title="<?= "javascript:a" ?>">').evaluate().getContent());`,
        ),
      ).run('main', [ADDRESSES]),
  ),
];
