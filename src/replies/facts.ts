import type { CalendarDate } from '../domain/calendar';
import { folded } from '../domain/text';
import type { NamedDay } from './days';
import { asksUntil, has, type Looked, quantity, said, stopped, waits } from './looked';
import type { ReportedState } from './reply';

/** What a clause reports. */
export interface Fact {
  state?: ReportedState;
  /** It speaks of what is left, of what hinders, of what is asked. */
  field?: 'difficulty' | 'request' | 'result';
  /** Where the words of the field begin in the plain clause. */
  from?: number;
  extension?: CalendarDate;
  /** It says that something is not done. */
  undone?: true;
  /** A state that holds whatever share is done. */
  strong?: true;
  /** What a person has to look at. */
  unsure?: string;
  /** Something was left out on a day. */
  skipped?: true;
}

interface FactRule {
  name: string;
  applies(clause: Looked): boolean;
  verdict(clause: Looked): Fact;
}

const confirms =
  /\b(?:nho|xin|de nghi|cho|doi|moi|kinh|(?<!(?:cong|quy|chuong|lo|tien) )trinh)\b.*\b(?:xac nhan|(?<!da )nghiem thu(?! (?:xong|roi|hom)))\b/;
/** "Chờ anh phê duyệt": who is spoken to so is of the committee; "chờ huyện duyệt" waits on others. */
const waitsForLeader = /\b(?:cho|doi) (?:anh|chi|thay|co|bac|sep) (?:\w+ )?(?:phe )?duyet\b/;

/** "Xong móng", "xong đoạn 1": what follows is no time and no address. */
const partOf =
  /\bxong (?!(?:roi|hoi (?:nay|sang|trua)|tuan|thang|het|ca|toan|tat|tu|hom|ngay|sang|chieu|toi|dem|nhe|nha|nghe|nghen|a|em|anh|chi|co|bac|lun|luon|xuoi|cho|vao|thu|t\d|cn|truoc|xong|trong|nhu|theo|va|dau|day|do|thi)\b|\d)\w+ \w+/;

const notYet =
  /^(?:\S+ )?chua$|\bchua (?:trong|lap|gan|do|xay|lam|quet|son|dao|thi cong|ve|lat)$|\b(?:chua|khong|chang) (?:he )?(?:co |duoc )?(?:xong|hoan thanh|dau|ai)\b|\bchua (?:dau|mo|em|anh|chi|a|bac|co|nha|nhe|ha)?$|\bthi chua\b|\bdung ghi xong\b|\bda (?:\w+ ){1,3}dau$|\b(?:nua|con .*) (?:la|thi|moi) xong\b/;
const done =
  /\b(?:nghiem thu|ket thuc|(?:ky|gui|nop|trao|chuyen|mo|phat|lam|lap|xay|sua|son|keo|thao|kham|tiem|treo|trong|thu|to chuc|trinh|giao|quet|don|hop|day|kiem tra|bao cao|up|dang|tap huan|ra quan|co day) (?:(?!duoc (?!roi))\w+ ){0,8}?(?:roi|rai|xong|du ca|day du)|du ca|day du)\b/;
const wasDone = said(
  /(?<= )đã (?!(?:được )?\d)[^ ]+/,
  /^(?!da (?:em|anh|chi|co|chu|bac|vang|a|c|e|con|de|thua|da|roi|oke?|bao)\b)(?:\S+ ){0,6}?da (?!(?:duoc )?\d|em|chi|anh|co chi)[a-z]+/,
);
/** "Em chưa phát": what its own doer has not begun; what is not handed over, had or heard of is another matter. */
const byMeNotYet =
  /\b(?:em|e|toi|tui|chu|co|bac|anh|chi|minh) (?:van )?chua (?:phat|lap|trong|mo|to chuc|di|lay)\b/;
const doing = said(
  /(?<= )(?:đang(?! (?:nghỉ|(?:họp|bận) $))|tiếp tục|vẫn làm|mới (?:làm|bắt đầu|được|xong))(?= )/,
  /\b(?:dang|tiep tuc|van (?:dang|lam))\b(?! (?:ky|nhap|vien|bo|uy|nghi|(?:hop|ban)$)\b)|\bmoi (?:lam|bat dau|duoc|xong)\b/,
);
const lacks = said(
  /(?<= )(?:thiếu|hỏng|hư|bế tắc|(?<!xong )hết (?:rồi|sạch|bạt|giấy|tiền|hàng|vật|xi|kinh|vốn|gạch|màu)|chưa|không|khó|vướng|kẹt|tắc|trở ngại|lún|mưa|bão|chậm|kêu|phàn nàn|trả (?:hồ sơ|lại|về)|dột|nghỉ|ốm|đòi|phản đối|(?<!(?:thiết|chuẩn|trang) )bị)(?= )(?! có gì)/,
  /\b(?:thieu|hu hong|bi hu|bi hong|hong roi|be tac|(?<!xong )het (?:roi|sach|bat|giay|tien|hang|vat|xi|kinh|von|gach|mau)|chua|khong|kho khan|kho (?:cai )?la|vuong|ket|tro ngai|mua (?:qua|nhieu|suot|lien)|cham|keu|phan nan|tra (?:ho so|lai|ve)|mai dot|bi dot|dau binh|nghi (?:may|om|le)|doi (?:gia|tien)|phan doi|(?<!(?:thiet|chuan|trang|du) )bi (?!thu|xa|xi))\b(?! co gi)/,
);

/** Beside what stops. */
const hinders = said(
  / (?:vướng|tắc|dậm chân|bó tay|(?:không|chưa|chẳng) được) /,
  /\b(?:vuong|dam chan|bo tay|(?:khong|chua|chang) duoc)\b/,
);

const remainder =
  /^(?:nhung |va |chi |moi |gio )*con\b(?!.*\b(?:giao|sai|ket|vuong|chiu|nhan|co|gui|nop|dong y|thong|tra|ve|cho|duoc|doi|thieu|ban giao|ky|xong (?:het|roi))\b)/;
const request = said(
  /(?:đề nghị|đề xuất|kiến nghị|mong |nhờ |(?<!vắc )xin |hỗ trợ|(?:cho|giúp|giùm|dùm)(?: \S+)* (?:em|chị|anh|tôi|cô|bác|mình|con|với|thêm)|cho mượn|cho thêm)/,
  /\b(?:de nghi|de xuat|kien nghi|mong|nho|xin|ho tro|giup|gium|dum)\b|\bcho (?:them|muon)\b|\bnoi .* cho\b/,
);

/** Where a part of a clause begins. */
const startOf = (plain: string, form: RegExp): number => Math.max(0, form.exec(plain)?.index ?? 0);

/** Where the reason begins in the plain clause: behind "vì", "do", or at what hinders; 0 where none is given. */
function reason({ plain, spoken, isMarked }: Looked): number {
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

const rules = [
  {
    name: 'under the heading of difficulties',
    applies: ({ under }) => /kho khan|vuong mac|ton tai/.test(folded(under)),
    verdict: () => ({ field: 'difficulty' }),
  },
  {
    name: 'under the heading of requests',
    applies: ({ under }) => /kien nghi|^\W*de nghi|de xuat/.test(folded(under)),
    verdict: () => ({ field: 'request' }),
  },
  {
    name: 'more time',
    applies: asksUntil,
    verdict: (clause) => ({
      extension: (clause.future[clause.future.length - 1] as NamedDay).date,
      ...(reason(clause) > 0 && { field: 'difficulty', from: reason(clause) }),
    }),
  },
  {
    name: 'nothing in the way',
    applies: has(
      /\b(?:khong|chua) (?:co |con |gap |bi )*(?:gi )?(?:vuong|kho khan|tro ngai|bat thuong|van de)\b/,
    ),
    verdict: ({ plain }) => (/\bxong\b/.test(plain) ? { state: 'done' } : {}),
  },
  {
    name: 'nothing found',
    applies: has(/\b(?:khong|chua) (?:co gi$|phat hien|phat sinh|xay ra)/),
    verdict: () => ({ field: 'result' }),
  },
  {
    name: 'to be confirmed',
    applies: (clause) => confirms.test(clause.plain) || waitsForLeader.test(clause.plain),
    verdict: () => ({ state: 'awaitingConfirmation' }),
  },
  {
    name: 'paused',
    applies: has(
      /(?<!\b(?:khong|chua)(?: phai)? )\b(?:tam (?:dung|ngung|hoan|thoi)|ngung lam|hoan lai|(?:bao|keu|cho|chi dao|yeu cau) (?:dung|ngung)(?: lai| lam|$))\b/,
    ),
    verdict: (clause) => ({
      state: 'paused',
      ...(reason(clause) > 0 && { field: 'difficulty', from: reason(clause) }),
      ...(/\b(?:de nghi|xin|kien nghi|nen) /.test(clause.plain) && { unsure: 'Mới đề nghị tạm dừng.' }),
    }),
  },
  {
    name: 'waiting on somebody',
    applies: waits,
    verdict: ({ plain }) => ({
      state: 'waiting',
      field: 'difficulty',
      from: startOf(plain, /\b(?:con |van |dang |phai |gio )*(?:cho|doi)\b/),
    }),
  },
  {
    name: 'handed in for a decision',
    applies: (clause) =>
      clause.amount === null && has(/\btrinh\b.*\b(?:duyet|ky|phe duyet|tham dinh|y kien|xem xet)\b/)(clause),
    verdict: () => ({ state: 'waiting', field: 'result', unsure: 'Đã trình, chưa rõ đã được duyệt chưa.' }),
  },
  {
    name: 'not begun',
    applies: (clause) =>
      (has(
        /\bchua (?:lam|khoi cong|trien khai|bat dau|thuc hien|to chuc$|dong (?:gi|vao)|dung (?:gi|vao|toi))\b(?! (?:\w+ ){0,3}(?:duoc|xong|noi|dau nhe)\b)/,
      )(clause) &&
        !has(/^con\b(?! .* thi )|\bcon .*(?<! thi (?:\w+ )?)chua\b/)(clause)) ||
      has(byMeNotYet)(clause),
    verdict: (clause) => ({
      state: 'notStarted',
      undone: true,
      ...(reason(clause) > 0 && { field: 'difficulty', from: reason(clause) }),
    }),
  },
  {
    // "Ba hộ còn lại đòi hỗ trợ gạch".
    name: 'what keeps the rest',
    applies: (clause) => clause.amount === null && has(/^(?:\w+ ){1,3}con lai \w+ \w+/)(clause),
    verdict: () => ({ field: 'difficulty', undone: true }),
  },
  {
    name: 'asked for',
    applies: (clause) =>
      clause.amount === null &&
      request(clause) &&
      !has(
        /\bcam on\b|\bxin loi\b|\bxin (?:phep )?(?:bao|gui|thong (?:bao|tin))\b|\b(?:de xuat|de nghi|kien nghi) .*(?:xong|hoan thanh)\b|\b(?:chua|khong)\b.*\b(?:nho|cho|xin)\b|\bda (?:gui|nho|de nghi|xin)\b/,
      )(clause),
    verdict: ({ plain }) => ({
      field: 'request',
      from: startOf(plain, /\b(?:de nghi|de xuat|kien nghi|mong|nho|xin|ub noi|noi)\b/),
    }),
  },
  {
    name: 'left out on a day',
    applies: (clause) =>
      clause.past.length > 0 && said(/ (?:nghỉ|không|bỏ|quên) /, /\b(?:nghi|khong|bo|quen)\b/)(clause),
    verdict: () => ({ skipped: true, undone: true }),
  },
  {
    name: 'a number is left',
    applies: has(/\bcon (?:\w+ ){0,3}\d.* nua\b|^con (?:lai )?\d+ \w+$|\bcon \d+ \w+ (?:deu|chu yeu|toan) /),
    verdict: ({ plain }) => ({
      state: 'inProgress',
      undone: true,
      ...(/ (?:deu|chu yeu|toan) /.test(plain) && { field: 'difficulty' as const }),
    }),
  },
  {
    name: 'what is left to do',
    applies: (clause) => has(remainder)(clause) && clause.amount === null,
    verdict: () => ({ undone: true }),
  },
  {
    name: 'not done yet',
    applies: (clause) => clause.amount === null && has(notYet)(clause) && !stopped(clause),
    // "tại 9 hộ đi làm ăn xa chưa về" says why.
    verdict: ({ plain }) => ({
      undone: true,
      ...(/^(?:tai|vi|do) (?:\S+ ){4}/.test(plain) && { field: 'difficulty' as const, from: 3 }),
    }),
  },
  {
    name: 'a share',
    applies: ({ amount }) => amount !== null,
    verdict: ({ amount, plain }) => {
      const fact: Fact = { state: 'inProgress' };
      if (/\/\d{1,2} (?:moi|xong|hoan thanh)\b/.test(plain)) fact.unsure = 'Chưa rõ là số lượng hay ngày.';
      return amount?.isShare || quantity.test(plain.slice(0, amount?.at))
        ? { ...fact, field: 'result' }
        : fact;
    },
  },
  {
    name: 'stopped',
    // Of the rest alone it is a difficulty.
    applies: (clause) => stopped(clause) && !has(/^con\b(?!.* dung lai)/)(clause),
    verdict: (clause) => ({
      state: 'blocked',
      strong: true,
      undone: true,
      ...(/^(?:\S+ )?(?:dang|bi) (?:bi )?vuong$/.test(clause.plain)
        ? {}
        : { field: 'difficulty' as const, from: reason(clause) }),
    }),
  },
  {
    name: 'hindered',
    applies: hinders,
    verdict: () => ({ state: 'blocked', field: 'difficulty', undone: true }),
  },
  {
    name: 'lacking',
    applies: (clause) => lacks(clause) && !has(/^(?:\w+ ){0,3}?xong\b|^a khong$/)(clause),
    verdict: ({ plain }) => ({
      field: 'difficulty',
      from: /^kho cai la /.test(plain) ? 11 : 0,
      ...(/^con\b/.test(plain) && { undone: true }),
    }),
  },
  {
    name: 'under way',
    applies: (clause) =>
      doing(clause) && (!has(/\bxong\b/)(clause) || (has(/\bmoi xong\b/)(clause) && has(partOf)(clause))),
    verdict: ({ plain }) => ({
      state: 'inProgress',
      ...(!/\bdang\b|bat dau/.test(plain) && { field: 'result' }),
    }),
  },
  {
    name: 'nearly finished',
    applies: said(
      / (?:gần|sắp|hầu như|cơ bản) (?:đã )?(?:xong|hoàn thành|hoàn tất) /,
      /\b(?:sap|hau nhu|co ban) (?:da )?(?:xong|hoan thanh|hoan tat)\b/,
    ),
    verdict: () => ({ state: 'inProgress', undone: true }),
  },
  {
    name: 'finished',
    applies: has(
      /\b(?:xong|xg|xog|done|hoan thanh|hoan tat|ban giao|du ca|day du|ok roi|(?:lap|lam|gan|ky|nop|gui|trong|xay|don|thu|doi|kham|tiem|cap|phat|trao) het (?:ca )?roi)\b/,
    ),
    verdict: ({ plain, isMarked }) => ({
      state: 'done',
      ...(quantity.test(/xong.*/.exec(plain)?.[0] ?? '') && { field: 'result' }),
      ...(/\b(?:hinh nhu|co le)\b|\bthi phai$/.test(plain) && { unsure: 'Người gửi nói không chắc.' }),
      ...(partOf.test(plain) && { unsure: 'Có thể mới xong một phần.' }),
      // "Gắn xong" or "gần xong".
      ...(!isMarked && /\bgan xong\b/.test(plain) && { unsure: 'Viết không dấu: gắn xong hay gần xong?' }),
      ...(/\b(?:xong|hoan thanh) (?:duoc )?\d+ [a-z]/.test(plain) && {
        unsure: 'Xong một số lượng, chưa rõ đã hết chưa.',
      }),
    }),
  },
  {
    name: 'begun',
    applies: has(/\b(?:da|moi|vua) (?:duoc )?(?:trien khai|khoi cong|lam)\b|\bbat dau\b/),
    verdict: () => ({ state: 'inProgress' }),
  },
  {
    name: 'a number reached',
    applies: (clause) =>
      has(
        /\b(?:duoc|dat|thu ve|da co|du|gom) (?:\w+ )?\d|\bda \w+ \d|\b(?:thay|lap|gan|trong|lay|phat|cap|sua|trao|thu|gom|xay|lat|dao|kham|tiem) (?:them )?\d/,
      )(clause) && has(quantity)(clause),
    verdict: ({ plain }) => ({
      field: 'result',
      state: /\bdu \d/.test(plain) ? 'done' : 'inProgress',
    }),
  },
  {
    name: 'was done',
    applies: (clause) =>
      has(done)(clause) ||
      wasDone(clause) ||
      (clause.past.length > 0 &&
        has(
          /\b(?:roi|rai|kiem ke|kiem tra|thuc hien|tien hanh|up|len|hop|lam|don|giao|ve|trao|tuan tra|ra quan|day|khao sat|thu gom)\b/,
        )(clause)),
    verdict: () => ({ state: 'done' }),
  },
  { name: 'took place', applies: ({ past }) => past.length > 0, verdict: () => ({}) },
] as const satisfies readonly FactRule[];

export type FactName = (typeof rules)[number]['name'];

/** Looked at in this order; the first that applies says what a clause reports. */
export const facts: readonly (FactRule & { name: FactName })[] = rules;
