import { taskCode } from '../../src/domain/ids';
import { composeLetters } from '../../src/digest/letters';
import type { Task, Tracker } from '../../src/domain/tracker';
import type { WeekSummary } from '../../src/domain/weekSummary';
import { criterion, day, indicator, member, neighbourhood, summary, task, tracker } from '../support/tracker';
import { links } from './committee';

const me = 'Trần Văn Bình';
const late = day('2023-08-04');

/** The one letter of Trần Văn Bình in a small committee. */
function letterOf(fields: Partial<Tracker>, week: Partial<WeekSummary> = {}): string {
  const of = tracker({ members: [member({ name: me })], ...fields });
  return composeLetters(summary(of, week), of, links).letters[0]?.text ?? '';
}

/** What stands under a heading, up to the next one. */
function under(heading: string, text: string): string {
  const [, after = ''] = text.split(`${heading.toUpperCase()}\n-`);
  return after.split(/\n\n[^\n]+\n---/)[0] ?? '';
}

describe('The personal letter', () => {
  it('lists my overdue tasks, the latest first, with the phrase of the notice and the link to the row', () => {
    const text = letterOf({
      tasks: [
        task({ id: 'N1', owners: [me], deadline: day('2023-08-09') }),
        task({ id: 'N2', row: 42, owners: [me], deadline: late, deadlinePhrase: 'trước 4/8/2023' }),
      ],
    });
    const section = under('Việc quá hạn (2)', text);
    expect(section.indexOf('N2')).toBeLessThan(section.indexOf('N1'));
    expect(section).toContain('● Quá hạn 7 ngày');
    expect(section).toContain('Hạn: trước 04/08/2023');
    expect(section).toContain(`Cập nhật: ${links.act({ id: taskCode('N2'), row: 42 }, 'binh@example.com')}`);
  });

  it('says nothing of tasks that are not my business', () => {
    const text = letterOf({
      tasks: [
        task({ id: 'N1', owners: [me], deadline: late }),
        task({ id: 'N2', owners: ['Lê Minh Châu'], deadline: late, content: 'Việc của người khác' }),
      ],
    });
    expect(text).toContain('N1');
    expect(text).not.toContain('Việc của người khác');
  });

  it('looks seven days ahead: the seventh is in, the eighth is not', () => {
    const text = letterOf({
      tasks: [
        task({ id: 'N7', owners: [me], deadline: day('2023-08-18') }),
        task({ id: 'N8', owners: [me], deadline: day('2023-08-19') }),
      ],
    });
    expect(under('Đến hạn trong 7 ngày tới (1)', text)).toContain('N7');
    expect(under('Việc khác đang làm (1)', text)).toContain('N8');
  });

  it('calls blocked tasks others only beside overdue ones or such that are due', () => {
    const blocked = task({ owners: [me], state: 'blocked' });
    const titles = (...tasks: Task[]) =>
      /^VIỆC.* ĐANG VƯỚNG MẮC/m.exec(letterOf({ tasks: [blocked, ...tasks] }))?.[0];
    const overdue = task({ owners: [me], deadline: late });
    const due = task({ owners: [me], deadline: day('2023-08-14') });
    expect([titles(), titles(overdue), titles(due), titles(overdue, due)]).toEqual([
      'VIỆC ĐANG VƯỚNG MẮC',
      'VIỆC KHÁC ĐANG VƯỚNG MẮC',
      'VIỆC KHÁC ĐANG VƯỚNG MẮC',
      'VIỆC KHÁC ĐANG VƯỚNG MẮC',
    ]);
  });

  it('calls a task due today due, not overdue', () => {
    const text = letterOf({ tasks: [task({ owners: [me], deadline: day('2023-08-11') })] });
    expect(under('Đến hạn trong 7 ngày tới (1)', text)).toContain('◐ Đến hạn hôm nay');
  });

  it('tells difficulties and proposals in the words they were written in', () => {
    const text = letterOf({
      tasks: [
        task({ owners: [me], state: 'blocked', difficulty: 'Thiếu kinh phí', proposal: 'Cấp 5 triệu đồng' }),
      ],
    });
    expect(text).toContain('ĐỒNG CHÍ CÓ 1 VIỆC VƯỚNG MẮC');
    expect(text).toContain('Vướng mắc: “Thiếu kinh phí”');
    expect(text).toContain('Kiến nghị: “Cấp 5 triệu đồng”');
  });

  it('says of a task without a day what the notice says, and not who I am', () => {
    const text = letterOf({
      tasks: [
        task({ owners: [me], deadlinePhrase: 'sớm' }),
        task({ owners: [me], state: 'blocked', difficulty: 'Thiếu kinh phí' }),
      ],
    });
    expect(under('Việc khác đang làm (1)', text)).toContain('văn bản ghi: “sớm”');
    expect(text).not.toContain('Hạn: sớm');
    expect(text).not.toContain('Phụ trách: ');
  });

  it('adds what is late around me, apart from my own, and says why it concerns me', () => {
    const text = letterOf({
      neighbourhoods: [neighbourhood({ name: 'Khu phố 3', head: me })],
      criteria: [criterion({ code: '3', owners: [me] })],
      tasks: [
        task({ owners: ['A'], partners: [me], deadline: late }),
        task({ owners: ['B'], neighbourhoods: ['Khu phố 3'], deadline: late }),
        task({ owners: ['C'], criteria: ['3'], deadline: late }),
      ],
    });
    const section = under('Việc liên quan đã quá hạn (3)', text);
    expect(section).toContain('Đồng chí phối hợp');
    expect(section).toContain('Thuộc khu phố đồng chí phụ trách');
    expect(section).toContain('Thuộc tiêu chí đồng chí phụ trách');
    expect(text).toContain('ĐỒNG CHÍ KHÔNG CÓ VIỆC QUÁ HẠN, NHƯNG CÓ 3 VIỆC LIÊN QUAN QUÁ HẠN');
  });

  it('shows what the criteria in my charge still lack', () => {
    const text = letterOf({
      criteria: [
        criterion({ code: '2', owners: [me] }),
        criterion({ code: '5', name: 'Không phải của tôi' }),
      ],
      indicators: [
        indicator({ code: '2.1', criterion: '2', result: 'notMet', content: 'Nội dung minh họa' }),
      ],
    });
    expect(under('Tiêu chí đồng chí phụ trách (1)', text)).toContain('chưa đạt 2.1');
    expect(text).not.toContain('Không phải của tôi');
  });

  it('leaves out finished, cancelled and unchanged tasks', () => {
    const done = task({ owners: [me], state: 'done', completedOn: late });
    expect(letterOf({ tasks: [done, task({ owners: [me], state: 'cancelled' })] })).toBe('');
  });

  it('tells what changed around me since the last closed week', () => {
    const done = {
      ...task({ id: 'N1', owners: [me] }),
      occurrences: null,
      waiting: null,
      endsOnDayOff: false,
      timing: { kind: 'doneOnTime' } as const,
    };
    const changes = {
      completed: [done],
      added: [],
      extended: [],
      advanced: [],
      dated: [],
      undated: [],
      progressed: [],
      reopened: [],
      criteriaGained: [],
      criteriaLost: [],
    };
    expect(letterOf({}, { changes })).toContain('- N1 · Rà soát biển báo giao thông: hoàn thành đúng hạn\n');
    const back = {
      ...changes,
      completed: [],
      reopened: [done],
      progressed: [{ task: done, from: 100, to: 60 }],
    };
    const section = under('Thay đổi trong tuần (1)', letterOf({}, { changes: back }));
    expect(section).toContain('- N1 · Rà soát biển báo giao thông: mở lại; tiến độ từ 100% xuống 60%');
  });

  it('asks for an update when none of my rows was touched', () => {
    const text = letterOf(
      { tasks: [task({ owners: [me] })] },
      { baseline: { week: '2023-W31', closedOn: late }, notUpdated: [me], updateRate: 0 },
    );
    expect(text).toContain('Từ ngày 04/08/2023, đồng chí chưa cập nhật việc nào.');
  });

  it('cuts a long list and says how many more there are', () => {
    const tasks = Array.from({ length: 42 }, () => task({ owners: [me], deadline: late }));
    const section = under('Việc quá hạn (42)', letterOf({ tasks }));
    expect(section.match(/^\* /gm)).toHaveLength(8);
    expect(section).toContain(`… và 34 việc nữa: ${links.workbook}`);
  });
});
