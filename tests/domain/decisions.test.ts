import { decides, waitingForDecision } from '../../src/domain/decisions';
import { member, summary, task, tracker } from '../support/tracker';

describe('What waits for a decision', () => {
  const tasks = [
    task({ id: 'NV-2', state: 'awaitingConfirmation' }),
    task({ id: 'NV-1', proposal: 'Xin thêm kinh phí' }),
    task({ id: 'NV-6', proposal: 'Xin thêm kinh phí' }),
    task({ id: 'NV-6.1' }),
    task({ id: 'NV-3' }),
    task({ id: 'NV-4', state: 'done', proposal: 'Xin thêm kinh phí' }),
    task({ id: 'NV-5', state: 'blocked', difficulty: 'Thiếu đất' }),
  ];

  it('is what somebody asks for, then what only has to be confirmed, while it is open and stands for itself', () => {
    const waiting = waitingForDecision(summary(tracker({ tasks })).tasks);
    expect(waiting.map(({ id }) => id)).toEqual(['NV-1', 'NV-2']);
  });
});

describe('Who decides', () => {
  const chair = member({ name: 'Nguyễn Văn Sơn', role: 'Trưởng Ban' });
  const deputy = member({ name: 'Lê Thị Mai', role: 'Phó Trưởng Ban' });
  const told = member({ name: 'Trần Văn Bình (Công an)', fullName: 'Trần Văn Bình' });

  it('is the chair where nobody is named, by role or by position, and no deputy', () => {
    expect([[chair], [deputy], [deputy, chair], []].map((rows) => decides(rows, { deciders: '' }))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(decides([member({ position: 'TRƯỞNG BAN Chỉ đạo' })], { deciders: ' ' })).toBe(true);
  });

  it('is whom the setting names, by one of their names, and then not the chair', () => {
    const deciders = 'lê thị mai; Trần Văn Bình';
    expect([chair, deputy, told].map((one) => decides([one], { deciders }))).toEqual([false, true, true]);
    expect(decides([told], { deciders: 'Trần Văn Bình (Công an)' })).toBe(true);
  });
});
