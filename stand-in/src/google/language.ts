/** The language of the running user's account, in which Google refuses. */
export type Language = 'en' | 'vi';

/**
 * Google's refusals in Vietnamese, as far as a script meets them without a mistake of its own. People saw them in other
 * languages than English; nobody published the Vietnamese ones, so the words are our own. Scopes and names of members
 * stay as they are in any language, and so does the sentence of the used-up quota.
 */
const VIETNAMESE: [english: RegExp, vietnamese: string][] = [
  [
    /^Specified permissions are not sufficient to call (.+?)\. Required permissions: (.+)$/,
    'Các quyền đã chỉ định không đủ để gọi $1. Các quyền cần có: $2',
  ],
  [/^Authorization is required to perform that action\.$/, 'Cần cấp phép để thực hiện thao tác đó.'],
  [
    /^You are trying to edit a protected cell or object\..*$/,
    'Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính để gỡ bỏ chế độ bảo vệ nếu bạn cần chỉnh sửa.',
  ],
  [
    /^This operation is not allowed on cells in typed columns\.$/,
    'Không được phép thực hiện thao tác này trên các ô trong cột đã định kiểu.',
  ],
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell\.(.*)$/s,
    'Dữ liệu bạn đã nhập vào ô $1 vi phạm quy tắc xác thực dữ liệu đã đặt cho ô này.$2',
  ],
  [
    /^Cannot call SpreadsheetApp\.getUi\(\) from this context\.$/,
    'Không thể gọi SpreadsheetApp.getUi() từ ngữ cảnh này.',
  ],
  [
    /^Lock timeout: another process was holding the lock for too long\.$/,
    'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.',
  ],
  [/^Invalid email: (.*)$/s, 'Email không hợp lệ: $1'],
  [/^Failed to send email: no recipient$/, 'Không gửi được email: không có người nhận'],
  [/^Limit Exceeded: (.*)\.$/, 'Đã vượt quá giới hạn: $1.'],
  [/^Argument too large: (.*)$/, 'Đối số quá lớn: $1'],
  [/^Range not found$/, 'Không tìm thấy dải ô'],
  [
    /^The coordinates of the range are outside the dimensions of the sheet\.$/,
    'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
  ],
  [
    /^The parameters (\(.*\)) don't match the method signature for (.+)\.$/s,
    'Các tham số $1 không khớp với chữ ký phương thức của $2.',
  ],
  [
    /^Trigger does not exist or you do not have permission to delete it\.$/,
    'Trình kích hoạt không tồn tại hoặc bạn không có quyền xóa.',
  ],
];

/** A refusal as an account of this language meets it. */
export function refusalIn(language: Language, english: string): string {
  if (language === 'en') return english;
  const [pattern, words] = VIETNAMESE.find(([known]) => known.test(english)) ?? [];
  return pattern === undefined ? english : english.replace(pattern, words!);
}
