import { failureMessage } from '../../src/pages/failureMessage';

describe('what a page says when a call fails', () => {
  it('explains the refusal of a browser with two accounts, and the way round it', () => {
    const message = failureMessage(new Error('Error code PERMISSION_DENIED.'));
    expect(message).toContain('nhiều tài khoản Google');
    expect(message).toContain('menu Tổng hợp tuần');
  });

  it('asks for the permission that is missing', () => {
    expect(failureMessage(new Error('Authorization is required to perform that action.'))).toContain(
      'cấp quyền',
    );
  });

  it('blames the network for what the network did', () => {
    expect(failureMessage(new Error('NetworkError: Connection failure due to HTTP 0'))).toContain(
      'kiểm tra mạng',
    );
  });

  it('repeats what the script threw, without its class', () => {
    expect(failureMessage(new Error('Exception: Bảng đang bận.'))).toBe(
      'Chưa làm được: Bảng đang bận. Hãy thử lại.',
    );
  });

  it('is a sentence even when nothing is known', () => {
    expect(failureMessage(undefined)).toBe('Chưa làm được. Hãy thử lại.');
  });
});
