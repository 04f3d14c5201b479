import fc from 'fast-check';
import { weekKey } from '../../src/domain/calendar';
import type { SendEntry } from '../../src/domain/sendRegister';
import { comparableStamp, joinedTold, type Told, toldSince } from '../../src/domain/told';
import { toldText } from '../../src/domain/wording';
import { day } from '../support/tracker';

const told = (fields: Partial<Told>): Told => ({
  at: '2023-08-10 09:00',
  by: 'Trần Văn Bình',
  kind: 'report',
  task: 'NV-1',
  cells: [],
  ...fields,
});
const cell = (field: string, from: string, to: string) => ({ field, from, to });

describe('What was told since the last digest', () => {
  const letter = (fields: Partial<SendEntry>): SendEntry => ({
    week: '2023-W31',
    series: 'digest',
    kind: 'Cá nhân',
    name: 'Lê Thị Mai',
    email: 'mai@example.com',
    state: 'sent',
    at: '14:05 04/08/2023',
    by: '',
    note: '',
    ...fields,
  });
  const since = (...register: SendEntry[]) => toldSince(register, weekKey('2023-W32'), day('2023-08-11'));

  it('counts from the first letter of the last one that went out', () => {
    const earlier = letter({ week: '2023-W30', at: '14:00 28/07/2023' });
    expect(since(earlier, letter({ at: '14:09 04/08/2023' }), letter({}))).toBe('2023-08-04 14:05');
    expect(since(earlier, letter({ state: 'withdrawn' }))).toBe('2023-07-28 14:00');
  });

  it('takes neither this week’s letters nor reminders for it, and a week where none went out', () => {
    const reminder = letter({ series: 'reminder' });
    expect(since(letter({ week: '2023-W32', at: '14:00 11/08/2023' }), reminder)).toBe('2023-08-04 00:00');
  });

  it('compares moments as they followed each other', () => {
    expect(comparableStamp('14:02 11/08/2023')).toBe('2023-08-11 14:02');
    expect(comparableStamp('hôm qua')).toBeNull();
    expect(comparableStamp('lúc 14:02 11/08/2023')).toBeNull();
    expect(comparableStamp('14:02 11/08/2023, gửi lại')).toBeNull();
  });
});

describe('Several saves of one person', () => {
  it('are told as one, from what stood there first to what stands there now', () => {
    expect(
      joinedTold([
        told({ at: '2023-08-10 10:00', cells: [cell('progress', '50', '80')] }),
        told({ cells: [cell('progress', '20', '50'), cell('proof', '', 'https://example.com')] }),
      ]),
    ).toEqual([
      told({
        at: '2023-08-10 10:00',
        cells: [cell('progress', '20', '80'), cell('proof', '', 'https://example.com')],
      }),
    ]);
  });

  it('stand in the order in which each was last saved, and one that came out as it was stands nowhere', () => {
    const joined = joinedTold([
      told({ at: '2023-08-10 11:00', task: 'NV-2', cells: [cell('proof', '', 'x')] }),
      told({ at: '2023-08-10 09:00', task: 'NV-1', cells: [cell('progress', '20', '50')] }),
      told({ at: '2023-08-10 10:00', task: 'NV-3', cells: [cell('result', 'a', 'a')] }),
    ]);
    expect(joined.map(({ task }) => task)).toEqual(['NV-1', 'NV-2']);
  });

  it('say nothing where all is as before, and never more than the last of them left', () => {
    const texts = fc.constantFrom('', 'a', 'b', 'c');
    fc.assert(
      fc.property(texts, fc.array(texts, { minLength: 1, maxLength: 8 }), (first, later) => {
        const saves = later.map((to, index) =>
          told({ at: `2023-08-10 09:0${index}`, cells: [cell('result', later[index - 1] ?? first, to)] }),
        );
        const last = later[later.length - 1]!;
        const cells = joinedTold([...saves].reverse()).flatMap((one) => one.cells);
        expect(cells).toEqual(first === last ? [] : [cell('result', first, last)]);
      }),
    );
  });
});

describe('What was told is said', () => {
  const said = (kind: Told['kind'], ...cells: [field: string, from: string, to: string][]) =>
    toldText(told({ kind, cells: cells.map((one) => cell(...one)) }));

  it.each([
    [
      'Trần Văn Bình báo hoàn thành, kết quả, có minh chứng',
      said(
        'report',
        ['state', 'Đang thực hiện', 'Hoàn thành'],
        ['progress', '75', '100'],
        ['completedOn', '', '2023-08-10'],
        ['result', '', 'Đã nộp'],
        ['proof', '', 'https://example.com'],
      ),
    ],
    [
      'Trần Văn Bình báo tiến độ 80%, hết khó khăn',
      said('report', ['progress', '75', '80'], ['difficulty', 'Mưa', '']),
    ],
    ['Trần Văn Bình báo các lần đã làm', said('report', ['occurrences', '', '05/08/2023'])],
    ['Trần Văn Bình báo đã bỏ nội dung ghi trước', said('report', ['result', 'Đã nộp', ''])],
    ['Trần Văn Bình xin lùi hạn đến 20/08/2023', said('request', ['extensionAsked', '', '2023-08-20'])],
    [
      'Trần Văn Bình báo khó khăn, kiến nghị',
      said('report', ['difficulty', '', 'Mưa'], ['proposal', '', 'Cấp vốn'], ['proof', 'x', '']),
    ],
    ['Trần Văn Bình báo thôi kiến nghị', said('report', ['proposal', 'Cấp vốn', ''])],
    [
      'Trần Văn Bình báo vướng mắc, tiến độ 80%, kết quả, khó khăn',
      said(
        'report',
        ['state', 'Đang thực hiện', 'Vướng mắc'],
        ['progress', '75', '80'],
        ['result', '', 'Đã nộp'],
        ['difficulty', '', 'Mưa'],
        ['proposal', '', 'Cấp vốn'],
      ),
    ],
    ['Trần Văn Bình xin lùi hạn đến tuần sau', said('request', ['extensionAsked', '', 'tuần sau'])],
    [
      'Trần Văn Bình ghi lại lý do xin lùi hạn',
      said('request', ['extensionReason', 'Chờ vật tư', 'Chờ huyện cấp vốn']),
    ],
    [
      'Trần Văn Bình giữ hạn cũ, giao lại cho Lê Thị Mai',
      said('decision', ['extensionAsked', '2023-08-20', ''], ['owners', 'A', 'Lê Thị Mai']),
    ],
    ['Trần Văn Bình thôi xin lùi hạn', said('request', ['extensionAsked', '2023-08-20', ''])],
    [
      'Trần Văn Bình đồng ý lùi hạn đến 20/08/2023',
      said('decision', ['deadline', '2023-08-04', '2023-08-20'], ['extensionAsked', '2023-08-20', '']),
    ],
    ['Trần Văn Bình giữ hạn cũ', said('decision', ['extensionAsked', '2023-08-20', ''])],
    ['Trần Văn Bình giao lại cho Lê Thị Mai', said('decision', ['owners', 'A', 'Lê Thị Mai'])],
    ['Trần Văn Bình xác nhận hoàn thành', said('decision', ['state', 'Chờ xác nhận', 'Hoàn thành'])],
    [
      'Trần Văn Bình đồng ý kiến nghị',
      said('decision', ['proposal', 'Cấp vốn', 'Cấp vốn (Đồng ý, Trần Văn Bình 11/08/2023)']),
    ],
    [
      'Trần Văn Bình chưa đồng ý kiến nghị',
      said('decision', ['proposal', 'Cấp vốn', 'Cấp vốn (Chưa đồng ý, Trần Văn Bình 11/08/2023)']),
    ],
  ])('%s', (wanted, text) => expect(text).toBe(wanted));
});
