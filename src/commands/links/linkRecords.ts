import { array, custom, number, object, string, tuple } from 'valibot';
import { type CalendarDate, calendarDateFromIso } from '../../domain/calendar';
import { linkId } from '../../domain/ids';
import { isGood, type LinkRecord, type LinkUse, type ShownLink, unused } from '../../domain/personalLinks';
import type { FormerPerson } from '../../domain/personalData';
import { bytesOf } from '../../domain/text';
import { getProperty, setPropertiesSoon, setProperty } from '../../google/memory';
import { carriesNothing, printStored, readStored, type Shape } from '../stored';

/** What the document keeps of its links; `days`: how long they were good when letters with them last went out. */
interface KeptLinks {
  days: number;
  records: LinkRecord[];
}

/** One property of them, which holds 9 KB. */
interface Page {
  days: number;
  people: [id: string, name: string, mailbox: string, version: number, carriedOn: CalendarDate][];
}

const date = custom<CalendarDate>((kept) => typeof kept === 'string' && calendarDateFromIso(kept) !== null);

const shape: Shape<Page> = {
  version: 1,
  schema: object({
    days: number(),
    people: array(tuple([string(), string(), string(), number(), date])),
  }),
  carry: carriesNothing,
};

const keyOf = (page: number): string => `links${page === 0 ? '' : `.${page}`}`;

/** A page is full before it has this many bytes. */
const fullPage = 8000;

/** A damaged page is as good as none: its links have ended, and the next letters bring new ones. */
export function readLinks(): KeptLinks {
  const kept: KeptLinks = { days: 0, records: [] };
  for (let page = 0; ; page += 1) {
    const text = getProperty(keyOf(page));
    if (text === null || text === '') return kept;
    const read = readStored(shape, text);
    if (read === null) continue;
    kept.days = Math.max(kept.days, read.days);
    kept.records.push(
      ...read.people.map(([id, name, mailbox, version, carriedOn]) => {
        return { id: linkId(id), name, mailbox, version, carriedOn };
      }),
    );
  }
}

/** All of them at once, before a letter with one goes; none where they stand so already. Call it under the lock. */
export function writeLinks({ days, records }: KeptLinks): void {
  const pages: Page['people'][] = [[]];
  let bytes = 0;
  for (const { id, name, mailbox, version, carriedOn } of records) {
    const entry: Page['people'][number] = [id, name, mailbox, version, carriedOn];
    const size = bytesOf(JSON.stringify(entry)) + 1;
    if (bytes + size > fullPage) {
      pages.push([]);
      bytes = 0;
    }
    pages[pages.length - 1]?.push(entry);
    bytes += size;
  }
  const values = new Map(pages.map((people, page) => [keyOf(page), printStored(shape, { days, people })]));
  // Of a longer list earlier, the pages behind are emptied.
  for (let page = pages.length; (getProperty(keyOf(page)) ?? '') !== ''; page += 1)
    values.set(keyOf(page), '');
  setPropertiesSoon(Object.fromEntries(values));
}

/** Ends the links of somebody who left and forgets whose they were; a member of the same name is given a new one. Call it under the lock. */
export function forgetLinks({ name, addresses }: Pick<FormerPerson, 'name' | 'addresses'>): void {
  const kept = readLinks();
  const theirs = (record: LinkRecord) =>
    addresses.includes(record.mailbox) || (record.mailbox === '' && record.name === name);
  const records = kept.records.filter((record) => !theirs(record));
  if (records.length < kept.records.length) writeLinks({ ...kept, records });
}

const useShape: Shape<LinkUse> = {
  version: 1,
  schema: object({ savedOn: date, since: number(), saves: number() }),
  carry: carriesNothing,
};

/** A property of each link's own, so that nobody who saves waits for anybody else. */
const useKey = ({ id }: Pick<LinkRecord, 'id'>): string => `linkUse.${id}`;

export const readUse = (link: Pick<LinkRecord, 'id'>): LinkUse =>
  readStored(useShape, getProperty(useKey(link)) ?? '') ?? unused;

/** One round trip. */
export const writeUse = (link: Pick<LinkRecord, 'id'>, use: LinkUse): void =>
  setProperty(useKey(link), printStored(useShape, use));

/** The record of a link that was signed here; null when it was renewed, ended, or its person is not known any more. */
export function recordOf({ id, version }: ShownLink, today: CalendarDate): LinkRecord | null {
  const { days, records } = readLinks();
  const record = records.find((one) => one.id === id);
  if (record === undefined || record.version !== version) return null;
  return isGood(record, readUse(record).savedOn, today, days) ? record : null;
}
