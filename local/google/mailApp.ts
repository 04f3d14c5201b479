import { FakeBlob } from './blob';
import type { Context } from './context';
import { Exception, mismatch } from './errors';
import { behind, Fake } from './face';
import type { SentMail } from './records';

type Google = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

/** Limits of a consumer account (Apps Script guides, "Quotas for Google Services"). */
const RECIPIENTS_A_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;
const SUBJECT_CHARACTERS = 250;
const DAY = 86_400_000;

const ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\.]+(\.[^\s@,;:<>()[\]"\\.]+)+$/;
const NAMED_ADDRESS = /^[^<>\r\n]*<([^<>]+)>$/;

/** Sends nothing: what would go out is kept in the project's list of mails. */
export class FakeMailApp extends Fake<Google> implements Google {
  constructor(context: Context) {
    super(context, 'MailApp');
  }

  /** Recipients, copies included, that may still be written to within 24 hours. */
  getRemainingDailyQuota(): number {
    const { mails, user, clock, dailyMailQuota } = this.context.state;
    const recent = mails.filter(({ from, at }) => from === user && at > clock.now() - DAY);
    return Math.max(0, dailyMailQuota - recent.reduce((sum, mail) => sum + recipientsOf(mail).length, 0));
  }

  sendEmail(...args: unknown[]): void {
    const { state } = this.context;
    const message = messageFrom(args);
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
    if (recipients.length > this.getRemainingDailyQuota()) {
      throw new Exception('Service invoked too many times for one day: email.');
    }
    state.mails.push(mail);
  }
}

/** (message) · (to, subject, body) · (to, subject, body, options) · (to, replyTo, subject, body) */
function messageFrom(args: unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return first as Message;
  if (args.length < 3 || typeof first !== 'string') throw mismatch('MailApp.sendEmail', args);
  if (typeof fourth === 'string') {
    return { to: first, replyTo: String(second), subject: String(third), body: fourth };
  }
  return { ...(fourth as Message | undefined), to: first, subject: String(second), body: String(third) };
}

/** A line break would start a header of its own. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

function headersOf(message: Message): Omit<SentMail, 'from' | 'at'> {
  const { to, cc, bcc, replyTo, name, subject, body, htmlBody, noReply, attachments } = message;
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
    ...(attachments ? { attachments: [...attachments].map(attachmentFrom) } : {}),
  };
}

function attachmentFrom(
  source: GoogleAppsScript.Base.BlobSource,
): NonNullable<SentMail['attachments']>[number] {
  const blob = behind(source, FakeBlob);
  if (!blob) throw new Exception('Invalid argument: attachments');
  return {
    name: blob.fileName ?? 'attachment',
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
