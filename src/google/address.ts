/** Where the workbook is. */
import { getProperty, setPropertiesSoon } from './memory';
import { workbook } from './spreadsheet';

const property = 'address';

let known: string | null = null;

/** One round trip in a run, until it is remembered. */
export function addressOfWorkbook(): string {
  known ??= getProperty(property) ?? workbook().getUrl();
  return known;
}

/** It stays the same for good; and a copy of the workbook has a script of its own, which remembers nothing. */
export function rememberAddress(): void {
  const address = addressOfWorkbook();
  if (!isOfOwnMachine(address)) setPropertiesSoon({ [property]: address });
}

/** There everything is wherever `npm start` was started this time. */
export const isOfOwnMachine = (address: string): boolean => address.startsWith('http://127.0.0.1');
