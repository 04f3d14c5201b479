import { format, isDateFormat } from 'numfmt';
import { isError } from './cells';
import type { CellError, Scalar } from './model';
import { decimalMark } from './typed';

const known = new Map<string, boolean>();

/** Whether a number with this format is shown, and read by scripts, as a date or a time. */
export function showsDate(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined) return false;
  let answer = known.get(numberFormat);
  if (answer === undefined) known.set(numberFormat, (answer = isDateFormat(numberFormat)));
  return answer;
}

/** The text the grid shows for a value. */
export function displayed(
  value: Scalar | CellError,
  numberFormat: string | undefined,
  locale: string,
): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === undefined) return automatic(value, locale);
  const pattern = numberFormat === '@' ? 'General' : numberFormat;
  // Sheets counts days from 30/12/1899 without the 29/2/1900 that Excel believes in.
  return format(pattern, value, { locale, leap1900: false });
}

/** A number without a format: ten digits in all, or as many as stand before the mark; powers of ten beyond fifteen. */
function automatic(value: number, locale: string): string {
  const size = Math.abs(value);
  if (value !== 0 && (size < 1e-4 || size >= 1e15)) return format('General', value, { locale });
  const digits = Math.max(10, String(Math.trunc(size)).length);
  const text = String(Number(value.toPrecision(digits)));
  return decimalMark(locale) === 'comma' ? text.replace('.', ',') : text;
}
