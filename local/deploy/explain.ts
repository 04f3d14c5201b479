import type { Outcome } from './clasp';

interface Explanation {
  /** Google now holds what was built. */
  ok: boolean;
  /** What happened and the way out, in plain Vietnamese. */
  message: string;
}

const NEXT =
  'Tải lại bảng tính (F5), đợi vài giây cho menu hiện ra. Cài lần đầu: chọn Tổng hợp tuần › Tạo bảng theo dõi và cấp quyền. ' +
  'Cập nhật: chọn Tổng hợp tuần › Tổng hợp ngay.';
const BY_HAND = 'Nếu vẫn vậy, chép tay các tệp theo docs/cai-dat.md.';

/** The first that fits counts; what Google and clasp say is recognised by its English words, as both print no codes. */
const refusals: [RegExp, string][] = [
  [
    /No credentials found/,
    'Máy này chưa đăng nhập Google. Chạy "npx clasp login", chọn tài khoản được sửa bảng tính, rồi chạy lại.',
  ],
  [
    /invalid_grant|invalid_rapt|invalid (authentication )?credentials/i,
    'Lần đăng nhập Google trước đã hết hạn. Chạy "npx clasp login", chọn tài khoản được sửa bảng tính, rồi chạy lại.',
  ],
  [
    /has not enabled the Apps Script API/,
    'Tài khoản này chưa bật Apps Script API. Mở https://script.google.com/home/usersettings, bật “Google Apps Script API”, ' +
      'đợi vài phút rồi chạy lại.',
  ],
  [
    /Requested entity was not found/,
    'Google không tìm thấy dự án có ID tập lệnh này. Sao chép lại ID trong Tiện ích mở rộng › Apps Script › Cài đặt dự án ' +
      '(ID của bảng tính không dùng được), và xem "npx clasp login" có đúng tài khoản được sửa bảng tính không.',
  ],
  [
    /not have permission|permission denied|forbidden|insufficient permission/i,
    'Tài khoản đã đăng nhập không được sửa dự án này. Nhờ chủ bảng tính chia sẻ với quyền Người chỉnh sửa, hoặc chạy ' +
      '"npx clasp login" bằng tài khoản khác.',
  ],
  [
    /Request contains an invalid argument/,
    'Google không nhận các tệp. Bảng mới tạo, chưa có tên thường bị như vậy: đặt tên cho bảng tính, mở lại Tiện ích mở rộng › ' +
      `Apps Script, đặt tên cho dự án, rồi chạy lại. ${BY_HAND}`,
  ],
  [
    /certificate/i,
    'Mạng đang dùng xen vào đường truyền tới Google nên máy không tin. Thử mạng khác, hoặc hỏi người quản trị mạng.',
  ],
  [
    /ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|EPIPE|socket hang up|network/,
    'Không tới được Google. Kiểm tra kết nối mạng rồi chạy lại.',
  ],
  [/quota|rate limit/i, 'Google tạm từ chối vì gửi quá nhiều lần. Đợi vài phút rồi chạy lại.'],
  [/unavailable|internal error|backend error/i, 'Google đang gặp sự cố. Đợi vài phút rồi chạy lại.'],
];

/** What a run of `clasp push` (or of a command before it) came to. Its exit code is not believed: a skipped push gives 0. */
export function explain({ code, stdout, stderr }: Outcome): Explanation {
  const said = `${stderr}\n${stdout}`.trim();
  if (code === 0) {
    const pushed = /^Pushed (\d+|one) files? at/m.exec(stdout)?.[1];
    if (pushed !== undefined) {
      return { ok: true, message: `Đã cài ${pushed === 'one' ? 1 : pushed} tệp vào bảng tính. ${NEXT}` };
    }
    if (/already up to date/.test(stdout)) {
      return { ok: true, message: `Bảng tính đã có đúng bản này, không phải gửi gì. ${NEXT}` };
    }
    if (/Skipping push/.test(stdout)) {
      return failed(
        `Chưa gửi gì: clasp không dám ghi đè tệp kê khai (appsscript.json) trên Google. Chạy lại. ${BY_HAND}`,
      );
    }
  }
  if (code === null) return failed(`Google không trả lời. Kiểm tra kết nối mạng rồi chạy lại. ${BY_HAND}`);
  return failed(syntaxError(said) ?? refusals.find(([words]) => words.test(said))?.[1] ?? unknown(said));
}

const failed = (message: string): Explanation => ({ ok: false, message });

/** In Google's own words, or as clasp puts them when it finds the place. */
function syntaxError(said: string): string | null {
  const google = /Syntax error: (.+) line: (\d+) file: (\S+)/.exec(said);
  const clasp = /^(\S.*) - "(.+):(\d+)"$/m.exec(said);
  const [what, line, file] = google ? google.slice(1) : clasp ? [clasp[1], clasp[3], clasp[2]] : [];
  if (what === undefined) return null;
  return (
    `Google báo lỗi cú pháp ở tệp ${file}, dòng ${line}: ${what}. Bảng tính vẫn giữ bản cũ. Đây là lỗi của phần mềm: ` +
    'hãy gửi nguyên câu này cho người viết nó.'
  );
}

const unknown = (said: string): string =>
  `Chưa cài xong. clasp nói: “${said || 'không nói gì'}”. Chạy lại. ${BY_HAND}`;
