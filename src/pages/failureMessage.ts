/** Google answers so when a page belongs to another account than the one the browser signed in first. */
const otherAccount =
  'Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google từ chối yêu cầu này. ' +
  'Hãy dùng menu Tổng hợp tuần, hoặc chỉ đăng nhập một tài khoản rồi mở lại.';

const noPermission =
  'Tài khoản này chưa cấp quyền cho Tổng hợp tuần. Hãy bấm một mục trong menu Tổng hợp tuần và đồng ý cấp quyền.';

const noNetwork = 'Không kết nối được với Google. Hãy kiểm tra mạng rồi thử lại.';

/** Says in one plain sentence or two why a call did not reach the script, or what the script threw. */
export function failureMessage(error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error ?? '')).trim();
  if (/PERMISSION_DENIED/.test(said)) return otherAccount;
  if (/authori[sz]ation is required|required permissions|googleapis\.com\/auth/i.test(said))
    return noPermission;
  if (/NetworkError|connection failure|HTTP 0/i.test(said)) return noNetwork;
  const reason = said.replace(/^(\w*Error|Exception):\s*/, '').replace(/[.\s]+$/, '');
  return reason === '' ? 'Chưa làm được. Hãy thử lại.' : `Chưa làm được: ${reason}. Hãy thử lại.`;
}
