export const quotaUsedUp = 'Tài khoản đã hết lượt gửi thư hôm nay.';

/** What Google threw, as the owner of the schedule should read it, with the way out. */
export function plainFailure(said: string): string {
  if (/too many times/i.test(said)) return quotaUsedUp;
  if (/permission|authori[sz]ation|googleapis\.com\/auth/i.test(said))
    return 'Tài khoản gửi thư không còn đủ quyền. Chủ tài khoản mở Lịch gửi và cài đặt, bấm Bật lại lịch và đồng ý cấp quyền; hoặc người khác chuyển lịch về tài khoản mình.';
  return `Google báo: ${said}`;
}
