import { linkId } from '../../domain/ids';
import { holderAt, linkHolders, type LinkRecord, recordsFor } from '../../domain/personalLinks';
import type { Member } from '../../domain/tracker';
import { randomId } from '../../google/signing';
import type { ReadWeek } from '../../workbook/week';
import { approvalKeyOf, keyOf } from './linkKeys';
import { readLinks, writeLinks } from './linkRecords';
import { addressOf, readPhonePage } from './phonePage';

/** Gives the address of somebody's page, at one task where a code is given; null for whoever has none. */
export type PersonalLinks = (person: Pick<Member, 'name'>, code?: string) => string | null;

/**
 * The links of all who may have one, made where they were not yet and good anew from today, for letters that are about to go out.
 * Null while the page is off. Call it under the lock.
 */
export function linksToSend(week: ReadWeek): PersonalLinks | null {
  const sending = recordsToSend(week);
  if (sending === null) return null;
  const keys = new Map<string, string>();
  return ({ name }, code = '') => {
    const record = sending.recordOf.get(name);
    if (record === undefined) return null;
    const key = keys.get(name) ?? keyOf(record);
    keys.set(name, key);
    return addressWith(sending.address, key, code);
  };
}

/**
 * The links of letters that ask for approval: each opens the page of whose own address this is, and it alone lets the week's
 * digest go there. Null where that is nobody's. Call it under the lock.
 */
export function approvalLinks(week: ReadWeek): (address: string) => string | null {
  const sending = recordsToSend(week);
  const holders = linkHolders(week.tracker);
  return (to) => {
    const record = sending?.recordOf.get(holderAt(to, holders)?.name ?? '');
    return sending === null || record === undefined
      ? null
      : addressWith(sending.address, approvalKeyOf(record, week.summary.week.key), '');
  };
}

function recordsToSend({
  tracker,
  summary,
}: ReadWeek): { address: string; recordOf: ReadonlyMap<string, LinkRecord> } | null {
  const page = readPhonePage();
  const address = page.on ? addressOf(page) : null;
  if (address === null) return null;
  const { today, settings } = summary;
  const records = recordsFor(linkHolders(tracker), readLinks().records, newId, today).map((record) => ({
    ...record,
    carriedOn: today,
  }));
  writeLinks({ days: settings.linkDays, records });
  return { address, recordOf: new Map(records.map((record) => [record.name, record])) };
}

/** The same while letters are only looked at: the address without anybody's key, which opens nothing. */
export function linksToShow({ tracker }: ReadWeek): PersonalLinks | null {
  const page = readPhonePage();
  const address = page.on ? addressOf(page) : null;
  if (address === null) return null;
  const names = new Set(linkHolders(tracker).map(({ name }) => name));
  return ({ name }) => (names.has(name) ? `${address}?k=xem-truoc` : null);
}

/** One person's link, made for copying by hand; null while the page is off, or for nobody we know. Call it under the lock. */
export function linkOf(name: string, { tracker, summary }: ReadWeek): string | null {
  const page = readPhonePage();
  const address = page.on ? addressOf(page) : null;
  if (address === null) return null;
  const kept = readLinks();
  const { today, settings } = summary;
  const records = recordsFor(linkHolders(tracker), kept.records, newId, today).map((record) =>
    record.name === name ? { ...record, carriedOn: today } : record,
  );
  const record = records.find((one) => one.name === name);
  if (record === undefined) return null;
  writeLinks({ days: settings.linkDays, records });
  return addressWith(address, keyOf(record), '');
}

const newId = () => linkId(randomId().slice(0, 16));

const addressWith = (address: string, key: string, code: string): string =>
  `${address}?k=${key}${code === '' ? '' : `&t=${encodeURIComponent(code)}`}`;
