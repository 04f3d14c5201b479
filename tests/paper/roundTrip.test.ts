import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../local/notice/readDocument';
import { dateOf } from '../../src/domain/deadlines';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { type Notice, readNotice } from '../../src/notice/readNotice';
import { draftNotice, type DraftedDuty, openDuties } from '../../src/paper/notice/draftNotice';
import { paperOf } from '../../src/paper/paper';
import { periodOf } from '../../src/paper/period';
import { plainText } from '../../src/paper/plainText';
import { wordFile } from '../../src/paper/word/word';
import { committees, summaryOf } from './committees';

const oneLine = (text: string): string =>
  text.normalize('NFC').replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
const plain = (text: string): string => oneLine(text).replace(/[.!?…;,:]+$/, '');

/** A duty as it should come out of the draft again. */
const asGiven = ({ content, owners, partners, due }: DraftedDuty) => ({
  content: plain(content),
  owners: owners.map(plain),
  partners: partners.map(plain),
  deadline: due.rule === null ? due.deadline : null,
  time: due.rule === null && due.deadline !== null ? (due.time ?? hourIn(due.phrase)) : null,
  rule: due.rule,
});

/** Of "trước 17 giờ ngày 5/9", whose cell holds the day alone. */
const hourIn = (phrase: string): string | null => {
  const hour = /^trước (\d\d) giờ/.exec(phrase)?.[1];
  return hour === undefined ? null : `${hour}:00`;
};

const asRead = ({ duties }: Notice, settings: WeekSummary['settings']) =>
  duties.map(({ text, owners, partners, deadline }) => ({
    content: plain(text),
    owners: owners.map(plain),
    partners: partners.map(plain),
    deadline: deadline.recurrence === null ? dateOf(deadline, settings) : null,
    time: deadline.recurrence === null ? deadline.time : null,
    rule: deadline.recurrence,
  }));

const drafted = (summary: WeekSummary, layout: 'party' | 'state') => {
  const period = periodOf('month', summary);
  const duties = openDuties(summary, period);
  const paper = paperOf(draftNotice({ summary, period, duties }), layout, summary.settings, summary.today);
  return { paper, given: duties.map(asGiven) };
};

const sorted = <Each>(things: readonly Each[]): string[] => things.map((one) => JSON.stringify(one)).sort();

describe('A drafted notice', () => {
  it('is read again as the very duties, owners and deadlines it was drafted from', () => {
    let count = 0;
    fc.assert(
      fc.property(committees, fc.constantFrom('party', 'state'), (tracker, layout) => {
        const summary = summaryOf(tracker);
        const { paper, given } = drafted(summary, layout);
        count += given.length;
        const read = asRead(readNotice(plainText(paper)), summary.settings);
        expect(sorted(read)).toEqual(sorted(given));
      }),
      { numRuns: 50, seed: 20230811 },
    );
    expect(count).toBeGreaterThan(100);
  });

  describe('as a Word file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'paper-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('is read the same', async () => {
      await fc.assert(
        fc.asyncProperty(committees, fc.constantFrom('party', 'state'), async (tracker, layout) => {
          const summary = summaryOf(tracker);
          const { paper, given } = drafted(summary, layout);
          const file = join(folder, 'thong-bao.docx');
          writeFileSync(file, Buffer.from(await wordFile(paper), 'base64'));
          expect(sorted(asRead(readNotice(await readDocument(file)), summary.settings))).toEqual(
            sorted(given),
          );
        }),
        { numRuns: 8, seed: 20230811 },
      );
    });
  });
});
