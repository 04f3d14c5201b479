import { parseNumber, parseValue } from 'numfmt';
import type { Scalar } from './model';

/** What a text becomes when it is entered into a cell. */
export interface Entered {
  value: Scalar;
  formula?: string;
  /** The format a cell without one of its own takes on. */
  numberFormat?: string;
}

interface EntryRules {
  /** `vi_VN`, `en_US`. */
  locale: string;
  /** The cell's own format, when it has one. */
  numberFormat?: string | undefined;
  /** The year of a date typed without one. */
  year: () => number;
}

const DATE = /^(\d{1,2}[/-]\d{1,2}[/-](\d{2}|\d{4})|\d{4}-\d{1,2}-\d{1,2})( \d{1,2}:\d{2}(:\d{2})?)?$/;
const DAY_AND_MONTH = /^\d{1,2}[/-]\d{1,2}$/;
const TIME = /^\d{1,2}:\d{2}(:\d{2})?$/;
const NUMBER = {
  comma: /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?(e[+-]?\d+)?%?$/i,
  point: /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[+-]?\d+)?%?$/i,
};

const marks = new Map<string, 'comma' | 'point'>();

export function decimalMark(locale: string): 'comma' | 'point' {
  let mark = marks.get(locale);
  if (!mark) {
    const half = new Intl.NumberFormat(locale.replace('_', '-')).format(0.5);
    marks.set(locale, (mark = half.includes(',') ? 'comma' : 'point'));
  }
  return mark;
}

/** numfmt writes months as `m`, Sheets as `M`. */
const sheetsDateFormat = (format: string): string => {
  const [date = '', ...time] = format.split(' ');
  return [/[dy]/.test(date) ? date.replaceAll('m', 'M') : date, ...time].join(' ');
};

/**
 * Reads a text as Sheets does when a person types it or a script passes it to setValue: empty, formula, `'` literal,
 * truth value, number or date of the locale, else text. In a plain-text cell (`@`) everything stays text.
 */
export function readTyped(typed: string, rules: EntryRules): Entered {
  if (typed === '') return { value: null };
  if (rules.numberFormat === '@') return { value: typed };
  if (typed.startsWith("'")) return { value: typed.slice(1) || null };
  if (typed.startsWith('=') && typed.length > 1) return readFormula(typed, rules.locale);
  const text = typed.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return readNumber(text, rules.locale) ?? readDate(text, rules) ?? { value: typed };
}

function readNumber(text: string, locale: string): Entered | null {
  // Of currencies only the dollar is known to be read.
  const bare = locale === 'en_US' ? text.replace(/^([+-]?)\$/, '$1') : text;
  if (!NUMBER[decimalMark(locale)].test(bare)) return null;
  const parsed = parseNumber(text, { locale });
  if (typeof parsed?.v !== 'number') return null;
  return { value: parsed.v, ...(parsed.z ? { numberFormat: parsed.z } : {}) };
}

function readDate(text: string, { locale, year }: EntryRules): Entered | null {
  const full = DAY_AND_MONTH.test(text) ? `${text}${text.includes('/') ? '/' : '-'}${year()}` : text;
  if (!DATE.test(full) && !TIME.test(full)) return null;
  const parsed = parseValue(full, { locale });
  if (typeof parsed?.v !== 'number') return null;
  return { value: parsed.v, numberFormat: sheetsDateFormat(parsed.z ?? 'd/M/yyyy') };
}

const DATE_FUNCTION = /^=\s*(TODAY|DATE|EDATE|EOMONTH|WORKDAY)\(/i;
const TIME_FUNCTION = /^=\s*NOW\(/i;

/** A formula; where the locale's decimal mark is a comma, `;` separates arguments, as its users type it. */
export function readFormula(typed: string, locale: string): Entered {
  const formula = decimalMark(locale) === 'comma' ? inEnglishSyntax(typed) : typed;
  if (DATE_FUNCTION.test(formula)) return { value: null, formula, numberFormat: defaultDateFormat(locale) };
  if (TIME_FUNCTION.test(formula)) {
    return { value: null, formula, numberFormat: `${defaultDateFormat(locale)} H:mm:ss` };
  }
  return { value: null, formula };
}

/** Semicolons become commas and decimal commas points; a call whose arguments stand between commas is taken as it is. */
function inEnglishSyntax(formula: string): string {
  const pieces = formula.split(/("[^"]*")/);
  const hasCommaArguments =
    !pieces.some((piece, i) => i % 2 === 0 && piece.includes(';')) && formula.includes('(');
  if (hasCommaArguments) return formula;
  return pieces
    .map((piece, i) => (i % 2 ? piece : piece.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',')))
    .join('');
}

/** The format a date gets in a cell that has none. */
export const defaultDateFormat = (locale: string): string =>
  locale.startsWith('en_US') ? 'M/d/yyyy' : 'dd/MM/yyyy';
