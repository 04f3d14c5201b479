import { folded } from '../../../src/domain/text';
import {
  conclusions,
  conditionKindsByWord,
  conditionResults,
  digests,
  readState,
  states,
  statesWith,
} from '../../../src/workbook/reading/meanings';

const read = (text: string) => readState(text, states);

/** What committees write: a word lost here would turn their states to “not understood”. */
const agreed = {
  notStarted: 'Chưa thực hiện | Chưa bắt đầu | Mới giao | Chưa làm | Chưa triển khai | Not started',
  inProgress:
    'Đang thực hiện | Đang làm | Đang triển khai | Đang xử lý | Đang tiến hành | Chưa hoàn thành | Chưa xong | Chậm | ' +
    'Chậm tiến độ | Quá hạn | Trong hạn | Đúng tiến độ | Đảm bảo tiến độ | Chưa đến hạn | Sắp đến hạn | Đến hạn | In progress',
  blocked: 'Vướng mắc | Có vướng mắc | Gặp khó khăn | Đang vướng | Blocked',
  waiting: 'Chờ cấp trên | Chờ ý kiến cấp trên | Chờ cấp trên giải quyết | Chuyển cấp trên | Waiting',
  awaitingConfirmation: 'Chờ xác nhận | Chờ duyệt | Chờ phê duyệt',
  done:
    'Hoàn thành | Đã hoàn thành | Hoàn thành đúng hạn | Hoàn thành trễ hạn | Hoàn thành quá hạn | Đã thực hiện | ' +
    'Đã xong | Xong | Done | Completed',
  paused: 'Tạm dừng | Tạm hoãn',
  cancelled: 'Hủy | Huỷ | Đã hủy | Đã huỷ | Hủy bỏ',
};
const words = (of: Record<string, string>) =>
  Object.entries(of).flatMap(([meaning, said]) =>
    said.split(' | ').map((word) => [folded(word), meaning] as const),
  );

describe('The words for a choice', () => {
  it('are those of a state', () => expect(states).toEqual(new Map(words(agreed))));

  it('are those of a conclusion, and for a document whether it is there', () => {
    const met = 'Đạt | Đã đạt';
    const notMet = 'Chưa đạt | Không đạt';
    const notApplicable = 'Không áp dụng | Không xét';
    expect(conclusions).toEqual(new Map(words({ met, notMet, notApplicable })));
    expect(conditionResults).toEqual(
      new Map(
        words({
          met: `${met} | Đã có | Đã xong | Hoàn thành | Đã hoàn thành | Đủ`,
          notMet: `${notMet} | Chưa có | Đang soạn | Đang làm | Đang thực hiện | Thiếu`,
          notApplicable,
        }),
      ),
    );
  });

  it('are those of a kind of condition and of a digest', () => {
    expect(conditionKindsByWord).toEqual(
      new Map(
        words({
          survey: 'Lấy ý kiến người dân | Lấy ý kiến | Khảo sát',
          document: 'Hồ sơ | Tài liệu | Văn bản',
          years: 'Thời gian đăng ký | Đăng ký',
          other: 'Khác | Điều kiện khác',
        }),
      ),
    );
    expect(digests).toEqual(
      new Map(
        words({ overview: 'Toàn cảnh', personal: 'Cá nhân', both: 'Cả hai', none: 'Không | Không nhận' }),
      ),
    );
  });
});

describe('A state cell', () => {
  it('is understood whatever its letters', () => {
    expect([read('XONG'), read('  chua  lam ')]).toMatchObject([{ state: 'done' }, { state: 'notStarted' }]);
  });

  it.each([
    ['Đạt 80%', 'inProgress', 80],
    ['Đã đạt: 80 %', 'inProgress', 80],
    ['Đã hoàn thành\n80%', 'inProgress', 80],
    ['Đang gấp rút 5%', 'inProgress', 5],
    ['Tiến độ 100%', 'done', 100],
    ['(40%)', 'inProgress', 40],
  ])('says how far with words before it: %j', (text, state, progress) =>
    expect(read(text)).toEqual({ state, progress, completedOn: null, doubt: '' }),
  );

  it.each([
    ['Xong,5.8.2023', 'done', '2023-08-05'],
    ['Đã hoàn thành: ngày 5-8-2023', 'done', '2023-08-05'],
    ['Hoàn thành\n(ngày 05/08/2023)', 'done', '2023-08-05'],
    ['Đang làm ngày 5/8/2023', 'inProgress', null],
    ['Đã xong ngày  5/8/2023', 'done', '2023-08-05'],
    ['Đã xong ngày5/8/2023', 'done', '2023-08-05'],
  ])('names its day with signs between: %j', (text, state, completedOn) =>
    expect(read(text)).toEqual({ state, progress: null, completedOn, doubt: '' }),
  );

  it.each([
    '80% đạt',
    'Đạt 80',
    'Không đạt 80%',
    'Hoàn thành 1000%',
    'Xong 5/8/23',
    'Xong ngày 5/8/2023 rồi',
  ])('is not guessed from other words: “%s”', (text) => expect(read(text)).toBeNull());

  it('with a percent says how far, and is done at 100 % only', () => {
    expect(read('Hoàn thành 80%')).toMatchObject({ state: 'inProgress', progress: 80 });
    expect(read('Đang làm (40 %)')).toMatchObject({ state: 'inProgress', progress: 40 });
    expect(read('100%')).toMatchObject({ state: 'done', progress: 100 });
    expect(read('0%')).toMatchObject({ state: 'notStarted' });
  });

  it('with a day says when it was done', () => {
    expect(read('Đã hoàn thành ngày 05/08/2023')).toMatchObject({ state: 'done', completedOn: '2023-08-05' });
    expect(read('Xong (5/8/2023)')).toMatchObject({ state: 'done', completedOn: '2023-08-05' });
  });

  it('with a day that cannot be is done all the same, and the day is asked about', () => {
    expect(read('Đã xong ngày 05/08/1923')).toMatchObject({
      state: 'done',
      completedOn: null,
      doubt: 'Ngày 05/08/1923 nằm ngoài các năm 2000–2199. Kiểm tra lại năm.',
    });
    expect(read('Xong (31/9/2023)')?.doubt).toContain('Không có ngày 31 tháng 9 năm 2023.');
    expect(read('Xong (5/8/2023)')?.doubt).toBe('');
  });

  it('is no word that every record of the language has', () => {
    for (const text of ['constructor', '__proto__', 'toString', 'constructor ngày 5/8/2023'])
      expect(read(text)).toBeNull();
  });

  it('in other words is not guessed', () => {
    for (const text of ['', 'Đã báo cáo', 'Tăng 80%', 'Hoàn thành 180%', 'ngày 5/8/2023'])
      expect(read(text)).toBeNull();
  });

  it('in words of the committee means what its settings say, and nothing where they name no state of ours', () => {
    expect([...statesWith([{ ours: 'Đã lạ', theirs: 'Đã quen' }])]).toEqual([...states]);
    const own = statesWith([{ ours: 'Hoàn thành', theirs: 'Đã nộp' }]);
    expect(readState('đã nộp', own)?.state).toBe('done');
  });
});
