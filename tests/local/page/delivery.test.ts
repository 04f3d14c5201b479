import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SentMail, Toast } from 'stand-in';
import { Delivery } from '../../../local/page/delivery';
import { friday } from '../support/script';

const letter = (to: string): SentMail => ({
  to,
  from: 'ha@example.com',
  subject: 'Tuần 32',
  body: 'Kính gửi',
  at: friday,
});

/** As much of a project as letters need; what is told to its script is kept. */
function office() {
  const told: unknown[] = [];
  const call = (...asked: unknown[]) => void told.push(asked);
  return { mails: [] as SentMail[], toasts: [] as Toast[], call, told };
}

/** A mail server that keeps whom it got letters for. */
async function mailServer() {
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, accept) => (recipients.push(address), accept()),
    onData: (stream, _session, done) => void stream.on('end', () => done()).resume(),
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  return { url: `smtp://127.0.0.1:${port}`, recipients, close };
}

describe('letters sent from the page', () => {
  it('go out for real, each once, when a mail server is named', async () => {
    const { url, recipients, close } = await mailServer();
    const project = office();
    const delivery = new Delivery(project, url);
    project.mails.push(letter('a@example.com'), letter('b@example.com'));
    delivery.afterCommand();
    project.mails.push(letter('c@example.com'));
    delivery.afterCommand();
    delivery.afterCommand();
    await delivery.finished();
    await close();
    expect(recipients).toEqual(['a@example.com', 'b@example.com', 'c@example.com']);
    expect(project.told).toEqual([]);
  });

  it('stay in the outbox when none is', async () => {
    const project = office();
    const delivery = new Delivery(project, undefined);
    project.mails.push(letter('a@example.com'));
    delivery.afterCommand();
    await delivery.finished();
    expect(project.toasts).toEqual([]);
  });

  it('are reported when the mail server cannot be reached', async () => {
    const { url, close } = await mailServer();
    await close();
    const project = office();
    const delivery = new Delivery(project, url);
    project.mails.push(letter('a@example.com'));
    delivery.afterCommand();
    await delivery.finished();
    expect(project.toasts).toEqual([expect.objectContaining({ title: 'Thư chưa đi được', seconds: -1 })]);
    const refused = { email: 'a@example.com', subject: 'Tuần 32', state: 'failed' };
    expect(project.told).toEqual([['lettersRefused', { letters: [expect.objectContaining(refused)] }]]);
  });
});
