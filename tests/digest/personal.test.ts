import { weekKey } from '../../src/domain/calendar';
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
    expect(section).toContain('Cập nhật: https://docs.example.com/act?row=42&by=binh@example.com');
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
    const week = { notUpdated: [me], updateRate: 0 };
    const baseline = { week: weekKey('2023-W31'), closedOn: late };
    const of = { tasks: [task({ owners: [me] })] };
    expect(letterOf(of, { ...week, baseline })).toContain(
      'Từ ngày 04/08/2023, đồng chí chưa cập nhật việc nào. Đề nghị mở bảng theo dõi và cập nhật.',
    );
    expect(letterOf(of, week)).not.toContain('chưa cập nhật việc nào');
    expect(letterOf(of, { ...week, baseline, notUpdated: ['Lê Minh Châu'] })).not.toContain('chưa cập nhật');
  });

  it('asks for an update on my own page where I have one', () => {
    const of = tracker({ members: [member({ name: me })], tasks: [task({ owners: [me] })] });
    const week = summary(of, { notUpdated: [me], baseline: { week: weekKey('2023-W31'), closedOn: late } });
    const own = () => 'https://phone.example.com/?k=1';
    expect(composeLetters(week, of, { ...links, own }).letters[0]?.text).toContain(
      'Đề nghị mở trang của mình và cập nhật.',
    );
  });

  it('names what nobody touched for long, and says so above where nothing presses more', () => {
    const of = tracker({
      members: [member({ name: me })],
      tasks: [task({ owners: [me] }), task({ owners: [me] })],
    });
    const week = summary(of);
    const untouched = week.tasks
      .slice(0, 1)
      .map((one) => ({ task: one, since: day('2023-07-14'), weeks: 4 }));
    const text = letterOf(of, { untouched });
    expect(text).toContain('ĐỒNG CHÍ CÓ 1 VIỆC LÂU CHƯA CẬP NHẬT\n');
    expect(under('Việc lâu chưa cập nhật (1)', text)).toContain('Đã 4 tuần chưa cập nhật');
    expect(text).toContain('VIỆC KHÁC ĐANG LÀM (1)');
    expect(text).not.toContain('Cảm ơn đồng chí');
  });

  it('thanks me only where something is in my hands and none of it presses', () => {
    const calm = task({ owners: [me], deadline: day('2023-09-30') });
    const overdue = task({ owners: [me], deadline: late });
    const due = task({ owners: [me], deadline: day('2023-08-14') });
    const blocked = task({ owners: [me], state: 'blocked' });
    const theirs = task({ owners: ['Lê Minh Châu'], partners: [me], deadline: late });
    const thanked = (...tasks: Task[]) =>
      letterOf({ tasks }).includes('Cảm ơn đồng chí đã giữ đúng tiến độ.');
    expect([thanked(calm), thanked(calm, theirs), thanked(theirs)]).toEqual([true, true, false]);
    for (const pressing of [[overdue], [due], [blocked], [overdue, due], [overdue, blocked], [due, blocked]])
      expect(thanked(calm, ...pressing)).toBe(false);
  });

  it('says which of my tasks no longer wait, and what became of what each waited for', () => {
    const done = ['NV-5', 'NV-6', 'NV-7'].map((id) => task({ id, state: 'done', completedOn: late }));
    const waits = { state: 'waiting' as const, owners: [me] };
    const text = letterOf({
      tasks: [
        ...done,
        task({ ...waits, id: 'NV-1', waitingFor: 'NV-5; NV-6' }),
        task({ ...waits, id: 'NV-2', waitingFor: 'NV-7' }),
        task({ ...waits, id: 'NV-3', waitingFor: 'NV-7', owners: ['Lê Minh Châu'], partners: [me] }),
      ],
    });
    expect(text).toContain(
      '\n\nNV-5, NV-6 đã xong: việc NV-1 không còn phải chờ. NV-7 đã xong: việc NV-2 không còn phải chờ.\n\n',
    );
  });

  it('lists what waits the longest first', () => {
    const waits = (id: string, since: string) =>
      task({ id, owners: [me], state: 'waiting', waitingFor: 'Huyện', waitingSince: day(since) });
    const text = letterOf({
      tasks: [waits('N1', '2023-08-09'), waits('N2', '2023-07-03'), waits('N3', '2023-08-01')],
    });
    const named = [...under('Việc đang chờ (3)', text).matchAll(/^\* (N\d)/gm)].map(([, id]) => id);
    expect(named).toEqual(['N2', 'N3', 'N1']);
  });

  it('says where a task is and with whom I share it', () => {
    const text = letterOf({
      tasks: [
        task({
          owners: [me],
          deadline: late,
          neighbourhoods: ['Khu phố 1', 'Khu phố 2'],
          partners: ['Lê Minh Châu', 'Công an thị trấn'],
        }),
        task({ owners: [me, 'Đỗ Thị Hạnh'], deadline: late }),
      ],
    });
    expect(text).toContain('\n  Khu phố 1 · Khu phố 2 · Phối hợp: Lê Minh Châu, Công an thị trấn\n');
    expect(text).toContain('\n  Phụ trách: Trần Văn Bình, Đỗ Thị Hạnh\n');
  });

  it('says of each other task in a line until when and where, as far as that is known', () => {
    const places = ['Khu phố 1', 'Khu phố 2'];
    const text = letterOf({
      tasks: [
        task({ id: 'N1', owners: [me], deadline: day('2023-09-29'), neighbourhoods: places }),
        task({ id: 'N2', owners: [me], neighbourhoods: places }),
      ],
    });
    expect(text).toMatch(/^- N1 · .* · hạn 29\/09\/2023 · Khu phố 1, Khu phố 2$/m);
    expect(text).toMatch(/^- N2 · [^:]* · Khu phố 1, Khu phố 2$/m);
  });

  it('cuts a long list and says how many more there are', () => {
    const tasks = Array.from({ length: 42 }, () => task({ owners: [me], deadline: late }));
    const section = under('Việc quá hạn (42)', letterOf({ tasks }));
    expect(section.match(/^\* /gm)).toHaveLength(8);
    expect(section).toContain(`… và 34 việc nữa: ${links.workbook}`);
  });

  it('cuts what is late around me at four, and the criteria in my charge at fifteen', () => {
    const text = letterOf({
      criteria: Array.from({ length: 19 }, (_, at) => criterion({ code: String(at + 1), owners: [me] })),
      tasks: Array.from({ length: 7 }, () => task({ owners: ['A'], partners: [me], deadline: late })),
    });
    expect(under('Việc liên quan đã quá hạn (7)', text)).toContain(`… và 3 việc nữa: ${links.workbook}`);
    expect(under('Tiêu chí đồng chí phụ trách (19)', text)).toContain(
      `… và 4 tiêu chí nữa: ${links.workbook}`,
    );
  });
});
