/** What Google throws, in words for whoever meets it. It is recognised by its English words, as it carries no codes. */

export const quotaUsedUp = 'Tài khoản đã hết lượt gửi thư hôm nay.';

/** As the owner of the schedule should read it, with the way out. */
export function googleSaid(said: string): string {
  if (/too many times/i.test(said)) return quotaUsedUp;
  if (/permission|authori[sz]ation|googleapis\.com\/auth/i.test(said))
    return 'Tài khoản gửi thư không còn đủ quyền. Chủ tài khoản mở Lịch gửi và cài đặt, bấm Bật lại lịch và đồng ý cấp quyền; hoặc người khác chuyển lịch về tài khoản mình.';
  return `Google báo: ${said}`;
}

/** As a person reads it whose click came to nothing. */
export function exceptionText(error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error)).trim();
  if (/authori[sz]ation is required|required permissions/i.test(said))
    return 'Tài khoản này chưa cấp quyền cho Tổng hợp tuần. Hãy bấm một mục trong menu Tổng hợp tuần và đồng ý cấp quyền.';
  const reason = said.replace(/^(\w*Error|Exception):\s*/, '').replace(/[.\s]+$/, '');
  return reason === '' ? 'Chưa làm được. Hãy thử lại.' : `Chưa làm được: ${reason}. Hãy thử lại.`;
}
