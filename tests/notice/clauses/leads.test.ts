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
    ['Giao Công an xã chủ trì, phối hợp Phòng Tư pháp và Trạm Y tế:', ['Công an xã']],
    ['Để hoàn thành kế hoạch, Tổ công tác có nhiệm vụ:', ['Tổ công tác']],
    ['Để hoàn thành kế hoạch, chi bộ cần tập trung thực hiện một số nội dung sau:', ['chi bộ']],
    ['Đội Quản lý trật tự đô thị', ['Đội Quản lý trật tự đô thị']],
    ['UBND xã (qua Văn phòng):', ['UBND xã']],
    ['UBND xã cần tập trung thực hiện các nội dung sau:', ['UBND xã']],
    ['UBND xã thực hiện:', ['UBND xã']],
    ['UBND xã phải tiếp tục khẩn trương hoàn thành các việc sau:', ['UBND xã']],
    ['UBND xã thực hiện từ nay đến hết năm những việc cụ thể sau:', ['UBND xã']],
    ['Chi bộ lãnh đạo:', ['Chi bộ']],
    ['Chi bộ thống nhất tập trung lãnh đạo các việc sau:', ['Chi bộ']],
    ['Đội Quản lý trật tự đô thị - môi trường', ['Đội Quản lý trật tự đô thị - môi trường']],
    ['Đội Cảnh sát đường thủy nội vùng', ['Đội Cảnh sát đường thủy nội vùng']],
    ['Yêu cầu Công an xã; giao Trạm Y tế:', ['Trạm Y tế']],
    ['Chủ tịch yêu cầu các anh, chị:', addressees],
    ['Giao Công an xã, Quân sự thực hiện:', ['Công an xã', 'Quân sự']],
    ['Ban Chỉ đạo thống nhất lãnh đạo một số nhiệm vụ sau:', ['Ban Chỉ đạo']],
    ['Chủ tịch yêu cầu các đồng chí:', addressees],
    ['Chủ tịch yêu cầu đồng chí:', addressees],
    [`${'Căn cứ tình hình. '.repeat(50)}Yêu cầu Công an xã:`, ['Công an xã']],
  ])('“%s”: %j', (lead, names) => expect(subject(lead)).toEqual(names));

  it.each([
    ...['Y tế dự phòng', 'Quân sự quốc phòng', 'Biên phòng biển đảo', 'Báo tường mừng xuân', 'Cán bộ kế cận'],
    ...['UBND xã họp (qua Văn phòng):', 'UBND xã (qua Văn phòng) họp:', 'UBND xã họp để thực hiện kế hoạch:'],
    'UBND xã thực hiện từ nay đến hết năm 2025 những việc rất cụ thể sau:',
    'Chi bộ họp ra quyết nghị như sau:',
    'Chi bộ quyết nghị những việc phải làm trong tháng này và cả những việc còn lại của tháng trước như sau:',
    `UBND xã (${'qua Văn phòng '.repeat(9)}):`,
    ...['Đội Quản lý trật tự đô thị trong tháng', 'Đối chiếu UBND xã', 'Cùng với Công an xã:'],
    'Để hoàn thành kế hoạch Tổ công tác có nhiệm vụ:',
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

it('A line that goes on no more than ten words behind a name is all name', () => {
  const team = (words: number) => `Đội Quản lý trật tự${' chợ'.repeat(words)}`;
  expect(subject(team(10))).toEqual([team(10)]);
  expect(subject(team(11))).toEqual([]);
});

it('A lead-in is read where it stands, not beyond', () => {
  const text = 'UBND xã:\nGiao Công an xã:\nTrạm Y tế:';
  expect(subjectOfLead(pastedText(text), { from: 9, to: 25 }, [])).toEqual(['Công an xã']);
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
  it('but not what stands on the next line', () => {
    const text = 'Kính gửi: Công an xã; Trạm Y tế';
    expect(addresseesIn(pastedText(text), { from: 0, to: 20 })).toEqual(['Công an xã']);
  });
});
