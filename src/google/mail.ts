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

/** What Google says when a letter surely did not go out. Anything else it throws may have come after the sending. */
const refusals =
  /invalid email|no recipient|too many times|limit exceeded|argument too large|invalid argument/i;

/** Hands one letter to Google and says what came of it; `note` is Google's own word, short. */
export function sendMail(mail: OutgoingMail): { state: 'sent' | 'failed' | 'unclear'; note: string } {
  try {
    MailApp.sendEmail({
      to: mail.to,
      subject: headerText(mail.subject),
      body: mail.text,
      htmlBody: mail.html,
      name: headerText(mail.senderName),
      ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    });
    return { state: 'sent', note: '' };
  } catch (error) {
    const said = String(error instanceof Error ? error.message : error);
    return { state: refusals.test(said) ? 'failed' : 'unclear', note: said.slice(0, 100) };
  }
}

/** Recipients the running account may still write to today. */
export const remainingQuota = (): number => MailApp.getRemainingDailyQuota();
