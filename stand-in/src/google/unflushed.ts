import type { Workbook } from '../workbook/model';
import { isRoundTrip } from './roundTrips';

const DOCUMENT =
  /^(Spreadsheet|Sheet|Range|RangeList|Protection|NamedRange|Filter|TextFinder|DeveloperMetadata)$/;
const READING = /^(get|is|has|can|find)/;

/**
 * What a run wrote to the document and Google may not have written yet: writes wait for a flush, a read or the end of
 * the run. Properties are durable at once.
 */
export class Unflushed {
  #before: Workbook | null = null;

  constructor(readonly workbook: Workbook) {}

  /** To be told of every call before it happens. */
  watch(service: string, method: string): void {
    if (service === 'SpreadsheetApp' && method === 'flush') this.#before = null;
    if (!DOCUMENT.test(service) || !isRoundTrip(service, method)) return;
    if (READING.test(method)) this.#before = null;
    else this.#before ??= structuredClone(this.workbook);
  }

  /** The document as it is when Google lost them. */
  lose(): void {
    if (this.#before) Object.assign(this.workbook, { ...this.#before, properties: this.workbook.properties });
    this.#before = null;
  }
}
