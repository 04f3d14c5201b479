import { folded, spelled } from '../domain/text';

/** The smallest part of a message that one rule looks at. */
export interface Clause {
  written: string;
  /** Without marks, punctuation at the ends and forms of address; what only looks like a word of the rules then, ends with `_`. */
  plain: string;
  /** In lower case, with marks, between single spaces: `\\b` knows no Vietnamese letter. */
  spoken: string;
  /** The heading before a colon that it stands under; empty without one. */
  under: string;
  /** Clauses of one sentence have the same number. */
  sentence: number;
  isQuestion: boolean;
  /** It was typed with marks, so "cho" is not "chờ". */
  isMarked: boolean;
}

const url = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;)]/g;
const sentenceEnd = /(?<=[^\d.][.!]|[?…]|\d{3,}\.)\s+|(?<=[^\d]\d{1,2}\.)\s+(?=[^\d\s])|(?<=%\.)\s+|;\s*/;
const clauseEnd =
  /,\s+|\s+[–-]\s+|(?<!không|khong|ko|vẫn|van|chỉ|chi|cũng|cung|vì|vi|do|tại|bởi)\s+(?=(?:nhưng|nhung|còn(?! lại)|chứ)\s)|(?<=\s(?:nhá|nhé|ạ|(?:rồi|xong) nha))\s+(?!(?:(?:anh|chị|em|cô|chú|bác|thầy|ông|bà|a|c|e|mọi|cả|các|sếp)\s+)?\S+(?:\s+ơi)?[.!\s]*$)|\s+=>\s+/;
const bullet = /^\s*(?:\d{1,2}(?:[.)]|\/(?=\s))|[a-h][.)]|[-–•+*])\s+/i;
const heading = /^([^:?!]{2,60}):(?!\d)\s*(?=\S)/;

/** A heading of what is told under it, in its own sentence only. */
const fieldHeading = /kho khan|vuong mac|ton tai|kien nghi|de nghi|de xuat|ket qua|minh chung|link|file|hinh/;

/** The sentences of a text, numbered over all of its lines. */
const sentencesOf = (text: string): string[][] =>
  text.split('\n').map((line) => line.replace(bullet, '').split(sentenceEnd));

/** The links of a text, each with the number of its sentence. */
export function placedLinks(text: string): { link: string; sentence: number }[] {
  return sentencesOf(text)
    .flat()
    .flatMap((said, index) => (said.match(url) ?? []).map((link) => ({ link, sentence: index + 1 })));
}

/** The clauses of a message, in their order; links are left out. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const line of sentencesOf(text)) {
    let heading = '';
    for (const said of line) {
      sentence += 1;
      const { under, rest } = headed(said.replace(url, ' '));
      heading = under || (fieldHeading.test(folded(heading)) ? '' : heading);
      const isQuestion = /\?\W*$/.test(said);
      for (const written of withCodes(rest.split(clauseEnd)).flatMap(inPieces))
        clauses.push(
          clauseOf(written, { under: heading, sentence, isQuestion, isMarked: isMarked(written, text) }),
        );
    }
  }
  return clauses.filter(({ plain }) => plain !== '');
}

function clauseOf(written: string, said: Omit<Clause, 'written' | 'plain' | 'spoken'>): Clause {
  const full = inFull(written);
  return {
    written: written.trim(),
    plain: plainOf(said.isMarked ? told(full) : full),
    spoken: spokenOf(full),
    ...said,
  };
}

/** A letter of Vietnamese beyond plain Latin; smileys are none. */
const marks = /[À-ɏḀ-ỿ]/;

/** Of a text half with marks, a clause of some words without any was typed without. */
const isMarked = (written: string, text: string): boolean =>
  marks.test(written.trim().split(/\s+/).length > 3 ? written : text);

/** Nobody says so much without a comma; in pieces no rule takes long, whatever is pasted. */
const inPieces = (part: string): string[] =>
  part.length < 400 ? [part] : (part.match(/.{1,400}(?:\s|$)|.{400}/g) ?? []);

/** "NV-01, NV-02 đều xong": a code alone belongs to what follows. */
function withCodes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined[joined.length - 1];
    if (before !== undefined && /^\s*(?:[a-z]{1,5}[-. ]?\d+[, ]*)+$/i.test(before))
      joined[joined.length - 1] = `${before}, ${part}`;
    else joined.push(part);
  }
  return joined;
}

/** "Kinh Mới: mặt bằng được 55%"; an hour is no heading, nor is a report: "nhận 7 đơn, đã phân loại: …". */
function headed(said: string): { under: string; rest: string } {
  const found = heading.exec(said);
  if (found === null) return { under: '', rest: said };
  if (/,.*\b(?:da|dang|chua|xong) /.test(folded(found[1] as string)))
    return { under: '', rest: said.replace(':', ',') };
  return { under: found[1] as string, rest: said.slice(found[0].length) };
}

/** How "không", "được", "rồi" and the like are typed in a hurry and spoken in places. */
const short = new Map(
  Object.entries({
    không: 'ko k kh khg hok hông hổng',
    được: 'dc đc đx đuợc',
    rồi: 'r rui rùi ròi',
    qua: 'wa',
    kia: 'kja',
  }).flatMap(([full, forms]) => forms.split(' ').map((form) => [form, full] as const)),
);

/** Word for word. */
const inFull = (written: string): string =>
  written.replace(/[^\s.,;:!?()"“”…]+/g, (word) => short.get(word.toLowerCase()) ?? word);

const spokenOf = (written: string): string =>
  ` ${written
    .toLowerCase()
    .replace(/[.,;:!?()"“”…]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** Without their marks these look like "đợi", "chờ", "chưa" and other words that decide. */
const lookalikes = new Set(
  spelled(
    'đồi đội đời đôi chợ chó chỗ chở dùng dựng dung hàn hân hẳn chùa chứa chữa vuông vương thiểu két kho khô khổ hồng mỗi môi ' +
      'mối đảng dạng đăng đá da nghĩ nhỏ nho móng mỏng cân cán căn cạn con quen nhà mại mãi dây dãy kỳ kỷ mổ mộ mỏ lắm lâm sữa thảo tiệm trọng trống thư giáo đơn đón hợp hộp đinh đình',
  ).split(' '),
);

/** With the lookalikes told apart. */
const told = (written: string): string =>
  written.replace(/[^\s\d!-/:-@[-`{-~“”…]{2,5}/g, (word) =>
    lookalikes.has(spelled(word)) ? `${word}_` : word,
  );

const plainOf = (written: string): string =>
  folded(written)
    .replace(/[^a-z0-9%/.,_-]+/g, ' ')
    .replace(/(?<!\d)[.,]|[.,](?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
