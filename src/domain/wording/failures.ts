/** What Google throws, in words for whoever meets it. */
import { saidBy, scopeIn, thrownAs } from '../thrown';

export const quotaUsedUp = 'Tài khoản đã hết lượt gửi thư hôm nay.';

/** The boxes of Google's consent, by what stands behind `googleapis.com/auth/`. */
const boxes: Readonly<Record<string, string>> = {
  'script.send_mail': 'gửi email thay bạn',
  'script.scriptapp': 'cho phép ứng dụng chạy khi bạn vắng mặt',
  'script.container.ui': 'hiển thị trong ứng dụng của Google',
  'userinfo.email': 'xem địa chỉ email của bạn',
  'spreadsheets.currentonly': 'xem và quản lý bảng tính này',
};

export const noConsentText =
  'Tài khoản này chưa cấp quyền cho Tổng hợp tuần. Hãy bấm một mục trong menu Tổng hợp tuần và đồng ý cấp quyền.';

/** Which box to tick. */
function missingBox(said: string): string {
  const box = boxes[scopeIn(said)];
  return box === undefined
    ? noConsentText
    : `Tài khoản này chưa cấp quyền “${box}”. Hãy bấm một mục trong menu Tổng hợp tuần, đánh dấu ô đó rồi đồng ý.`;
}

const closedText =
  'Ô hoặc tab phải ghi đang được bảo vệ, tài khoản này không sửa được. Nhờ chủ bảng mở ở Dữ liệu › Bảo vệ trang tính và dải ô, rồi làm lại.';

/** As the owner of the schedule should read it, with the way out. */
export function googleSaid(said: string): string {
  switch (thrownAs(said)) {
    case 'quotaUsedUp':
      return quotaUsedUp;
    case 'noConsent':
    case 'noPermission':
      return 'Tài khoản gửi thư không còn đủ quyền. Chủ tài khoản mở Lịch gửi và cài đặt, bấm Bật lại lịch và đồng ý cấp quyền; hoặc người khác chuyển lịch về tài khoản mình.';
    default:
      return asSaid(said);
  }
}

/** The same of a letter that a person asked for there and then. */
export function mailRefused(said: string): string {
  switch (thrownAs(said)) {
    case 'quotaUsedUp':
      return quotaUsedUp;
    case 'noConsent':
      return missingBox(said);
    default:
      return asSaid(said);
  }
}

const asSaid = (said: string): string => `Google báo: ${said}`;

/** As a person reads it whose click came to nothing. */
export function exceptionText(error: unknown): string {
  const said = saidBy(error).trim();
  switch (thrownAs(said)) {
    case 'noConsent':
      return missingBox(said);
    case 'closed':
      return closedText;
    default:
      return notDone(said);
  }
}

/** Without what names the kind of failure. */
export function notDone(said: string): string {
  const reason = said.replace(/^(\w*Error|Exception):\s*/, '').replace(/[.\s]+$/, '');
  return reason === '' ? 'Chưa làm được. Hãy thử lại.' : `Chưa làm được: ${reason}. Hãy thử lại.`;
}

/** A tab of the script's could not be written; what was done besides stands. */
export const tabNotWritten = (tab: string, error: unknown): string =>
  `Chưa cập nhật được tab “${tab}”; các phần khác đã xong. ${exceptionText(error)}`;
