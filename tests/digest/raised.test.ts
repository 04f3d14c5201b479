import { composeLetters } from '../../src/digest/letters';
import { escalationsOf } from '../../src/domain/escalation';
import { defaultSettings } from '../../src/domain/settings';
import type { Member } from '../../src/domain/tracker';
import { criterion, day, member, summary, task, tracker } from '../support/tracker';
import { links } from './committee';

const owner = member({ name: 'Trần Văn Bình', email: 'binh@example.com' });
const answers = member({ name: 'Lê Minh Châu', email: 'chau@example.com', criteria: ['4'] });
const chair = member({
  name: 'Nguyễn Văn Sơn',
  email: 'son@example.com',
  role: 'Trưởng Ban',
  digest: 'overview',
});

function letters(deadline: string, members: Member[] = [owner, answers, chair]) {
  const of = tracker({
    members,
    settings: { ...defaultSettings, escalateToCriterion: 3, escalateToChair: 8 },
    criteria: [criterion({ code: '4' })],
    tasks: [task({ id: 'NV-1', owners: [owner.name], criteria: ['4'], deadline: day(deadline) })],
  });
  const week = summary(of);
  const made = composeLetters(week, of, links, { escalations: escalationsOf(week, {}) });
  const textOf = (name: string) => made.letters.find(({ recipient }) => recipient === name)?.text ?? '';
  return { textOf, raised: made.raised.map(({ level }) => level) };
}

describe('What is raised stands at the top of the ordinary letter', () => {
  it('of who answers for the criterion, with how late it is and whose', () => {
    const { textOf, raised } = letters('2023-08-08');
    expect(textOf(answers.name)).toMatch(
      /CẦN ĐÔN ĐỐC \(1\)\n-+\n\n\* NV-1[^]*● Quá hạn 3 ngày[^]*Đã 3 ngày làm việc sau hạn\. Phụ trách: Trần Văn Bình/,
    );
    expect(textOf(chair.name)).not.toContain('CẦN ĐÔN ĐỐC');
    expect(raised).toEqual(['criterion']);
  });

  it('of the chair, a task once however many levels it reached', () => {
    const { textOf, raised } = letters('2023-08-01');
    expect(textOf(chair.name)).toContain('CẦN ĐÔN ĐỐC (1)');
    expect(textOf(answers.name)).toContain('CẦN ĐÔN ĐỐC (1)');
    expect(raised).toEqual(['criterion', 'chair']);
  });

  it('never of the one who owes it, who knows', () => {
    const own = { ...owner, criteria: answers.criteria };
    const { textOf, raised } = letters('2023-08-08', [own, chair]);
    expect(textOf(own.name)).not.toContain('CẦN ĐÔN ĐỐC');
    // Nobody was told: it is told as soon as there is somebody to be told.
    expect(raised).toEqual([]);
  });

  it('of a chair who reads the overview alone, in the overview', () => {
    const text = letters('2023-08-01').textOf(chair.name);
    expect(text).toMatch(/\n\nĐẠT 0\/1 TIÊU CHÍ\n[^]*CẦN ĐÔN ĐỐC \(1\)\n/);
    expect(text).not.toContain('ĐỒNG CHÍ ĐÔN ĐỐC');
  });

  it('of a chair who shares a mailbox', () => {
    const clerk = member({ name: 'Vũ Thị Oanh', addresses: chair.addresses, digest: 'overview' });
    expect(letters('2023-08-01', [owner, clerk, chair]).raised).toEqual(['chair']);
  });

  it('of a chair with tasks of their own above those, not above the overview', () => {
    const both = { ...chair, digest: 'both' as const };
    const own = task({ owners: [both.name], deadline: day('2023-08-04') });
    const of = tracker({
      members: [owner, both],
      settings: { ...defaultSettings, escalateToChair: 8 },
      tasks: [task({ owners: [owner.name], deadline: day('2023-08-01') }), own],
    });
    const week = summary(of);
    const { letters: made } = composeLetters(week, of, links, { escalations: escalationsOf(week, {}) });
    const text = made.find(({ recipient }) => recipient === both.name)?.text ?? '';
    const [raisedAt, ownAt, overviewAt] = ['CẦN ĐÔN ĐỐC (1)', 'VIỆC QUÁ HẠN (1)', 'TOÀN CẢNH:'].map((title) =>
      text.indexOf(title),
    ) as [number, number, number];
    expect(raisedAt).toBeGreaterThan(0);
    expect(ownAt).toBeGreaterThan(raisedAt);
    expect(overviewAt).toBeGreaterThan(ownAt);
  });

  it('six tasks of many, with each reason why', () => {
    const of = tracker({
      members: [owner, chair],
      settings: { ...defaultSettings, escalateToChair: 8, escalateStale: true },
      tasks: Array.from({ length: 8 }, () => task({ owners: [owner.name], deadline: day('2023-08-01') })),
    });
    const first = summary(of);
    const week = {
      ...first,
      untouched: first.tasks.map((one) => ({ task: one, since: day('2023-07-14'), weeks: 4 })),
    };
    const { letters: made } = composeLetters(week, of, links, { escalations: escalationsOf(week, {}) });
    const text = made.find(({ recipient }) => recipient === chair.name)?.text ?? '';
    const [, section = ''] = /CẦN ĐÔN ĐỐC \(8\)\n-+\n([^]*?)\n---/.exec(text) ?? [];
    expect(section.match(/^\* /gm)).toHaveLength(6);
    expect(section).toContain('… và 2 việc nữa');
    expect(section).toContain(
      '  Đã 8 ngày làm việc sau hạn; 4 tuần không ai cập nhật. Phụ trách: Trần Văn Bình\n',
    );
  });

  it('of somebody whom nothing else concerns', () => {
    const alone = { ...answers, criteria: [], digest: 'personal' as const, role: 'Trưởng Ban' };
    const { textOf } = letters('2023-08-01', [owner, alone]);
    expect(textOf(alone.name)).toContain('CÓ 1 VIỆC CẦN ĐỒNG CHÍ ĐÔN ĐỐC\n\nCẦN ĐÔN ĐỐC (1)\n');
  });
});
