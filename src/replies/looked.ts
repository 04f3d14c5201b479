import type { Amount } from './amounts';
import type { Clause } from './clauses';
import type { NamedDay } from './days';

/** A clause with what was found in it before any rule looks. */
export interface Looked extends Clause {
  amount: Amount | null;
  past: readonly NamedDay[];
  future: readonly NamedDay[];
  /** It names another member than its sender. */
  ofOther: boolean;
}

/** Forms of address and particles to the end. */
export const ends = String.raw`(?: (?:a|ah|ha|nhe|nha|nghe|nghen|em|anh|chi|co|bac|chu|e|c|ban|vay|ta|nhi|hi|do|con_?|chau|thay))*$`;

export const has =
  (form: RegExp) =>
  ({ plain }: Clause): boolean =>
    form.test(plain);

/** With marks the very words; without, their plain form. */
export const said =
  (marked: RegExp, plain: RegExp) =>
  (clause: Looked): boolean =>
    clause.isMarked ? marked.test(clause.spoken) : plain.test(clause.plain);

/** It waits for somebody else. */
export const waits = said(
  /(?<!(?:gian|phòng|nhà|xin) )(?<= )(?:chờ|đợi)(?=\s)(?!.* (?:về|tới|đến|có|đủ) (?:tới )?rồi )/,
  /\b(?:dang|van|con|phai|gio|nen) (?:dang |phai )?(?:cho|doi)\b(?! (?:soat|chieu|thoai|ung|moi|tra))|^(?:cho|doi) (?!phep|y kien nhe|(?:em|toi|anh|chi|minh|co|bac|chu|con|thoi|e|c|xin|lui|them|muon)\b)|\bcho (?:tinh|huyen|cap tren|phe duyet|ky|duyet|tham dinh|vat tu|vat lieu|kinh phi|von|tien)\b/,
);

/** What was to be done does not go on. */
export const stopped = said(
  /(?<= )(?:đứng (?:lại|từ|yên|im|vì|do)|(?:không|chưa|chẳng) (?:[^\s,]+ ){1,5}?được|chưa được đâu|bế tắc|bị tắc|kẹt|đang vướng|bị vướng)(?= )/,
  /\b(?:dung (?:lai|yen|im|vi)|(?:chua|khong) (?:\w+ ){1,5}?duoc|chua duoc dau|be tac|bi tac|bi ket|ket (?:o|cho|tien|mat bang|gia|vi|vu)|dang vuong|bi vuong|mac ket)\b/,
);

export const asksMoreTime =
  /\b(?:xin|cho|de nghi|nho|mong|duoc)\b.*\b(?:lui|doi|gia han|keo dai|khat|hoan|tre|chuyen(?= (?:sang|qua) \d)|them (?:thoi gian|den|toi|han|(?:\d+ |vai )?(?:ngay|hom|tuan)|may)|(?:toi|den) (?:thu|cuoi|het|ngay|dau|giua|t\d))\b|\b(?:lui|gia han|doi|keo dai|khat) (?:han |lai |thoi gian )?(?:den|sang|toi|qua|them|han)\b|\bxin them\b.*\b(?:den|toi|ngay|tuan)\b|\b(?:xin (?:\w+ ){0,4}|cho (?:em|e|toi|tui|minh|con|chi|c|anh|a|co|chu|bac) )(?:den|toi) \d{1,2}\//;

export const asksUntil = ({ plain, future }: Looked): boolean =>
  future.length > 0 && asksMoreTime.test(plain);

/** "1,1 km", "46 ký": no place, code, day or hour. */
export const quantity =
  /(?<!\b(?:ap|kp|pho|to|tdp|thon|xom|ban|chi|chuan|tc|lau|tang|ngo|lop|dot|so|ngay|hom|thang|nam|gd|doan|quy|thu|tuyen|duong|day|muong|dieu|muc|lan|khoi|hem|lo|be|to) ?)(?<![a-z\d/.,-])\d[\d.,]* ?(?:[a-z]{1,7}2?_?\b)(?<![ \d](?:h|g|gio|phut|ngay|hom|bua|lan|tuan|roi|thang|a|nha|nhe|va|toi|den))/;

const quantities = new RegExp(quantity.source, 'g');

/** How many of what, as often as a plain text says so; where something is, "ở 3 tòa", is none. */
export const countsIn = (plain: string): { number: number; unit: string }[] =>
  (plain.replace(/\b(?:o|tai) .*/, '').match(quantities) ?? []).map((found) => {
    const [, digits = '', unit = ''] = /^([\d.,]+) ?(.*)$/.exec(found) ?? [];
    return { number: Number(digits.replace(/\./g, '').replace(',', '.')), unit };
  });

/** What holds whatever was said before it in the sentence. */
export const standsAlone = (clause: Looked): boolean =>
  waits(clause) || stopped(clause) || asksUntil(clause) || has(/^(?:gio|hien|nay) (?:\w+ )?chua\b/)(clause);
