import { PlainError } from '../plainError';

/** A workbook file that cannot be read or written; the message names the file and the way out. */
export class XlsxError extends PlainError {
  override readonly name = 'XlsxError';
}
