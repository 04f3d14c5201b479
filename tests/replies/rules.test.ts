import { readReplies, type Update } from '../../src/replies/readReplies';
import { day, member, neighbourhood, task } from '../support/tracker';

const today = day('2026-08-20');
const committee = {
  tasks: [
    task({ id: 'NV-1', content: 'Lắp 12 camera khu vực chợ', owners: ['Trần Văn Hùng'], deadline: null }),
    task({
      id: 'NV-2',
      content: 'Dọn vệ sinh đường thôn',
      owners: ['Lê Thị Hoa'],
      recurring: { rule: 'FREQ=WEEKLY;BYDAY=SA', done: [], waived: [] },
    }),
  ],
  members: [
    member({ name: 'Trần Văn Hùng', fullName: 'Trần Văn Hùng' }),
    member({ name: 'Lê Thị Hoa', fullName: 'Lê Thị Hoa' }),
  ],
  neighbourhoods: [],
  criteria: [],
};
const read = (text: string): Update[] => readReplies(text, committee, today).updates;

const sure: [string, Partial<Update>][] = [
  ['nv1 xong hết rùi nha a', { state: 'done' }],
  ['nv1 lắp rồi', { state: 'done' }],
  ['nv1 mới xong hồi nãy', { state: 'done', doneOn: today }],
  ['nv1 xong sáng nay lúc 9h30', { state: 'done', doneOn: today }],
  ['nv1 lắp 12/12 mắt rồi', { state: 'done', progress: 100 }],
  ['nv1 đã hoàn tất 100%', { state: 'done', progress: 100 }],
  ['nv1 xong rồi không còn vướng nữa', { state: 'done', difficulty: null }],
  ['nv1 đã số hóa 300 trang, đạt 25%', { state: 'inProgress', progress: 25 }],
  ['nv1 xong rồi, 45/47 người dự', { state: 'done', progress: null }],
  ['nv1 à nhầm, mới xong đoạn đầu hẻm thôi', { state: 'inProgress' }],
  ['nv1 con 2 mat nua la xong', { state: 'inProgress' }],
  ['nv1 thay thêm 45 cái', { state: 'inProgress' }],
  ['nv1 hổng có vật tư, đứng im 3 bữa nay', { state: 'blocked' }],
  ['nv1 ko lam dc do mua', { state: 'blocked' }],
  ['nv1 cho tien ve moi lam', { state: 'waiting' }],
  ['nv1 huyện bảo dừng lại chờ hướng dẫn', { state: 'paused' }],
  ['nv1 em chưa phát, tỉnh chưa gửi mẫu', { state: 'notStarted', difficulty: 'tỉnh chưa gửi mẫu' }],
  ['nv1 41%, vướng 2 công trình chưa có khối lượng nghiệm thu', { state: 'inProgress', progress: 41 }],
  ['nv1 đã đi dây xong, đang chờ điện lực', { state: 'waiting', result: 'nv1 đã đi dây xong' }],
  ['nv1 cho e xin den 5/9', { state: null, extension: day('2026-09-05') }],
  ['nv1 xin lùi đến 5/9 được không ạ', { state: null, extension: day('2026-09-05') }],
  ['nv1 điện lực hẹn tuần sau, xin gia hạn đến 20/9', { extension: day('2026-09-20') }],
  ['NV-1: chưa kéo được dây. Xin gia hạn đến ngày 10/9/2026.', { extension: day('2026-09-10') }],
  ['nv1 xin lui den 5/9, may hu chua vao duoc', { state: null, difficulty: 'may hu chua vao duoc' }],
  ['nv1 từ 40% lên 60%', { progress: 60 }],
  ['nv1 hoàn thành trước hạn', { state: 'done' }],
  ['nv1 nghiệm thu xong hôm 14/8', { state: 'done', doneOn: day('2026-08-14') }],
  ['nv1 chờ đến 1/9 có tiền', { state: 'waiting', extension: null }],
  ['nv1 xong rồi, ko phát sinh gì', { state: 'done', difficulty: null }],
  ['nv1 được 31 hộ, còn 9 hộ chưa kéo được dây', { difficulty: 'còn 9 hộ chưa kéo được dây' }],
  ['nv2 t7 15/8 huy động 40 người', { ticks: [day('2026-08-15')] }],
  ['nv2 15/8 và 8/8 đều dọn', { ticks: [day('2026-08-08'), day('2026-08-15')] }],
  ['nv2 hôm qua đi tuần, không phát hiện vi phạm', { difficulty: null, result: 'không phát hiện vi phạm' }],
  ['nv1 4/4 thôn đã họp, ước đạt 80%', { state: 'inProgress', progress: 80 }],
  ['nv1 đã ký hợp đồng, lắp thử 2/12 mắt', { state: 'inProgress', progress: 17 }],
  ['nv1 lắp xong rồi, chờ anh phê duyệt', { state: 'awaitingConfirmation' }],
  ['nv1 lắp xong rồi, chờ huyện phê duyệt', { state: 'waiting' }],
  ['nv1 hôm trước chờ dây giờ dây về tới rồi, đang lắp', { state: 'inProgress' }],
  ['nv1 đang đứng vì dây cũ mục hết', { state: 'blocked' }],
  ['nv1 chưa tổ chức', { state: 'notStarted' }],
  ['còn nv1 thì em chưa đụng tới', { state: 'notStarted' }],
  [
    'nv1 được 7/12. Ba hộ còn lại đòi hỗ trợ gạch.',
    { difficulty: 'Ba hộ còn lại đòi hỗ trợ gạch', request: null },
  ],
  ['nv1 còn 3 mắt đều là chỗ khó', { state: 'inProgress' }],
  ['nv1 đề xuất mua dây em làm xong rồi', { state: 'done', request: null }],
  ['nv1 xin gia hạn đến 5/9, tại 9 hộ đi làm ăn xa chưa về', { difficulty: '9 hộ đi làm ăn xa chưa về' }],
  ['nv2 t7 15/8 dọn rồi, tuần này chuyển thứ Sáu', { ticks: [day('2026-08-15')] }],
  ['nv1 báo cáo sự cố đã nộp', { state: 'done' }],
  ['nv1 em xin báo cáo: đã lắp 7/12 mắt', { progress: 58, request: null }],
  ['nv1 lắp hết rồi nhé', { state: 'done' }],
  ['nv1 lắp gần hết rồi', { state: 'inProgress' }],
  ['nv1 lắp được 3 mắt nữa', { state: 'inProgress' }],
  ['nv1 lắp đủ 12 mắt, lên hình cả', { state: 'done' }],
  ['nv1 đã lắp 7 camera', { state: 'inProgress' }],
  ['nv1 còn khoảng 1/4', { progress: 75 }],
  ['nv1 lắp được hơn nửa rồi', { state: 'inProgress' }],
  ['nv1 khởi công sáng nay ạ', { state: 'inProgress' }],
  ['nv1 tạm gác lại, để họp dân xong đã', { state: 'paused', difficulty: 'để họp dân xong đã' }],
  ['nv1 lắp xong rồi, chờ kiểm lâm xác nhận', { state: 'waiting' }],
  ['nv1 lắp xong rồi, mời anh Bảo xem duyệt', { state: 'awaitingConfirmation' }],
  ['nv1 viết xong, đang xin ý kiến anh Bảo', { state: 'awaitingConfirmation' }],
  ['nv1 chưa làm gì vì chờ kéo dây', { state: 'notStarted', difficulty: 'chờ kéo dây' }],
  ['nv1 chưa làm vì còn chờ kết quả', { state: 'notStarted', difficulty: 'còn chờ kết quả' }],
  ['nv1 điện lực chưa trả lời', { state: 'waiting', difficulty: 'nv1 điện lực chưa trả lời' }],
  ['nv1 mới được 1 nửa do máy hỏng', { progress: 50, difficulty: 'máy hỏng' }],
  ['nv1 vá xong, tối qua mưa to không dột nữa', { state: 'done', difficulty: null }],
  ['nv1 tới 20/9 mới kịp, xin anh cho lùi tới hôm đó', { extension: day('2026-09-20') }],
  ['nv1 cho em thêm 1 tuần, tới 5/9', { extension: day('2026-09-05') }],
  ['nv1 xóm Đồi đến chiều nay được 5/12 mắt', { progress: 42, extension: null }],
  ['nv1 kéo xong dây 3 pha', { state: 'inProgress' }],
  ['nv1 dạy 34 CN mới xong chiều nay', { doneOn: today }],
  ['nv2 quên báo anh thứ bảy 8/8 với 15/8 vẫn dọn đủ', { ticks: [day('2026-08-08'), day('2026-08-15')] }],
  ['nv2 thứ 3 và thứ 7 tuần trước dọn đủ', { ticks: [day('2026-08-11'), day('2026-08-15')] }],
  ['nv2 đêm qua với đêm kia dọn đủ', { ticks: [day('2026-08-18'), day('2026-08-19')] }],
  [
    'nv2 thứ 7 vừa rồi không dọn được do xe hỏng',
    { ticks: [], difficulty: 'nv2 thứ 7 vừa rồi không dọn được do xe hỏng' },
  ],
  ['nv2 hôm qua 19/8 dọn, xong 3 ngõ', { ticks: [day('2026-08-19')] }],
];

const doubted: [string, Partial<Update>][] = [
  ['nv1 25/8 xong', { state: 'done' }],
  ['nv1 5/9 xong ạ', { state: 'inProgress' }],
  ['nv1 1/9 mới lắp', { state: 'inProgress' }],
  ['nv1 hình như xong rồi', { state: 'done' }],
  ['nv1 hoàn thành được 8 mắt', { state: 'done' }],
  ['nv1 đã lắp đủ 13 mắt', { state: 'done' }],
  ['nv1 đã phát cho 54 hộ sáng nay', { state: 'inProgress' }],
  ['nv1 đang lắp, 18/9 giao hàng', { state: 'inProgress', doneOn: null }],
  ['nv1 thợ bỏ ngang rồi', { state: 'inProgress' }],
  ['nv1 dừng từ 6/8 tới nay do hết dầu', { state: 'paused' }],
  ['nv1 xong rồi mà tối qua lại hỏng', {}],
  ['nv1 sơn xong rồi nhưng mờ, phải sơn lại', { state: 'done' }],
  ['nv1 hôm qua niêm yết ở chợ', { state: 'done' }],
];

const silent = [
  'nv1 nghe nói xong rồi',
  'nv1 xong thì báo anh',
  'nv1 làm xong nhớ gửi ảnh',
  'nv1 em gửi ảnh rồi nhé',
  'nv1 đang họp',
  'nv1 làm tới đâu rồi Hùng',
  'nv1 phải hoàn thành trước hạn',
  'nv1 đã lắp đâu',
  'nv1 dự tính sáng 24 làm',
  'nv1 tuần này nếu mưa thì nghỉ',
  'nv2 thứ 7 này dọn',
  'Quý thầy cô lưu ý hạn nv1 là thứ Sáu 04/9, nv2 10/12 nhé ạ',
  'ai vướng nv1 báo em',
  '@Tất cả nhờ anh chị trả lời nv1',
  'nv1 da chot chua chi',
  'nv1 để sau 10/9 mới làm được',
  'nv2 hôm qua em quên dọn',
  'sáng nay mấy anh chị báo giùm em tiến độ nv1',
  'nv1 có được hỗ trợ dây như xóm trên không ạ',
  'Công an xã báo cáo kết quả thực hiện nv1 tuần này',
];

describe('A message about a duty', () => {
  it.each(sure)('is read without a doubt: %s', (text, expected) => {
    expect(read(text)).toMatchObject([{ ...expected, doubts: [] }]);
  });

  it.each(doubted)('is read, for a person to look at: %s', (text, expected) => {
    expect(read(text)).toMatchObject([{ ...expected, doubts: [expect.any(String)] }]);
  });

  it.each(silent)('may be no news: %s', (text) => expect(read(text)).toEqual([]));

  it('withdraws another of the same sender, and gives no news by that', () => {
    const [said, withdrawn] = ['Trần Văn Hùng: nv1 xong rồi', 'Trần Văn Hùng: em rút lại, nv1 chưa xong'];
    expect(read(said)).toMatchObject([{ state: 'done' }]);
    expect(read(`${said}\n${withdrawn}`)).toEqual([]);
    expect(read(`${said}\nTrần Văn Hùng: em rút lại, nv1 mới 60%`)).toMatchObject([{ progress: 60 }]);
  });

  it('is signed by a given name in its last lines, not by a name further up', () => {
    expect(read('Chị ơi,\nnv1 xong rồi ạ.\nEm Hùng')).toMatchObject([{ sender: 'Trần Văn Hùng' }]);
    expect(read('Việc hôm nay\nEm Hoa\nnv1 xong rồi.\nNhớ ghi.\nCảm ơn cả nhà nhiều nhé')).toMatchObject([
      { sender: null },
    ]);
  });

  it('has no request for what stands under a duty whose name has “đề nghị” in it', () => {
    expect(read('Hồ sơ đề nghị NV-1: đã nộp ngày 04/8, đang chờ tỉnh thẩm định')).toMatchObject([
      { state: 'waiting', request: null },
    ]);
    expect(read('NV-1 được 60%.\nĐề nghị: cấp thêm dây')).toMatchObject([{ request: 'cấp thêm dây' }]);
  });

  it('is the sender’s who says who it is at the start, or stands alone before it', () => {
    for (const pasted of [
      'alo, em Hùng đây, nv1 xong rồi',
      'Em Hùng xin phép báo cáo nv1 xong rồi',
      'Hùng:\nnv1 xong rồi',
    ])
      expect(read(pasted)).toMatchObject([{ state: 'done', sender: 'Trần Văn Hùng' }]);
    expect(read('em nói Hùng rồi đây, nv1 xong rồi')).toMatchObject([{ sender: null }]);
  });

  it('has its day from a line of name, day and hour', () => {
    expect(read('Trần Văn Hùng, 18/08/2026 09:10\nnv1 xong hôm nay')).toMatchObject([
      { sender: 'Trần Văn Hùng', doneOn: day('2026-08-18') },
    ]);
  });

  it('is passed on by somebody else', () => {
    for (const pasted of [
      '[08:00, 20/08/2026] Lê Thị Hoa: Chuyển tiếp từ anh Hùng:\n"nv1 xong rồi"',
      '[08:00, 20/08/2026] Lê Thị Hoa: [Chuyển tiếp] anh Hùng: nv1 xong rồi',
      '[08:00, 20/08/2026] Lê Thị Hoa: anh Hùng nhắn: nv1 xong rồi',
    ])
      expect(read(pasted)).toMatchObject([{ state: 'done', sender: 'Trần Văn Hùng' }]);
  });

  it('is signed with given name and unit', () => {
    expect(read('Vâng chị, nv1 xong rồi\nHùng - tổ kỹ thuật')).toMatchObject([{ state: 'done' }]);
  });

  it('gives its last share alone', () => {
    expect(read('Trần Văn Hùng: nv1 4/12 mắt\nTrần Văn Hùng: thêm 1 mắt thành 5/12')).toMatchObject([
      { progress: 42, result: expect.not.stringContaining('4/12') as string },
    ]);
  });

  it('has a form of lines, whose “không” under a heading is nothing', () => {
    expect(read('PHIẾU BÁO TIẾN ĐỘ tuần này\nViệc: nv1\nĐã làm: 12/12 mắt\nKhó khăn: không')).toMatchObject([
      { state: 'done', progress: 100, difficulty: null },
    ]);
  });

  it('lacks nothing where the duty is called after what was lacking', () => {
    const poor = {
      ...committee,
      tasks: [task({ id: 'NV-3', content: 'Thăm hộ khó khăn', owners: ['Trần Văn Hùng'] })],
    };
    expect(
      readReplies('Trần Văn Hùng: thăm hộ khó khăn đã xong chiều qua', poor, today).updates,
    ).toMatchObject([{ state: 'done', difficulty: null }]);
  });

  it('turns to another duty with another place', () => {
    const placed = {
      ...committee,
      neighbourhoods: ['Xóm Đồi', 'Xóm Suối'].map((name) => neighbourhood({ name })),
      tasks: [
        task({
          id: 'NV-3',
          content: 'Kiểm đếm 96 hộ xóm Đồi',
          neighbourhoods: ['Xóm Đồi'],
          owners: ['Lê Thị Hoa'],
        }),
        task({
          id: 'NV-4',
          content: 'Kiểm đếm 41 hộ xóm Suối',
          neighbourhoods: ['Xóm Suối'],
          owners: ['Lê Thị Hoa'],
        }),
      ],
    };
    expect(
      readReplies('Lê Thị Hoa: kiểm đếm hộ xóm Đồi 80%, kiểm đếm hộ xóm Suối mới được 5 hộ', placed, today)
        .updates,
    ).toMatchObject([
      { task: 'NV-3', progress: 80 },
      { task: 'NV-4', state: 'inProgress' },
    ]);
  });

  it('stays with the duty before the colon, whatever else it names', () => {
    expect(
      read(
        '[08:00, 20/08/2026] Trần Văn Hùng: Lắp camera khu vực chợ: xong 3 mắt. Riêng cuối chợ chưa kéo được do bận dọn vệ sinh đường thôn.',
      ),
    ).toMatchObject([{ task: 'NV-1', state: 'inProgress' }]);
  });

  it('was done on the day its heading names', () => {
    expect(read('[08:00, 17/08/2026] Lê Thị Hoa: dọn đường thôn sáng nay: 41/50 hộ')).toMatchObject([
      { task: 'NV-2', ticks: [day('2026-08-17')] },
    ]);
  });

  it('corrects what was said a moment before', () => {
    expect(read('Trần Văn Hùng: nv1 được 10/12\nTrần Văn Hùng: à không, 8/12 thôi')).toMatchObject([
      { progress: 67, difficulty: null },
    ]);
  });

  it('may name the duty first in many of its words, which is no doubt', () => {
    expect(read('Việc lắp camera ở khu vực chợ, tổ đã làm xong')).toMatchObject([
      { state: 'done', doubts: [] },
    ]);
    expect(read('Thợ bên kia kéo nhau về quê mất, camera khu vực chợ đã lắp xong')[0]?.doubts).not.toEqual(
      [],
    );
  });
});
