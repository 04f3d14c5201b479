import type { Bodies, Body } from './bodies';
import { namingAt, predicateAt, verbFirst, verbLength } from '../text/predicates';
import { type Token, wordAt } from '../text/phrases';

/** A name, and the token behind it. */
interface NameInPlace {
  tokens: readonly Token[];
  last: Body;
  next: number;
}

interface NameDoubt {
  name: string;
  applies(place: NameInPlace): boolean;
}

const relatives = new Set(['ở', 'còn', 'có', 'với', 'chưa', 'đang', 'và', 'hoặc', 'phụ']);
const clauseWords = new Set(['có', 'còn', 'chưa', 'nào', 'bị']);
const heads = new Set(
  'ban,tổ,hội,đoàn,phòng,đội,nhóm,sở,trạm,khoa,cục,ngành,trường,lực lượng,bí thư'.split(','),
);

/** "Các hộ ở kiệt 23", "Tổ bảo vệ và giữ xe phân làn", "Bác Khiêm và mấy bác cắm hoa". */
const relativeWord: NameDoubt = {
  name: 'relativeWord',
  applies: ({ tokens, next }) => relatives.has(wordAt(tokens, next)) && !predicateAt(tokens, next),
};

/** Why more may belong to a name than was taken, or less. */
const nameDoubts: readonly NameDoubt[] = [
  relativeWord,
  {
    // "Ban trai | soạn (cô Hạnh) lo mâm cơm": nothing stands behind the verb.
    name: 'bracket',
    applies: ({ tokens, next }) => wordAt(tokens, next + Math.max(1, verbLength(tokens, next))) === '(',
  },
  {
    // "Đội trưởng 4 | đội nộp".
    name: 'number',
    applies: ({ tokens, last: { to }, next }) =>
      /^\d+$/.test(wordAt(tokens, to - 1)) && Boolean(tokens[next]?.isWord) && !verbFirst(tokens, next),
  },
  {
    // "Thủ trưởng các đơn vị có nhiệm vụ quá hạn giải trình".
    name: 'hasDuty',
    applies: ({ tokens, next }) =>
      wordAt(tokens, next) === 'có' && wordAt(tokens, next + 2) === 'vụ' && !verbFirst(tokens, next + 3),
  },
  {
    // "Các hộ trồng hoa, cây cảnh đăng ký".
    name: 'list',
    applies: ({ tokens, next }) => wordAt(tokens, next) === ',' && !verbFirst(tokens, next + 1),
  },
  {
    // "Các chi đoàn xây dựng kế hoạch" taken for a name.
    name: 'verbWithin',
    applies: ({ tokens, last: { from, to } }) =>
      tokens
        .slice(from + 2, to)
        .some(({ isCapital }, i) => !isCapital && verbLength(tokens, from + 2 + i) > 1),
  },
  {
    // "Gia đình có con em | đi làm ăn xa gọi về": of several verbs the wrong one may have been taken.
    name: 'clauseWithin',
    applies: ({ tokens, last: { from, to } }) =>
      tokens.slice(from + 1, to).some(({ word }) => clauseWords.has(word)),
  },
  {
    // "Ban Bạn | đọc trả lời": the verb may be the second syllable of the name's only word.
    name: 'halfWord',
    applies: ({ tokens, last: { from, to } }) => {
      const word = tokens[to - 1];
      return to - from === 2 && Boolean(word?.isCapital && !word.isAcronym) && verbLength(tokens, to) === 1;
    },
  },
  {
    name: 'headAlone',
    applies: ({ tokens, last: { from, to } }) =>
      heads.has(
        tokens
          .slice(from, to)
          .map(({ word }) => word)
          .join(' '),
      ),
  },
  {
    // "Ban giám sát kiểm tra", but not "Sở tiếp nhận, phân bổ" or "Ban giám sát việc thu".
    name: 'namingVerb',
    applies: ({ tokens, next }) => {
      const behind = next + namingAt(tokens, next);
      if (behind === next || !tokens[behind]?.isWord || wordAt(tokens, behind) === 'việc') return false;
      return [behind, behind + 1].some((at) => predicateAt(tokens, at) && !tokens[at]?.isCapital);
    },
  },
];

/** Whether it is doubtful where the last of some names ends. */
export function mayGoOn(tokens: readonly Token[], { list, next }: Bodies, to: number): boolean {
  const last = list[list.length - 1] as Body;
  if (next >= to) return false;
  if (last.isPerson) return relativeWord.applies({ tokens, last, next });
  return nameDoubts.some(({ applies }) => applies({ tokens, last, next }));
}
