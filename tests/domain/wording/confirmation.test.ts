import type { Fact } from '../../../src/domain/confirmation';
import { factText, refusedApproval, waitingLine } from '../../../src/domain/wording';

describe('What waits for confirmation', () => {
  it.each<[Fact, string]>([
    [{ kind: 'address', value: 'la@example.com' }, 'địa chỉ mới la@example.com'],
    [{ kind: 'domain', value: 'example.com' }, 'tên miền được phép example.com'],
    [{ kind: 'approver', value: 'a@example.com' }, 'người duyệt a@example.com'],
    [{ kind: 'sender', value: 'Ban Chỉ đạo' }, 'tên người gửi “Ban Chỉ đạo”'],
    [{ kind: 'replyTo', value: 'r@example.com' }, 'địa chỉ nhận trả lời r@example.com'],
    [{ kind: 'automatic', value: '' }, 'gửi tự động, không chờ duyệt nữa'],
  ])('%j is called “%s”', (fact, words) => {
    expect(factText(fact)).toBe(words);
  });

  it('is counted by kind in one line that says whose click it waits for', () => {
    const facts: Fact[] = [
      { kind: 'automatic', value: '' },
      { kind: 'domain', value: 'example.com' },
      { kind: 'approver', value: 'a@example.com' },
      { kind: 'replyTo', value: 'r@example.com' },
      { kind: 'sender', value: 'Ban Chỉ đạo' },
      { kind: 'address', value: 'la@example.com' },
      { kind: 'address', value: 'lo@example.com' },
    ];
    expect(waitingLine(facts, 'chu@example.com')).toBe(
      'Chờ chu@example.com xác nhận: 2 địa chỉ mới, 1 tên người gửi, 1 địa chỉ nhận trả lời, 1 người duyệt, ' +
        '1 tên miền được phép, chuyển sang gửi tự động. Thư của người khác vẫn gửi. Xác nhận ở Lịch gửi và cài đặt.',
    );
    expect(waitingLine([{ kind: 'sender', value: 'Ban Chỉ đạo' }], 'chu@example.com')).toMatch(
      /^Chờ chu@example\.com xác nhận: 1 tên người gửi\. Thư của người khác vẫn gửi\./,
    );
    expect(waitingLine([], 'chu@example.com')).toBe('');
  });
});

describe('Somebody who may not approve', () => {
  const approvers = ['a@example.com', 'chu@example.com'];

  it('is told who may, the owner of the schedule once', () => {
    expect(refusedApproval('notNamed', approvers, 'Chu@example.com')).toBe(
      'Bản tin chờ duyệt, tài khoản này chỉ xem trước được. ' +
        'Người duyệt và gửi được: a@example.com, người chạy lịch (Chu@example.com).',
    );
    expect(refusedApproval('notNamed', approvers, '')).toContain(
      'Người duyệt và gửi được: a@example.com, chu@example.com.',
    );
  });

  it('is told where to name an approver while there is none', () => {
    expect(refusedApproval('notNamed', [], '')).toContain(
      'Chưa có người duyệt: ghi địa chỉ ở mục “Người duyệt” trong Lịch gửi và cài đặt.',
    );
  });

  it('is told which permission is missing where Google does not say who asks', () => {
    expect(refusedApproval('accountUnknown', approvers, '')).toMatch(
      /^Bản tin chờ duyệt\. Google không cho biết địa chỉ của tài khoản này\..*đánh dấu ô xem địa chỉ email của bạn\. Người duyệt/,
    );
  });
});
