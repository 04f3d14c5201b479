import { Temporal } from 'temporal-polyfill';
import type { SentMail } from 'stand-in';
import type { LetterLine, LetterView } from './protocol';

const pad = (n: number) => String(n).padStart(2, '0');

function sentText(at: number, timeZone: string): string {
  const when = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return `${pad(when.hour)}:${pad(when.minute)}, ${pad(when.day)}/${pad(when.month)}/${when.year}`;
}

/** A sent mail as one line of the outbox. */
export const letterLine = (mail: SentMail, index: number, timeZone: string): LetterLine => ({
  index,
  to: mail.to,
  subject: mail.subject,
  sent: sentText(mail.at, timeZone),
});

/** A sent mail with all that a mail program shows of it. */
export const letterView = (mail: SentMail, index: number, timeZone: string): LetterView => ({
  ...letterLine(mail, index, timeZone),
  from: mail.name ? `${mail.name} <${mail.from}>` : mail.from,
  cc: mail.cc ?? '',
  replyTo: mail.replyTo ?? '',
  html: mail.htmlBody ?? '',
  text: mail.body,
  attachments: (mail.attachments ?? []).map(({ name }) => name),
});
