import { readNotice } from '../../src/notice/readNotice';
import { day } from '../support/tracker';

const read = (...lines: string[]) => readNotice(lines.join('\n'), { date: day('2023-07-31') });

/** Who has to do what, by where it stands. */
const given = (...lines: string[]) =>
  read(...lines).duties.map(({ source, text, owners }) => [source.item, text, owners.join(', ')]);

const leftOut = (...lines: string[]) => read(...lines).leftOut.map(({ text }) => text);

describe('What stands above an item', () => {
  it('may make it no duty', () => {
    const lines = [
      'I. Kết quả',
      '1. Công an xã tuần tra.',
      'II. Mục đích',
      '1. Bảo đảm vệ sinh.',
      'III. Nhiệm vụ',
    ];
    expect(given(...lines, '1. Y tế phun thuốc.')).toEqual([['mục III.1', 'Y tế phun thuốc', 'Y tế']]);
    expect(leftOut(...lines, '1. Y tế phun thuốc.')).toEqual(['Công an xã tuần tra.', 'Bảo đảm vệ sinh.']);
    expect(leftOut('1. Kết quả tuần qua: đã họp dân.')).toEqual(['Kết quả tuần qua: đã họp dân.']);
    expect(read('I. Tình hình', '1. Công an xã tuần tra.').leftOut[0]?.why).toMatch(/kết quả, tình hình/);
    expect(read('I. Mục tiêu', '1. Công an xã tuần tra.').leftOut[0]?.why).toMatch(/mục đích/);
    expect(read('I. Kết quả và nhiệm vụ', '1. Công an xã tuần tra.').duties).toHaveLength(1);
  });

  it('leaves what a conclusion asks for under “Yêu cầu”, and what a plan is for out', () => {
    const lines = ['I. Kết quả', 'Đã dọn 3 tuyến đường.', 'II. Yêu cầu', '1. Công an xã tuần tra.'];
    expect(given(...lines).map(([, text]) => text)).toEqual(['Công an xã tuần tra']);
    expect(
      given('I. Mục đích, yêu cầu', '1. Mục đích', 'Giữ an ninh.', '2. Yêu cầu', '- Công an xã tuần tra.'),
    ).toEqual([]);
  });

  it('counts, not what an item without others below it seems to be', () => {
    expect(given('UBND xã giao:', '1. Kiểm điểm đảng viên vi phạm', '2. Họp dân')).toHaveLength(2);
  });

  it('may be a name in capitals over bullets, until the next', () => {
    const lines = [
      'ÔNG THÁI BÁ CƯỜNG (chủ nhiệm)',
      '+ Ký hợp đồng với trường',
      '+ Gặp Sở xin gia hạn phù hiệu xe',
    ];
    expect(given('PHÂN CÔNG', ...lines, 'TỔ SỬA CHỮA', '+ Thay dầu 5 xe 29 chỗ')).toEqual([
      ['dấu cộng 1', 'Ký hợp đồng với trường', 'THÁI BÁ CƯỜNG'],
      ['dấu cộng 2', 'Gặp Sở xin gia hạn phù hiệu xe', 'THÁI BÁ CƯỜNG'],
      ['dấu cộng 3', 'Thay dầu 5 xe 29 chỗ', 'TỔ SỬA CHỮA'],
    ]);
  });

  it('may set a time though its own heading names a field', () => {
    const { duties } = read('2) Tiến độ', '2.1 Trước 31/8:', '- Phòng Kinh tế: chốt danh sách');
    expect(duties.map(({ deadline }) => deadline.date)).toEqual(['2023-08-31']);
  });

  it('may leave in doubt whether a label names who does it', () => {
    const { duties } = read(
      'Giao các bộ phận:',
      '- Nhà ăn: lưu mẫu thức ăn trước 5/8',
      '- Lưu hồ sơ trước 5/8',
    );
    expect(duties.map(({ doubts }) => doubts.some(({ code }) => code === 'otherBody'))).toEqual([
      true,
      false,
    ]);
  });

  it('may be a rule of its last part alone, which is a doubt', () => {
    const { duties } = read(
      '1. Khoa Nhi giám sát ổ dịch, hằng ngày báo lãnh đạo trực',
      '2. Khoa Nhi báo cáo hằng ngày',
    );
    expect(duties.map(({ doubts }) => doubts.some(({ code }) => code === 'otherTime'))).toEqual([
      true,
      false,
    ]);
  });

  it('may say whose it is, until the next part', () => {
    expect(
      given(
        'UBND xã giao Công an xã:',
        '1. Tuần tra đêm',
        '2. Y tế',
        '- Phun thuốc',
        'II. Việc khác',
        '- Họp dân',
      ),
    ).toEqual([
      ['mục 1', 'Tuần tra đêm', 'Công an xã'],
      ['mục 2, gạch đầu dòng 1', 'Phun thuốc', 'Y tế'],
      ['mục II, gạch đầu dòng 1', 'Họp dân', ''],
    ]);
  });

  it('may name its criterion and suggest its month', () => {
    const [first, second] = read(
      'III. Nhiệm vụ tháng 8/2023',
      '1. Tiêu chí số 3',
      '- UBND xã dọn rác.',
      '2. Họp dân trước 5/8.',
    ).duties;
    expect([first?.criterion, first?.suggestedDeadline]).toEqual([
      '3',
      { phrase: 'tháng 8/2023', date: '2023-08-31' },
    ]);
    expect([second?.criterion, second?.suggestedDeadline]).toEqual([null, null]);
    expect(read('1. Công an xã hoàn thành tiêu  chí số  4.').duties[0]?.criterion).toBe('4');
    expect(read('I. Quý III năm 2023', '1. Họp dân').duties[0]?.suggestedDeadline?.date).toBe('2023-09-30');
    expect(read('I. Việc tháng 8', '1. Họp dân').duties[0]?.suggestedDeadline).toBeNull();
    const suggested = (heading: string, duty: string) =>
      read(heading, duty).duties[0]?.suggestedDeadline?.date;
    expect(suggested('I. Việc tháng 8.2023', '1. Họp dân')).toBe('2023-08-31');
    expect(suggested('I. Việc tháng 13/2023', '1. Họp dân')).toBeUndefined();
    expect(suggested('I. Việc tháng 8/2023', '1. Công an xã tuần tra hằng tuần')).toBeUndefined();
    expect(suggested('I. Việc tháng 8/2023', '1. Công an xã tuần tra trước 5/8')).toBeUndefined();
    expect(
      read('I. Việc quý III/2023', '1. Việc tháng 8/2023', '- Họp dân').duties[0]?.suggestedDeadline?.phrase,
    ).toBe('tháng 8/2023');
    expect(readNotice('I. Việc tháng 8/2023\n1. Họp dân').duties[0]?.suggestedDeadline).toBeNull();
  });

  it.each(['Tuần 2', 'Tháng 8', 'Quý III', 'Đợt 1', 'Giai đoạn 2'])(
    'is no duty where it is “%s”',
    (heading) => {
      expect(given(`1. ${heading}`, '- Y tế họp.')).toHaveLength(1);
    },
  );

  it('says whose it is until the next part, lettered too', () => {
    expect(given('UBND xã giao Công an xã:', '- Tuần tra đêm', 'A. Việc khác', '- Họp dân').pop()?.[2]).toBe(
      '',
    );
    expect(given('UBND xã giao Công an xã:', '- Tuần tra đêm', '1. Việc khác', '- Họp dân').pop()?.[2]).toBe(
      'Công an xã',
    );
  });

  it('is no duty itself where it only names a week, a title or whom all is given to', () => {
    expect(given('1. Tuần 2', '- Y tế họp.', '2. Y tế', '- Phun thuốc')).toEqual([
      ['mục 1, gạch đầu dòng 1', 'Y tế họp', 'Y tế'],
      ['mục 2, gạch đầu dòng 1', 'Phun thuốc', 'Y tế'],
    ]);
    expect(given('NHIỆM VỤ', '1. RÀ SOÁT HỒ SƠ', 'Giao Công an rà soát.')).toEqual([
      ['mục 1, đoạn 2', 'Giao Công an rà soát', 'Công an'],
    ]);
  });

  it('gives what is below it to whom its only words name', () => {
    expect(given('1. Công an xã.', '- Rà soát hồ sơ')).toEqual([
      ['mục 1, gạch đầu dòng 1', 'Rà soát hồ sơ', 'Công an xã'],
    ]);
  });

  it('is one where it names somebody or a day', () => {
    expect(given('1. Giao Y tế phun thuốc', '- Thôn 1')[0]).toEqual([
      'mục 1',
      'Giao Y tế phun thuốc',
      'Y tế',
    ]);
    expect(given('1. Phun thuốc trước 5/8', '- Thôn 1')[0]?.[1]).toBe('Phun thuốc trước 5/8');
  });
});

describe('A letter', () => {
  it('gives what it asks of “các đồng chí” to those it is addressed to', () => {
    expect(given('Kính gửi: Trạm Y tế', 'UBND xã yêu cầu các đồng chí:', '- Phun thuốc khử khuẩn.')).toEqual([
      ['gạch đầu dòng 1', 'Phun thuốc khử khuẩn', 'Trạm Y tế'],
    ]);
    expect(given('Kính gửi: Trạm Y tế', 'Yêu cầu các đồng chí phun thuốc.')[0]?.[2]).toBe('Trạm Y tế');
  });

  it('may name them in a list, which is no duty', () => {
    expect(given('Kính gửi:', '- Trạm Y tế', '- Công an xã', '1. Công an xã tuần tra.')).toEqual([
      ['mục 1', 'Công an xã tuần tra', 'Công an xã'],
    ]);
    expect(leftOut('Chủ tịch UBND huyện điện :', '- Trạm Y tế', '1. Công an xã tuần tra.')).toEqual([]);
    expect(leftOut('Kính gửi', '- Trạm Y tế', '1. Công an xã tuần tra.')).toEqual([]);
    expect(leftOut('Kính gửi :', '- Trạm Y tế', '1. Công an xã tuần tra.')).toEqual([]);
    expect(leftOut('Chủ tịch UBND huyện điện:', '- Trạm Y tế', '1. Công an xã tuần tra.')).toEqual([]);
    expect(leftOut('Kính gửi: Trạm Y tế', '- Công an', '1. Công an xã tuần tra.')).toEqual(['Công an']);
  });
});

describe('What stands before the first item', () => {
  it('is the opening, in a text without a head too where it assigns nothing', () => {
    expect(given('UBND xã họp dân.', 'Công an xã tuần tra.', '1. Y tế phun thuốc.')).toEqual([
      ['mục 1', 'Y tế phun thuốc', 'Y tế'],
    ]);
    expect(leftOut('UBND xã họp dân.', 'Công an xã tuần tra.', '1. Y tế phun thuốc.')).toEqual([
      'UBND xã họp dân.',
      'Công an xã tuần tra.',
    ]);
    expect(given('UBND xã họp dân, giao Công an tuần tra.', '1. Y tế phun thuốc.')).toHaveLength(2);
    expect(given('Giao Công an tuần tra.', '1. Y tế phun thuốc.')).toHaveLength(2);
    expect(given('Số 5-TB/X', 'Giao Công an tuần tra.', '1. Y tế phun thuốc.')).toHaveLength(1);
  });
});

describe('Labelled lines', () => {
  it('below an item say who does it, with whom and until when', () => {
    expect(
      read(
        '1. Rà soát hộ nghèo',
        'Đơn vị chủ trì: Công an xã',
        'Đơn vị phối hợp: Y tế, Quân sự',
        'Thời gian: trước 5/8',
        '2. Dọn rác',
        '- Chủ trì: Hội Phụ nữ; Đoàn xã',
        '- Hạn: tháng 8',
      ).duties,
    ).toMatchObject([
      {
        text: 'Rà soát hộ nghèo',
        owners: ['Công an xã'],
        partners: ['Y tế', 'Quân sự'],
        deadline: { date: '2023-08-05', phrase: 'trước 5/8' },
        confidence: 0.98,
      },
      { text: 'Dọn rác', owners: ['Hội Phụ nữ', 'Đoàn xã'], deadline: { date: '2023-08-31' } },
    ]);
  });

  it('leave the duty to whom the heading names where they name nobody', () => {
    expect(given('1. Công an xã:', '- Rà soát hồ sơ', 'Thời gian: trước 5/8')).toEqual([
      ['mục 1, gạch đầu dòng 1', 'Rà soát hồ sơ', 'Công an xã'],
    ]);
  });

  it('belong to a line that only ends with a day, not to one that tells when people met', () => {
    const field = 'Chủ trì: Công an xã';
    expect(given('UBND xã giao:', '- Họp dân.', 'Rà soát hộ nghèo ngày 5/8', field).pop()?.[2]).toBe(
      'Công an xã',
    );
    for (const when of ['Hôm nay, hồi 19 giờ, tại nhà văn hóa', 'Vào hồi 19 giờ', 'Lúc 19 giờ tại xã'])
      expect(given('1. Họp dân.', when, field).map(([, text]) => text)).not.toContain(when);
  });

  it('of a meeting are no duty', () => {
    expect(given('1. Thời gian, địa điểm', '- Công an xã tuần tra.')).toEqual([]);
    expect(read('1. Thời gian, địa điểm', '- Tại hội trường.').leftOut).toMatchObject([
      { text: 'Tại hội trường.', why: 'Nêu thời gian, địa điểm; không giao việc.' },
    ]);
  });
});

describe('A pasted table', () => {
  const header = 'TT\tNội dung\tChủ trì\tPhối hợp\tThời hạn\tTiêu chí';

  it('gives a duty for each row that says what is to be done', () => {
    const { duties, leftOut: unread } = read(
      header,
      '1\tRà soát hộ nghèo\tCông an xã\tY tế\t5/8\t6',
      'I\tTiêu chí số 3: Môi trường',
      '2\tDọn rác trước 10/8\tHội Phụ nữ\t\t\t',
      '\t\tHội\t\t5/8\t',
      'b\tTrồng cây\tĐoàn xã\t\tgấp\tTiêu chí 4',
      '\tSơn cổng\tĐoàn xã\t\t\t',
    );
    expect(
      duties.map(({ source, text, owners, partners, deadline, criterion }) => [
        source.item,
        text,
        owners.join(),
        partners.join(),
        deadline.date,
        criterion,
      ]),
    ).toEqual([
      ['bảng, dòng 1', 'Rà soát hộ nghèo', 'Công an xã', 'Y tế', '2023-08-05', '6'],
      ['bảng, dòng 2', 'Dọn rác trước 10/8', 'Hội Phụ nữ', '', '2023-08-10', '3'],
      ['bảng, dòng b', 'Trồng cây', 'Đoàn xã', '', null, '4'],
      ['bảng, dòng 7', 'Sơn cổng', 'Đoàn xã', '', null, '3'],
    ]);
    expect(unread).toMatchObject([{ text: 'Hội 5/8', why: expect.stringMatching(/^Dòng bảng/) as string }]);
  });

  it('is left out where no row names its columns', () => {
    expect(leftOut('a\tb\tc', '1\tRà soát\tCông an')).toEqual(['a b c', '1 Rà soát Công an']);
    expect(leftOut('Nội dung\ta\tb\tc', '1\tRà soát\tCông an\tx')).toHaveLength(2);
    expect(leftOut('Ghi chú\tKinh phí', '1\tRà soát')).toHaveLength(2);
  });

  it('takes the widest cell for what is to be done where no column says it', () => {
    expect(given('TT\tHạn\tKhác\tChủ trì', '1\t5/8\tRà soát các hộ nghèo\tCông an')).toEqual([
      ['bảng, dòng 1', 'Rà soát các hộ nghèo', 'Công an'],
    ]);
    expect(given('TT\tChủ trì\tHạn\tKhác', '1\tCông an\t5/8\tRà soát các hộ nghèo')).toEqual([
      ['bảng, dòng 1', 'Rà soát các hộ nghèo', 'Công an'],
    ]);
  });

  it('may name its columns again', () => {
    expect(
      given(header, '1\tRà soát\tCông an\t\t5/8\t', 'Chủ trì\tNội dung\tThời hạn', 'Y tế\tPhun thuốc\t5/8'),
    ).toEqual([
      ['bảng, dòng 1', 'Rà soát', 'Công an'],
      ['bảng, dòng 4', 'Phun thuốc', 'Y tế'],
    ]);
  });
});

describe('What stands behind the signature', () => {
  const annex = 'Giao Trạm Y tế rà soát hồ sơ tiêm chủng, hoàn thành trước ngày 25/8/2023.';

  it.each([
    'T/M ỦY BAN',
    'TM. ĐẢNG ỦY',
    'KT. CHỦ TỊCH',
    'TL. CHỦ TỊCH',
    'TUQ. CHỦ TỊCH',
    'Q. CHỦ TỊCH',
    'Nơi nhận:',
  ])('is only told of: “%s”', (signature) => {
    const { duties, leftOut: unread } = read(
      '1. Công an xã tuần tra.',
      signature,
      'Phó Chủ tịch',
      `1. ${annex}`,
    );
    expect(duties).toHaveLength(1);
    expect(unread).toMatchObject([
      { text: annex, why: expect.stringMatching(/^Đứng sau phần ký/) as string },
    ]);
  });

  it('is a table, or more than recipients', () => {
    const recipients = 'Lưu văn phòng Đảng ủy, các ban xây dựng đảng và các đoàn thể của xã Tân Hòa;';
    expect(leftOut('1. Công an xã tuần tra.', 'Nơi nhận:', recipients, 'a\tb')).toEqual(['a b']);
    expect(given('1. Công an xã tuần tra.', 'T/Mở rộng', '2. Y tế họp.')).toHaveLength(2);
    expect(given('1. Công an xã tuần tra.', '2. Nơi nhận: Y tế', '3. Y tế họp.').pop()?.[1]).toBe('Y tế họp');
    const lines = (length: number) => leftOut('1. Công an xã tuần tra.', 'Nơi nhận:', 'X'.repeat(length));
    expect([lines(60), lines(61)]).toEqual([[], ['X'.repeat(61)]]);
  });
});

it('An article that decides leaves nothing to be done', () => {
  expect(given('Điều 1. Ban hành kế hoạch kèm theo.', 'Điều 2. Giao Công an xã tuần tra.')).toEqual([
    ['Điều 2', 'Giao Công an xã tuần tra', 'Công an xã'],
  ]);
});

describe('Rows of a table that a heading stands between', () => {
  const header = 'Nhiệm vụ\tChủ trì\tThời gian\n';
  const row = 'Số hóa hồ sơ\tCông an xã\tTrước 15/8/2023\n';

  it('are read by the header above the heading', () => {
    expect(given(`${header}I. Hạ tầng\n${row}II. Dữ liệu\n${row}`).map(([, , owner]) => owner)).toEqual([
      'Công an xã',
      'Công an xã',
    ]);
  });

  it('are listed where they have other columns', () => {
    expect(given(`${header}I. Hạ tầng\nSố hóa hồ sơ\tCông an xã\n`)).toEqual([]);
    expect(leftOut(`${header}I. Hạ tầng\nSố hóa hồ sơ\tCông an xã\n`)).toContain('Số hóa hồ sơ Công an xã');
  });

  it('keep an event for which a cell waits', () => {
    const { duties } = read(`${header}Tu sửa đường\tTrưởng thôn\tSau khi thu hoạch lúa`);
    expect(duties[0]?.deadline).toMatchObject({
      kind: 'relative',
      phrase: 'Sau khi thu hoạch lúa',
      date: null,
    });
  });
});

describe('A heading', () => {
  it('that says who concludes makes nobody an owner', () => {
    expect(given('B. Trưởng khoa kết luận', '1. Rà soát thuốc trước 15/8.')).toEqual([
      ['mục B.1', 'Rà soát thuốc trước 15/8', ''],
    ]);
  });

  it('that is but a span of days sets them for all below', () => {
    const { duties } = read(
      '* Từ 01/8 - 09/8:',
      '+ Chi hội Phụ nữ quét đường.',
      '* Việc khác:',
      '+ Công an xã tuần tra.',
    );
    expect(duties.map(({ deadline: { date } }) => date)).toEqual(['2023-08-09', null]);
  });

  it('that ends in “năm” is no broken line before item 1', () => {
    const lines = [
      'II. Nhiệm vụ đến cuối năm',
      '1. Việc xong trước 25/8, giao Công an xã:',
      '- Rà soát nhà trọ.',
    ];
    const { duties } = read(...lines, '2. Trạm Y tế phun thuốc.');
    expect(duties.map(({ deadline: { date } }) => date)).toEqual(['2023-08-25', null]);
  });
});

describe('The owner', () => {
  it.each([
    ['Cơ quan Thường trực (Phòng Văn hóa) cập nhật phần mềm.', 'Phòng Văn hóa'],
    ['Anh Kỳ CSKV nhắc 4 nhà.', 'Kỳ'],
    ['Chị Huệ phụ nữ + chị Nhài thu quỹ.', 'Huệ, Nhài'],
    ['Phó Giám đốc Cấn Văn Hợi phụ trách làm hồ sơ.', 'Cấn Văn Hợi'],
    ['Mỗi tuần vào thứ Hai ông Hợi báo tiến độ.', 'Hợi'],
    ['Bảo vệ và tạp vụ: khóa cửa mỗi ngày.', 'Bảo vệ, tạp vụ'],
  ])('of “%s” is %s', (line, owner) => expect(given(`- ${line}`)[0]?.[2]).toBe(owner));

  it.each([
    ['Chị Huệ', 'Chị Huệ phụ nữ + chị Nhài thu quỹ.', 'Huệ, Nhài'],
    ['Chú Dũng y tế', 'Chú Dũng y tế chuẩn bị thuốc.', 'Chú Dũng y tế'],
  ])('is called as the lists have it: %s', (name, line, owner) => {
    const [duty] = readNotice(`- ${line}`, { date: day('2023-07-31'), names: [name] }).duties;
    expect(duty?.owners.join(', ').replace(/chị /gi, '')).toBe(owner);
  });

  it('is doubtful where somebody unknown sends people', () => {
    const [sent] = read('- Cử cán bộ xuống từng tổ hướng dẫn trước 15/8.').duties;
    expect(sent?.doubts.map(({ code }) => code)).toContain('ownerGuessed');
  });
});
