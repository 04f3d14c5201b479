import { assumed, documented, reference, reported, type Case } from '../case';
import { refusal } from '../scratch';

const page = reference('reference/mail/mail-app');

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const sending = (message: Message) => (): unknown => refusal(() => MailApp.sendEmail(message));

const letter: Message = { to: 'an@example.com', subject: 'Thử', body: 'Thử' };

/** Letters that Google refuses: none of these goes out. */
export const mail: Case[] = [
  documented('What is left of the day is a whole number', page('getRemainingDailyQuota()'), true, () => {
    const left = MailApp.getRemainingDailyQuota();
    return left >= 0 && Math.floor(left) === left;
  }),
  reported(
    'A letter to nobody is refused',
    page('sendEmail(message)'),
    { refused: 'Exception: Failed to send email: no recipient' },
    sending({ subject: 'Thử', body: 'Thử' }),
  ),
  reported(
    'An address of blanks is nobody',
    page('sendEmail(message)'),
    { refused: 'Exception: Failed to send email: no recipient' },
    sending({ ...letter, to: '  ' }),
  ),
  reported(
    'An address without a place is refused',
    page('sendEmail(message)'),
    { refused: 'Exception: Invalid email: không phải địa chỉ' },
    sending({ ...letter, to: 'không phải địa chỉ' }),
  ),
  reported(
    'One bad address among good ones is refused',
    page('sendEmail(message)'),
    { refused: 'Exception: Invalid email: bình@' },
    sending({ ...letter, to: 'an@example.com,bình@' }),
  ),
  reported(
    'A bad address in copy is refused',
    page('sendEmail(message)'),
    { refused: 'Exception: Invalid email: an@' },
    sending({ ...letter, cc: 'an@' }),
  ),
  reported(
    'A bad address in blind copy is refused',
    page('sendEmail(message)'),
    { refused: 'Exception: Invalid email: an@' },
    sending({ ...letter, bcc: 'an@' }),
  ),
  assumed(
    'A bad address to reply to is refused',
    page('sendEmail(message)'),
    { refused: 'Exception: Invalid email: an@' },
    sending({ ...letter, replyTo: 'an@' }),
  ),
  documented(
    'More than 50 recipients of one letter are refused',
    reference('guides/services/quotas')(),
    { refused: 'Exception: Limit Exceeded: Email Recipients Per Message.' },
    sending({ ...letter, to: Array.from({ length: 51 }, (_, i) => `an${i}@example.com`).join(',') }),
  ),
  assumed(
    'Copies count as recipients',
    reference('guides/services/quotas')(),
    { refused: 'Exception: Limit Exceeded: Email Recipients Per Message.' },
    sending({
      ...letter,
      cc: Array.from({ length: 25 }, (_, i) => `an${i}@example.com`).join(','),
      bcc: Array.from({ length: 25 }, (_, i) => `chi${i}@example.com`).join(','),
    }),
  ),
  reported(
    'A subject of more than 250 characters is refused',
    page('sendEmail(message)'),
    { refused: 'Exception: Argument too large: subject' },
    sending({ ...letter, subject: 'a'.repeat(251) }),
  ),
  documented(
    'A body larger than the limit is refused',
    reference('guides/services/quotas')(),
    [
      { refused: 'Exception: Limit Exceeded: Email Body Size.' },
      { refused: 'Exception: Limit Exceeded: Email Body Size.' },
    ],
    () => {
      const large = 'a'.repeat(401 * 1024);
      return [sending({ ...letter, body: large })(), sending({ ...letter, htmlBody: large })()];
    },
  ),
  reported(
    'A call without a subject and a body does not fit',
    page('sendEmail(recipient, subject, body)'),
    { refused: "Exception: The parameters (String) don't match the method signature for MailApp.sendEmail." },
    () => refusal(() => (MailApp.sendEmail as unknown as (to: string) => void)('an@example.com')),
  ),
  reported(
    'Address, subject and body may stand one by one',
    page('sendEmail(recipient, subject, body)'),
    [
      { refused: 'Exception: Invalid email: an@' },
      { refused: 'Exception: Invalid email: chi@' },
      { refused: 'Exception: Invalid email: bình@' },
    ],
    () => [
      refusal(() => MailApp.sendEmail('an@', 'Thử', 'Thử')),
      refusal(() => MailApp.sendEmail('an@example.com', 'Thử', 'Thử', { cc: 'chi@' })),
      refusal(() => MailApp.sendEmail('an@example.com', 'bình@', 'Thử', 'Thử')),
    ],
  ),
];
