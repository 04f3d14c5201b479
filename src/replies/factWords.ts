/** The words a clause's report is known by; `facts.ts` says in which order they count. */
import { spelled } from '../domain/text';
import { ends, has, said, type Looked } from './looked';

export const confirms =
  /\b(?:nho|xin|de nghi|cho|doi|moi|kinh|(?<!(?:cong|quy|chuong|lo|tien) )trinh)\b.*\b(?:xac nhan|(?<!da )nghiem thu(?! (?:xong|roi|hom)))\b/;
/** "Chờ kiểm lâm xác nhận": who is no leader of ours is waited for. */
export const outsiders =
  /^(?!.*\b(?:nho|xin|moi|kinh)\b).*\b(?:cho|doi) (?!(?:anh|chi|em|thay|co|bac|ong|ba|chu|sep|truong|pho|ban|lanh|giam|hieu|thu|hoi|bch|bgh|bcd|ub|ubnd|van|vp|xa|phuong|to|dong|d\/c|dc|a|c|e|cap|moi|ky|nghiem|xac|duoc)\b)\w+ (?:\w+ ){0,4}?(?:xac nhan|nghiem thu)\b/;
/** "Chờ anh phê duyệt": who is spoken to so is of the committee; "chờ huyện duyệt" waits on others. */
export const waitsForLeader =
  /\b(?:cho|doi|moi|nho|xin) (?:anh|chi(?! cuc)|thay|co|bac|sep) (?:\w+ ){0,2}(?:(?:phe )?duyet|xem duyet|kiem tra|xac nhan|nghiem thu)\b|\b(?:xin|lay|cho) (?:y kien|chu ky) (?:cua )?(?:anh|chi(?! cuc)|thay|co|bac|sep|lanh dao|truong|giam doc|chu tich)\b/;

/** "Xong móng", "xong đoạn 1": what follows is no time and no address. */
export const partOf =
  /\bxong (?!(?:roi|hoi (?:nay|sang|trua)|tuan|thang|het|ca|toan|tat|tu|hom|ngay|sang|chieu|toi|dem|nhe|nha|nghe|nghen|a|em|anh|chi|co|bac|lun|luon|xuoi|cho|vao|thu|t\d|cn|truoc|xong|trong|nhu|theo|va|dau|day|do|thi|chua|ma|nhung|(?:cai|con) cuoi)\b|\d)\w+ \w+/;

export const notYet =
  /^(?:\S+ ){0,4}chua$|\bchua (?:trong|lap|gan|do|xay|lam|quet|son|dao|thi cong|ve|lat)$|\b(?:chua|khong|chang) (?:he )?(?:co |duoc )?(?:xong|hoan thanh|dau|ai)\b|\bchua (?:dau|mo|em|anh|chi|a|bac|co|nha|nhe|ha)?$|\bthi chua\b|\bdung ghi xong\b|\bda (?:\w+ ){1,3}dau$|\b(?:nua|con .*) (?:la|thi|moi) xong\b/;
export const done =
  /\b(?:nghiem thu|ket thuc|(?:ky|gui|nop|trao|chuyen|mo|phat|lam|lap|xay|sua|son|keo|thao|kham|tiem|treo|trong|thu(?! (?:\d|hai|ba|tu|nam|sau|bay)\b)|to chuc|trinh|giao|quet|don|hop|day|kiem tra|bao cao|up|dang|tap huan|ra quan|co day) (?:(?!duoc (?!roi))\w+ ){0,8}?(?:roi|rai|xong|du ca|day du)|du ca|day du)\b/;
export const wasDone = said(
  /(?<= )đã (?!(?:được )?\d)[^ ]+/,
  /^(?!da (?:em|anh|chi|co|chu|bac|vang|a|c|e|con|de|thua|da|roi|oke?|bao)\b)(?:\S+ ){0,6}?da (?!(?:duoc )?\d|em|chi|anh|co chi)[a-z]+/,
);
/** "Em chưa phát": what its own doer has not begun; what is not handed over, had or heard of is another matter. */
const byMeNotYet =
  /\b(?:em|e|toi|tui|chu|co|bac|anh|chi|minh) (?:van )?chua (?:phat|lap|trong|mo|to chuc|di|lay)\b/;
export const doing = said(
  /(?<= )(?:đang(?! (?:nghỉ|(?:họp|bận) $))|tiếp tục|vẫn làm|mới (?:làm|bắt đầu|được|xong))(?= )/,
  /\b(?:dang|tiep tuc|van (?:dang|lam))\b(?! (?:ky|nhap|vien|bo|uy|nghi|(?:hop|ban)$)\b)|\bmoi (?:lam|bat dau|duoc|xong)\b/,
);
const lacking =
  /(?<= )(?:thiếu|hỏng|hư|bế tắc|hết (?:bạt|giấy|tiền|hàng|vật|xi|kinh|vốn|gạch|màu)|(?<=^ )hết(?= \S)(?! (?:rồi|cả|sạch|hạn))|(?:tiền|tư|liệu|hàng|phí|vốn|măng|cát|gạch|giấy|thuốc|dầu|xăng|mực|dây|thì|cũng) hết|chưa|không|khó|vướng|kẹt|tắc|trở ngại|lún|mưa|bão|chậm|kêu|phàn nàn|trả (?:hồ sơ|lại|về)|dột|(?<=[^ ] )(?<!ấy )chết|gãy|sập|ngập|đứt|nghỉ|ốm|đòi|phản đối|(?<!(?:thiết|chuẩn|trang) )bị)(?= )(?! có gì)/;
const lackingUnmarked =
  /\b(?:thieu|hu hong|bi hu|bi hong|hong roi|be tac|het (?:bat|giay|tien|hang|vat|xi|kinh|von|gach|mau)|(?:tien|tu|lieu|hang|phi|von|mang|cat|gach|giay|thuoc|dau|xang|muc|thi) het|chua|khong|kho khan|kho (?:cai )?la|vuong|ket(?! (?:qua|thuc|noi|hop))|tro ngai|mua (?:qua|nhieu|suot|lien)|cham|keu|phan nan|tra (?:ho so|lai|ve)|mai dot|bi dot|chet|gay do|sap do|ngap|dau binh|nghi (?:may|om|le)|doi (?:gia|tien)|phan doi|(?<!(?:thiet|chuan|trang|du) )bi (?!thu|xa|xi))\b(?! co gi)/;
export const lacks = said(lacking, lackingUnmarked);

/** Beside what stops. */
export const hinders = has(/\b(?:vuong|dam chan|bo tay|(?:khong|chua|chang) duoc)\b/);

export const remainder =
  /^(?:nhung |va |chi |moi |gio )*con\b(?!.*\b(?:giao|sai|ket|vuong|chiu|nhan|co|gui|nop|dong y|thong|tra|ve|mo|dang ky|vang|cho|duoc|doi|thieu|ban giao|ky|xong (?:het|roi))\b)/;
export const request = said(
  /(?:đề nghị|đề xuất|kiến nghị|mong |nhờ |(?<!vắc )xin |hỗ trợ|(?:cho|giúp|giùm|dùm)(?: \S+)* (?:em|chị|anh|tôi|cô|bác|mình|con|với|thêm)|cho (?:[ec] )?(?:mượn|thêm|mua|ứng|xin))/,
  /\b(?:de nghi|de xuat|kien nghi|mong|nho|xin|ho tro|giup|gium|dum)\b|\bcho (?:them|muon)\b|\bnoi .* cho\b/,
);

export const cameAbout = new RegExp(
  String.raw`(?<!\b(?:tuan|thang|hom|bua|lau|ngay|lan|dot|\d \w+)) roi${ends}`,
);

/** Where a part of a clause begins. */
export const startOf = (plain: string, form: RegExp): number => Math.max(0, form.exec(plain)?.index ?? 0);

/** Where the reason begins in the plain clause: behind "vì", "do", or at what hinders; 0 where none is given. */
export function reason({ plain, spoken, isMarked }: Looked): number {
  const found = isMarked
    ? / (?:vì|do|bởi|tại vì|khó cái là) (?=\S+ \S)/.exec(spoken)
    : unmarkedReason.exec(` ${plain} `);
  if (found === null) return 0;
  const text = isMarked ? spoken : ` ${plain} `;
  const words = text
    .slice(0, found.index + found[0].length)
    .trim()
    .split(' ').length;
  return plain.split(' ').slice(0, words).join(' ').length;
}

const unmarkedReason = / (?:(?<!don )vi|do|boi|tai vi|kho cai la) (?=\S+ \S)/;

/** A heading that begins so; in the middle of one it may be of a duty's name. */
export const fieldNamed = (words: string): RegExp =>
  new RegExp(String.raw`^(?:\W|\d|(?:cac|nhung|mot so|ve|noi dung|phan) )*(?:kho khan,? )?(?:${words})`);

/** "Thăm đoàn viên khó khăn đã xong" lacks nothing: the duty is called so. */
export const isOfDuty = (clause: Looked, content: string): boolean => {
  const found = (clause.isMarked ? lacking : lackingUnmarked).exec(
    clause.isMarked ? clause.spoken : clause.plain,
  );
  return found !== null && ` ${spelled(content)} `.includes(` ${spelled(found[0])} `);
};

export const notBegun = (clause: Looked): boolean =>
  (has(
    /\bchua (?:lam|khoi cong|trien khai|bat dau|thuc hien|to chuc$|dong (?:gi|vao)|dung (?:gi|vao|toi|den))\b(?! (?:\w+ ){0,3}(?:duoc|xong|noi|dau nhe)\b)/,
  )(clause) &&
    !has(/^con\b(?! .* thi )|\bcon .*(?<! thi (?:\w+ )?)chua\b/)(clause)) ||
  has(byMeNotYet)(clause);
