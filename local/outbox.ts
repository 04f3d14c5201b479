import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { LetterRefusal } from '../src/domain/sendRegister';
import type { SentMail } from 'stand-in';

/** Domain of our Message-IDs; `.invalid` belongs to nobody (RFC 6761). */
const MESSAGE_DOMAIN = 'tong-hop-tuan.invalid';

/** A letter a mail server did not take. */
type RefusedLetter = LetterRefusal & Pick<SentMail, 'subject'>;

const OUR_FILE = /^\d{2,}-.+\.eml$/;

/** The mail as a mail program would keep it: real MIME, the same bytes for the same mail. */
export async function composeEml(mail: SentMail): Promise<Buffer> {
  const message = new MailComposer({ ...mimeOf(mail), newline: 'win' }).compile();
  // The sender's own copy shows who got a blind copy.
  message.keepBcc = true;
  return message.build();
}

/** Writes one `NN-recipient.eml` per mail in the order of sending, in place of those of an earlier run; gives their paths. */
export async function writeOutbox(mails: SentMail[], folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter((name) => OUR_FILE.test(name));
  await Promise.all(old.map((name) => rm(join(folder, name))));
  const digits = Math.max(2, String(mails.length).length);
  return Promise.all(
    mails.map(async (mail, index) => {
      const path = join(folder, `${String(index + 1).padStart(digits, '0')}-${fileName(mail.to)}.eml`);
      await writeFile(path, await composeEml(mail));
      return path;
    }),
  );
}

/** Hands the mails to an SMTP server, one by one; gives those it did not take. One that is refused does not stop the others. */
export async function deliver(mails: SentMail[], smtpUrl: string): Promise<RefusedLetter[]> {
  const transport = nodemailer.createTransport(smtpUrl);
  const refused: RefusedLetter[] = [];
  for (const mail of mails) {
    await transport.sendMail(mimeOf(mail)).catch((error: SmtpError) =>
      refused.push({
        email: mail.to,
        subject: mail.subject,
        state: surelyNotSent(error) ? 'failed' : 'unclear',
        note: `Máy chủ thư báo: ${error.message}`.slice(0, 200),
      }),
    );
  }
  transport.close();
  return refused;
}

/** What to tell people of letters that were not taken; null when all were. */
export function refusedText(refused: readonly RefusedLetter[]): string | null {
  if (refused.length === 0) return null;
  const recipients = refused.map(({ email }) => email).join(', ');
  return `Máy chủ thư không nhận ${refused.length} thư (${recipients}). ${refused[0]!.note}. Kiểm tra SMTP_URL và địa chỉ, rồi gửi lại: chỉ những thư này đi tiếp.`;
}

type SmtpError = Error & { code?: string; responseCode?: number; syscall?: string };

/** The server said no, or was never reached. A connection that breaks later may have carried the letter already. */
const surelyNotSent = ({ code, responseCode, syscall }: SmtpError): boolean =>
  responseCode !== undefined ||
  ['EENVELOPE', 'EAUTH', 'EDNS'].includes(code ?? '') ||
  syscall === 'connect' ||
  syscall === 'getaddrinfo';

function mimeOf(mail: SentMail): SendMailOptions {
  const id = createHash('sha256')
    .update(JSON.stringify([mail.from, mail.to, mail.at, mail.subject, mail.body, mail.htmlBody]))
    .digest('hex')
    .slice(0, 32);
  const address = mail.noReply ? mail.from.replace(/^[^@]*/, 'noreply') : mail.from;
  return {
    from: mail.name ? { name: mail.name, address } : address,
    to: mail.to,
    ...(mail.cc && { cc: mail.cc }),
    ...(mail.bcc && { bcc: mail.bcc }),
    ...(mail.replyTo && { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody && { html: mail.htmlBody }),
    attachments: [
      ...(mail.attachments ?? []).map((file) => ({ ...mimePart(file), filename: file.name })),
      ...(mail.inlineImages ?? []).map((image) => ({ ...mimePart(image), cid: image.name })),
    ],
    date: new Date(mail.at),
    messageId: `<${id}@${MESSAGE_DOMAIN}>`,
    baseBoundary: id,
    // What people typed must not be able to fetch a file or a page.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as SendMailOptions;
}

const mimePart = ({ contentType, bytes }: NonNullable<SentMail['attachments']>[number]) => ({
  contentType,
  content: Buffer.from(bytes),
});

/** `Nguyễn Văn A <nguyen.van.a@example.com>` → `nguyen-van-a-example.com`. */
function fileName(to: string): string {
  const address = /<([^>]*)>/.exec(to)?.[1] ?? to.split(',')[0]!;
  const [person = '', domain = ''] = address.trim().toLowerCase().split('@');
  const plain = (text: string, kept: RegExp) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('đ', 'd')
      .replace(kept, '-')
      .replace(/^-+|-+$/g, '');
  return (
    [plain(person, /[^a-z0-9]+/g), plain(domain, /[^a-z0-9.]+/g)].filter(Boolean).join('-').slice(0, 80) ||
    'thu'
  );
}
