import { criteria } from '../../../local/sample/criteria';
import { illustrationMark, indicators } from '../../../local/sample/indicators';
import { names } from '../../../local/sample/people';
import { settings } from '../../../local/sample/settings';

describe('the criteria of the sample', () => {
  it('are the nine of Quyết định 04/2022/QĐ-TTg, by their exact names', () => {
    expect(criteria.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '1 Quy hoạch đô thị',
      '2 Giao thông đô thị',
      '3 Môi trường và an toàn thực phẩm đô thị',
      '4 An ninh, trật tự đô thị',
      '5 Thông tin, truyền thông đô thị',
      '6 Việc làm, thu nhập bình quân, hộ nghèo ở đô thị',
      '7 Văn hóa, thể thao đô thị',
      '8 Y tế, giáo dục đô thị',
      '9 Hệ thống chính trị và trách nhiệm của chính quyền đô thị',
    ]);
  });

  it('each have an owner who is a member', () => {
    const people: string[] = Object.values(names);
    const owners = [...criteria, ...indicators].flatMap((row) => row.owners);
    expect(owners.filter((owner) => !people.includes(owner))).toEqual([]);
  });

  it('give a reason wherever the committee concluded for itself', () => {
    const concluded = criteria.filter(({ conclusion }) => conclusion !== null);
    expect(concluded.length).toBeGreaterThan(0);
    expect(concluded.filter(({ reason }) => reason === '')).toEqual([]);
  });
});

describe('the indicators of the sample', () => {
  it('say of themselves that they only illustrate', () => {
    expect(indicators.filter(({ content }) => !content.startsWith(`${illustrationMark} `))).toEqual([]);
    expect(settings.some(({ explanation = '' }) => explanation.includes(illustrationMark))).toBe(true);
  });

  it.each(criteria.map(({ code }) => code))('come to three to six under criterion %s', (code) => {
    const under = indicators.filter(({ criterion }) => criterion === code);
    expect(under.length).toBeGreaterThanOrEqual(3);
    expect(under.length).toBeLessThanOrEqual(6);
    expect(under.map((indicator) => indicator.code)).toEqual(under.map((_, i) => `${code}.${i + 1}`));
  });

  it('show every result, and one that nobody has entered yet', () => {
    expect(new Set(indicators.map(({ result }) => result))).toEqual(
      new Set(['met', 'notMet', 'notApplicable', null]),
    );
  });
});
