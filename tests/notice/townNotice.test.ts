import { readFileSync } from 'node:fs';
import { readNotice } from '../../src/notice/readNotice';

const text = readFileSync('tests/notice/corpus/seen/01-thong-bao-thi-tran.txt', 'utf8');

describe('the notice of a town with its fifteen duties', () => {
  const { document, duties, leftOut } = readNotice(text);
  const at = (number: number) => duties[number - 1]!;

  it('says what it is', () => {
    expect(document).toEqual({
      number: '05-TB/BCĐ',
      date: '2023-07-31',
      issuer: 'ĐẢNG ỦY TT BẾN VÂN - BAN CHỈ ĐẠO',
      subject:
        'Kết luận của đồng chí Bí thư Đảng ủy, Trưởng Ban Chỉ đạo tại buổi giao ban về tiến độ các tiêu chí đô thị văn minh',
    });
  });

  it('holds fifteen duties, eight dated, two recurring, five undated', () => {
    expect(duties).toHaveLength(15);
    expect(duties.filter(({ deadline }) => deadline.recurrence !== null)).toHaveLength(2);
    expect(
      duties.filter(({ deadline }) => deadline.recurrence === null && deadline.date !== null),
    ).toHaveLength(8);
  });

  it('cites each by the numbers above it, which restart below a heading', () => {
    expect(duties.map(({ source }) => source.item)).toEqual([
      'mục 2.1',
      'mục 2.2',
      'mục 2.2',
      'mục 2.2, gạch đầu dòng 1',
      'mục 2.2, gạch đầu dòng 2',
      'mục 2.2, gạch đầu dòng 3',
      'mục 2.2, gạch đầu dòng 4',
      'mục 2.3',
      'mục 2.3',
      'mục 2.3, gạch đầu dòng 1',
      'mục 2.3, gạch đầu dòng 2',
      'mục 2.4',
      'mục 2.4',
      'mục 2.5',
      'mục 2.5',
    ]);
  });

  it('lets those who have it done answer for it, also where a bullet does not repeat them', () => {
    expect([at(2).owners, at(2).doers]).toEqual([['UBND'], ['công chức chuyên môn theo dõi môi trường']]);
    expect([at(4).owners, at(4).doers]).toEqual([['UBND'], ['các khu phố']]);
    expect([at(6).owners, at(6).doers]).toEqual([['UBND'], ['công chức chuyên môn phụ trách']]);
  });

  it('gives a bullet to whom it names, not to the item it stands under', () => {
    expect(at(10).owners).toEqual(['Phùng Thị Nhài']);
    expect(at(11).owners).toEqual(['Nghiêm Xuân Bách', 'Lại Thị Thơ']);
  });

  it('carries the subject on within an item', () => {
    expect(at(13).owners).toEqual(['Công an thị trấn']);
    expect(at(15).owners).toEqual(at(14).owners);
    expect(at(14).owners).toHaveLength(4);
  });

  it('knows who helps, is asked or has to decide', () => {
    expect(at(1).partners).toEqual(['các phòng, ban, ngành của huyện']);
    expect(at(7).partners).toEqual(['các công chức có liên quan']);
    expect(at(8).partners).toEqual(['Hội LHPN']);
    expect(at(12).partners).toEqual(['cấp có thẩm quyền']);
    expect(at(13).partners).toEqual(['UBND thị trấn']);
  });

  it('lets one bracket cover the two duties before it, and says so', () => {
    expect([at(8).deadline.date, at(8).deadline.shared]).toEqual(['2023-08-04', true]);
    expect([at(9).deadline.date, at(9).deadline.shared]).toEqual(['2023-08-04', false]);
    expect([at(12).deadline.date, at(12).deadline.shared]).toEqual(['2023-08-31', true]);
    expect(at(8).confidence).toBeLessThan(at(10).confidence);
  });

  it('keeps the phrase beside the day, and both readings of "trước"', () => {
    expect(at(4).deadline).toMatchObject({
      phrase: 'trước 30/8/2023',
      date: '2023-08-30',
      strictDate: '2023-08-29',
      kind: 'before',
    });
  });

  it('keeps what recurs on its weekdays, weekend included', () => {
    expect(at(3).deadline.recurrence).toBe('FREQ=WEEKLY;BYDAY=SA,SU');
    expect(at(10).deadline.recurrence).toBe('FREQ=WEEKLY;BYDAY=FR');
  });

  it('only suggests the month of the heading to what has no deadline', () => {
    expect(at(2).deadline).toMatchObject({ phrase: 'sớm', date: null, kind: 'none' });
    expect(at(2).suggestedDeadline).toEqual({ phrase: 'tháng 8 năm 2023', date: '2023-08-31' });
    expect(at(4).suggestedDeadline).toBeNull();
  });

  it('takes a criterion only where one is named, and marks a guess as one', () => {
    expect([at(12).criterion, at(12).criterionGuess]).toEqual(['4', null]);
    expect([at(7).criterion, at(7).criterionGuess]).toEqual([null, '5']);
    expect([at(6).criterion, at(6).criterionGuess]).toEqual([null, null]);
  });

  it('leaves out results, openings and the closing appeal, each with its reason', () => {
    const why = (words: string) => leftOut.find((one) => one.text.includes(words))?.why;
    expect(why('đạt 3/9 tiêu chí')).toMatch(/kết quả/);
    expect(why('thống nhất kết luận như sau')).toMatch(/mở đầu/);
    expect(why('đạt chuẩn đô thị văn minh')).toMatch(/kêu gọi/);
    expect(leftOut.some((one) => /Nơi nhận|Lưu Văn phòng/.test(one.text))).toBe(false);
  });

  it('tells of an annex or a second notice behind the signature instead of reading or hiding it', () => {
    const annex = 'Giao Trạm Y tế rà soát hồ sơ tiêm chủng, hoàn thành trước ngày 25/8/2023.';
    const both = readNotice(`${text}\n\nPHỤ LỤC\n1. ${annex}\n`);
    expect(both.duties).toHaveLength(15);
    expect(both.leftOut.at(-1)).toMatchObject({
      text: expect.stringContaining('Trạm Y tế'),
      why: expect.stringMatching(/sau phần ký/),
    });
  });

  it('says the same when a PDF broke its lines, and when its letters are decomposed', () => {
    const said = (pasted: string) =>
      readNotice(pasted).duties.map(({ owners, doers, deadline, source }) => [
        owners.map((name) => name.normalize('NFC')),
        doers.map((name) => name.normalize('NFC')),
        deadline.recurrence ?? deadline.date,
        source.item,
      ]);
    const broken = text.replace(/(?=[^\n]{81})[^\n]{40,79} /g, (line) => `${line.trimEnd()}\n`);
    expect(said(broken)).toEqual(said(text));
    expect(said(text.normalize('NFD'))).toEqual(said(text));
  });
});
