import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { deliver } from '../../local/outbox';
import { composeLetters } from '../../src/digest/letters';
import { composeReminders } from '../../src/digest/reminder';
import { committee, links, week32 } from '../digest/committee';

const { letters } = composeLetters(week32, committee, links);
const reminders = composeReminders(week32, committee, links).letters;
const sent = [...letters, ...reminders];

describe('A letter that travelled over SMTP', () => {
  const received: ParsedMail[] = [];
  const envelopes: string[][] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      envelopes.push(session.envelope.rcptTo.map(({ address }) => address));
      simpleParser(stream).then(
        (mail) => {
          received.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as AddressInfo;
    await deliver(
      sent.map(({ email, subject, html, text }) => ({
        to: email,
        from: 'thuky@example.com',
        name: committee.settings.sender,
        replyTo: committee.settings.replyTo,
        subject,
        body: text,
        htmlBody: html,
        at: Date.UTC(2023, 7, 11, 7),
      })),
      `smtp://127.0.0.1:${port}`,
    );
  });
  afterAll(() => new Promise<void>((closed) => server.close(closed)));

  it('arrives once at its one recipient', () => {
    expect(envelopes).toEqual(sent.map(({ email }) => [email]));
  });

  it('keeps subject, sender and reply address, Vietnamese and all', () => {
    expect(received.map(({ subject }) => subject)).toEqual(sent.map(({ subject }) => subject));
    for (const { from, replyTo } of received) {
      expect(from?.value).toEqual([{ name: committee.settings.sender, address: 'thuky@example.com' }]);
      expect(replyTo?.text).toBe('thuky@example.com');
    }
  });

  it('keeps both parts to the letter', () => {
    received.forEach(({ text, html }, at) => {
      expect(text?.trim()).toBe(sent[at]?.text.trim());
      expect((html || '').trim()).toBe(sent[at]?.html.trim());
    });
  });

  it('keeps every link whole, in both parts', () => {
    const hrefs = (html: string): string[] =>
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replace(/&amp;/g, '&'));
    received.forEach(({ text = '', html }) => {
      const inHtml = new Set(hrefs(html || ''));
      const inText = new Set(text.match(/https:\S+/g));
      expect(inText.size).toBeGreaterThan(0);
      for (const link of inText) expect(inHtml).toContain(link);
    });
  });
});
