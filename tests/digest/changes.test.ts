import type { Concerns } from '../../src/domain/concerns';
import { folded } from '../../src/domain/text';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { changesSection } from '../../src/digest/changes';
import { criterion, day, indicator, summary, task, tracker } from '../support/tracker';
import { links } from './committee';

const week = summary(
  tracker({
    criteria: ['1', '2', '3', '4', '5'].map((code) =>
      criterion({
        code,
        row: Number(code) + 1,
        ...(code === '5' && { conclusion: 'notApplicable' as const }),
      }),
    ),
    indicators: ['1', '3'].map((code) => indicator({ criterion: code, result: 'met' })),
    tasks: ['N1', 'N2', 'N3'].map((id, at) => task({ id, row: at + 2, partners: ['Nguyễn Thị Mai'] })),
  }),
);
const [n1, n2, n3] = week.tasks as [
  WeekSummary['tasks'][0],
  WeekSummary['tasks'][0],
  WeekSummary['tasks'][0],
];
const before: Record<string, boolean | null> = { 1: false, 2: true, 3: true, 4: null, 5: true };
const moved: WeekSummary = {
  ...week,
  criteria: week.criteria.map((one) => ({ ...one, metBefore: before[one.criterion.code] ?? null })),
  changes: {
    ...week.changes,
    extended: [{ task: n2, from: day('2023-08-11'), to: day('2023-08-16'), first: null }],
    reopened: [n1],
    progressed: [{ task: n2, from: 10, to: 40 }],
    added: [n3],
  },
};

const lines = (of: WeekSummary, concerns?: Concerns) =>
  changesSection(of, links, concerns).lines.map(({ text, more }) => `${text}: ${more}`);

describe('What changed in the week', () => {
  it('tells the criteria that turned, then of each task all that became of it', () => {
    const section = changesSection(moved, links);
    expect(section.title).toBe('Thay đổi trong tuần (5)');
    expect(section.rest.noun).toBe('thay đổi');
    expect(section.paragraphs).toEqual([]);
    expect(lines(moved)).toEqual([
      'Tiêu chí 1. Giao thông đô thị: mới đạt',
      'Tiêu chí 2. Giao thông đô thị: không còn đạt',
      'N2 · Rà soát biển báo giao thông: lùi hạn từ 11/08/2023 sang 16/08/2023; tiến độ từ 10% lên 40%',
      'N1 · Rà soát biển báo giao thông: mở lại',
      'N3 · Rà soát biển báo giao thông: việc mới',
    ]);
  });

  it('leads to the row of each, and shows what a criterion is now', () => {
    const [gained, lost, extended] = changesSection(moved, links).lines;
    expect(gained).toEqual({
      badge: { tone: 'done', text: '✓ Đạt' },
      text: 'Tiêu chí 1. Giao thông đô thị',
      href: links.criterion({ row: 2 }),
      more: 'mới đạt',
    });
    expect(lost?.badge).toEqual({ tone: 'quiet', text: '○ Chưa đạt' });
    expect(extended).toMatchObject({ badge: null, href: links.task({ row: 3 }) });
  });

  it('counts the tasks that only went on, and names one that went back', () => {
    const changes = { ...week.changes, progressed: [{ task: n1, from: 10, to: 40 }] };
    const on = changesSection({ ...week, changes }, links);
    expect([on.title, on.lines, on.paragraphs]).toEqual([
      'Thay đổi trong tuần',
      [],
      ['1 việc có tiến độ mới.'],
    ]);
    const both = { ...changes, progressed: [...changes.progressed, { task: n2, from: 60, to: 20 }] };
    const { lines: named, paragraphs } = changesSection({ ...week, changes: both }, links);
    expect(named.map(({ more }) => more)).toEqual(['tiến độ từ 60% xuống 20%']);
    expect(paragraphs).toEqual(['1 việc khác có tiến độ mới.']);
  });

  it('tells one reader what concerns them alone', () => {
    const mine: Concerns = {
      words: new Set(n3.partners.map(folded)),
      tie: (one) => (one === n3 ? 'partner' : null),
      inChargeOf: ({ code }) => code === '2',
      areCalled: () => false,
    };
    expect(lines(moved, mine)).toEqual([
      'Tiêu chí 2. Giao thông đô thị: không còn đạt',
      'N3 · Rà soát biển báo giao thông: việc mới',
    ]);
  });
});
