import { leftOutReasons, unnamed } from '../../../src/domain/wording';

it('A row that is not counted has its reason in words', () => {
  expect(leftOutReasons).toEqual({
    group: 'tên nhóm',
    total: 'dòng tổng',
    header: 'dòng tiêu đề lặp lại',
    numbers: 'dòng đánh số cột',
    note: 'ghi chú, chữ ký',
    bare: 'chưa ghi gì ở các cột chính',
    repeatedCode: 'mã đã dùng ở dòng trên',
    unknownCriterion: 'không rõ thuộc tiêu chí nào',
    unknownSetting: 'không có mục cài đặt tên này',
  });
});

it('A record without a name is called by its row', () => {
  expect(unnamed('nội dung', 12)).toBe('(chưa ghi nội dung, dòng 12)');
});
