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
