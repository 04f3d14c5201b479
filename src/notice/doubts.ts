import type { DoubtCode } from './doubtCodes';
import { isReal, type PlacedDeadline } from './text/deadline';
import type { Draft } from './clauses/paragraph';
import { type PastedText } from './text/pasted';
import { verbFirst } from './text/predicates';
import type { Range } from './text/range';
import { tokensOf } from './text/tokens';
import { areToned } from './text/toned';

/** A doubt with the words it is about. */
interface PlacedDoubt extends Range {
  code: DoubtCode;
}

interface DutyInPlace {
  draft: Draft;
  /** The deadline that was taken; null for none. */
  deadline: PlacedDeadline | null;
  /** It stands behind a later duty and was taken to cover this one too. */
  isShared: boolean;
  /** Of its text, in characters. */
  length: number;
  isItem: boolean;
  /** The headings above name a date. */
  isUnderDate: boolean;
}

interface DoubtRule {
  code: DoubtCode;
  /** How much of the confidence it takes. */
  weight: number;
  /** Where the duty gives rise to it; the places are those of the read text. */
  places(pasted: PastedText, at: DutyInPlace): Range[];
}

const timeWords = new RegExp(
  [
    String.raw`\d{1,2} ?(?:giờ|h|g)(?:\d{2})?(?![\p{L}\d])`,
    String.raw`(?<![\d/.,-])\d{1,2} ?[/-] ?(?:1[0-2]|0?[1-9])(?:[/-]\d{4})?(?![\d/])`,
    String.raw`(?<![\d/.,-])\d{1,2}\.\d{1,2}\.\d{4}`,
    String.raw`(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm|buổi|sáng|chiều|tối|thứ|kỳ)`,
    String.raw`(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?! thứ)`,
    String.raw`(?:ngày|mùng|tháng|quý|tuần) (?:\d{1,2}|[ivx]+)(?![\p{L}\d])`,
    String.raw`(?:đầu|cuối|giữa) (?:ngày|tuần|tháng|quý|năm)`,
    String.raw`(?:tuần|tháng|quý|năm|sáng|chiều|tối) (?:này|sau|tới|nay|mai)`,
    String.raw`(?:tết|trung thu|quốc khánh|khai giảng|hôm nay|ngày mai)`,
    String.raw`\d{1,2} lần`,
    String.raw`(?:trong|sau|trước)(?: vòng| thời hạn)? (?:\d{1,2}|một|hai|ba) (?:ngày|tuần|tháng|giờ)`,
    String.raw`(?:trước|sau) (?:khi|hội nghị|kỳ họp|phiên họp|cuộc họp|đại hội|mùa|đợt|lễ|bão)`,
    String.raw`định kỳ|hạn chót|chậm nhất|muộn nhất|thời hạn|hoàn thành trước|xong trước`,
  ].join('|'),
  'gu',
);
/** Dates of papers and what is named by a date. */
const ofPaper =
  /(?:số|nghị quyết|thông báo|kế hoạch|quyết định|công văn|chỉ thị|kết luận|hướng dẫn|chương trình|luật|nghị định|văn bản|năm học|nhiệm kỳ|khóa|kỷ niệm|đường|phố)[^,;.]{0,60}$/;

/** The words of time in a duty that its deadline does not hold. */
function otherTimes({ spelled: whole }: PastedText, { draft, deadline }: DutyInPlace): Range[] {
  const words = whole.slice(draft.from, draft.to);
  const places: Range[] = [];
  words.replace(timeWords, (found: string, ...rest: unknown[]) => {
    const offset = rest[rest.length - 2] as number;
    const from = draft.from + offset;
    const to = from + found.length;
    const isTaken = deadline !== null && to >= deadline.from - 1 && from <= deadline.to + 1;
    if (!isTaken && !ofPaper.test(words.slice(Math.max(0, offset - 80), offset))) places.push({ from, to });
    return found;
  });
  return places;
}

const whole = ({ draft: { from, to } }: DutyInPlace): Range[] => [{ from, to }];
const where = (isSo: boolean, at: DutyInPlace): Range[] => (isSo ? whole(at) : []);

/** Which words are meant, and where a name ends, was guessed. */
const isWithoutTones = ({ text, spelled }: PastedText, { draft: { from, to } }: DutyInPlace): boolean =>
  areToned(text.slice(from, to), spelled.slice(from, to));

/** "giám sát ổ dịch, hằng ngày báo lãnh đạo": the rule may be of what follows alone. */
function lateRule({ text }: PastedText, { draft, deadline }: DutyInPlace): Range[] {
  if (!deadline?.deadline.recurrence || deadline.inBrackets || deadline.from < draft.from) return [];
  return /[,;][^,;()]*$/.test(text.slice(draft.from, deadline.from)) && draft.to - deadline.to > 8
    ? [deadline]
    : [];
}

const label = new RegExp(String.raw`(?:^|\n)[^\p{L}\n]*(\p{Lu}[^:.,;\n]{1,24}):\s*$`, 'u');

/** "Nhà ăn: lưu mẫu thức ăn" below whom all is given to: the label may be who does it. */
function labelOver(pasted: PastedText, { from, to, isImplied, owners }: Draft): Range[] {
  if (!isImplied || owners.length === 0) return [];
  const { text } = pasted;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const colon = text.slice(from, Math.min(to, from + 40)).indexOf(':');
  const end = colon < 0 ? from : from + colon + 1;
  if (end - start > 60) return [];
  const name = label.exec(text.slice(start, end))?.[1];
  if (name === undefined) return [];
  const first = text.indexOf(name, start);
  return verbFirst(tokensOf(pasted, first, end), 0) ? [] : [{ from: first, to: first + name.length }];
}

const realDeadlines = ({ draft }: DutyInPlace): number =>
  draft.deadlines.filter(({ deadline }) => isReal(deadline)).length;

/** Each is looked for by itself. */
const doubtRules: readonly DoubtRule[] = [
  { code: 'noOwner', weight: 0.45, places: (_, at) => where(at.draft.owners.length === 0, at) },
  {
    code: 'ownerGuessed',
    weight: 0.35,
    places: (pasted, at) => where(!at.draft.isCertain || isWithoutTones(pasted, at), at),
  },
  {
    code: 'ownerAbove',
    weight: 0.06,
    places: (_, at) => where(at.draft.isImplied && at.draft.owners.length > 0, at),
  },
  {
    code: 'ownerFarAbove',
    weight: 0.22,
    places: (_, at) => where(at.draft.isImplied && at.draft.owners.length > 0 && !at.isItem, at),
  },
  {
    code: 'otherBody',
    weight: 0.35,
    places: (pasted, { draft }) => [...draft.otherBodies, ...labelOver(pasted, draft)],
  },
  { code: 'deadline', weight: 0.35, places: (_, at) => (at.deadline?.deadline.doubt ? [at.deadline] : []) },
  { code: 'sharedDeadline', weight: 0.12, places: (_, at) => where(at.isShared, at) },
  { code: 'severalDeadlines', weight: 0.3, places: (_, at) => where(realDeadlines(at) > 1, at) },
  {
    code: 'otherTime',
    weight: 0.35,
    places: (pasted, at) => [...otherTimes(pasted, at), ...lateRule(pasted, at)],
  },
  {
    code: 'range',
    weight: 0.1,
    places: (_, { deadline }) => (deadline?.deadline.kind === 'range' ? [deadline] : []),
  },
  { code: 'headingTime', weight: 0.35, places: (_, at) => where(at.isUnderDate && at.deadline === null, at) },
  {
    code: 'noDeadline',
    weight: 0.3,
    places: (_, at) => where(at.deadline === null && at.draft.rule !== 'tableRow', at),
  },
  {
    code: 'severalOwners',
    weight: 0.3,
    places: (_, at) => where(at.draft.owners.length > 1 && at.draft.rule !== 'tableRow', at),
  },
  { code: 'unsureDuty', weight: 0.2, places: (_, at) => where(!at.isItem, at) },
  { code: 'length', weight: 0.2, places: (_, at) => where(at.length > 900 || at.length < 15, at) },
];

/** What is doubtful in a duty, with the words it is about, and how sure the whole is: at most 0.98, and never nothing. */
export function doubtsOf(pasted: PastedText, at: DutyInPlace): { doubts: PlacedDoubt[]; confidence: number } {
  let confidence = 0.98;
  const doubts = doubtRules.flatMap(({ code, weight, places }) => {
    const found = places(pasted, at).map(({ from, to }) => ({ code, from, to }));
    if (found.length > 0) confidence *= 1 - weight;
    return found;
  });
  return { doubts, confidence: Math.round(confidence * 100) / 100 };
}
