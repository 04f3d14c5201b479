import { unabbreviated } from '../../../src/notice/lexicon/abbreviations';

describe('A name of a body is the same however an office shortens it', () => {
  it.each([
    ['UBND xã Tân Hòa', 'Ủy ban nhân dân xã Tân Hòa'],
    ['HĐND xã', 'Hội đồng nhân dân xã'],
    ['Ban Thường trực MTTQ', 'Ban Thường trực Mặt trận Tổ quốc'],
    ['UBMTTQ phường', 'Ủy ban Mặt trận Tổ quốc phường'],
    ['Hội LHPN xã', 'Hội Liên hiệp Phụ nữ xã'],
    ['Hội CCB', 'Hội Cựu chiến binh'],
    ['Đoàn TNCSHCM', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ['Thư ký BCĐ', 'Thư ký Ban Chỉ đạo'],
    ['BTV Đảng ủy', 'Ban Thường vụ Đảng ủy'],
    ['BCH Đoàn xã', 'Ban Chấp hành Đoàn xã'],
    ['Công an TT Bến Vân', 'Công an thị trấn Bến Vân'],
  ])('“%s” is “%s”', (short, full) => expect(unabbreviated(short)).toBe(unabbreviated(full)));

  it('and another where another word differs', () => {
    expect(unabbreviated('UBND xã')).not.toBe(unabbreviated('HĐND xã'));
    expect(unabbreviated('Hội CCB xã')).toBe('hoi cuu chien binh xa');
  });
});
