import {
  isAppeal,
  isClosing,
  isConclusion,
  isDecided,
  isResult,
  tellsOfEvent,
  tellsOfPast,
  zoneOf,
} from '../../../src/notice/text/leftOut';

describe('A sentence that only sends the notice on its way', () => {
  it.each([
    'trên đây là kết luận của đồng chí trưởng ban',
    'nhận được thông báo này, đề nghị các đơn vị thực hiện',
    'thông báo này được gửi tới các khu phố',
    'thừa lệnh chủ tịch, văn phòng gửi',
    'văn phòng đảng ủy thông báo để các đơn vị biết',
    'xin cảm ơn',
    'trân trọng',
    'chào các đồng chí, sau giao ban cô nhắc lại',
    'kính chào cả nhà',
    'đ/c nào chưa rõ hỏi lại em',
    'quyết định này có hiệu lực kể từ ngày ký',
    'quyết định có hiệu lực kể từ ngày ký',
    'kế hoạch này thay thế kế hoạch số 12',
    'chương trình này được gửi các chi bộ',
    'mọi thông tin xin liên hệ văn phòng',
    'mọi thắc mắc hỏi đồng chí thư ký',
    'trong quá trình thực hiện, nếu có vướng mắc thì báo cáo',
    'trong quá trình tổ chức thực hiện nếu có vướng mắc thì báo cáo',
    'các đơn vị chịu trách nhiệm thi hành quyết định này',
  ])('is one: %s', (words) => expect(isClosing(words)).toBe(true));

  it.each([
    'giao công an xã ban hành quyết định này có hiệu lực trước 30/8',
    'rà soát kế hoạch này thay thế kế hoạch số 12',
    'kế hoạch giao công an xã',
    'quyết định khen thưởng',
    'trả lời mọi thắc mắc của nhân dân',
    'rà soát trong quá trình thực hiện, nếu có vướng mắc thì báo cáo',
    'trong quá trình thực hiện công an xã rà soát',
    'gửi thư cảm ơn',
    'chào mừng ngày 20/11, các lớp thi văn nghệ',
    'trong kế hoạch quý III',
  ])('is not one: %s', (words) => expect(isClosing(words)).toBe(false));

  it('is known by the words of its beginning, however long it goes on', () => {
    const long = 'rà soát '.repeat(100);
    expect(isClosing(`${long}chịu trách nhiệm thi hành quyết định này`)).toBe(false);
  });
});

describe('What an article decides by itself', () => {
  it.each(['thành lập tổ công tác', 'kiện toàn ban chỉ đạo', 'ban hành quy chế', 'phê duyệt dự toán'])(
    'is no duty: %s',
    (words) => expect(isDecided(words)).toBe(true),
  );
  it.each(['giao công an xã thành lập tổ', 'thành lập', 'phê duyệt'])('is more than: %s', (words) =>
    expect(isDecided(words)).toBe(false),
  );
});

describe('A sentence only exhorts', () => {
  it.each([
    ...['nâng cao ý thức', 'cần phải nâng cao ý thức', 'nêu cao tinh thần', 'quyết tâm giữ vững danh hiệu'],
    ...['nghiêm túc thực hiện kế hoạch', 'nghiêm túc triển khai thực hiện kế hoạch', 'chủ động triển khai'],
    ...['chủ động thực hiện tốt', 'chủ động thực hiện có hiệu quả', 'đi đông đủ', 'dự họp đông đủ'],
    ...['tham gia cho đông đủ', 'có mặt đông đủ.', 'triển khai thực hiện', 'tổ chức triển khai thực hiện'],
    ...['triển khai tổ chức thực hiện', 'triển khai thực hiện nghiêm túc, có hiệu quả', 'cố gắng. '],
    ...['triển khai thực hiện kịp thời, đầy đủ, đúng quy định'],
  ])('that begins “%s”', (predicate) => expect(isAppeal(predicate, predicate, '')).toBe(true));

  it.each([
    ...['nâng cao chất lượng nước', 'nâng cao tỷ lệ tiêm chủng', 'nâng cao năng lực cán bộ'],
    ...['chủ động triển khai kế hoạch', 'chủ động thực hiện tốt việc gom rác', 'đi họp'],
    ...['triển khai thực hiện kế hoạch số 5', 'rà soát hồ sơ', 'họp để chung tay', 'sửa hội trường'],
  ])('but not where it has something to do: “%s”', (predicate) =>
    expect(isAppeal(predicate, predicate, '')).toBe(false),
  );

  it('where it says two such things, or one to everybody', () => {
    const once = 'dọn rác, quyết tâm giữ sạch';
    const twice = `${once}, phấn đấu đạt chuẩn`;
    expect(isAppeal('dọn rác', once, 'công an xã')).toBe(false);
    expect(isAppeal('dọn rác', twice, 'công an xã')).toBe(true);
    for (const all of ['toàn thể đảng viên', 'nhân dân', 'các tầng lớp', 'mọi người dân', 'các cấp ủy'])
      expect(isAppeal('dọn rác', once, all)).toBe(true);
    expect(isAppeal('dọn rác', 'dọn rác', 'nhân dân')).toBe(false);
  });

  it.each([
    ...[
      'phát huy truyền thống',
      'nêu cao',
      'nâng cao nhận thức',
      'tinh thần đoàn kết',
      'chung sức',
      'đồng lòng',
    ],
    ...['khắc phục khó khăn', 'khắc phục mọi khó khăn', 'hiệu quả nhất', 'hiệu quả cao hơn', 'sâu rộng'],
    ...['hoàn thành thắng lợi', 'vào cuộc', 'văn minh, hiện đại', 'gương mẫu', 'xứng đáng', 'giàu đẹp'],
  ])('among others with “%s”', (phrase) => {
    expect(isAppeal('dọn rác', `dọn rác, ${phrase}`, 'nhân dân')).toBe(true);
    expect(isAppeal('dọn rác', `dọn rác, ${phrase}`, 'công an xã')).toBe(false);
  });

  it('though it goes on long, when it says one such thing more or is for everybody', () => {
    const long = `gương mẫu ${'đi trước, làm trước các việc của thôn, '.repeat(5)}`;
    const other = `cố gắng ${'đi trước, làm trước các việc của thôn, '.repeat(5)}`;
    expect(isAppeal(other, other, '')).toBe(false);
    expect(isAppeal(other, other, 'nhân dân')).toBe(true);
    expect(isAppeal(long, long, '')).toBe(true);
    const fitting = (length: number): string => `cố gắng ${'x'.repeat(length - 8)}`;
    expect(isAppeal(fitting(159), fitting(159), '')).toBe(true);
    expect(isAppeal(fitting(160), fitting(160), '')).toBe(false);
  });
});

describe('A heading says of what stands under it', () => {
  it.each([
    ...['kết quả đạt được', 'về kết quả', 'đánh giá chung', 'những kết quả', 'những hạn chế', 'ưu điểm'],
    ...['những việc đã làm', 'tồn tại, hạn chế', 'tình hình chung', 'thuận lợi', 'khó khăn'],
    ...['nguyên nhân', 'kiểm điểm', 'đặc điểm', 'bối cảnh', 'nhận định', 'diễn biến', 'ý kiến phát biểu'],
    ...['các ý kiến thảo luận', 'nội dung họp', 'nội dung cuộc họp'],
  ])('that it is past: “%s”', (heading) => expect(zoneOf(heading)).toBe('past'));

  it.each(['mục đích', 'yêu cầu', 'mục tiêu chung', 'quan điểm', 'căn cứ', 'phạm vi', 'đối tượng'])(
    'that it is what all is for: “%s”',
    (heading) => expect(zoneOf(heading)).toBe('purpose'),
  );

  it.each([
    ...['nhiệm vụ', 'kết quả và nhiệm vụ', 'giải pháp', 'kết luận', 'các kết luận', 'phương hướng'],
    ...['tổ chức thực hiện', 'phân công', 'thời gian tới', 'nội dung thực hiện', 'công việc'],
  ])('that it is to be done: “%s”', (heading) => expect(zoneOf(heading)).toBe('tasks'));

  it.each(['yêu cầu công an xã', 'công an xã', 'báo cáo kết quả', 'các mục đích', 'ghi các kết luận'])(
    'nothing: “%s”',
    (heading) => expect(zoneOf(heading)).toBeNull(),
  );
});

describe('A sentence tells', () => {
  it.each([
    ...['đánh giá tháng 4: đã hoàn thành', 'kết quả: trong tháng họp 2 lần', 'kết quả tuần qua:toàn xã đạt'],
    ...['đánh giá công tác: đã xong'],
  ])('what was achieved: “%s”', (words) => expect(isResult(words)).toBe(true));

  it.each([
    'đánh giá tháng 4: giao công an',
    'kết quả. họp: đã xong',
    'ghi kết quả: đã xong',
    'kết quả đã xong',
  ])('not what was achieved: “%s”', (words) => expect(isResult(words)).toBe(false));

  it.each([
    ...['thời gian: 8 giờ', 'địa điểm : hội trường', 'hội nghị tổ chức vào sáng thứ bảy'],
    ...['hội nghị được tổ chức tại xã', 'lễ khai mạc lúc 8 giờ', 'họp bắt đầu từ 8 giờ'],
  ])('when or where something is: “%s”', (words) => expect(tellsOfEvent(words)).toBe(true));

  it.each([
    ...['ghi thời gian: 8 giờ', 'giao công an, hội nghị tổ chức vào thứ bảy', 'hội nghị tổ chức họp'],
    `hội nghị ${'x'.repeat(80)} tổ chức tại xã`,
  ])('not when or where something is: “%s”', (words) => expect(tellsOfEvent(words)).toBe(false));

  it.each(['rác còn nhiều', 'đường đã xong', 'cơ bản xong', 'đạt 95 hộ', 'đạt kết quả tốt', 'chưa.'])(
    'how things are: “%s”',
    (words) => expect(tellsOfPast(words)).toBe(true),
  );

  it.each(['đạt chuẩn', 'trồng cỏ', 'đãi khách', 'rà soát'])('not how things are: “%s”', (words) =>
    expect(tellsOfPast(words)).toBe(false),
  );
});

describe('“Yêu cầu” alone above items', () => {
  it('is what a plan is for, in a conclusion the duties', () => {
    expect(zoneOf('yêu cầu', true)).toBe('purpose');
    expect(zoneOf('yêu cầu', false)).toBe('tasks');
    expect(zoneOf('yêu cầu khác', false)).toBeNull();
  });
});

it.each(['những nội dung đã thực hiện: phòng quy hoạch trình đồ án', 'việc đã làm: dọn rác'])(
  'What was done is a result: “%s”',
  (words) => expect(isResult(words)).toBe(true),
);

it.each(['những nội dung cần tập trung: dọn rác', 'việc đã làm dở, làm tiếp'])(
  'What is to be done is no result: “%s”',
  (words) => expect(isResult(words)).toBe(false),
);

describe('What was concluded begins', () => {
  it.each(['kết luận của giám đốc', 'b. chỉ đạo của tổng giám đốc', 'giám đốc phân công:'])(
    'with “%s”',
    (words) => expect(isConclusion(words)).toBe(true),
  );

  it.each(['ý kiến của giám đốc', 'ban chỉ đạo báo cáo', 'theo kết luận của giám đốc'])(
    'but not with “%s”',
    (words) => expect(isConclusion(words)).toBe(false),
  );
});
