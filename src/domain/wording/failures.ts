/** What Google throws, in words for whoever meets it. It carries no codes, and its words are the user's language; scopes are named in any. */

export const quotaUsedUp = 'Tài khoản đã hết lượt gửi thư hôm nay.';

/** The boxes of Google's consent, by what stands behind `googleapis.com/auth/`. */
const boxes: Readonly<Record<string, string>> = {
  'script.send_mail': 'gửi email thay bạn',
  'script.scriptapp': 'cho phép ứng dụng chạy khi bạn vắng mặt',
  'script.container.ui': 'hiển thị trong ứng dụng của Google',
  'userinfo.email': 'xem địa chỉ email của bạn',
  'spreadsheets.currentonly': 'xem và quản lý bảng tính này',
};

/** Which box to tick; null when no permission is missing. */
function missingPermission(said: string): string | null {
  const scope = /googleapis\.com\/auth\/([\w.]+)/.exec(said)?.[1] ?? '';
  const isMissing =
    scope !== '' || /googleapis\.com\/auth|authori[sz]ation is required|permissions? (?:are|is)/i.test(said);
  if (!isMissing) return null;
  const box = boxes[scope];
  return box === undefined
    ? 'Tài khoản này chưa cấp quyền cho Tổng hợp tuần. Hãy bấm một mục trong menu Tổng hợp tuần và đồng ý cấp quyền.'
    : `Tài khoản này chưa cấp quyền “${box}”. Hãy bấm một mục trong menu Tổng hợp tuần, đánh dấu ô đó rồi đồng ý.`;
}

const closed =
  'Ô hoặc tab phải ghi đang được bảo vệ, tài khoản này không sửa được. Nhờ chủ bảng mở ở Dữ liệu › Bảo vệ trang tính và dải ô, rồi làm lại.';

/** As the owner of the schedule should read it, with the way out. */
export function googleSaid(said: string): string {
  if (/too many times/i.test(said)) return quotaUsedUp;
  if (/permission|authori[sz]ation|googleapis\.com\/auth/i.test(said))
    return 'Tài khoản gửi thư không còn đủ quyền. Chủ tài khoản mở Lịch gửi và cài đặt, bấm Bật lại lịch và đồng ý cấp quyền; hoặc người khác chuyển lịch về tài khoản mình.';
  return `Google báo: ${said}`;
}

/** The same of a letter that a person asked for there and then. */
export const mailRefused = (said: string): string =>
  /too many times/i.test(said) ? quotaUsedUp : (missingPermission(said) ?? `Google báo: ${said}`);

/** As a person reads it whose click came to nothing. */
export function exceptionText(error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error)).trim();
  const known = missingPermission(said) ?? (isClosed(said) ? closed : null);
  if (known !== null) return known;
  const reason = said.replace(/^(\w*Error|Exception):\s*/, '').replace(/[.\s]+$/, '');
  return reason === '' ? 'Chưa làm được. Hãy thử lại.' : `Chưa làm được: ${reason}. Hãy thử lại.`;
}

/** In Vietnamese it says so in Vietnamese, which is as good. */
const isClosed = (said: string): boolean => /protected (?:cell|object|range|sheet)/i.test(said);

/** A tab of the script's could not be written; what was done besides stands. */
export const tabNotWritten = (tab: string, error: unknown): string =>
  `Chưa cập nhật được tab “${tab}”; các phần khác đã xong. ${exceptionText(error)}`;
