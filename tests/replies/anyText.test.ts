import fc from 'fast-check';
import type { Replies } from '../../src/replies/readReplies';
import { readReplies } from '../../src/replies/readReplies';
import { textOfAnything } from '../support/characters';
import { isWhole, runsOf } from '../support/size';
import { criterion, friday, member, neighbourhood, task } from '../support/tracker';

/** What chats, names of places and words of the machine are made of. */
const words = [
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'toString',
  '#REF!',
  '(chưa ghi tên, dòng 2)',
  'Khu phố 1 (cũ',
  'Khu phố [2',
  'khu phố 3',
  'kp 4',
  'Ấp Rạch Cui',
  'Nguyễn Văn Hòa',
  'Mai',
  'NV-1',
  'tiêu chí số 3',
  'tc constructor',
  'xong rồi',
  'chưa xong',
  'nhầm, 60%',
  '14/23 hộ',
  'cuối tháng 0',
  'cuối tháng 13',
  'hết tháng 1',
  'ngày 31',
  'thứ 2 tuần sau',
  'xin lùi đến 31/2',
  'vướng mặt bằng',
  'Từ: Mai',
  'Ngày: 31/12/2199',
  '01/01/1900',
  'Đã gửi 09:15',
  '[09:15, 31/12/2199] Mai:',
  'https://example.com/a',
  '\n',
  '\r\n',
  '\n\n',
  ': ',
  ', ',
  '. ',
  '?',
  '(',
  '[',
  '\\',
  '$1',
  '$&',
  '*',
  '+',
  '|',
  '^',
  '@0',
  '/',
  '-',
  '\u0000',
  '\ud83d',
  'ữ'.repeat(300),
];

const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' ')),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: textOfAnything(40) },
);

const committee = fc
  .record({
    place: anyText,
    person: anyText,
    unit: anyText,
    aim: anyText,
    code: anyText,
    content: anyText,
    id: anyText,
  })
  .map(({ place, person, unit, aim, code, content, id }) => ({
    members: [
      member({ name: 'Mai', fullName: 'Mai' }),
      member({ name: person, fullName: person, unit, neighbourhoods: [place] }),
    ],
    neighbourhoods: [neighbourhood({ name: 'Khu phố 4' }), neighbourhood({ name: place })],
    criteria: [criterion({ code: '3', name: 'Môi trường' }), criterion({ code, name: aim })],
    tasks: [
      task({ id: 'NV-1', content: 'Lắp camera', owners: ['Mai'] }),
      task({ id, content, owners: [person, unit], neighbourhoods: [place], criteria: [code] }),
    ],
  }));

describe('Whatever is pasted, and whatever the tabs hold', () => {
  it('stops no reading of replies', () => {
    fc.assert(
      fc.property(committee, anyText, (known, pasted): void => {
        const read: Replies = readReplies(pasted, known, friday);
        expect(read.updates.every(({ task: code }) => known.tasks.some(({ id }) => id === code))).toBe(true);
      }),
      runsOf('replies', 150, 20_000),
    );
  });

  const long = isWhole('replies') ? 1_000_000 : 20_000;
  it.each(['Mai: NV-1 xong rồi, mới được 60%\n', 'NV-1, ', 'NV-1 xong https://example.com/a ', '\n'])(
    'is read to its end, without an end in sight: %j',
    (piece) => {
      const known = {
        tasks: [task({ id: 'NV-1', content: 'Lắp camera', owners: ['Mai'] })],
        members: [member({ name: 'Mai', fullName: 'Mai' })],
        neighbourhoods: [],
        criteria: [],
      };
      expect(readReplies(piece.repeat(long / piece.length), known, friday).updates.length).toBeLessThan(2);
    },
  );
});
