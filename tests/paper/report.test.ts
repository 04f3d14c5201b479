import fc from 'fast-check';
import { summaryJson } from '../../src/answers/summaryJson';
import { printDate } from '../../src/domain/calendar';
import type { MarkedScore } from '../../src/domain/scores';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type { Tracker } from '../../src/domain/tracker';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { markRules } from '../../src/domain/wording';
import { blocksOf, figuresOf, isFigure, runsOf, textOf } from '../../src/paper/content';
import { paperHtml } from '../../src/paper/html';
import { paperOf } from '../../src/paper/paper';
import { periodOf, type Span } from '../../src/paper/period';
import { plainText } from '../../src/paper/plainText';
import { report } from '../../src/paper/report/report';
import { reportJson } from '../../src/paper/reportJson';
import { criterion, day, friday, indicator, neighbourhood, task, tracker } from '../support/tracker';
import { committees, markedOf, summaryOf } from './committees';

const reported = (summary: WeekSummary, span: Span = 'week', scores: readonly MarkedScore[] = []) =>
  report({ summary, since: summary, period: periodOf(span, summary), scores });

/** What report.json alone has of a month. */
const monthJson = (scores: readonly MarkedScore[]) => ({
  scores: scores.map(({ counts, silent, weeks }) => ({
    done: counts.doneOnTime + counts.doneUndated,
    doneLate: counts.doneLate,
    open: counts.openInTime + counts.noDeadline,
    openOverdue: counts.openOverdue,
    silent,
    weeks,
  })),
  pressed: scores.filter(({ of, mark }) => of === 'member' && mark === 'pressed').length,
});

/** What stands at such a place of summary.json; the place of a table is the sum of its cells. */
function at(json: unknown, place: string): unknown {
  const value = place
    .replace(/^month\./, '')
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], json);
  return typeof value === 'object' && value !== null
    ? Object.values(value as Record<string, number>).reduce((sum, cell) => sum + cell, 0)
    : value;
}

describe('A report', () => {
  it('takes every figure from summary.json, each with how it was counted', () => {
    fc.assert(
      fc.property(committees, fc.constantFrom<Span>('week', 'month'), (of, span) => {
        const summary = summaryOf(of);
        const scores = markedOf(of);
        const json = JSON.parse(
          JSON.stringify({ ...summaryJson(summary, of), ...monthJson(scores) }),
        ) as object;
        const figures = figuresOf(reported(summary, span, scores));
        expect(figures.length).toBeGreaterThan(5);
        for (const { figure, value, why } of figures) {
          expect([figure, at(json, figure)]).toEqual([figure, value]);
          expect(why).toMatch(/\.$/);
        }
      }),
      { numRuns: 40, seed: 20230811 },
    );
  });

  it('has no number that is not in report.json, people’s words and dates aside', () => {
    fc.assert(
      fc.property(committees, fc.constantFrom<Span>('week', 'month'), (of, span) => {
        const summary = summaryOf(of);
        const content = reported(summary, span, markedOf(of));
        const json = reportJson(content, periodOf(span, summary), 'party');
        const known = new Set(json.figures.map(({ text }) => text));
        for (const run of [...content.subject, ...blocksOf(content).flatMap(runsOf)]) {
          if (typeof run === 'string') expect(run).not.toMatch(/\d/);
          else if (isFigure(run)) expect(known).toContain(run.text);
          else expect(isOfTheSheet(run.words, summary, of)).toBe(true);
        }
      }),
      { numRuns: 30, seed: 20230811 },
    );
  });

  it('tells nothing that the sheet does not: without tasks or criteria it says so', () => {
    const text = plainText(paperOf(reported(summaryOf(tracker())), 'party', tracker().settings, friday));
    expect(text).toContain('Chưa có tiêu chí nào trong bảng theo dõi.');
    expect(text).toContain('Chưa có nhiệm vụ nào được giao.');
    expect(text).toContain('Không có nhiệm vụ quá hạn.');
    expect(text).toContain('Không có kiến nghị, đề xuất.');
  });

  const small: Tracker = tracker({
    criteria: [criterion({ code: '1', name: 'Quy hoạch đô thị' }), criterion({ code: '2' })],
    indicators: [indicator({ code: '1.1', criterion: '1', result: 'met' })],
    neighbourhoods: [neighbourhood({ name: 'Khu phố 1' }), neighbourhood({ name: 'Khu phố 2' })],
    tasks: [
      task({
        id: 'NV-1',
        content: 'Cắm biển báo',
        criteria: ['2'],
        owners: ['Công an thị trấn'],
        deadline: day('2023-08-01'),
        difficulty: 'Chưa có kinh phí',
        proposal: 'Cấp 15 triệu đồng',
      }),
      task({
        id: 'NV-2',
        content: 'Dọn bãi rác',
        criteria: ['2'],
        neighbourhoods: ['Khu phố 1'],
        owners: ['Trần Văn Bình'],
        state: 'done',
        deadline: day('2023-08-09'),
        completedOn: day('2023-08-08'),
        result: 'Đã dọn xong',
      }),
      task({ id: 'NV-3', content: 'Sơn vạch đường', owners: ['Đỗ Thị Hạnh'], deadline: day('2023-08-16') }),
      task({ id: 'NV-4', content: 'Lát vỉa hè', owners: ['Đỗ Thị Hạnh'], deadline: day('2023-09-20') }),
    ],
  });
  const textOfSmall = (span: Span) =>
    plainText(paperOf(reported(summaryOf(small), span), 'party', small.settings, friday));

  it('names what was done, who is late for how long, and what holds it up in their own words', () => {
    const text = textOfSmall('week');
    expect(text).toContain('Trong tuần hoàn thành 1 nhiệm vụ:');
    expect(text).toContain('- Dọn bãi rác (Trần Văn Bình, hoàn thành đúng hạn): Đã dọn xong.');
    expect(text).toContain('Làm tốt, có việc hoàn thành và không có việc trễ: Khu phố 1.');
    expect(text).toContain('- Cắm biển báo (Công an thị trấn): quá hạn 10 ngày.');
    expect(text).toContain('- Cắm biển báo (Công an thị trấn): “Chưa có kinh phí”.');
    expect(text).toContain('- “Cấp 15 triệu đồng” (Công an thị trấn, về việc Cắm biển báo).');
  });

  it('lists what falls due in the week or month to come', () => {
    expect(textOfSmall('week')).toContain('III- Nhiệm vụ tuần tới');
    expect(textOfSmall('week')).toContain(
      'Sơn vạch đường (Đỗ Thị Hạnh; thời gian hoàn thành: chậm nhất ngày 16/08/2023)',
    );
    expect(textOfSmall('week')).not.toContain('Lát vỉa hè (');
    expect(textOfSmall('month')).toContain('III- Nhiệm vụ tháng 9 năm 2023');
    expect(textOfSmall('month')).toContain('Lát vỉa hè (');
  });

  it.each([
    [8, [8]],
    [9, [5, 4]],
    [17, [6, 6, 5]],
  ])('has every one of %i criteria in its tables of neighbourhoods', (count, wide) => {
    const codes = Array.from({ length: count }, (_, index) => String(index + 1));
    const wideTracker = tracker({
      criteria: codes.map((code) => criterion({ code })),
      neighbourhoods: [neighbourhood({ name: 'Khu phố 1' })],
      tasks: codes.map((code) =>
        task({
          id: `NV-${code}`,
          criteria: [code],
          neighbourhoods: ['Khu phố 1'],
          deadline: day('2023-08-01'),
        }),
      ),
    });
    const { annex } = reported(summaryOf(wideTracker));
    const sections = annex.filter(({ key }) => key.startsWith('places.criterion'));
    const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
    expect(tables.flatMap(({ columns }) => columns.slice(1).map(({ title }) => title))).toEqual(codes);
    expect(tables.map(({ columns }) => columns.length - 1)).toEqual(wide);
    expect(tables.map(({ rows }) => rows[0]!.length - 1)).toEqual(wide);
    expect(new Set(sections.map(({ key }) => key)).size).toBe(wide.length);
    expect(sections.map(({ title }) => title.endsWith('(tiếp theo)'))).toEqual(wide.map((_, at) => at > 0));
  });

  it('of a month has every number of how the neighbourhoods did in report.json, with its why', () => {
    const summary = summaryOf(small);
    const period = periodOf('month', summary);
    const { figures, sections } = reportJson(reported(summary, 'month', markedOf(small)), period, 'party');
    const place = figures.filter(({ figure }) => /^month\.scores\[\d+\]\.done$/.test(figure));
    expect(place).toMatchObject([
      { value: 1, why: 'Nhiệm vụ hoàn thành đúng hạn hoặc chưa ghi ngày.' },
      { value: 0 },
    ]);
    expect(figures).toContainEqual(expect.objectContaining({ figure: 'month.pressed', value: 1 }));
    expect(sections.find(({ key }) => key === 'standing')?.texts[0]).toMatch(
      /^Khu phố 1 \| 1 \| 0 \| 0 \| 0 \| \d\/\d$/,
    );
  });

  it('of a month is measured against the last week closed before it', () => {
    const summary = summaryOf(small);
    const since = summariseWeek(small, null, friday);
    const content = report({ summary, since, period: periodOf('month', summary) });
    expect(plainText(paperOf(content, 'party', small.settings, friday))).toContain(
      'Chưa có số liệu đã chốt trước kỳ báo cáo để so sánh.',
    );
  });

  it('keeps what people rewrote and leaves out what they left out, numbers of sections following', () => {
    const paper = paperOf(reported(summaryOf(small)), 'state', small.settings, friday, {
      rewritten: { 'results.criteria': 'Kết quả <rất> tốt.' },
      without: ['limits', 'chart'],
    });
    const text = plainText(paper);
    expect(text).toContain('Kết quả <rất> tốt.');
    expect(text).not.toContain('Hạn chế, khó khăn');
    expect(text).toContain('II. Nhiệm vụ tuần tới');
    expect(text).toMatch(/Cắm biển báo\)\.\/\.\n/);
    expect(paperHtml(paper)).toContain('Kết quả &lt;rất&gt; tốt.');
  });
});

/** A date, a number of the calendar, or a text the sheet has. */
function isOfTheSheet(words: string, summary: WeekSummary, of: Tracker): boolean {
  if (!/\d/.test(words) || words === markRules.join(' ')) return true;
  const sheet = JSON.stringify([of, summary]).replace(/\\n/g, ' ');
  const rest = words
    .replace(/\d{2}\/\d{2}\/\d{4}/g, (date) => (knownDates(summary).has(date) ? '' : date))
    .replace(/(?:tuần|tháng|năm|quá hạn|trễ|Còn|còn) \d+/g, '');
  return (rest.match(/\d+/g) ?? []).every((number) => sheet.includes(number));
}

const knownDates = ({ tasks, week, today, baseline }: WeekSummary): Set<string> =>
  new Set(
    [
      today,
      week.monday,
      week.sunday,
      ...(baseline ? [baseline.closedOn] : []),
      ...tasks.flatMap(({ deadline }) => deadline ?? []),
    ].map(printDate),
  );

describe('Print and plain text', () => {
  it('have the same words', () => {
    fc.assert(
      fc.property(committees, fc.constantFrom('party', 'state'), (of, layout) => {
        const paper = paperOf(reported(summaryOf(of)), layout, of.settings, friday);
        const shown = paperHtml(paper)
          .replace(/<[^>]+>/g, ' ')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&');
        for (const line of paper.body)
          if (line.kind !== 'table') expect(squeezed(shown)).toContain(squeezed(textOf(line.runs)));
      }),
      { numRuns: 10, seed: 20230811 },
    );
  });
});

const squeezed = (text: string): string => text.replace(/\s+/g, '');
