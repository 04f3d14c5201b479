import { noConsent, saidBy } from '../domain/thrown';
import { noConsentText, notDone } from '../domain/wording/failures';

/** Google answers so when a page belongs to another account than the one the browser signed in first. */
const otherAccount =
  'Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google từ chối yêu cầu này. ' +
  'Hãy dùng menu Tổng hợp tuần, hoặc chỉ đăng nhập một tài khoản rồi mở lại.';

const noNetwork = 'Không kết nối được với Google. Hãy kiểm tra mạng rồi thử lại.';

/** Says in one plain sentence or two why a call did not reach the script, or what the script threw. */
export function failureMessage(error: unknown): string {
  const said = saidBy(error ?? '').trim();
  if (/PERMISSION_DENIED/.test(said)) return otherAccount;
  if (noConsent.test(said)) return noConsentText;
  if (/NetworkError|connection failure|HTTP 0/i.test(said)) return noNetwork;
  return notDone(said);
}
