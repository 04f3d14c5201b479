import { inFunction, scripted } from './scripted';

const sending = (message: object, options = {}) => {
  const project = scripted(
    `function main(message) { MailApp.sendEmail(message) }
    function left() { return MailApp.getRemainingDailyQuota() }`,
    options,
  );
  project.call('main', { to: 'an@example.com', subject: 's', body: 'b', ...message });
  return project;
};

test('a mail is kept as it would go out, from the running user at the time of the clock', () => {
  const project = sending({ name: 'Ban Chỉ đạo', htmlBody: '<p>b</p>' });
  expect(project.mails).toEqual([
    {
      to: 'an@example.com',
      subject: 's',
      body: 'b',
      name: 'Ban Chỉ đạo',
      htmlBody: '<p>b</p>',
      from: 'ha@example.com',
      at: project.clock.now(),
    },
  ]);
});

test('every recipient counts, copies included, and the next day the quota is whole again', () => {
  const project = sending({ to: 'a@example.com, b@example.com', cc: 'c@example.com', bcc: 'd@example.com' });
  expect(project.run('left', [])).toBe(96);
  project.clock.advance(24 * 3600 * 1000 + 1);
  expect(project.run('left', [])).toBe(100);
});

test('over the quota nothing is sent', () => {
  expect(() => sending({ to: 'a@example.com,b@example.com' }, { dailyMailQuota: 1 })).toThrow(
    'Service invoked too many times for one day: email.',
  );
});

test.each([
  'an',
  'an@',
  'an@example',
  'an@example.com\r\nBcc: x@example.com',
  'an@example.com;x@example.com',
])('the address %j is refused', (to) => {
  expect(() => sending({ to })).toThrow('Invalid email: ');
});

test('a line break cannot start a header', () => {
  const [mail] = sending({ subject: 'Bản tin\r\nBcc: x@example.com', name: 'A\nB' }).mails;
  expect([mail?.subject, mail?.name]).toEqual(['Bản tin Bcc: x@example.com', 'A B']);
});

test.each([
  [{ to: Array.from({ length: 51 }, (_, i) => `a${i}@example.com`).join() }, 'Email Recipients Per Message'],
  [{ subject: 'x'.repeat(251) }, 'Argument too large: subject'],
  [{ body: 'ấ'.repeat(70_000) }, 'Email Body Size'],
  [{ to: '' }, 'no recipient'],
])('limits of a message %#', (message, refusal) => {
  expect(() => sending(message)).toThrow(refusal);
});

test('the form with separate arguments says the same', () => {
  const project = scripted(
    inFunction(`MailApp.sendEmail('an@example.com', 's', 'b', { attachments: [
      Utilities.newBlob('chào', 'text/plain', 'a.txt')] })`),
  );
  project.call('main');
  expect(project.mails[0]?.attachments).toMatchObject([{ name: 'a.txt', contentType: 'text/plain' }]);
});
