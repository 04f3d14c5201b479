import type { CalendarDate } from '../domain/calendar';
import { folded } from '../domain/text';
import type { NamedDay } from './days';
import {
  cameAbout,
  confirms,
  doing,
  done,
  fieldNamed,
  hinders,
  lacks,
  notBegun,
  notYet,
  outsiders,
  partOf,
  reason,
  remainder,
  request,
  startOf,
  waitsForLeader,
  wasDone,
} from './factWords';
import { asksUntil, countsIn, has, quantity, said, stopped, waits, type Looked } from './looked';
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
  /** What is finished may be a part. */
  part?: true;
  /** Something was left out on a day. */
  skipped?: true;
}

/** Shown where a number was done and nothing tells whether it is all. */
export const someOnly = 'Xong một số lượng, chưa rõ đã hết chưa.';

interface FactRule {
  name: string;
  applies(clause: Looked): boolean;
  verdict(clause: Looked): Fact;
}

const rules = [
  {
    name: 'under the heading of difficulties',
    applies: ({ under }) =>
      fieldNamed('kho khan|vuong mac|ton tai|han che|ly do|nguyen nhan').test(folded(under)),
    verdict: () => ({ field: 'difficulty' }),
  },
  {
    name: 'under the heading of requests',
    applies: ({ under }) => fieldNamed('kien nghi|de nghi|de xuat').test(folded(under)),
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
    applies: has(/\b(?:khong|chua) (?:co |con |gap |bi )*(?:gi )?(?:vuong|kho khan|tro ngai|van de)\b/),
    verdict: ({ plain }) => (/\bxong\b/.test(plain) ? { state: 'done' } : {}),
  },
  {
    name: 'nothing found',
    applies: has(
      /\b(?:khong|chua) (?:co gi(?:$| (?:bat thuong|la|xay ra|phat sinh))|bat thuong|phat hien|phat sinh|xay ra)/,
    ),
    verdict: () => ({ field: 'result' }),
  },
  {
    name: 'to be confirmed',
    applies: ({ plain }) => (confirms.test(plain) && !outsiders.test(plain)) || waitsForLeader.test(plain),
    verdict: () => ({ state: 'awaitingConfirmation' }),
  },
  {
    name: 'paused',
    applies: has(
      /(?<!\b(?:khong|chua)(?: phai)? )\b(?:tam (?:dung|ngung|hoan|thoi|gac)|ngung lam|(?:hoan|gac|treo|de) lai (?=cho |den |toi |sang |qua |vo thoi |de |khi |sau |vi |do |theo |chua |$)|(?:gac|treo|hoan) lai$|(?:bao|keu|cho|chi dao|yeu cau) (?:dung|ngung)(?: lai| lam|$))\b/,
    ),
    verdict: (clause) => ({
      state: 'paused',
      ...((reason(clause) > 0 || / nên /.test(clause.spoken)) && {
        field: 'difficulty',
        from: reason(clause),
      }),
      ...(/\b(?:de nghi|xin|kien nghi) |^(?:\w+ ){0,2}nen /.test(clause.plain) && {
        unsure: 'Mới đề nghị tạm dừng.',
      }),
    }),
  },
  {
    name: 'halted',
    applies: (clause) =>
      !stopped(clause) &&
      has(
        /(?<!\b(?:khong|chua|phai|xe|bien|ap|con) )\b(?:dung|ngung) (?:tu|ca|may|thi cong|lam|hoat dong)\b(?! (?:thien|dong))|\bde (?:do|day)(?: da)?$/,
      )(clause),
    verdict: (clause) => ({
      state: 'paused',
      unsure: 'Dừng tạm hay đang vướng?',
      ...(reason(clause) > 0 && { field: 'difficulty', from: reason(clause) }),
    }),
  },
  {
    // "Để hội nghị bầu xong đã".
    name: 'something else first',
    applies: has(/^(?:de|doi|cho) (?:\S+ ){2,}(?:da|roi (?:moi )?(?:tinh|lam|hay)(?: tiep)?)$/),
    verdict: () => ({ field: 'difficulty', undone: true }),
  },
  {
    name: 'waiting on somebody',
    // "Chưa làm gì vì chờ kéo dây" has not begun.
    applies: (clause) => waits(clause) && !(notBegun(clause) && reason(clause) > 0),
    verdict: ({ plain }) => ({
      state: 'waiting',
      field: 'difficulty',
      from: startOf(plain, /\b(?:con |van |dang |phai |gio )*(?:cho|doi)\b/),
    }),
  },
  {
    name: 'handed in for a decision',
    applies: (clause) =>
      clause.amount === null &&
      has(/(?<!\bchua )\btrinh\b.*\b(?:duyet|ky|phe duyet|tham dinh|y kien|xem xet)\b/)(clause),
    verdict: () => ({ state: 'waiting', field: 'result', unsure: 'Đã trình, chưa rõ đã được duyệt chưa.' }),
  },
  {
    name: 'not begun',
    applies: notBegun,
    verdict: (clause) => ({
      state: 'notStarted',
      undone: true,
      ...(reason(clause) > 0 && { field: 'difficulty', from: reason(clause) }),
    }),
  },
  {
    name: 'no answer yet',
    applies: has(
      /\bchua (?:thay |co |nhan duoc |cho )?(?:tra loi|phan hoi|hoi am|y kien|ket qua|cong van|van ban)\b/,
    ),
    verdict: () => ({ field: 'difficulty', undone: true }),
  },
  {
    // "Điện lực hẹn đầu tháng mới xuống".
    name: 'promised by others',
    applies: (clause) =>
      has(/\b(?:hen|hua)\b/)(clause) && !has(/\b(?:em|e|toi|tui|minh) (?:xin )?(?:hen|hua)\b/)(clause),
    verdict: () => ({ field: 'difficulty', undone: true }),
  },
  {
    // "Ba hộ còn lại đòi hỗ trợ gạch".
    name: 'what keeps the rest',
    applies: (clause) =>
      clause.amount === null &&
      has(/^(?:\w+ ){1,3}con lai (?!cuoi|tuan|mai|thu|sang|chieu|de|dang|se)\w+ \w+|^con \d+ (?:\w+ )+xin\b/)(
        clause,
      ),
    verdict: () => ({ field: 'difficulty', undone: true }),
  },
  {
    name: 'asked for',
    applies: (clause) =>
      clause.amount === null &&
      request(clause) &&
      !has(
        /\bcam on\b|\bxin (?:loi|dinh chinh|rut|noi lai|bo sung)\b|^(?:\w+ ){0,2}ho tro .*\bda\b|\bxin (?:phep )?(?:bao|gui|thong (?:bao|tin))\b|\b(?:de xuat|de nghi|kien nghi) .*(?:xong|hoan thanh|da duoc)\b|\b(?:chua|khong)\b.*\b(?:nho|cho|xin)\b|\bda (?:gui|nho|de nghi|xin)\b/,
      )(clause),
    verdict: ({ plain }) => ({
      ...(/\bxong\b.*\bxin\b/.test(plain) && { state: 'done' as const, part: true as const }),
      field: 'request',
      from: startOf(plain, /\b(?:de nghi|de xuat|kien nghi|mong|nho|xin|ub noi|noi)\b/),
    }),
  },
  {
    name: 'left out on a day',
    applies: (clause) =>
      clause.past.length > 0 &&
      !has(/ nua$/)(clause) &&
      said(
        / (?:nghỉ|không|bỏ|quên(?! (?:báo|nhắn|gửi|cập nhật))) /,
        /\b(?:nghi|khong|bo|quen(?! (?:bao|nhan|gui)))\b/,
      )(clause),
    verdict: (clause) => ({
      skipped: true,
      undone: true,
      ...(reason(clause) > 0 && { field: 'difficulty' }),
    }),
  },
  {
    name: 'a number is left',
    applies: has(
      /\bcon (?:\w+ ){0,3}\d.* nua\b|^con (?:lai )?\d+ \w+$|\bcon \d+ \w+ (?:deu|chu yeu|toan) |\b(?:nay|gio|chi|van) con \d+(?: \w+)?$/,
    ),
    verdict: ({ plain }) => ({
      state: 'inProgress',
      undone: true,
      ...(/ (?:deu|chu yeu|toan) /.test(plain) && { field: 'difficulty' as const }),
    }),
  },
  {
    name: 'what is left to do',
    applies: (clause) => (has(remainder)(clause) || / nốt /.test(clause.spoken)) && clause.amount === null,
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
    name: 'found',
    applies: has(/^(?:da |co |cung )?(?:phat hien|xu phat|nhac nho|lap bien ban|thu hoi|tich thu)\b/),
    verdict: () => ({ field: 'result' }),
  },
  {
    // "Mưa to không thấy dột nữa".
    name: 'no longer in the way',
    applies: has(/\b(?:khong|het) (?:\w+ ){0,2}(?:dot|tham|ket|tac|ro|ngap|loi|keu|hong|un)\b.*\bnua\b/),
    verdict: () => ({ field: 'result' }),
  },
  {
    name: 'result to come',
    applies: has(
      /\bket qua sau\b|\b(?:tuan sau|ngay nua|hom nua|sau \d+ ngay) (?:moi )?(?:co|ra|tra|nhan) (?:ket qua|kq)\b/,
    ),
    verdict: () => ({ undone: true }),
  },
  {
    name: 'lacking',
    applies: (clause) =>
      lacks(clause) &&
      !has(/^(?:\w+ ){0,3}?xong\b|^a khong$|\bxong (?:roi )?(?:ma |nhung |con )?chua\b/)(clause),
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
      / (?:gần|sắp|hầu như|cơ bản) (?:đã |như |được )?(?:xong|hoàn thành|hoàn tất|hết(?! hạn)) /,
      /\b(?:sap|hau nhu|co ban) (?:da |duoc )?(?:xong|hoan thanh|hoan tat)\b|\bgan het\b(?! han)/,
    ),
    verdict: () => ({ state: 'inProgress', undone: true }),
  },
  {
    name: 'finished',
    applies: has(
      /\b(?:xong|xg|xog|done|hoan thanh|hoan tat|ban giao|du ca|day du|ok roi|het (?:ca |sach )?roi|sach (?:se|bong))\b/,
    ),
    verdict: ({ plain, isMarked }) => ({
      // "Xong được 12 nhà nữa" goes on.
      state: /\d.* nua$|\bthem (?:duoc )?\d/.test(plain) ? 'inProgress' : 'done',
      ...(quantity.test(/xong.*/.exec(plain)?.[0] ?? '') && { field: 'result' }),
      ...(/\b(?:hinh nhu|co le)\b|\bthi phai$/.test(plain) && { unsure: 'Người gửi nói không chắc.' }),
      ...((partOf.test(plain) || /\bxong (?:\w+ )?chua \w/.test(plain)) && { part: true as const }),
      // "Gắn xong" or "gần xong".
      ...(!isMarked && /\bgan xong\b/.test(plain) && { unsure: 'Viết không dấu: gắn xong hay gần xong?' }),
      ...(/\b(?:xong|hoan thanh) (?:duoc )?\d+ [a-z]/.test(plain) && {
        unsure: someOnly,
      }),
    }),
  },
  {
    name: 'begun',
    applies: has(/\b(?:da|moi|vua) (?:duoc )?(?:trien khai|khoi cong|lam)\b|\b(?:bat dau|khoi cong)\b/),
    verdict: () => ({ state: 'inProgress' }),
  },
  {
    name: 'a number reached',
    applies: (clause) =>
      has(
        /\b(?:duoc|dat|thu ve|da co|du|gom|nhan) (?:\w+ )?\d|\bda \w+ \d|\b(?:thay|lap|gan|trong|lay|phat|cap|sua|trao|thu|gom|xay|lat|dao|kham|tiem) (?:them )?\d|\bthem (?:duoc )?\d|\d ?\w+ roi\b/,
      )(clause) &&
      (has(quantity)(clause) || has(/\b(?:ve|duoc|dat|co) \d+$/)(clause)),
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
    // Of a number only it is not said to be all.
    verdict: ({ plain }) =>
      countsIn(plain).length > 0
        ? { state: 'inProgress', field: 'result', unsure: someOnly }
        : { state: 'done' },
  },
  {
    name: 'more than half',
    applies: has(/\b(?:hon|qua|gan) (?:(?:mot|1|phan) )?nua\b/),
    verdict: () => ({ state: 'inProgress', field: 'result' }),
  },
  {
    name: 'came about',
    applies: (clause) =>
      has(cameAbout)(clause) &&
      !has(/^(?:vang|da|ok|u)\b|\b(?:bao|noi|ghi|biet|hieu|doc) (?:\w+ )?roi\b/)(clause),
    verdict: () => ({ field: 'result' }),
  },
  {
    name: 'until when',
    applies: (clause) =>
      clause.future.length > 0 &&
      has(/\b(?:toi|den|sang|qua|het) \d[\d/]*(?: moi (?:kip|xong|duoc))?$/)(clause),
    verdict: () => ({}),
  },
  { name: 'took place', applies: ({ past }) => past.length > 0, verdict: () => ({}) },
] as const satisfies readonly FactRule[];

export type FactName = (typeof rules)[number]['name'];

/** Looked at in this order; the first that applies says what a clause reports. */
export const facts: readonly (FactRule & { name: FactName })[] = rules;
