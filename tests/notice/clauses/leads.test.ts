import { addresseesIn, subjectOfLead } from '../../../src/notice/clauses/leads';
import { pastedText } from '../../../src/notice/text/pasted';

const addressees = ['tổ trưởng tổ dân phố'];
const subject = (lead: string) => subjectOfLead(pastedText(lead), { from: 0, to: lead.length }, addressees);

describe('A heading or lead-in makes these the subject of what is below it', () => {
  it.each([
    ['UBND thành phố:', ['UBND thành phố']],
    ['UBND thành phố', ['UBND thành phố']],
    ['Đối với các khu phố…', ['các khu phố']],
    ['Tổ công tác có nhiệm vụ:', ['Tổ công tác']],
    ['Chi bộ quyết nghị như sau:', ['Chi bộ']],
    ['Chủ tịch UBND xã yêu cầu các chi đoàn:', ['các chi đoàn']],
    ['Chủ tịch yêu cầu đồng chí Bình:', ['Bình']],
    ['Để hoàn thành kế hoạch, Tổ công tác có nhiệm vụ:', ['Tổ công tác']],
    ['Để hoàn thành kế hoạch, chi bộ cần tập trung thực hiện một số nội dung sau:', ['chi bộ']],
    ['Đội Quản lý trật tự đô thị', ['Đội Quản lý trật tự đô thị']],
    ['UBND xã (qua Văn phòng):', ['UBND xã']],
    ['UBND xã cần tập trung thực hiện các nội dung sau:', ['UBND xã']],
    ['Giao Công an xã, Quân sự thực hiện:', ['Công an xã', 'Quân sự']],
    ['Ban Chỉ đạo thống nhất lãnh đạo một số nhiệm vụ sau:', ['Ban Chỉ đạo']],
    ['Chủ tịch yêu cầu các đồng chí:', addressees],
    ['Chủ tịch yêu cầu đồng chí:', addressees],
    [`${'Căn cứ tình hình. '.repeat(50)}Yêu cầu Công an xã:`, ['Công an xã']],
  ])('“%s”: %j', (lead, names) => expect(subject(lead)).toEqual(names));

  it.each([
    ...['UBND xã họp', 'Để hoàn thành kế hoạch, Tổ công tác họp', 'Đội Quản lý trật tự đô thị tuần tra'],
    ...[
      'Y tế, dân số và trẻ em',
      'Quân sự, quốc phòng',
      'Báo cáo của xã',
      'Nội dung cụ thể như sau:',
      ':',
      '',
    ],
  ])('“%s”: nobody', (lead) => expect(subject(lead)).toEqual([]));
});

describe('A letter is addressed to these', () => {
  it.each([
    ['Kính gửi các đ/c tổ trưởng tổ dân phố!', ['tổ trưởng tổ dân phố']],
    ['Kính gửi: UBND các xã, thị trấn', ['UBND các xã, thị trấn']],
    ['Kính gửi: Công an xã; Trạm Y tế', ['Công an xã', 'Trạm Y tế']],
    ['Kính gửi bà con', ['bà con']],
    ['Kính gửi:', []],
  ])('“%s”: %j', (line, names) => {
    expect(addresseesIn(pastedText(line), { from: 0, to: line.length })).toEqual(names);
  });
});
