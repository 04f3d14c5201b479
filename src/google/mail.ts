/** The door to the mail service. */

export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  senderName: string;
  /** Empty: answers go to the account that sends. */
  replyTo: string;
}

/** One line, without what could start another header. */
const headerText = (text: string): string =>
  Array.from(text, (c) => (c < ' ' || c === '\u007f' ? ' ' : c))
    .join('')
    .trim();

/** Hands one letter to Google; throws what Google throws (no quota, bad address). */
export function sendMail(mail: OutgoingMail): void {
  MailApp.sendEmail({
    to: mail.to,
    subject: headerText(mail.subject),
    body: mail.text,
    htmlBody: mail.html,
    name: headerText(mail.senderName),
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
  });
}

/** Recipients the running account may still write to today. */
export const remainingQuota = (): number => MailApp.getRemainingDailyQuota();
