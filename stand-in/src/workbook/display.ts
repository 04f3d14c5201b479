import { format, isDateFormat } from 'numfmt';
import { isError } from './cells';
import type { CellError, Scalar } from './model';

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
  const pattern = numberFormat === '@' ? 'General' : (numberFormat ?? 'General');
  // Sheets counts days from 30/12/1899 without the 29/2/1900 that Excel believes in.
  return format(pattern, value, { locale, leap1900: false });
}
