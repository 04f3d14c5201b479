import type { Cell } from '../../../src/sheet/cells';
import {
  conditionsTab,
  criteriaTab,
  indicatorsTab,
  neighbourhoodsTab,
  settingsTab,
} from '../../../src/workbook/tabs/tabs';
import { dated, tabWith, trackerOf } from '../../support/grids';

type Row = Partial<Record<keyof (typeof conditionsTab)['columns'], Cell>>;

const read = (...rows: Row[]) =>
  trackerOf(
    tabWith(
      conditionsTab,
      rows.map((row) => ({ code: 'ĐK', content: 'Một điều kiện', ...row })),
    ),
  );

const survey = (requirement: Cell, achieved: Cell) => {
  const [condition] = read({ kind: 'Lấy ý kiến người dân', requirement, achieved }).conditions;
  return [condition?.required, condition?.reached];
};

const years = (requirement: Cell, achieved: Cell) => {
  const [condition] = read({ kind: 'Thời gian đăng ký', requirement, achieved }).conditions;
  return [condition?.required, condition?.reached];
};

describe('The tab “Điều kiện”', () => {
  it('may not be there at all, which is no problem', () => {
    const tracker = trackerOf();
    expect(tracker.conditions).toEqual([]);
    expect(tracker.problems).toEqual([]);
  });

  it('names a code that stands in it twice, and counts both', () => {
    const tracker = read({ code: 'ĐK1' }, { code: '' }, { code: 'đk1 ' }, { code: '' });
    expect(tracker.problems.map(({ sheet, cell, message }) => [sheet, cell, message])).toEqual([
      ['Điều kiện', 'A4', 'Mã “đk1” đã dùng ở dòng 2. Mỗi điều kiện cần một mã riêng.'],
    ]);
    expect(tracker.conditions).toHaveLength(4);
  });

  it('asks of a commune what its group has to reach, and is compared with that', () => {
    const row = {
      kind: 'Lấy ý kiến người dân',
      requirement: 'Nhóm 1: từ 95%; Nhóm 2: từ 90%',
      achieved: '92%',
    };
    const of = (group: string) =>
      trackerOf(
        tabWith(conditionsTab, [{ code: 'ĐK', content: 'Hài lòng', ...row }]),
        tabWith(settingsTab, [{ name: 'Nhóm xã', value: group }]),
      ).conditions.map(({ requirement, required, reached }) => [requirement, required, reached]);
    expect([of('Nhóm 1'), of('Nhóm 2'), of('')]).toEqual([
      [['từ 95%', 95, 92]],
      [['từ 90%', 90, 92]],
      [[row.requirement, null, 92]],
    ]);
  });

  it('is read row by row, owners and deadline too', () => {
    const { conditions, problems } = read(
      { code: 'HS1', content: 'Tờ trình', kind: 'Hồ sơ', result: 'Đã có', owners: 'Lê Thị Mai; Văn phòng' },
      { code: 'HS2', content: 'Báo cáo', kind: 'hồ sơ', result: 'đang soạn', deadline: dated('2023-08-10') },
      { code: '', content: '' },
    );
    expect(problems).toEqual([]);
    expect(read({ content: '', result: 'đủ', proof: 'ảnh' })).toMatchObject({
      conditions: [{ content: '(chưa ghi tên, dòng 2)', result: 'met', proof: 'ảnh' }],
      problems: [{ cell: 'B2', message: 'Chưa ghi tên điều kiện. Ghi ở ô này; dòng vẫn được tính.' }],
    });
    expect(conditions).toEqual([
      expect.objectContaining({
        code: 'HS1',
        kind: 'document',
        result: 'met',
        owners: ['Lê Thị Mai', 'Văn phòng'],
      }),
      expect.objectContaining({ code: 'HS2', kind: 'document', result: 'notMet', deadline: '2023-08-10' }),
    ]);
  });

  it('has a condition in a row that says nothing but its name, and none in a note', () => {
    const { conditions, leftOut } = read(
      { code: '', content: 'Tờ trình của Ủy ban nhân dân' },
      { code: '', content: 'Ghi chú: nộp trước ngày 30/8' },
    );
    expect(conditions.map(({ content }) => content)).toEqual(['Tờ trình của Ủy ban nhân dân']);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([[3, 'note']]);
    for (const row of [{ owners: 'Lê Thị Mai' }, { deadline: dated('2023-08-30') }, { result: 'Đạt' }])
      expect(read({ code: '', content: '', ...row }).conditions).toHaveLength(1);
  });

  it('compares a survey by its percent, however it was typed', () => {
    expect(survey('từ 90%', '92,5%')).toEqual([90, 92.5]);
    expect(survey('≥ 90 %', 0.925)).toEqual([90, 92.5]);
    expect(survey(0.9, 92)).toEqual([90, 92]);
    expect(survey('90', 'Phát ra 1000, thu về 980, đồng ý 95%')).toEqual([90, 95]);
  });

  it('takes a 1 for 100% only beside another fraction, and else asks', () => {
    expect(survey(0.9, 1)).toEqual([90, 100]);
    expect(survey(90, 1)).toEqual([90, 1]);
    const { conditions, problems } = read({ kind: 'Lấy ý kiến', requirement: '≥ 90%', achieved: 1 });
    expect(conditions[0]?.reached).toBeNull();
    expect(problems).toEqual([
      expect.objectContaining({ cell: 'E2', value: '1', message: expect.stringContaining('1% hay 100%') }),
    ]);
  });

  it('takes a fraction typed as text for one only beside another, and else asks', () => {
    expect(survey(0.9, '0,95')).toEqual([90, 95]);
    const { conditions, problems } = read({ kind: 'Lấy ý kiến', requirement: '≥ 90%', achieved: '0,95' });
    expect(conditions[0]?.reached).toBeNull();
    expect(problems).toEqual([
      expect.objectContaining({
        cell: 'E2',
        value: '0,95',
        message: expect.stringContaining('0,95% hay 95%'),
      }),
    ]);
    expect(years('2 năm', '0,5')).toEqual([2, 0.5]);
  });

  it('shows a percent cell as people see it', () => {
    const [condition] = read({ kind: 'Lấy ý kiến', requirement: 0.9, achieved: 0.925 }).conditions;
    expect([condition?.requirement, condition?.achieved]).toEqual(['90%', '92,5%']);
  });

  it('does not guess among several numbers', () => {
    expect(survey('từ 90%', 'Phát ra 1000, đồng ý 950')).toEqual([90, null]);
    expect(years('02 năm (lần đầu) hoặc 05 năm (công nhận lại)', '3 năm')).toEqual([null, 3]);
    expect(years('2 năm', 'từ đầu năm')).toEqual([2, null]);
    expect(read({ kind: 'Hồ sơ', requirement: '3 bản', achieved: '2' }).conditions[0]?.reached).toBeNull();
  });

  it('counts the percent of a survey only, and shows others as they stand', () => {
    const [bare] = read({ kind: 'Thời gian đăng ký', requirement: 0.5, achieved: 1 }).conditions;
    expect(bare).toMatchObject({ requirement: '0.5', achieved: '1', required: 0.5, reached: 1 });
    const [surveyed] = read({
      kind: 'Khảo sát',
      requirement: 0.92345,
      achieved: dated('2023-08-01'),
    }).conditions;
    expect(surveyed).toMatchObject({ requirement: '92,35%', achieved: '01/08/2023', reached: null });
    expect(survey('90', '95 98')).toEqual([90, null]);
    expect(years('5% của 2 năm', '3% %')).toEqual([null, 3]);
    expect(read({ kind: 'Khác', requirement: 1, achieved: 1 }).problems).toEqual([]);
    const asked = read({ kind: 'Khảo sát', requirement: 1, achieved: '95%' });
    expect(asked.problems.map(({ cell }) => cell)).toEqual(['D2']);
    expect(asked.conditions[0]).toMatchObject({ required: null, reached: 95 });
  });

  it('names what it does not understand and takes it for an ordinary condition', () => {
    const { conditions, problems } = read({ kind: 'gì đó', result: 'hay' });
    expect(conditions).toEqual([expect.objectContaining({ kind: 'other', result: null })]);
    expect(problems.map(({ cell }) => cell)).toEqual(['C2', 'F2']);
  });
});

describe('Points', () => {
  const points = (row: Record<string, Cell>) => {
    const { indicators, problems } = trackerOf(
      tabWith(indicatorsTab, [{ code: '3.1', criterion: '3', content: 'Rác', ...row }]),
    );
    return { ...indicators[0]?.points, said: problems.map(({ cell, message }) => `${cell}: ${message}`) };
  };

  it('are numbers with a point or a comma', () => {
    expect(points({ points: '4,5', maxPoints: 5 })).toEqual({ got: 4.5, of: 5, said: [] });
    expect(points({})).toEqual({ got: null, of: null, said: [] });
  });

  it('that cannot be meant are named and not counted', () => {
    expect(points({ points: 6, maxPoints: 5 })).toEqual({
      got: null,
      of: 5,
      said: ['I2: Điểm lớn hơn điểm tối đa nên chưa được tính. Kiểm tra lại hai cột.'],
    });
    expect(points({ points: 'năm', maxPoints: -1 }).said).toEqual([
      'I2: “năm” không phải số điểm. Gõ một số, ví dụ 4,5.',
      'J2: “-1” không phải số điểm. Gõ một số, ví dụ 4,5.',
    ]);
  });

  it('may stand beside the criterion, with the set whose result it is', () => {
    const { criteria } = trackerOf(
      tabWith(criteriaTab, [
        {
          code: '5',
          name: 'Tiếp cận pháp luật',
          points: 82,
          maxPoints: 100,
          follows: 'Chuẩn tiếp cận pháp luật',
        },
      ]),
    );
    expect(criteria).toEqual([
      expect.objectContaining({ points: { got: 82, of: 100 }, follows: 'Chuẩn tiếp cận pháp luật' }),
    ]);
  });
});

describe('A neighbourhood', () => {
  it('may have been recognised', () => {
    const { neighbourhoods } = trackerOf(
      tabWith(neighbourhoodsTab, [{ name: 'Khu phố 1', recognised: 'Đạt' }, { name: 'Khu phố 2' }]),
    );
    expect(neighbourhoods.map(({ recognised }) => recognised)).toEqual(['met', null]);
  });
});
