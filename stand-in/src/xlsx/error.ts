/** A workbook file that cannot be read or written; the message names the file and the way out. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';
}
