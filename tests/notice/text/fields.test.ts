import { columnOf, fieldLabelAt, fieldOf, isOfLabels } from '../../../src/notice/text/fields';
import { pastedText } from '../../../src/notice/text/pasted';

describe('What a label or the heading of a column stands for', () => {
  it.each([
    ['number', ['STT', 'TT', 'Số TT', 'Số thứ tự']],
    [
      'partner',
      [
        'Đơn vị phối hợp',
        'Cơ quan phối hợp thực hiện',
        'Phối hợp',
        'Cùng làm',
        'cùng thực hiện',
        'Hỗ trợ',
        'Người hỗ trợ',
      ],
    ],
    [
      'deadline',
      [
        ...[
          'Thời gian',
          'Thời hạn hoàn thành',
          'Thời điểm báo cáo',
          'Thời gian dự kiến hoàn thành',
          'Hạn',
          'Hạn chót',
        ],
        ...['Hạn hoàn thành', 'Hoàn thành', 'Hoàn thành trước', 'Xong', 'Xong trước', 'Tiến độ', 'Deadline'],
        ...[
          'Ngày hoàn thành',
          'Kỳ hạn',
          'Thứ, ngày',
          'Thứ ngày',
          'Ngày, tháng',
          'Ngày/tháng',
          'Ngày tháng',
          'Thứ ngày tháng',
          'Ngày, giờ',
          'Hoàn thành xong',
          'Hạn nộp',
          'Ngày',
          'Giờ, ngày',
          'Kết thúc',
        ],
      ],
    ],
    ['start', ['Bắt đầu', 'Ngày bắt đầu', 'Thời gian bắt đầu']],
    [
      'owner',
      [
        ...[
          'Đơn vị chủ trì',
          'Chủ trì',
          'Đơn vị, cá nhân',
          'Cá nhân và bộ phận',
          'Cơ quan, đơn vị chủ trì',
          'Cơ quan / đơn vị chủ trì',
          'Người thực hiện',
        ],
        ...['Bộ phận tham mưu chính', 'Phụ trách', 'Phân công', 'Phân công nhiệm vụ', 'Giao', 'Đơn vị'],
        ...['PHÂN CÔNG  THỰC HIỆN', 'Người phụ trách chính', ' Đồng chí phụ trách '],
      ],
    ],
    ['criterion', ['Tiêu chí', 'Tiêu chí số', 'Thuộc tiêu chí', 'Mã tiêu chí']],
    [
      'content',
      [
        ...['Nội dung', 'Nội dung công việc', 'Các nhiệm vụ', 'Tên việc', 'Nhiệm vụ trọng tâm thực hiện'],
        ...['Việc cần làm', 'Hạng mục'],
      ],
    ],
    ['other', ['Ghi chú', 'Kinh phí', 'Kết quả, sản phẩm', 'Kết quả / sản phẩm', 'Kết quả', 'Tiến độ %']],
  ] as const)('%s', (field, labels) => {
    for (const label of labels) expect([label, fieldOf(label)]).toEqual([label, field]);
    for (const label of labels) expect([label, columnOf(label)]).toEqual([label, field]);
  });

  it.each(['Họ tên', 'Nội dung 1', 'Người cùng làm', 'Ngày họp', 'Ghi chú thêm', ''])(
    'is unknown of “%s”',
    (label) => {
      expect(fieldOf(label)).toBeNull();
      expect(columnOf(label)).toBeNull();
    },
  );

  it.each([
    ...[
      'Ghi STT',
      'STT cũ',
      'Gia hạn',
      'Hạn mức',
      'Không phối hợp',
      'Phối hợp tốt',
      'Cùng làm đường',
      'Tự phụ trách',
    ],
    ...['Phụ trách tốt', 'Đạt tiêu chí', 'Tiêu chí khác', 'Ghi nội dung', 'Nội dung khác', 'Các ghi chú'],
    ...['Ghi chú khác', 'Ngày hoàn thành cũ', 'Mã đơn vị', 'Đơn vị khác'],
  ])('is no label that only has one in it: “%s”', (label) => expect(fieldOf(label)).toBeNull());

  it.each([
    ['Nội dung và thời gian', 'deadline'],
    ['Thời gian họp dân', 'deadline'],
    ['Hạn nộp báo cáo', 'deadline'],
    ['Cơ quan, đơn vị cùng phối hợp', 'partner'],
    ['Đơn vị chuẩn bị nội dung', 'owner'],
    ['Nội dung  cần xin ý kiến', 'content'],
  ])('is told of a column by one word: “%s”', (label, field) => {
    expect(columnOf(label)).toBe(field);
    expect(fieldOf(label)).toBeNull();
  });

  it.each(['Người nào chịu trách nhiệm nội dung này đến hết năm', 'Thời gian thực hiện 2 năm'])(
    'is not told of a cell that says more: “%s”',
    (label) => expect(columnOf(label)).toBeNull(),
  );
});

describe('A labelled line', () => {
  const at = (line: string) => fieldLabelAt(pastedText(line), 0, line.length);

  it('has what it says behind the colon', () => {
    expect(at('Đơn vị chủ trì: Công an')).toEqual({ field: 'owner', valueFrom: 15 });
    expect(at('Thời gian : 8 giờ')).toEqual({ field: 'deadline', valueFrom: 11 });
    const text = '1. Rà soát\nXong: tháng 8';
    expect(fieldLabelAt(pastedText(text), 11, text.length)).toEqual({ field: 'deadline', valueFrom: 16 });
  });

  it.each(['STT: 1', 'Nội dung: họp', 'a: b', 'Hôm nay: họp', 'Chủ trì', ': Chủ trì'])(
    'is not “%s”',
    (line) => expect(at(line)).toBeNull(),
  );
});

describe('A heading that only names the fields below it', () => {
  const isOne = (line: string) => isOfLabels(pastedText(line), { from: 0, to: line.length });

  it.each(['Thời gian, địa điểm', 'Thời gian và địa điểm:', 'Địa điểm.'])('is “%s”', (line) =>
    expect(isOne(line)).toBe(true),
  );

  it.each([
    'Thời gian, nội dung',
    'Yêu cầu',
    'Kết quả:',
    'Chủ trì, thời gian',
    'Họp dân',
    `Thời gian${', địa điểm'.repeat(8)}`,
  ])('is not “%s”', (line) => expect(isOne(line)).toBe(false));

  it('is not where there is none', () => expect(isOfLabels(pastedText(''), undefined)).toBe(false));
});
