import { folded, spelled } from '../domain/text';
import { unnamed } from '../domain/wording';
import type { Committee } from './reply';

/** A word as it is compared: plain, and with its marks where the text was typed with marks at all. */
export interface Word {
  plain: string;
  marked: string;
}

const marks = /[^\0-\x7f]/;

/** Words that say nothing of which duty is meant. */
const common = new Set(
  spelled(
    'đã được cho các của và là có ở tại về với trong ngày tháng năm nay kia đó do đây rồi xong làm đang chưa không mới còn con cũng thì ' +
      'mà nên những nhé a ạ à nha nghe nghẹn em anh chị chỉ bác cô chú tôi tới tối mình bên báo cáo gửi nv đến từ tự hôm qua quá sáng ' +
      'sang chiều thêm cái việc nhiệm vụ dc ok vâng ra vào lên xuống đi lại hoàn thành rõ trên dưới một hai ba thực hiện tổ chức xã ' +
      'phường xin nhờ nhỏ đề để nghị số lần người ai rùi thôi luôn hết duy vẫn phải giúp',
  ).split(' '),
);
const plainCommon = new Set([...common].map(folded));

/** Said for one another in the south, in the north, and in a hurry. */
const alike = new Map(
  Object.entries({
    bong: 'hoa',
    gan: 'lap',
    hs: 'ho so',
    nvh: 'nha van hoa',
    sk: 'suc khoe',
    cpr: 'hoi suc tim phoi',
    gpmb: 'giai phong mat bang',
    hgd: 'ho gia dinh',
    nvs: 'nha ve sinh',
    vs: 've sinh',
    tc: 'tieu chi',
    dt: 'dao tao',
    cds: 'chuyen doi so',
    backup: 'sao luu',
    server: 'may chu',
    ncc: 'nha cung cap',
    pccc: 'phong chay chua chay',
    cc: 'chua chay',
    kt: 'kiem tra',
    ktra: 'kiem tra',
    tdc: 'tai dinh cu',
  }),
);

/** Makes comparable words of a duty or a clause: places, criteria and codes with a number become one word each. */
export interface Vocabulary {
  words(text: string): Word[];
  /** The places a text names, as they are called. */
  places(text: string): string[];
}

export function vocabularyOf({ neighbourhoods, criteria }: Committee): Vocabulary {
  // What stands for a name that could not be read is said by nobody.
  const places = neighbourhoods
    .filter(({ name, row }) => name !== unnamed('tên', row) && /[a-z0-9]/.test(plainWords(name)))
    .map(({ name }) => ({ name, form: placeForm(name) }));
  const joined = (text: string): string =>
    places.reduce((said, { form }, index) => said.replace(form, ` @${index} `), plainWords(text));
  return {
    words: (text) => {
      const isMarked = marks.test(text);
      const marked = spelledWords(text);
      return joined(text)
        .replace(
          /\b(?:tieu chi|tieu chuan|tc)[ -]?(?:so )?([a-z]?\d+)\b/g,
          (_, code: string) => ` #${code} ${nameOf(code, criteria)} `,
        )
        .replace(/\b([a-z]{1,4})[-.]?0*(\d+)\b/g, '$1$2')
        .split(/[^a-z0-9@#]+/)
        .filter((word) => word !== '')
        .flatMap((plain) => {
          const full = alike.get(plain);
          if (full !== undefined) return full.split(' ').map((one) => ({ plain: one, marked: '' }));
          return [{ plain, marked: isMarked ? (marked.get(plain) ?? plain) : '' }];
        });
    },
    places: (text) => {
      const said = joined(text);
      return places.filter((_, index) => said.includes(` @${index} `)).map(({ name }) => name);
    },
  };
}

export const isTelling = ({ plain, marked }: Word): boolean =>
  !(marked === '' ? plainCommon.has(plain) : common.has(marked)) && !/^\d+$/.test(plain) && plain.length > 1;

const plainWords = (text: string): string => ` ${folded(text).replace(/[^a-z0-9\-./]+/g, ' ')} `;

const betweenWords = new RegExp(String.raw`[^\p{L}\p{M}\p{N}]+`, 'u');

/** Each plain word as it is spelled in the text, the first time. */
function spelledWords(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of spelled(text).split(betweenWords))
    if (word !== '' && !found.has(folded(word))) found.set(folded(word), word);
  return found;
}

const nameOf = (code: string, criteria: Committee['criteria']): string => {
  const found = criteria.find((one) => folded(one.code).replace(/^tc ?/, '') === code);
  return found === undefined ? '' : folded(found.name);
};

/** Of a name as texts are compared, without signs. "Khu phố 4": "khu phố 4", "kp4", "kp 04"; "Ấp Rạch Cui" also without its kind, "Kho Đông Anh" as "kho ĐA". */
function placeForm(name: string): RegExp {
  const words = plainWords(name).trim().split(' ');
  const label = words[words.length - 1] as string;
  const kindOf = (kind: readonly string[]) => [
    kind.join(' '),
    kind.map((word) => word.charAt(0)).join(''),
    kind[0] as string,
  ];
  if (/^\d+$/.test(label) && words.length > 1) {
    const kinds = kindOf(words.slice(0, -1)).map(literally).join('|');
    return new RegExp(String.raw`\b(?:${kinds})[ .-]?0*${label}\b`, 'g');
  }
  const [kind, rest] = words.length > 2 ? [words[0] as string, words.slice(1)] : ['', words];
  const initials = rest.map((word) => word.charAt(0)).join('');
  return new RegExp(
    String.raw`\b(?:(?:${literally(kind)} )?${literally(rest.join(' '))}|${literally(kind) || '@'} ${literally(initials)})\b`,
    'g',
  );
}

/** Of the signs that are left in words, the one that means something in an expression. */
const literally = (words: string): string => words.replace(/\./g, '\\.');
