/** A workbook file that cannot be read or written. The message is one Vietnamese sentence for the person who chose the file. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';
}
