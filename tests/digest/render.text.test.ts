import type { Item, LetterContent, Section } from '../../src/digest/content';
import { renderText } from '../../src/digest/render.text';

const href = 'https://docs.example.com/sheet';
const item = (fields: Partial<Item>): Item => ({
  badges: [],
  title: { text: 'NV-1 · Dọn rác', href: `${href}?row=2` },
  details: [],
  action: null,
  ...fields,
});
const section = (fields: Partial<Section>): Section => ({
  title: 'Việc quá hạn (2)',
  paragraphs: [],
  items: [],
  lines: [],
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
                details: ['Hạn: 04/08/2023', 'Phụ trách: Mai'],
                action: { text: 'Cập nhật', href: `${href}?act=2` },
              }),
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
            lines: [
              {
                badge: { tone: 'overdue', text: '● Quá hạn 2 ngày' },
                text: 'NV-2 · Trồng cây',
                href,
                more: 'Lê Thị Mai',
              },
              { badge: null, text: 'NV-3 · Quét sân', href, more: '' },
            ],
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
    '* NV-1 · Dọn rác',
    '  ● Quá hạn 7 ngày  ▲ Vướng mắc',
    '  Hạn: 04/08/2023',
    '  Phụ trách: Mai',
    `  Cập nhật: ${href}?act=2`,
    '',
    '* NV-1 · Dọn rác',
    `  ${href}?row=2`,
    '',
    `… và 3 việc nữa: ${href}`,
    '',
    'Đoạn một.',
    '',
    'Đoạn hai.',
    '',
    'TOÀN CẢNH: ĐẠT 1/2 TIÊU CHÍ',
    '',
    'TÌNH TRẠNG NHIỆM VỤ CỦA CẢ BAN CHỈ ĐẠO VÀ CỦA TỪNG KHU PHỐ TRONG THỊ TRẤN',
    '-'.repeat(60),
    '',
    '- ● Quá hạn 2 ngày · NV-2 · Trồng cây: Lê Thị Mai',
    '- NV-3 · Quét sân',
    '',
    `Mở bảng: ${href}`,
    '',
    '--',
    'Dòng một.',
    'Dòng hai.',
    '',
  ]);
});
