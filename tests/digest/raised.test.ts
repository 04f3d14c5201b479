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

  it('of somebody whom nothing else concerns', () => {
    const alone = { ...answers, criteria: [], digest: 'personal' as const, role: 'Trưởng Ban' };
    const { textOf } = letters('2023-08-01', [owner, alone]);
    expect(textOf(alone.name)).toContain('CÓ 1 VIỆC CẦN ĐỒNG CHÍ ĐÔN ĐỐC');
  });
});
