import type { Item, LetterContent, Section } from '../../src/digest/content';
import { renderText } from '../../src/digest/render.text';

const href = 'https://docs.example.com/sheet';
const item = (fields: Partial<Item>): Item => ({
  badges: [],
  measure: null,
  title: { text: 'NV-1 · Dọn rác', href: `${href}?row=2` },
  details: [],
  points: [],
  ...fields,
});
const section = (fields: Partial<Section>): Section => ({
  title: 'Việc quá hạn (2)',
  paragraphs: [],
  table: null,
  items: [],
  rest: { count: 0, noun: '', href },
  ...fields,
});

it('A letter without HTML says all there is, line by line', () => {
  const content: LetterContent = {
    subject: 'x',
    preheader: 'x',
    committee: 'Ban Chỉ đạo',
    issue: 'Bản tin tuần 32',
    greeting: 'Kính gửi: đồng chí Mai',
    parts: [
      {
        title: 'Việc của đồng chí',
        headline: 'Một việc quá hạn',
        lead: ['Mời xem.', 'Và cập nhật.'],
        sections: [
          section({
            paragraphs: ['Đoạn một.', 'Đoạn hai.'],
            items: [
              item({
                badges: [
                  { tone: 'overdue', text: '● Quá hạn 7 ngày' },
                  { tone: 'blocked', text: '▲ Vướng mắc' },
                ],
                measure: { bar: 40, text: '2/5 nội dung' },
                details: ['Hạn: 04/08/2023', 'Phụ trách: Mai'],
                points: [
                  { text: 'thiếu kinh phí', href },
                  { text: 'chưa có bản vẽ', href },
                ],
              }),
              item({ measure: { bar: null, text: 'mới đạt' } }),
              item({}),
            ],
            rest: { count: 3, noun: 'việc', href },
          }),
        ],
      },
      {
        title: 'Toàn cảnh',
        headline: 'Đạt 1/2 tiêu chí',
        lead: [],
        sections: [
          section({
            title: 'Tình trạng nhiệm vụ của cả Ban Chỉ đạo và của từng khu phố trong thị trấn',
            table: {
              head: ['Phạm vi', 'Đúng hạn', 'Quá hạn'],
              rows: [
                { name: 'Tất cả', counts: [2, 1] },
                { name: 'Khu phố 3', counts: [0, 1] },
                { name: 'Khu phố 4', counts: [0, 0] },
              ],
            },
          }),
        ],
      },
    ],
    open: { text: 'Mở bảng', href },
    footer: ['Dòng một.', 'Dòng hai.'],
  };
  expect(renderText(content).split('\n')).toEqual([
    'Ban Chỉ đạo',
    'Bản tin tuần 32',
    '',
    'Kính gửi: đồng chí Mai',
    '',
    'MỘT VIỆC QUÁ HẠN',
    '',
    'Mời xem.',
    '',
    'Và cập nhật.',
    '',
    'VIỆC QUÁ HẠN (2)',
    '----------------',
    '',
    'Đoạn một.',
    '',
    'Đoạn hai.',
    '',
    '* NV-1 · Dọn rác',
    '  ● Quá hạn 7 ngày  ▲ Vướng mắc  ▰▰▰▰▱▱▱▱▱▱  2/5 nội dung',
    '  Hạn: 04/08/2023',
    '  Phụ trách: Mai',
    '  - thiếu kinh phí',
    '  - chưa có bản vẽ',
    `  ${href}?row=2`,
    '',
    '* NV-1 · Dọn rác',
    '  mới đạt',
    `  ${href}?row=2`,
    '',
    '* NV-1 · Dọn rác',
    `  ${href}?row=2`,
    '',
    `… và 3 việc nữa: ${href}`,
    '',
    'TOÀN CẢNH: ĐẠT 1/2 TIÊU CHÍ',
    '',
    'TÌNH TRẠNG NHIỆM VỤ CỦA CẢ BAN CHỈ ĐẠO VÀ CỦA TỪNG KHU PHỐ TRONG THỊ TRẤN',
    '-'.repeat(60),
    '',
    'Tất cả: 2 đúng hạn, 1 quá hạn',
    'Khu phố 3: 1 quá hạn',
    'Khu phố 4: không có việc',
    '',
    `Mở bảng: ${href}`,
    '',
    '--',
    'Dòng một.',
    'Dòng hai.',
    '',
  ]);
});
