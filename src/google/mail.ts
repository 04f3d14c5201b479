/** The mail service. */
import { noteRefusal } from './consent';

/** A file that goes with a letter. */
export interface MailFile {
  name: string;
  /** `text/calendar` */
  type: string;
  text: string;
}

export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  senderName: string;
  /** Left out where there are none. */
  files?: readonly MailFile[];
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

/** Hands one letter to Google. Throws where Google does not take it, and where it is not known whether it did. */
export function sendMail(mail: OutgoingMail): void {
  MailApp.sendEmail({
    to: mail.to,
    subject: headerText(mail.subject),
    body: mail.text,
    htmlBody: mail.html,
    name: headerName(mail.senderName),
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    ...(mail.files && {
      attachments: mail.files.map(({ text, type, name }) => Utilities.newBlob(text, type, name)),
    }),
  });
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
