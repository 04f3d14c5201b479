import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import { defaultSettings } from '../../src/domain/settings';
import { exampleLetter } from '../../src/digest/example';
import { asExample } from '../../src/digest/marked';
import { friday } from '../support/tracker';

const workbook = 'https://docs.example.com/sheet';
const settings = { ...defaultSettings, committee: 'Ban Chỉ đạo thị trấn Mẫu' };

describe('the example letter', () => {
  const letter = asExample(exampleLetter(settings, friday, workbook));

  it('looks like a member’s: something overdue, something due, something blocked', () => {
    expect(letter.text).toContain('VIỆC QUÁ HẠN (1)');
    expect(letter.text).toContain('ĐẾN HẠN TRONG 7 NGÀY TỚI (1)');
    expect(letter.text).toContain('VIỆC KHÁC ĐANG VƯỚNG MẮC (1)');
    expect(letter.text).toContain('Ban Chỉ đạo thị trấn Mẫu');
  });

  it('calls its reader as a person is called', () => {
    expect(letter.subject).toBe('[Thử] Tuần 32: đồng chí có 1 việc quá hạn, 1 việc đến hạn trong 7 ngày tới');
    expect(letter.text).toContain(`Kính gửi: đồng chí Nguyễn Văn Mẫu

ĐỒNG CHÍ CÓ 1 VIỆC QUÁ HẠN, 1 VIỆC ĐẾN HẠN TRONG 7 NGÀY TỚI

VIỆC QUÁ HẠN (1)
----------------

* VD-1 · (ví dụ) Lập danh sách tuyến phố cần chỉnh trang
  ● Quá hạn 3 ngày
  Hạn: 08/08/2023
  Cập nhật: ${workbook}

ĐẾN HẠN TRONG 7 NGÀY TỚI (1)
----------------------------

* VD-2 · (ví dụ) Lấy ý kiến người dân về nơi tập kết rác
  ◐ Còn 2 ngày
  Hạn: 13/08/2023, ngày nghỉ
  Phối hợp: Lê Thị Ví Dụ
  Cập nhật: ${workbook}

VIỆC KHÁC ĐANG VƯỚNG MẮC (1)
----------------------------

* VD-3 · (ví dụ) Vận động các hộ tháo dỡ mái che lấn vỉa hè
  ▲ Vướng mắc
  Vướng mắc: “Còn 2 hộ chưa đồng ý”
  Cập nhật: ${workbook}

Mở bảng theo dõi: ${workbook}
`);
  });

  it('says above all else that its people and tasks are invented', () => {
    expect(letter.subject).toMatch(/^\[Thử\] /);
    expect(letter.text).toMatch(/^\*\*\* Đây là thư mẫu/);
    expect(letter.html).toContain('Đây là thư mẫu');
  });

  it('leads to the sheet and nowhere else', () => {
    const links = [...letter.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(new Set(links)).toEqual(new Set([workbook]));
  });

  it('can be made on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const { text } = exampleLetter(settings, addDays(friday, days), workbook);
        expect(text).toContain('Quá hạn 3 ngày');
      }),
      { numRuns: 30 },
    );
  });
});
