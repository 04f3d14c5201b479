import { mismatch, NotImplemented } from './errors';
import { MEMBERS } from './members';

/** How many arguments a member takes; null when it is no method. */
type Counts = number[] | 'any' | null;

/** Read when it is asked for first; what is read never changes. */
const tables = new Map<string, Map<string, Counts> | null>();

/** An object that is also of a more particular kind: the only one there is here. */
const OF_A_KIND: Record<string, string> = { EmbeddedChartBuilder: 'EmbeddedColumnChartBuilder' };

function tableOf(service: string): Map<string, Counts> | null {
  const known = tables.get(service);
  if (known !== undefined) return known;
  const members = MEMBERS[OF_A_KIND[service] ?? service];
  const table = members === undefined ? null : readTable(members);
  tables.set(service, table);
  return table;
}

const readTable = (text: string): Map<string, Counts> =>
  new Map(
    text.split(' ').map((entry) => {
      const [name = '', counts] = entry.split(':');
      return [name, counts === undefined ? null : counts === '*' ? 'any' : counts.split(',').map(Number)];
    }),
  );

/** Whether Google's object has it; true for objects that nobody listed. */
export const isMember = (service: string, name: string): boolean => tableOf(service)?.has(name) ?? true;

/** What a script gets for a member that Google has and the stand-in has not: a method that throws when it is called. */
export function missing(service: string, name: string): (() => never) | undefined {
  const counts = tableOf(service)?.get(name);
  const refuse = (): never => {
    throw new NotImplemented(`${service}.${name}`);
  };
  if (counts === undefined || counts === null) return refuse();
  return refuse;
}

/** Throws as Google does when no signature of the method takes so many arguments. */
export function requireSignature(service: string, name: string, args: unknown[]): void {
  const counts = tableOf(service)?.get(name);
  if (!Array.isArray(counts) || counts.includes(args.length)) return;
  throw mismatch(`${fullName(service)}.${name}`, args);
}

/** Google puts the service before an object's name. */
export const fullName = (service: string): string =>
  isOfSheets(service) ? `SpreadsheetApp.${service}` : service;

const isOfSheets = (service: string): boolean =>
  /^(Range|RangeList|Sheet|Spreadsheet|Protection|NamedRange|Filter|TextFinder)$|Builder$|Condition$/.test(
    service,
  );
