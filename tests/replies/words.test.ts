import { readReplies } from '../../src/replies/readReplies';
import { unnamed } from '../../src/domain/wording';
import { friday, neighbourhood, task } from '../support/tracker';

const tasks = [
  task({ id: 'NV-1', content: 'Lắp camera khu vực chợ', neighbourhoods: ['Khu phố 4'] }),
  task({ id: 'NV-2', content: 'Sơn kẻ vạch đường', neighbourhoods: ['Khu phố 5'] }),
];
const readAmong = (places: string[], pasted: string) =>
  readReplies(
    pasted,
    { tasks, members: [], criteria: [], neighbourhoods: places.map((name) => neighbourhood({ name })) },
    friday,
  ).updates.map(({ task: code, state }) => [code, state]);

describe('The names of neighbourhoods in replies', () => {
  it.each(['Khu phố 1 (cũ', 'Khu phố [2', 'Khu phố *', '\\', '[', '(', 'Tổ 3+4', 'Chợ?'])(
    'may hold any sign, as “%s” does, and the others are still understood',
    (place) => {
      expect(readAmong([place, 'Khu phố 4', 'Khu phố 5'], 'kp 4 xong rồi')).toEqual([['NV-1', 'done']]);
    },
  );

  it('are found with the signs they are written with', () => {
    const places = ['Khu phố 4', 'Khu phố 5'];
    const at = (place: string) =>
      tasks.map((one, index) => ({ ...one, neighbourhoods: [index ? 'Khu phố 5' : place] }));
    const read = (place: string, pasted: string) =>
      readReplies(
        pasted,
        {
          tasks: at(place),
          members: [],
          criteria: [],
          neighbourhoods: [place, ...places].map((name) => neighbourhood({ name })),
        },
        friday,
      ).updates.map(({ task: code }) => code);
    expect(read('Khu phố Chợ (cũ)', 'khu phố chợ (cũ) xong rồi')).toEqual(['NV-1']);
    expect(read('Tổ A+B', 'tổ a+b xong rồi')).toEqual(['NV-1']);
  });

  it('are none where the tab could not be read: the words that stand for it are nobody’s place', () => {
    const stand = unnamed('tên', 4);
    const known = {
      tasks: [task({ id: 'NV-1', content: 'Lắp camera', neighbourhoods: [stand] })],
      members: [],
      criteria: [],
      neighbourhoods: [neighbourhood({ name: stand, row: 4 })],
    };
    expect(readReplies('4 hộ chưa 4 xong rồi', known, friday).updates).toEqual([]);
  });
});

describe('A word of the machine in a reply or a duty', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'is a word like any other: %s',
    (word) => {
      const known = {
        tasks: [
          task({ id: 'NV-1', content: `Sửa ${word} cổng chào chợ Bến Đò` }),
          task({ id: 'NV-2', content: 'Dọn rác' }),
        ],
        members: [],
        criteria: [],
        neighbourhoods: [],
      };
      expect(readReplies(`${word} cổng chào chợ Bến Đò xong rồi`, known, friday).updates).toMatchObject([
        { task: 'NV-1', state: 'done' },
      ]);
    },
  );
});

describe('A month that is none', () => {
  it.each(['cuối tháng 0', 'cuối tháng 13', 'hết tháng 99'])('names no day: %s', (said) => {
    const known = {
      tasks: [tasks[0]!],
      members: [],
      criteria: [],
      neighbourhoods: [neighbourhood({ name: 'Khu phố 4' })],
    };
    expect(
      readReplies(`kp 4 xin lùi đến ${said}`, known, friday).updates.map(({ extension }) => extension),
    ).not.toContainEqual(expect.any(String));
  });
});
