import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SentMail } from 'stand-in';
import { composeEml, deliver, writeOutbox, refusedText } from '../../local/outbox';

const FRIDAY = Date.UTC(2023, 7, 11, 7);

function mailTo(to: string, more: Partial<SentMail> = {}): SentMail {
  return {
    to,
    from: 'thu.ky@example.com',
    name: 'Tổ giúp việc “Đô thị văn minh”',
    subject: 'Tuần 32: đạt 3/9 tiêu chí · 4 việc quá hạn, cần đôn đốc ngay trong buổi chiều thứ Sáu',
    body: 'Kính gửi đồng chí,\n\nCó 4 việc quá hạn.',
    htmlBody: '<p>Có <b>4 việc</b> quá hạn.</p>',
    at: FRIDAY,
    ...more,
  };
}

function addresses(field: ParsedMail['to']): string {
  return [field ?? []]
    .flat()
    .map((each: AddressObject) => each.text)
    .join();
}

describe('a letter in the outbox', () => {
  it('reads in a mail program as it was written', async () => {
    const read = await simpleParser(
      await composeEml(mailTo('truong.ban@example.com', { replyTo: 'van.phong@example.com' })),
    );
    expect(read.subject).toBe(mailTo('').subject);
    expect(read.from?.value).toEqual([
      { address: 'thu.ky@example.com', name: 'Tổ giúp việc “Đô thị văn minh”' },
    ]);
    expect(addresses(read.to)).toBe('truong.ban@example.com');
    expect(read.replyTo?.text).toBe('van.phong@example.com');
    expect(read.text?.trim()).toBe(mailTo('').body);
    expect(read.html).toContain('<b>4 việc</b>');
    expect(read.date).toEqual(new Date(FRIDAY));
  });

  it('is the same letter, with the same Message-ID, each time it is composed, and another for another recipient', async () => {
    const once = await composeEml(mailTo('a@example.com'));
    expect(await composeEml(mailTo('a@example.com'))).toEqual(once);
    const [a, b] = await Promise.all(
      [once, await composeEml(mailTo('b@example.com'))].map((eml) => simpleParser(eml)),
    );
    expect(a!.messageId).toMatch(/^<[0-9a-f]+@tong-hop-tuan\.invalid>$/);
    expect(a!.messageId).not.toBe(b!.messageId);
  });

  it('carries copies and attachments', async () => {
    const bytes = new Uint8Array([1, 2, 250]);
    const mail = mailTo('a@example.com', {
      cc: 'b@example.com',
      bcc: 'c@example.com',
      attachments: [{ name: 'Báo cáo tuần.docx', contentType: 'application/msword', bytes }],
    });
    const read = await simpleParser(await composeEml(mail));
    expect([addresses(read.cc), addresses(read.bcc)]).toEqual(['b@example.com', 'c@example.com']);
    expect(read.attachments[0]).toMatchObject({ filename: 'Báo cáo tuần.docx', content: Buffer.from(bytes) });
  });

  it('shows an image within the HTML, where its name stands', async () => {
    const mail = mailTo('a@example.com', {
      htmlBody: '<img src="cid:logo">',
      inlineImages: [{ name: 'logo', contentType: 'image/png', bytes: new Uint8Array([1, 2]) }],
    });
    const read = await simpleParser(await composeEml(mail), { skipImageLinks: true });
    expect(read.attachments[0]).toMatchObject({ cid: 'logo', related: true, content: Buffer.from([1, 2]) });
  });

  it('cannot get a header from what people typed', async () => {
    const read = await simpleParser(
      await composeEml(mailTo('a@example.com', { subject: 'Tuần 32\r\nBcc: ai.do@example.com' })),
    );
    expect(read.headers.has('bcc')).toBe(false);
  });
});

describe('the outbox folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has one file a letter, numbered, named in plain letters after the recipient', async () => {
    const paths = await writeOutbox(
      [mailTo('nguyen.van.a@example.com'), mailTo('Đỗ Thị Bé <đỗ.bé+x@example.org>')],
      folder,
    );
    expect(readdirSync(folder).sort()).toEqual([
      '01-nguyen-van-a-example.com.eml',
      '02-do-be-x-example.org.eml',
    ]);
    expect(paths).toEqual(
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    );
    expect((await simpleParser(readFileSync(paths[0]!))).subject).toBe(mailTo('').subject);
  });

  it('holds the letters of the last run only, and leaves other files alone', async () => {
    writeFileSync(join(folder, 'thư của tôi.eml'), '');
    await writeOutbox([mailTo('b@example.com')], folder);
    expect(readdirSync(folder).sort()).toEqual(['01-b-example.com.eml', 'thư của tôi.eml']);
  });
});

describe('delivering for real', () => {
  const received: { to: string[]; mail: ParsedMail }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('khong') ? new Error('no such user') : null),
    onData: (stream, session, done) => {
      void simpleParser(stream).then((mail) => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail });
        done();
      });
    },
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise<void>((closed) => server.close(() => closed())));
  beforeEach(() => received.splice(0));

  it('hands every letter to the server, blind copies hidden', async () => {
    await deliver([mailTo('a@example.com', { bcc: 'c@example.com' }), mailTo('b@example.com')], url);
    expect(received.map(({ to }) => to)).toEqual([['a@example.com', 'c@example.com'], ['b@example.com']]);
    expect(received[0]!.mail.subject).toBe(mailTo('').subject);
    expect(received[0]!.mail.headers.has('bcc')).toBe(false);
  });

  it('goes on after a refused address and names it at the end', async () => {
    const refused = await deliver([mailTo('khong.co@example.com'), mailTo('b@example.com')], url);
    expect(refused).toEqual([
      {
        email: 'khong.co@example.com',
        subject: mailTo('').subject,
        state: 'failed',
        note: expect.stringContaining('no such user') as string,
      },
    ]);
    expect(refusedText(refused)).toContain('không nhận 1 thư (khong.co@example.com)');
    expect(received.map(({ to }) => to)).toEqual([['b@example.com']]);
  });

  it('is unsure of a letter whose connection broke on the way, and sure where none was made', async () => {
    const breaking = createServer((socket) => {
      socket.write('220 example.com\r\n');
      socket.on('data', (data) => {
        if (/^DATA/i.test(String(data))) socket.destroy();
        else socket.write('250 OK\r\n');
      });
    });
    await new Promise<void>((ready) => breaking.listen(0, '127.0.0.1', ready));
    const broken = `smtp://127.0.0.1:${(breaking.address() as AddressInfo).port}`;
    const states = async () => (await deliver([mailTo('a@example.com')], broken)).map(({ state }) => state);
    expect(await states()).toEqual(['unclear']);
    await new Promise((closed) => breaking.close(closed));
    expect(await states()).toEqual(['failed']);
  });
});
