/** One of every kind of mail that is composed, by what it is. */
import { emailAddress } from '../../src/domain/address';
import { exampleLetter } from '../../src/digest/example';
import { composeFailure } from '../../src/digest/failureNotice';
import { composeLetters } from '../../src/digest/letters';
import type { Mail } from '../../src/digest/mail';
import { asExample, asResend, asTest } from '../../src/digest/marked';
import { approverAt, composePreview } from '../../src/digest/preview';
import { composeReminders } from '../../src/digest/reminder';
import type { Tracker } from '../../src/domain/tracker';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { links } from './committee';

export function everyMail(summary: WeekSummary, tracker: Tracker): [what: string, mail: Mail][] {
  const digest = composeLetters(summary, tracker, links);
  const reminders = composeReminders(summary, tracker, links).letters;
  const { committee } = summary.settings;
  const marked = digest.letters.slice(0, 1);
  return [
    ...digest.letters.map((letter): [string, Mail] => [`digest ${letter.kind}, ${letter.email}`, letter]),
    ...reminders.map((reminder): [string, Mail] => [`reminder, ${reminder.email}`, reminder]),
    ...marked.map((letter): [string, Mail] => ['test', asTest(letter)]),
    ...marked.map((letter): [string, Mail] => ['resend', asResend(letter)]),
    ['example', asExample(exampleLetter(summary.settings, summary.today, links.workbook))],
    [
      'preview',
      composePreview(summary, digest, approverAt(emailAddress('thuky@example.com'), tracker), links),
    ],
    [
      'failure',
      composeFailure({
        message: committee,
        at: '14:02 11/08/2023',
        committee,
        workbook: links.workbook,
      }),
    ],
  ];
}
