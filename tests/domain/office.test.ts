import { namesOffice } from '../../src/domain/office';

it.each([
  'Công an thị trấn',
  'Ủy ban nhân dân phường',
  'UBND phường',
  'HĐND',
  'MTTQ phường',
  'Mặt trận Tổ quốc',
  'Văn phòng',
  'Ban Chỉ huy Quân sự',
  'Ban Chỉ đạo',
  'Ban chỉ ủy',
  'Đảng ủy phường',
  'CHI BỘ KHU PHỐ 3',
  'Đoàn Thanh niên',
  'Hội Liên hiệp Phụ nữ',
  'Hội Nông dân',
  'Hội Phụ nữ',
  'Hội Cựu chiến binh',
  'Hội Người cao tuổi',
  'Hội Chữ thập đỏ',
  'Trường Tiểu học Kim Đồng',
  'Trường Trung học cơ sở',
  'Trường THCS Nguyễn Du',
  'Trường THPT',
  'Trường Mầm non',
  'Trạm Y tế',
  'Khu phố 3',
  'Tổ dân phố 4',
  'Thôn Xuân Hợp',
])('“%s” is an office or a place', (name) => {
  expect(namesOffice(name)).toBe(true);
});

it.each(['Trần Công An', 'Nguyễn Văn Phòng', 'Hội Thị Lan', 'Ban Thị Mai', 'Thôngsavath', 'Lê Thị Thôn', ''])(
  '“%s” is none',
  (name) => {
    expect(namesOffice(name)).toBe(false);
  },
);
