/** The door to the mail service. */
import { noteRefusal } from './consent';
import { rememberWaiting } from './memory';

interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  senderName: string;
  /** A file for calendars; left out where there is none. */
  calendar?: { name: string; text: string };
  /** Empty: answers go to the account that sends. */
  replyTo: string;
}

const lineEnds = new RegExp(String.raw`[\p{Cc}\p{Zl}\p{Zp}]`, 'gu');
const hidden = new RegExp(String.raw`\p{Cf}`, 'gu');
const halves = new RegExp(String.raw`\p{Cs}`, 'gu');

/** One line of signs that can be seen: nothing that starts another header, turns the direction of reading or has no width. */
const headerText = (text: string): string =>
  text.replace(lineEnds, ' ').replace(hidden, '').replace(halves, '\ufffd').replace(/ +/g, ' ').trim();

/** A name before an address, without what could pass for an address of its own. */
const headerName = (text: string): string =>
  headerText(
    headerText(text)
      .replace(/<[^<>]*@[^<>]*>?|\S*@\S*/g, ' ')
      .replace(/[<>"\\]/g, ''),
  );

/** What Google says when a letter surely did not go out. Anything else it throws may have come after the sending. */
const refusals = /invalid email|no recipient|limit exceeded|argument too large|invalid argument/i;

/** What it says when this account may send nothing at all: no quota, or no consent any more. Scopes are named in any language. */
const bars = /too many times|permission|authori[sz]ation|googleapis\.com\/auth/i;

/** `barred`: this letter did not go out, and no other would. */
type Handed = 'sent' | 'failed' | 'unclear' | 'barred';

/** Hands one letter to Google and says what came of it; `note` is Google's own word, short. */
export function sendMail(mail: OutgoingMail): { state: Handed; note: string } {
  // What a letter rests on, such as its links, is remembered before it goes.
  rememberWaiting();
  try {
    MailApp.sendEmail({
      to: mail.to,
      subject: headerText(mail.subject),
      body: mail.text,
      htmlBody: mail.html,
      name: headerName(mail.senderName),
      ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
      ...(mail.calendar && {
        attachments: [Utilities.newBlob(mail.calendar.text, 'text/calendar', mail.calendar.name)],
      }),
    });
    return { state: 'sent', note: '' };
  } catch (error) {
    noteRefusal(error);
    const said = String(error instanceof Error ? error.message : error);
    const state = refusals.test(said) ? 'failed' : bars.test(said) ? 'barred' : 'unclear';
    // What bars the account is told whole, for it names the permission.
    return { state, note: state === 'barred' ? said : said.slice(0, 100) };
  }
}

/** Recipients the running account may still write to today. */
export const remainingQuota = (): number => MailApp.getRemainingDailyQuota();

/** The same; null for an account that did not let the script send mail. */
export function quotaIfAllowed(): number | null {
  try {
    return remainingQuota();
  } catch (error) {
    noteRefusal(error);
    return null;
  }
}
