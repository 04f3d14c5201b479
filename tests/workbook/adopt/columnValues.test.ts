import type { Cell } from '../../../src/sheet/cells';
import { columnValues, sample } from '../../../src/workbook/adopt/columnValues';
import { dated } from '../../support/grids';

const known = new Set(['Bình', 'Khu phố 1']);
const values = (...cells: Cell[]) => columnValues(cells, (name) => known.has(name));

describe('A cell of a column', () => {
  it.each<
    ['times' | 'days' | 'percents' | 'numbers' | 'states' | 'names' | 'likeNames' | 'codes', Cell[], Cell[]]
  >([
    [
      'days',
      [dated('2023-08-30'), '30/8', '30.8.23', '1-9-2023', ' 30/8/2023 ', 'trước ngày 4/8', '2023-08-30'],
      ['tháng 8', '30', '30/8 hoặc 31/8', 'x'.repeat(13) + '30/8', '30/8/2', '30/123', '30/8/20233', 308],
    ],
    [
      'times',
      [dated('2023-08-30'), 'họp từ 30/8 đến 31/8', 'ngày 5', 'tháng 8', 'quý III', 'Quý 4', 'năm 2024'],
      ['sau này', 'hàng hóa', 'ngày mai', 'năm sau', 'quý vị', 'ngay từ trước đó', 8],
    ],
    [
      'times',
      [
        'Thường xuyên',
        'hằng ngày',
        'hàng tuần',
        'hàng tháng',
        'hàng quý',
        'hàng năm',
        'định kỳ',
        'trước Tết',
      ],
      ['đi trước ', 'cuối ngày', 'xuyên suốt', 'tháng trước'],
    ],
    ['times', ['cuối tháng', 'cuối quý', 'cuối năm'], ['cuối cùng', 'thôn cuối']],
    [
      'percents',
      [0, 0.5, 100, '40%', '100 %', '33,3%', '33,33%', '0.5 %', ' 5% '],
      [-1, 101, '40', 'x 40%', '1000%', '40% đạt'],
    ],
    ['numbers', [7, 1.5, '12', '3.', '4)', ' 5 '], ['3a', 'a3', '1.2', dated('2023-08-30'), true]],
    ['states', ['Đang làm', 'xong', 'Hoàn thành 80%'], ['Đã họp dân', 3]],
    ['names', ['Bình', 'Khu phố 1', 'Lan, Bình'], ['Bình An', 'Lan', 5]],
    [
      'likeNames',
      [
        'Trần Văn Bình',
        'đ/c Mai',
        'đồng chí Lan',
        'ông Ba',
        'bà Tư',
        'anh Hai',
        'chị Năm',
        'Lan; Hoa',
        'N. V. An',
      ],
      ['Rà soát biển báo', 'Ban2', 'mai', 'Một Hai Ba Bốn Năm Sáu', 'ôngBa', 12, 'Lan, hai người'],
    ],
    [
      'likeNames',
      'UBND thị trấn|Ủy ban xã|Ban Chỉ đạo|Hội Phụ nữ|Công an thị trấn|Công chức địa chính'.split('|'),
      ['các Hội viên', 'UBNDTT 4 xã'],
    ],
    [
      'likeNames',
      'Đoàn thanh niên|Văn phòng 2|Đảng ủy xã|Chi bộ 3|MTTQ thị trấn|Mặt trận xã|Trường mầm non'.split('|'),
      ['Đoạn đường 2', 'Trưởng 3 khu'],
    ],
    ['likeNames', 'Trạm y tế|Tổ 4|Khu phố 3|Phòng 2|Thôn 5'.split('|'), ['Tổng 4 việc', 'Phòngx 4']],
    ['codes', ['NV-01', '2023.4a', 'ĐK/3', ' A1 '], ['NV', '12', 'A', 'NV 01', 'NV-0123456789012', 5]],
  ])('looks like %s, or not', (measure, yes, no) => {
    const looks = (cells: Cell[]) => cells.map((cell) => [cell, values(cell)[measure]]);
    expect(looks(yes)).toEqual(yes.map((cell) => [cell, 1]));
    expect(looks(no)).toEqual(no.map((cell) => [cell, 0]));
  });
});

describe('What a column holds', () => {
  it('is told in shares of the cells that are filled, with three samples', () => {
    expect(values('', 'Bình', 'Đang làm', '', 'Bình', dated('2023-08-30'), 'NV-1')).toEqual({
      filled: 5,
      times: 0.2,
      days: 0.2,
      percents: 0,
      numbers: 0,
      states: 0.2,
      names: 0.4,
      likeNames: 0.4,
      codes: 0,
      averageLength: (4 + 8 + 4 + 10 + 4) / 5,
      samples: ['Bình', 'Đang làm', '30/08/2023'],
    });
    expect(values('NV-1', 'NV-2', 'chung').codes).toBeCloseTo(2 / 3);
    expect(values('', '')).toMatchObject({ filled: 0, times: 0, codes: 0, averageLength: 0, samples: [] });
  });

  it('is told from its first 200 rows', () => {
    const rows = Array.from({ length: 203 }, (_, i) => (i < 200 ? 'Bình' : 5));
    expect(values(...rows)).toMatchObject({ filled: 200, names: 1 });
  });
});

it.each<[Cell, string]>([
  [dated('2023-08-04'), '04/08/2023'],
  [dated('0012-02-31'), '0012-02-31'],
  ['  hai\n dòng ', 'hai dòng'],
  [0.5, '0.5'],
  [true, 'true'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
])('%j is shown as “%s”', (cell, shown) => expect(sample(cell)).toBe(shown));
