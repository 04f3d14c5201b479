import { fieldLabelAt } from '../text/fields';
import type { Cell } from '../text/lines';
import type { Line, Marker } from '../text/lines';
import type { PastedText } from '../text/pasted';
import { startsClause } from '../clauses/sentences';
import { tokensOf } from '../text/tokens';

/** A paragraph, an item or one row of a table; lines broken in mid-sentence are one block again. */
export interface Block {
  from: number;
  to: number;
  marker: Marker | null;
  isRow: boolean;
  /** Where the last of its lines begins. */
  lastLine: number;
  cells?: Cell[];
  sender?: string;
}

const expectsMore =
  /(?<!hằng |hàng |mỗi )(?:ngày|tháng|năm|số|trước|từ|đến|và|,|của|các|với|cho|quý|mục|khu phố|tổ|thôn)$/;
const isOver = /[.:!?…;]["”)]?$/;
const timeInBrackets = /^\((?:thời (?:gian|hạn)|hoàn thành|xong|hạn)/;

export function blocksOf(pasted: PastedText, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const full = fullLine(lines);
  let afterBlank = true;
  let isNewPage = false;
  let number = 0;
  for (const line of lines) {
    if (line.isBlank || isPageNumber(pasted, line)) {
      isNewPage = isNewPage || !line.isBlank;
      afterBlank = true;
      continue;
    }
    const last = blocks[blocks.length - 1];
    if (last && continues({ pasted, last, line, afterBlank, isNewPage, number }, full)) {
      last.to = line.to;
      last.lastLine = lineStart(pasted, line);
    } else {
      number = line.marker?.number ?? number;
      blocks.push({
        from: line.from,
        to: line.to,
        marker: line.marker,
        isRow: line.isRow,
        lastLine: line.from,
        ...(line.cells && { cells: line.cells }),
        ...(line.sender !== undefined && { sender: line.sender }),
      });
    }
    afterBlank = isNewPage = false;
  }
  return blocks;
}

const pageNumber = /^(?:trang )?[-–]? ?\d{1,3} ?[-–]?(?:\/\d{1,3})?$/;
const isPageNumber = ({ spelled }: PastedText, { from, to, isRow }: Line): boolean =>
  !isRow && pageNumber.test(spelled.slice(from, to));

const lineStart = ({ text }: PastedText, { from }: Line): number => text.lastIndexOf('\n', from - 1) + 1;

const topic = /^(?:đối với|về (?:việc|công tác|nhiệm vụ|lĩnh vực)?) ?[^,;:.]{3,100}$/;

/** "Đối với Trường Mầm non Hoa Ban", "Về công tác chuẩn bị": alone on its line, with what is to be done on the next. */
function isTopic(pasted: PastedText, { from, to, marker }: Block, line: Line): boolean {
  if (!topic.test(pasted.spelled.slice(from, to))) return false;
  return marker !== null && startsClause(tokensOf(pasted, line.from, Math.min(line.to, line.from + 200)), 0);
}

/** "Đề nghị Công an phường:", "Các tổ dân phố:": a short line that gives what follows to somebody. */
function leads(pasted: PastedText, { from, to, marker }: Line): boolean {
  if (marker !== null || to - from > 120 || pasted.text.charAt(to - 1) !== ':') return false;
  return startsClause(tokensOf(pasted, from, to), 0);
}

/** How long a line is at least when it was broken for want of room; Infinity in a text whose lines are whole paragraphs. */
function fullLine(lines: readonly Line[]): number {
  const lengths = lines.filter(({ isBlank, isRow }) => !isBlank && !isRow).map(({ from, to }) => to - from);
  const width = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  const full = width * 0.8;
  const isBroken =
    width >= 50 && width <= 130 && lengths.filter((length) => length >= full).length >= lengths.length * 0.4;
  return isBroken && lengths.length >= 8 ? full : Infinity;
}

/** "Đơn vị chủ trì: …": a bracket below it is a line of its own. */
const isField = (pasted: PastedText, { from, to }: Block | Line): boolean =>
  fieldLabelAt(pasted, from, to) !== null;

/** A line towards the block before it. */
interface Joint {
  pasted: PastedText;
  last: Block;
  line: Line;
  /** The end of what stands before. */
  before: string;
  afterBlank: boolean;
  /** The number of a page stands between. */
  isNewPage: boolean;
  /** The line before goes to the edge of the page. */
  isFull: boolean;
  /** Of the last numbered item. */
  number: number;
}

interface JointRule {
  name: string;
  applies(joint: Joint): boolean;
  /** Whether the line goes on with the block. */
  verdict(joint: Joint): boolean;
}

/** "ÔNG THÁI BÁ CƯỜNG (chủ nhiệm)", "TỔ SỬA CHỮA": whose the bullets below are. */
export const calledInCapitals = new RegExp(
  String.raw`^(?:ÔNG|BÀ|ANH|CHỊ|CÔ|CHÚ|THẦY|BÁC|TỔ|ĐỘI|NHÓM|BAN|PHÒNG|KHOA|BỘ PHẬN) \p{Lu}[\p{Lu}\s]*(?:\([^()]*\))?:?$`,
  'u',
);

const goesOn = (): boolean => true;
const stands = (): boolean => false;

/** In order; a line that none applies to goes on with a line that is not short. */
const jointRules: readonly JointRule[] = [
  { name: 'message', applies: ({ line }) => line.sender !== undefined, verdict: stands },
  {
    name: 'timeInBrackets',
    applies: ({ pasted, line }) =>
      line.marker === null && timeInBrackets.test(pasted.spelled.slice(line.from, line.from + 30)),
    verdict: ({ pasted, last, line }) => !isField(pasted, line) || !isField(pasted, last),
  },
  {
    name: 'pageBreak',
    applies: ({ isNewPage, line, before }) => isNewPage && line.marker === null && !isOver.test(before),
    verdict: startsSmall,
  },
  { name: 'emptyLine', applies: ({ afterBlank }) => afterBlank, verdict: stands },
  {
    name: 'endOfSentence',
    applies: ({ before, isFull, line }) => isOver.test(before) && !(isFull && line.marker === null),
    verdict: stands,
  },
  {
    name: 'field',
    applies: ({ pasted, line }) => isField(pasted, line),
    verdict: stands,
  },
  {
    // "trước ngày / 30. Sau đó": a number at the end of a sentence, not an item.
    name: 'item',
    applies: ({ line }) => line.marker !== null,
    verdict: ({ pasted, line, last, number }) =>
      line.marker?.style === 'number' &&
      last.marker?.style !== 'roman' &&
      line.marker.number !== number + 1 &&
      !isField(pasted, last) &&
      expectsMore.test(pasted.spelled.slice(Math.max(0, last.to - 12), last.to)),
  },
  { name: 'capitals', applies: ({ before }) => before.toUpperCase() === before, verdict: stands },
  {
    // "BÀ LÊ THỊ LOAN (kế toán)" behind the last of another's duties.
    name: 'title',
    applies: ({ pasted, line }) => calledInCapitals.test(pasted.text.slice(line.from, line.to)),
    verdict: stands,
  },
  { name: 'smallLetter', applies: startsSmall, verdict: goesOn },
  {
    name: 'topic',
    applies: ({ pasted, last, line, isFull }) =>
      !isFull && (isTopic(pasted, last, line) || leads(pasted, line)),
    verdict: stands,
  },
];

function startsSmall({ pasted, line }: Joint): boolean {
  const start = lineStart(pasted, line);
  const first = pasted.text
    .slice(start, start + 40)
    .trim()
    .charAt(0);
  return first.toLowerCase() === first;
}

/** `full`: so long is a line that goes to the edge of the page. */
function continues(place: Omit<Joint, 'before' | 'isFull'>, full: number): boolean {
  const { pasted, last, line } = place;
  if (line.isRow || last.isRow) return false;
  const length = last.to - last.lastLine;
  const before = pasted.text.slice(Math.max(last.lastLine, last.to - 200), last.to);
  const joint = { ...place, before, isFull: length >= full };
  const rule = jointRules.find(({ applies }) => applies(joint));
  return rule ? rule.verdict(joint) : length >= 40;
}
