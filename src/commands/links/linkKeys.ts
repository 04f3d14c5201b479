import { defaultSettings } from '../../domain/settings';
import { type CalendarDate, calendarDateFromIso, type WeekKey } from '../../domain/calendar';
import {
  approvalText,
  linkKey,
  type LinkRecord,
  type OpenedLink,
  shownLink,
  signedText,
  type ShownLink,
} from '../../domain/personalLinks';
import { today } from '../../google/clock';
import { signed } from '../../google/signing';
import { knownSecret, secretOf } from '../secret';
import { recordOf } from './linkRecords';
import { readPhonePage } from './phonePage';

/** So many signs of a signature stand in a link, each of 6 bits. */
const signs = 22;

const signatureOf = (text: string, secret: string): string => signed(text, secret).slice(0, signs);

/** What a link carries in its address. */
export const keyOf = (link: Pick<LinkRecord, 'id' | 'version'>): string =>
  linkKey({ ...link, signature: signatureOf(signedText(link), secretOf()) });

/** The same in the letter that asks for approval of this week's digest. */
export const approvalKeyOf = (link: LinkRecord, week: WeekKey): string =>
  linkKey({
    ...link,
    signature: signatureOf(signedText(link), secretOf()),
    approval: signatureOf(approvalText(link, week), secretOf()),
  });

/** Whether a link came in the letter that asked for approval of this week's digest. */
export const asksToApprove = ({ approval, ...link }: OpenedLink, week: WeekKey): boolean =>
  approval !== undefined && approval === signatureOf(approvalText(link, week), secretOf());

/** A key that was signed here, whatever became of it since; null for any other. No cell is read. */
export function signedHere(key: unknown): ShownLink | null {
  const shown = shownLink(key);
  if (shown === null) return null;
  const secret = knownSecret();
  return secret !== null && signatureOf(signedText(shown), secret) === shown.signature ? shown : null;
}

/** The record of a link that is good while the page is on; null for any other key. No cell is read: the day is that of Vietnam. */
export function recordOfKey(key: unknown): OpenedLink | null {
  const shown = signedHere(key);
  const record = shown === null || !readPhonePage().on ? null : recordOf(shown, dayHere());
  return record && { ...record, approval: shown?.approval };
}

/** A day more or less ends no link of weeks, so the committee's own zone need not be read for it. */
export const dayHere = (): CalendarDate =>
  calendarDateFromIso(today(defaultSettings.timeZone)) ?? ('' as CalendarDate);
