import { asksMoreTime, asksUntil, ends, has, type Looked, said, stopped, waits } from './looked';

/** Why a clause gives no news. */
interface SilenceRule {
  name: string;
  applies(clause: Looked): boolean;
  verdict: string;
}

const question = new RegExp(
  String.raw`\b(?:bao gio|chung nao|khi nao|khi mo|luc nao|the nao|ra sao|sao roi|bao nhieu|may gio|duoc khong|phai khong|dung khong|co (?:\S+ ){1,12}khong|(?:xong|lam|co|duoc) (?:chua|khong|hong)(?= (?:a|ha|em|anh|chi|co|bac|chu|e|c|vay|ta|nhi|the))(?! co))${ends}|(?<!chua )\b(?:toi|den) dau roi\b|\bda \w+ chua(?: \w+){0,2}$`,
);

const plan = said(
  /(?<= )(?:dự (?:kiến|định|tính)|(?<!(?:thẩm|quyết|cố|ổn|nhất|khẳng|xác|giám|kiểm|quy|gia|nhận|chỉ|hiệp|nghị) )định(?! (?:kỳ|hướng|mức|danh))|sẽ|sắp (?:tới|làm)|chắc(?: là)?|(?:tuần|tháng) (?:sau|tới)|(?:hôm|bữa) nào|khi nào|cố gắng|cố xong|để (?:qua|sang|sau|mai)|sang (?:tháng|tuần)|(?:chiều|tối) (?:nay )?(?:em|tôi|anh|chị|con|cháu|mình) (?:báo|gửi|nộp|làm)|tính (?:[^ ]+ ){0,4}?(?:làm|mua|mời)|coi bộ|mới khởi công|lại bắt đầu|thứ [^ ]+ (?:này|tới|sau) .*(?:mới|làm|đi|xong|kêu|xuống)|(?:lấy|làm|dọn|dạy|đi) (?:tiếp|bù)|chuyển (?:sang |qua )?thứ)(?= )|(?<!(?:cô|chị|bà|em|ngày|hoa|ban) )(?<= )mai (?!mốt thì)|(?<!sự)\scố\s/,
  /\b(?:du (?:kien|dinh|tinh)|(?<!(?:tham|quyet|co|on|nhat|khang|xac|giam|kiem|quy|gia|nhan|chi) )dinh(?! (?:ky|huong|muc|danh))|se|sap (?:toi|lam)|chac(?: la)?|(?:tuan|thang) (?:sau|toi)|ngay mai|(?:hom|bua) nao|khi nao|co gang|co xong|de (?:qua|thu|mai|sang|sau)|sang (?:thang|tuan)|mai mot|(?:chieu|toi) (?:nay )?(?:em|toi|anh|chi|con|chau|minh|e) (?:bao|gui|nop|lam)|tinh (?:lam|mua|moi)|coi bo|(?:moi|lai) (?:khoi cong|bat dau)|thu \w+ (?:nay|toi|sau) .*(?:moi|lam|di|xong|keu|xuong)|(?:lay|lam|don|day|di) (?:tiep|bu)(?! tuc)|chuyen (?:sang |qua )?thu)\b|^(?:sang |chieu )?mai (?:troi|em|e|toi|anh|chi|co|bac|minh|ben|moi|may|to|se|lai|lam|nghiem)\b/,
);

const forward =
  /^nhac\b|^(?:a )?tat ca\b|^ai\b|\bai chua\b|\bquy thay co\b|\b(?:ca nha_?|moi nguoi|(?:cac|may) (?:bac|anh|chi|dong chi|don_? vi|phong|to|khu pho|em|co|chu)|co chu anh chi|cap nhat .*(?:giup|gium))\b/;

/** What follows in its sentence is one too, whatever its numbers. */
export const reminded = 'Lời nhắc, lời nhờ chung.';

const rules = [
  {
    name: 'attachment',
    applies: ({ written, plain, spoken }) =>
      /^\[[^\]]+\]$/.test(written) ||
      / (?:gửi|gui) (?:[^ ]+ )?(?:ảnh|hình|hinh|clip|video) /.test(spoken) ||
      /^(?:hinh|anh|link|file)(?: (?:o )?day)?$/.test(plain),
    verdict: 'Không có chữ.',
  },
  {
    name: 'nothing under its heading',
    applies: ({ under, plain }) => under !== '' && /^(?:khong|chua)(?: co)?(?: gi)?(?: a)?$/.test(plain),
    verdict: 'Không có gì.',
  },
  {
    name: 'title',
    applies: ({ plain, amount }) =>
      amount === null &&
      /^(?:phieu|mau|bieu) .*\b(?:tien do|tuan|ngay|ket qua)\b|\bbao cao (?:nhanh|tien do|ket qua|tinh hinh|tuan|tong hop|(?:may|\d+) (?:viec|noi dung|muc))\b/.test(
        plain,
      ) &&
      !/\b(?:da|xong|roi|chua|gui|nop)\b/.test(plain),
    verdict: 'Không có chữ.',
  },
  {
    name: 'question',
    applies: (clause) =>
      !(asksUntil(clause) && /\bduoc (?:khong|hong)\b/.test(clause.plain)) &&
      (clause.isQuestion || (clause.amount === null && question.test(clause.plain))),
    verdict: 'Câu hỏi.',
  },
  {
    name: 'condition',
    applies: (clause) =>
      clause.amount === null &&
      !asksMoreTime.test(clause.plain) &&
      (has(
        /^(?:(?:da|con) )?(?:gia ma|mien la|khi nao|bao gio|hom nao|bua nao|chung nao) |^(?:co|xong) (?:\S+ ){1,4}thi (?!da|van|dang)|^xong la\b|\bxong (?:thi|nho) (?:\w+ )?(?:bao|gui|nhan|goi)\b|\bneu\b(?! (?:tren|ra)\b)/,
      )(clause) ||
        said(/\smà\s.*\sthì\s/, /\bma (?:moi|mua|nang|co|duoc|troi) (?:\w+ ){0,6}thi\b/)(clause)),
    verdict: 'Còn tùy điều kiện.',
  },
  {
    name: 'reminder of a deadline',
    // "Cân xong" is done, "cần xong" is not.
    applies: (clause) =>
      has(
        /\b(?:phai|can|yeu cau|co gang|phan dau|mong|kip) (?:\w+ ){0,3}?(?:xong|hoan thanh)\b|\b(?:xong|hoan thanh) (?:truoc(?! (?:han|ke hoach))|kip)\b/,
      )(clause) &&
      !/ cân |\bcan do\b/.test(clause.spoken) &&
      !waits(clause),
    verdict: 'Lời nhắc thời hạn.',
  },
  {
    name: 'somebody else’s',
    applies: has(/\bkhong (?:(?:phai|thuoc) (?:cua|viec|phan|la)|biet|nam)\b|\bhoi \w+ chu\b/),
    verdict: 'Người gửi nói không phải việc của mình.',
  },
  {
    name: 'thanks',
    applies: (clause) =>
      clause.amount === null &&
      has(/^(?:(?:da|vang|ok|u|uh) )*(?:(?:em|con|toi|chau|anh|chi|c|e) )?(?:xin |rat )?(?:cam on|thanks)\b/)(
        clause,
      ),
    verdict: 'Lời cảm ơn.',
  },
  {
    name: 'hearsay',
    applies: (clause) =>
      has(/\bai (?:noi|bao)\b|\bnghe (?:noi|don|bao(?! cao))\b/)(clause) ||
      (clause.ofOther &&
        has(/\b(?:bao|noi|nghe noi|keu|bao la)\b (?:la )?(?:\w+ ){0,3}?(?:xong|da|roi)\b|^nghe\b/)(clause)),
    verdict: 'Nghe người khác nói.',
  },
  {
    name: 'plan',
    applies: (clause) =>
      clause.amount === null &&
      !asksMoreTime.test(clause.plain) &&
      !waits(clause) &&
      !stopped(clause) &&
      !has(/\bhen\b|^(?:nhung |va )?con (?:lai|\d)|\bduoc \d/)(clause) &&
      (plan(clause) ||
        has(/\bchua biet\b|\bxin (?:phep )?(?:bao|gui)(?: lai| sau| bu)*(?: vao| sau| cuoi| thu)\b/)(clause)),
    verdict: 'Việc dự tính, chưa làm.',
  },
  {
    name: 'reminder',
    applies: (clause) =>
      clause.amount === null &&
      has(forward)(clause) &&
      has(/\b(?:cap nhat|bao cao|bao|doc|nhac|gui|nop|xem|chot|luu y|tra loi)\b/)(clause) &&
      !has(/(?!^)\bda\b/)(clause),
    verdict: reminded,
  },
] as const satisfies readonly SilenceRule[];

export type SilenceName = (typeof rules)[number]['name'];

/** Looked at in this order; the first that applies decides that a clause is no news. */
export const silences: readonly (SilenceRule & { name: SilenceName })[] = rules;
