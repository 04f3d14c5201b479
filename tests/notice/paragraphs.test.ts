import { readNotice } from '../../src/notice/readNotice';
import { day } from '../support/tracker';

const read = (...lines: string[]) => readNotice(lines.join('\n'), { date: day('2023-07-31') });

/** Each duty of a paragraph with its day; “*” where the day is said behind it for several. */
const dated = (...lines: string[]) =>
  read(...lines).duties.map(({ text, deadline }) => [text, `${deadline.date}${deadline.shared ? '*' : ''}`]);

/** What is left out, each with why. */
const leftOut = (...lines: string[]) => read(...lines).leftOut.map(({ text, why }) => [text, why]);

describe('The deadlines of a paragraph', () => {
  it('that stand alone behind duties cover those that have none', () => {
    expect(dated('1. Giao Công an xã rà soát hồ sơ. Thời gian hoàn thành trước 5/8.')).toEqual([
      ['Giao Công an xã rà soát hồ sơ. Thời gian hoàn thành trước 5/8', '2023-08-05*'],
    ]);
    expect(dated('1. Giao Công an xã rà soát hồ sơ. Lập danh sách. Hạn: 5/8.')).toEqual([
      ['Giao Công an xã rà soát hồ sơ', '2023-08-05*'],
      ['Lập danh sách. Hạn: 5/8', '2023-08-05*'],
    ]);
    expect(dated('1. Công an xã tuần tra trước 2/8. Lập danh sách. Họp dân. Xong trước 5/8.')).toEqual([
      ['Công an xã tuần tra trước 2/8', '2023-08-02'],
      ['Lập danh sách', '2023-08-05*'],
      ['Họp dân. Xong trước 5/8', '2023-08-05*'],
    ]);
  });

  it('that stand alone count before one that is only said to be soon', () => {
    expect(dated('1. Giao Công an xã sớm rà soát hồ sơ. Thời gian hoàn thành trước 5/8.')[0]?.[1]).toBe(
      '2023-08-05*',
    );
  });

  it('belong to their own sentence where it says more, or nothing stands before it', () => {
    expect(
      dated('1. Giao Công an xã rà soát. Hoàn thành cấp sổ đỏ cho các hộ dân ở thôn Nà Khoang trước 5/8.'),
    ).toEqual([
      ['Giao Công an xã rà soát', 'null'],
      ['Hoàn thành cấp sổ đỏ cho các hộ dân ở thôn Nà Khoang trước 5/8', '2023-08-05'],
    ]);
    expect(dated('1. Công an xã rà soát. Hoàn thành cấp sổ đỏ cho thôn trước 5/8.')).toHaveLength(1);
    expect(dated('1. Hoàn thành hồ sơ trước 5/8.')).toEqual([['Hoàn thành hồ sơ trước 5/8', '2023-08-05']]);
    expect(dated('1. Công an xã rà soát. Y tế xong trước 5/8.')).toHaveLength(2);
  });

  it('in a bracket at the end cover those before it that have none', () => {
    expect(dated('1. Giao Công an xã rà soát hồ sơ; lập danh sách hộ dân (xong trước 5/8).')).toEqual([
      ['Giao Công an xã rà soát hồ sơ', '2023-08-05*'],
      ['lập danh sách hộ dân (xong trước 5/8)', '2023-08-05'],
    ]);
    expect(dated('1. Công an xã rà soát trước 2/8; lập danh sách hộ dân (xong trước 5/8).')[0]?.[1]).toBe(
      '2023-08-02',
    );
    expect(dated('1. Công an xã rà soát; tuần tra trước 2/8; lập danh sách (xong trước 5/8).')[0]?.[1]).toBe(
      'null',
    );
    expect(
      dated('1. Giao Công an xã rà soát hồ sơ; lập danh sách (xong trước 5/8) tại hội trường của xã.')[0],
    ).toEqual(['Giao Công an xã rà soát hồ sơ', 'null']);
  });

  it('part duties where a verb follows', () => {
    expect(
      dated('1. Công an xã rà soát hồ sơ trước 5/8, lập danh sách trước 10/8 và báo cáo UBND trước 12/8.'),
    ).toEqual([
      ['Công an xã rà soát hồ sơ trước 5/8', '2023-08-05'],
      ['lập danh sách trước 10/8', '2023-08-10'],
      ['báo cáo UBND trước 12/8', '2023-08-12'],
    ]);
    expect(dated('1. Công an xã rà soát (trước 5/8), lập danh sách (trước 10/8).')).toHaveLength(2);
    expect(dated('1. Công an xã rà soát trước 5/8; báo cáo trước 10/8.')).toHaveLength(2);
    expect(dated('1. Công an xã theo dõi việc này; cuối tháng 11 tổng hợp kết quả.')).toHaveLength(2);
    expect(dated('1. Công an xã lập sổ; mỗi sáng đọc cho mọi người.')).toHaveLength(2);
    expect(dated('1. Công an xã tuần tra hằng tuần; báo cáo trước 10/8.')).toHaveLength(1);
    expect(dated('1. Công an xã rà soát trước 5/8, chậm nhất 10/8.')).toHaveLength(1);
    expect(dated('1. Công an xã rà soát (đoàn vào ngày 20/8/2023), xong trước 5/8.')).toEqual([
      ['Công an xã rà soát (đoàn vào ngày 20/8/2023), xong trước 5/8', '2023-08-05'],
    ]);
    expect(dated('1. Công an xã lấy ý kiến (từ 1/8 đến 10/8), trình xã trước 20/8.')).toEqual([
      ['Công an xã lấy ý kiến (từ 1/8 đến 10/8), trình xã trước 20/8', '2023-08-20'],
    ]);
    expect(dated('1. Công an xã họp dân (gửi giấy trước 5/8; tổ chức trước 20/8).')).toHaveLength(1);
    expect(dated('1. Công an xã đo đạc từ 1/8 đến 5/8, sau đó mỗi quý một lần.')).toHaveLength(1);
  });
});

it('What belongs to a duty brings its partners and its deadline', () => {
  expect(
    read(
      '1. Giao Công an xã: tuần tra, canh gác, phối hợp với Quân sự; góp phần giữ an ninh, phối hợp với Y tế trước 5/8.',
    ).duties,
  ).toMatchObject([
    {
      owners: ['Công an xã'],
      partners: ['Quân sự', 'Y tế'],
      deadline: { date: '2023-08-05', shared: false },
    },
  ]);
});

it('What says nothing by itself is more of the duty before it', () => {
  const notice = read('1. Giao Công an xã phối hợp với Quân sự rà soát hồ sơ; các thôn.');
  expect(notice.duties.map(({ text }) => text)).toEqual([
    'Giao Công an xã phối hợp với Quân sự rà soát hồ sơ; các thôn',
  ]);
  expect(notice.leftOut).toEqual([]);
  expect(
    read('1. Giao Công an xã phối hợp với Quân sự rà soát, đồng thời rác thải, phối hợp với Y tế sớm.')
      .duties,
  ).toMatchObject([{ partners: ['Quân sự', 'Y tế'], deadline: { phrase: 'sớm' } }]);
});

it('Who was named in a sentence has what the next ones say too, until somebody else is', () => {
  const { duties } = read('1. Công an xã tuần tra. Lập hồ sơ. Y tế phun thuốc. Báo cáo UBND xã.');
  expect(duties.map(({ owners }) => owners)).toEqual([['Công an xã'], ['Công an xã'], ['Y tế'], ['Y tế']]);
});

describe('A sentence that gives no duty is left out', () => {
  it.each([
    ['Nâng cao tinh thần trách nhiệm', 'Lời kêu gọi, yêu cầu chung; không phải việc cụ thể.'],
    ['Quyết tâm giữ vững danh hiệu', 'Lời kêu gọi, yêu cầu chung; không phải việc cụ thể.'],
    [
      'Toàn thể nhân dân giữ vệ sinh, phấn đấu đạt chuẩn',
      'Lời kêu gọi, yêu cầu chung; không phải việc cụ thể.',
    ],
    ['UBND xã dọn rác, quyết liệt, sâu rộng', 'Lời kêu gọi, yêu cầu chung; không phải việc cụ thể.'],
    ['Các khu phố triển khai thực hiện nghiêm túc', 'Lời kêu gọi, yêu cầu chung; không phải việc cụ thể.'],
    ['Lãnh đạo, chỉ đạo chung', 'Phân công chung, chưa nêu việc cụ thể.'],
    ['Ông Bình phụ trách chung', 'Phân công chung, chưa nêu việc cụ thể.'],
    ['Đồng ý chủ trương xây nhà văn hóa', 'Ghi nhận hoặc đồng ý; không giao việc.'],
    ['Công an xã đã rà soát', 'Nói về kết quả, tình hình; không giao việc.'],
    ['Hội nghị diễn ra tại nhà văn hóa', 'Nêu thời gian, địa điểm; không giao việc.'],
    ['Lễ ra quân được tổ chức từ sáng sớm', 'Nêu thời gian, địa điểm; không giao việc.'],
    ['Xyz abc', 'Chưa rõ giao ai làm việc gì.'],
    ['Công an xã', 'Chưa rõ giao ai làm việc gì.'],
    ['Cuộc họp kế tiếp: 8h00 thứ Hai 7/8', 'Nêu thời gian, địa điểm; không giao việc.'],
    ['Chi bộ sinh hoạt kỳ tới vào ngày 5/8', 'Nêu thời gian, địa điểm; không giao việc.'],
    ['Ban Kiểm soát đánh giá cao tinh thần của các đơn vị', 'Nói về kết quả, tình hình; không giao việc.'],
  ])('“%s”: %s', (sentence, why) => {
    expect(leftOut(`1. ${sentence}.`)).toEqual([[sentence, why]]);
    expect(read(`1. ${sentence}.`).duties).toEqual([]);
  });

  it.each([
    ...[
      'Trân trọng cảm ơn.',
      'Trên đây là kết luận của Chủ tịch.',
      'Nhận được thông báo này, đề nghị thực hiện.',
    ],
    ...['Quyết định này có hiệu lực từ ngày ký.', 'Mọi thắc mắc gọi về Văn phòng.', 'P/s: họp đúng giờ.'],
    ...['Văn phòng UBND xã thông báo để các đơn vị thực hiện.', 'Ai vướng thì báo.', 'Đ/c nào bận thì báo.'],
    ...['Trong quá trình thực hiện, nếu vướng mắc thì báo cáo.', 'Kính mong các đồng chí thực hiện.'],
    ...['Các thôn chịu trách nhiệm thi hành Quyết định này.', 'Kế hoạch này thay thế Kế hoạch số 5.'],
  ])('as it only ends a notice: “%s”', (sentence) => {
    expect(leftOut(`1. ${sentence}`)).toEqual([[sentence, 'Câu kết.']]);
  });

  it('in running text also where it tells how things are', () => {
    expect(
      leftOut('UBND xã giao:', 'Rác còn tồn đọng. Công an xã rà soát hồ sơ. Đường đã xong. Xyz abc.'),
    ).toEqual([
      ['UBND xã giao:', 'Phần mở đầu, lời dẫn.'],
      ['Rác còn tồn đọng', 'Nói về kết quả, tình hình; không giao việc.'],
      ['Đường đã xong', 'Nói về kết quả, tình hình; không giao việc.'],
      ['Xyz abc', 'Chưa rõ giao ai làm việc gì.'],
    ]);
  });

  it('however many spaces stand in it', () => {
    expect(leftOut('1. Các khu phố triển khai  thực hiện nghiêm  túc.')[0]?.[1]).toMatch(/^Lời kêu gọi/);
    expect(leftOut('1. Ông Bình phụ trách,  điều hành chung.')[0]?.[1]).toMatch(
      /^(?:Phân công chung|Chưa rõ)/,
    );
  });

  it('but not where it has a deadline, or an exhortation something to do', () => {
    expect(dated('1. Quyết tâm xong hồ sơ trước 5/8.')).toEqual([
      ['Quyết tâm xong hồ sơ trước 5/8', '2023-08-05'],
    ]);
    expect(dated('1. Các khu phố dọn rác, phấn đấu xong sớm.')).toHaveLength(1);
    expect(dated('1. Hội Phụ nữ tổ chức tại nhà văn hóa lớp nấu ăn.')).toHaveLength(1);
    expect(dated('1. Ông Bình phụ trách chung cư số 5.')).toHaveLength(1);
    expect(dated('1. Ông Bình rà soát hồ sơ, phụ trách chung.')).toHaveLength(1);
    expect(dated('1. Nâng cao chất lượng cung cấp nước cho các hộ dân ở xóm 5.')).toHaveLength(1);
  });
});

describe('A heading with a deadline in brackets', () => {
  it('is no duty, and sets it for all below that have none', () => {
    expect(
      dated(
        'II. PHÂN CÔNG',
        '1. Vệ sinh môi trường (hoàn thành trước ngày 25/8/2023)',
        'a) Công an xã nạo vét cống.',
        'b) Hội Phụ nữ xã quét dọn đường trước ngày 10/8/2023.',
        '2. Trong Tháng hành động (từ 01/9 đến 30/9/2023)',
        'a) Công an xã kiểm tra 15 làng nghề; báo cáo chiều thứ Sáu hằng tuần.',
      ),
    ).toEqual([
      ['Công an xã nạo vét cống', '2023-08-25'],
      ['Hội Phụ nữ xã quét dọn đường trước ngày 10/8/2023', '2023-08-10'],
      ['Công an xã kiểm tra 15 làng nghề', '2023-09-30'],
      ['báo cáo chiều thứ Sáu hằng tuần', '2023-08-04'],
    ]);
  });
});

describe('Of several days', () => {
  it('the last counts, and a period in brackets is none beside a rule', () => {
    expect(dated('1. Công an xã phun hóa chất đợt một vào 08/8/2023, đợt hai vào 15/8/2023.')[0]?.[1]).toBe(
      '2023-08-15',
    );
    expect(dated('1. Công an xã (dự kiến từ 01/8 đến 10/8/2023) tuần tra thứ Sáu hằng tuần.')[0]?.[1]).toBe(
      '2023-08-04',
    );
  });

  it('what ends a row of people is asked about for all', () => {
    expect(dated('1. Tổ 1 quét sân, tổ 2 cắt cỏ trước 5/8.')).toEqual([
      ['Tổ 1 quét sân', '2023-08-05*'],
      ['tổ 2 cắt cỏ trước 5/8', '2023-08-05'],
    ]);
  });

  it('those behind the notice make what is told of the past no duty', () => {
    expect(read('1. Theo báo cáo của Sở Tài chính, đến hết ngày 30/6/2023 xã giải ngân 36%.').duties).toEqual(
      [],
    );
  });
});

describe('Minutes', () => {
  it('are duties from what was agreed on', () => {
    const { duties } = read(
      'BIÊN BẢN HỌP',
      'Nội dung:',
      '1. Ông Hải đề nghị thay đơn vị vệ sinh trước 5/8.',
      'Sau thảo luận, Ban quản trị thống nhất:',
      'a. Bà Hà soạn thư ngỏ trước 5/8.',
      'Họp kết thúc lúc 21h40, biên bản lập thành 3 bản.',
    );
    expect(duties.map(({ text }) => text)).toEqual(['Bà Hà soạn thư ngỏ trước 5/8']);
  });
});
