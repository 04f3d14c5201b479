import { answer, main, promise, thrown, type StandInPromise } from './promise';

const DAY = 86_400_000;

const to = (count: number): string => Array.from({ length: count }, (_, i) => `an${i}@example.com`).join(',');

/** What becomes of a letter, and how many may go out. */
export const letters: StandInPromise[] = [
  promise(
    'a letter keeps every part of it, who sent it and when',
    [
      {
        to: 'an@example.com',
        cc: 'bình@example.com',
        bcc: 'chi@example.com',
        replyTo: 'thu.ky@example.com',
        name: 'Ban Chỉ đạo',
        subject: 'Bản tin',
        body: 'Chào đồng chí',
        htmlBody: '<p>Chào</p>',
        noReply: true,
        from: 'ha@example.com',
        at: Date.UTC(2023, 7, 11, 7),
      },
    ],
    (open) => {
      const project = open(
        main(`MailApp.sendEmail({ to: 'an@example.com', cc: 'bình@example.com', bcc: 'chi@example.com',
          replyTo: 'thu.ky@example.com', name: 'Ban Chỉ đạo', subject: 'Bản tin', body: 'Chào đồng chí',
          htmlBody: '<p>Chào</p>', noReply: true });`),
      );
      project.run('main', []);
      return project.mails;
    },
  ),
  promise(
    'a letter may be given part by part',
    [
      { to: 'an@example.com', subject: 'a', body: 'b' },
      { to: 'an@example.com', subject: 'a', body: 'b', htmlBody: '<p>' },
      { to: 'an@example.com', subject: 'a', body: 'b', replyTo: 'bình@example.com' },
      { to: 'an@example.com', subject: '', body: '' },
    ],
    (open) => {
      const project = open(
        main(`MailApp.sendEmail('an@example.com', 'a', 'b'); MailApp.sendEmail('an@example.com', 'a', 'b', { htmlBody: '<p>' });
          MailApp.sendEmail('an@example.com', 'bình@example.com', 'a', 'b'); MailApp.sendEmail({ to: 'an@example.com' });`),
      );
      project.run('main', []);
      return project.mails.map(({ from: _from, at: _at, ...rest }) => rest);
    },
  ),
  promise('a line break cannot start a header', [['a Bcc: chi@example.com', 'b c']], (open) => {
    const project = open(
      main(
        `MailApp.sendEmail({ to: 'an@example.com', subject: 'a\\r\\nBcc: chi@example.com', name: 'b\\n\\nc', body: '' });`,
      ),
    );
    project.run('main', []);
    return project.mails.map(({ subject, name }) => [subject, name]);
  }),
  promise(
    'an attachment keeps name, type and bytes',
    [
      ['a.csv', 'text/csv', 3],
      ['attachment', 'text/plain', 1],
    ],
    (open) => {
      const project = open(
        main(`MailApp.sendEmail('an@example.com', 'a', 'b', {
        attachments: [Utilities.newBlob('abc', 'text/csv', 'a.csv'), Utilities.newBlob('x')] });`),
      );
      project.run('main', []);
      return project.mails[0]!.attachments?.map(({ name, contentType, bytes }) => [
        name,
        contentType,
        bytes.length,
      ]);
    },
  ),
  promise('what is no blob cannot be attached', 'Exception: Invalid argument: attachments', (open) =>
    thrown(() => answer(open, `MailApp.sendEmail('an@example.com', 'a', 'b', { attachments: ['c'] });`)),
  ),
  promise('an address may have a name before it', ['An <an@example.com>'], (open) => {
    const project = open(main(`MailApp.sendEmail('An <an@example.com>', 'a', 'b');`));
    project.run('main', []);
    return project.mails.map(({ to }) => to);
  }),
  promise('addresses that are none', 'every', (open) => {
    const bad = [
      'a b@example.com',
      '@example.com',
      'an@example',
      'an@example..com',
      '<an@example.com',
      'an@ex ample.com',
      'a;b@example.com',
    ];
    const refused = bad.filter((address) =>
      /Invalid email/.test(
        String(thrown(() => answer(open, `MailApp.sendEmail(${JSON.stringify(address)}, 'a', 'b');`))),
      ),
    );
    return refused.length === bad.length ? 'every' : refused;
  }),
  promise('the day’s letters count by recipients, copies included', [100, 96], (open) =>
    answer(
      open,
      `const before = MailApp.getRemainingDailyQuota();
       MailApp.sendEmail({ to: 'an@example.com, bình@example.com', cc: 'chi@example.com', bcc: 'dung@example.com' });
       return [before, MailApp.getRemainingDailyQuota()];`,
    ),
  ),
  promise(
    'fifty recipients may be in one letter, and the last of the day may be used up',
    [0, 'Exception: Service invoked too many times for one day: email.'],
    (open) => {
      const project = open(
        main(`MailApp.sendEmail('${to(50)}', 'a', 'b'); return MailApp.getRemainingDailyQuota();`),
        {
          dailyMailQuota: 50,
        },
      );
      const left = project.run('main', []);
      return [left, thrown(() => project.run('main', []))];
    },
  ),
  promise('a day later, and for another person, the count begins anew', [[49], [50], [49]], (open) => {
    const project = open(
      main(
        `const left = MailApp.getRemainingDailyQuota(); MailApp.sendEmail('an@example.com', 'a', 'b'); return [left];`,
      ),
      {
        dailyMailQuota: 50,
      },
    );
    project.run('main', []);
    const next = project.run('main', []);
    project.user = 'tu@example.com';
    const other = project.run('main', []);
    project.clock.advance(DAY - 1000);
    const almost = project.run('main', []);
    return [next, other, almost];
  }),
  promise('a letter of a day ago is forgotten', 50, (open) => {
    const project = open(
      main(
        `const left = MailApp.getRemainingDailyQuota(); MailApp.sendEmail('an@example.com', 'a', 'b'); return left;`,
      ),
      {
        dailyMailQuota: 50,
      },
    );
    project.run('main', []);
    project.clock.advance(DAY);
    return project.run('main', []);
  }),
  promise(
    'a subject of 250 characters and a body of 200 KB go out, one more does not',
    [1, 1, 'Exception: Argument too large: subject', 'Exception: Limit Exceeded: Email Body Size.'],
    (open) => {
      const sent = (subject: number, body: number): unknown => {
        const project = open(
          main(`MailApp.sendEmail('an@example.com', 'a'.repeat(${subject}), 'b'.repeat(${body}));`),
        );
        project.run('main', []);
        return project.mails.length;
      };
      return [
        sent(250, 1),
        sent(1, 200 * 1024),
        thrown(() => sent(251, 1)),
        thrown(() => sent(1, 200 * 1024 + 1)),
      ];
    },
  ),
];
