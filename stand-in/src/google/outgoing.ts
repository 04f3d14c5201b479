import { FakeBlob } from './blob';
import type { Context } from './context';
import { Exception } from './errors';
import { behind } from './face';
import type { SentMail } from './records';

export type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

/** Limits of a consumer account (Apps Script guides, "Quotas for Google Services"). */
const RECIPIENTS_A_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;
const SUBJECT_CHARACTERS = 250;
const DAY = 86_400_000;

const ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\.]+(\.[^\s@,;:<>()[\]"\\.]+)+$/;
const NAMED_ADDRESS = /^[^<>\r\n]*<([^<>]+)>$/;

/** Recipients, copies included, that the running user may still write to within 24 hours. */
export function remainingQuota({ state }: Context): number {
  const { mails, user, clock, dailyMailQuota } = state;
  const recent = mails.filter(({ from, at }) => from === user && at > clock.now() - DAY);
  return Math.max(0, dailyMailQuota - recent.reduce((sum, mail) => sum + recipientsOf(mail).length, 0));
}

/** Sends nothing: what would go out is kept in the project's list of mails. Throws as Google refuses. */
export function send(context: Context, message: Message): void {
  const { state } = context;
  const mail: SentMail = { ...headersOf(message), from: state.user, at: state.clock.now() };
  const recipients = recipientsOf(mail);
  if (!recipients.length) throw new Exception('Failed to send email: no recipient');
  [...recipients, ...addresses(mail.replyTo)].forEach(requireAddress);
  if (recipients.length > RECIPIENTS_A_MESSAGE) {
    throw new Exception('Limit Exceeded: Email Recipients Per Message.');
  }
  if (mail.subject.length > SUBJECT_CHARACTERS) throw new Exception('Argument too large: subject');
  if (Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody ?? '')) > BODY_BYTES) {
    throw new Exception('Limit Exceeded: Email Body Size.');
  }
  const enclosed = [...(mail.attachments ?? []), ...(mail.inlineImages ?? [])];
  if (enclosed.reduce((sum, { bytes }) => sum + bytes.length, 0) > ATTACHMENT_BYTES) {
    throw new Exception('Limit Exceeded: Email Total Attachments Size.');
  }
  if (recipients.length > remainingQuota(context)) {
    throw new Exception('Service invoked too many times for one day: email.');
  }
  state.mails.push(mail);
}

/** A line break would start a header of its own. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

function headersOf(message: Message): Omit<SentMail, 'from' | 'at'> {
  const { to, cc, bcc, replyTo, name, subject, body, htmlBody, noReply, attachments, inlineImages } = message;
  const images = Object.entries((inlineImages ?? {}) as Record<string, GoogleAppsScript.Base.BlobSource>);
  return {
    to: to ?? '',
    subject: oneLine(subject ?? ''),
    body: body ?? '',
    ...(cc ? { cc } : {}),
    ...(bcc ? { bcc } : {}),
    ...(replyTo ? { replyTo } : {}),
    ...(name ? { name: oneLine(name) } : {}),
    ...(htmlBody ? { htmlBody } : {}),
    ...(noReply ? { noReply } : {}),
    ...(attachments
      ? { attachments: [...attachments].map((source) => enclosure('attachments', source)) }
      : {}),
    ...(images.length
      ? { inlineImages: images.map(([key, source]) => enclosure('inlineImages', source, key)) }
      : {}),
  };
}

function enclosure(
  option: string,
  source: GoogleAppsScript.Base.BlobSource,
  key?: string,
): NonNullable<SentMail['attachments']>[number] {
  const blob = behind(source, FakeBlob);
  if (!blob) throw new Exception(`Invalid argument: ${option}`);
  return {
    name: key ?? blob.fileName ?? 'attachment',
    contentType: blob.contentType ?? 'application/octet-stream',
    bytes: blob.bytes,
  };
}

const addresses = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

const recipientsOf = ({ to, cc, bcc }: SentMail): string[] => [to, cc, bcc].flatMap(addresses);

function requireAddress(text: string): void {
  if (!ADDRESS.test(NAMED_ADDRESS.exec(text)?.[1] ?? text)) throw new Exception(`Invalid email: ${text}`);
}
