import { defaultSettings, type Settings } from '../../src/domain/settings';
import { planSetUp } from '../../src/workbook/setUpPlan';
import { scheduleSettings, settingRows } from '../../src/workbook/settingRows';
import { settingsTab } from '../../src/workbook/tabs/tabs';

const week = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const yesNo = ['Có', 'Không'];

/** What stands in the sheets of committees: renaming a setting or a choice would take back what they decided. */
const agreed: [setting: keyof Settings, label: string, byDefault: string, choices?: string[]][] = [
  ['committee', 'Tên ban chỉ đạo', 'Ban Chỉ đạo'],
  ['goal', 'Danh hiệu', 'đô thị văn minh'],
  ['indicatorLabel', 'Cách gọi cấp dưới tiêu chí', 'nội dung'],
  ['criteriaSet', 'Bộ tiêu chí', ''],
  ['unitType', 'Loại đơn vị', ''],
  ['recogniser', 'Cấp công nhận', ''],
  [
    'evaluationMode',
    'Cách đánh giá',
    'Đạt tất cả tiêu chí',
    ['Đạt tất cả tiêu chí', 'Chấm điểm', 'Tỷ lệ đơn vị đạt'],
  ],
  ['requiredPoints', 'Tổng điểm cần đạt', '80'],
  ['floorPercent', 'Điểm tối thiểu mỗi tiêu chí (%)', '50'],
  ['requiredShare', 'Tỷ lệ đơn vị cần đạt (%)', '70'],
  ['dueSoonDays', 'Số ngày báo sắp đến hạn', '3'],
  ['printedDayCounts', 'Cách hiểu “trước”', 'Tính cả ngày ghi', ['Tính cả ngày ghi', 'Không tính ngày ghi']],
  ['timeZone', 'Múi giờ', 'Asia/Ho_Chi_Minh'],
  ['sender', 'Người gửi bản tin', 'Thư ký Ban Chỉ đạo'],
  ['replyTo', 'Địa chỉ nhận trả lời', ''],
  ['allowedDomains', 'Tên miền được phép', ''],
  ['digestOn', 'Gửi bản tin hằng tuần', 'Có', yesNo],
  ['digestWeekday', 'Thứ gửi bản tin', 'Thứ Sáu', week],
  ['digestHour', 'Giờ gửi bản tin', '14'],
  ['digestNeedsApproval', 'Cách gửi bản tin', 'Tự động', ['Tự động', 'Chờ thư ký duyệt']],
  ['approvers', 'Người duyệt', ''],
  ['makeUpUntil', 'Gửi bù bản tin bị lỡ', 'Thứ Ba', ['Không gửi bù', ...week]],
  ['letterWhenNothing', 'Gửi cả khi không có việc', 'Không', yesNo],
  ['reminderOn', 'Nhắc cập nhật', 'Có', yesNo],
  ['reminderWeekday', 'Thứ nhắc cập nhật', 'Thứ Năm', week],
  ['reminderHour', 'Giờ nhắc cập nhật', '8'],
  ['staleDays', 'Số ngày coi là lâu chưa cập nhật', '14'],
  ['holidays', 'Ngày nghỉ', ''],
  ['makeUpDays', 'Ngày làm bù', ''],
  [
    'onHoliday',
    'Khi ngày gửi là ngày nghỉ',
    'Gửi ngày làm việc trước đó',
    ['Gửi ngày làm việc trước đó', 'Bỏ qua tuần đó', 'Vẫn gửi'],
  ],
  [
    'unitDuties',
    'Việc giao cho đơn vị báo đến',
    'Người đứng đầu',
    ['Người đứng đầu', 'Thư ký, văn phòng', 'Cả đơn vị'],
  ],
  ['keepNamesMonths', 'Số tháng giữ tên trong sổ', '24'],
  ['communeCode', 'Mã đơn vị', ''],
  ['givesContent', 'Xuất cả nội dung việc', 'Không', yesNo],
  ['linkDays', 'Số ngày dùng được liên kết cá nhân', '60'],
  ['deciders', 'Người quyết định xin lùi hạn', ''],
  ['paperLayout', 'Thể thức văn bản', 'Văn bản của Đảng', ['Văn bản của Đảng', 'Văn bản hành chính']],
  ['upperBody', 'Cơ quan cấp trên', ''],
  ['paperSymbol', 'Ký hiệu văn bản', 'BCĐ'],
  ['paperPlace', 'Nơi ra văn bản', ''],
  ['signerFunction', 'Chức vụ người ký', 'Trưởng ban'],
  ['recipients', 'Nơi nhận văn bản', ''],
  ['partyLinePitch', 'Cách dòng văn bản Đảng', '18'],
  ['partyFunctionBold', 'In đậm chức vụ ký', 'Không', yesNo],
  ['formOfAddress', 'Xưng hô', 'Đồng chí', ['Đồng chí', 'Ông/bà']],
  ['escalateToCriterion', 'Báo người phụ trách tiêu chí khi quá hạn', '0'],
  ['escalateToChair', 'Báo Trưởng Ban khi quá hạn', '0'],
  ['escalateStale', 'Báo việc ba tuần không cập nhật', 'Không', yesNo],
  ['scores', 'Kết quả theo người, khu phố', 'Không', yesNo],
  ['dossier', 'Kiểm tra minh chứng, hồ sơ', 'Không', yesNo],
  ['calendar', 'Tệp lịch kèm thư', 'Không', yesNo],
  ['weekFileTo', 'Kèm số liệu tuần cho', ''],
  [
    'communeGroup',
    'Nhóm xã',
    'Không chia nhóm',
    ['Không chia nhóm', 'Nhóm 1', 'Nhóm 2', 'Nhóm 3', 'Đặc khu'],
  ],
  ['recognisedOn', 'Ngày được công nhận', ''],
  ['taskTable', 'Tab nhiệm vụ', 'Nhiệm vụ'],
  ['taskColumns', 'Cột của tab nhiệm vụ', ''],
  ['stateWords', 'Cách hiểu trạng thái', ''],
  ['assumedYear', 'Năm của ngày ghi thiếu năm', ''],
];

/** Those that stand in a sheet only once somebody chose a value. */
const onDemand = new Set<keyof Settings>([
  'formOfAddress',
  'escalateToCriterion',
  'escalateToChair',
  'escalateStale',
  'scores',
  'dossier',
  'calendar',
  'weekFileTo',
  'communeGroup',
  'recognisedOn',
  'assumedYear',
]);

const rowOf = (setting: keyof Settings) => settingRows.find((row) => row.setting === setting)!;
const read = (setting: keyof Settings, text: string) => rowOf(setting).read(text);
const chosen = (setting: keyof Settings) => rowOf(setting).choices.map((word) => read(setting, word));

describe('The settings', () => {
  it('keep the names, choices and order that stand in people’s sheets', () => {
    expect(
      settingRows.map(({ setting, label, byDefault, choices }) => [setting, label, byDefault, choices]),
    ).toEqual(
      agreed.map(([setting, label, byDefault, choices = []]) => [setting, label, byDefault, choices]),
    );
  });

  it('are added by setting up with their default, and each with a sentence on what it does', () => {
    const [plan] = planSetUp(new Map([[settingsTab.name, null]]));
    expect(plan?.rows.map(([label, byDefault]) => [label, byDefault])).toEqual(
      agreed.filter(([setting]) => !onDemand.has(setting)).map(([, label, byDefault]) => [label, byDefault]),
    );
    for (const { label, explanation } of settingRows)
      expect([label, explanation]).toEqual([label, expect.stringMatching(/^\p{Lu}.{15,}\.$/u)]);
  });

  it('that were never changed mean what they meant before', () => {
    for (const { setting, byDefault } of settingRows.filter((row) => row.byDefault !== ''))
      expect(read(setting, byDefault)).toEqual({ value: defaultSettings[setting] });
  });

  it('mean by each choice what it says, in any spelling', () => {
    expect(chosen('digestOn')).toEqual([{ value: true }, { value: false }]);
    expect(chosen('digestWeekday')).toEqual([1, 2, 3, 4, 5, 6, 7].map((value) => ({ value })));
    expect(chosen('makeUpUntil')).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((value) => ({ value })));
    expect(chosen('digestNeedsApproval')).toEqual([{ value: false }, { value: true }]);
    expect(chosen('printedDayCounts')).toEqual([{ value: true }, { value: false }]);
    expect(chosen('evaluationMode')).toEqual(['allMet', 'points', 'share'].map((value) => ({ value })));
    expect(chosen('onHoliday')).toEqual(['before', 'skip', 'anyway'].map((value) => ({ value })));
    expect(read('digestWeekday', 'thu  sau')).toEqual({ value: 5 });
    expect(read('reminderOn', 'thỉnh thoảng')).toEqual({
      message: 'Nhắc cập nhật: chọn một trong Có, Không.',
    });
  });

  it.each([
    ['14', 14],
    ['08', 8],
    ['14:00', 14],
    ['14:00:00', 14],
    ['14 giờ', 14],
    ['14giờ', 14],
    ['14 GIỜ', 14],
    ['14 gio\u031b\u0300', 14],
    ['14h', 14],
    ['14 h00', 14],
    ['0', 0],
    ['23', 23],
    ['24', null],
    ['14:30', null],
    ['14h30', null],
    ['khoảng 14', null],
    ['14 giờ chiều', null],
    ['-1', null],
    ['1.5', null],
    ['00014', null],
    ['', null],
  ])('take a full hour however it is typed, and no other: “%s”', (written, value) => {
    expect(read('digestHour', written)).toEqual(
      value === null ? { message: 'Giờ gửi bản tin phải là số nguyên từ 0 đến 23.' } : { value },
    );
  });

  it.each([
    ['dueSoonDays', '5 ngày', 5],
    ['dueSoonDays', '5ngày', 5],
    ['keepNamesMonths', '36 tháng', 36],
    ['keepNamesMonths', '36tháng', 36],
    ['requiredShare', '75%', 75],
    ['requiredShare', '75 %', 75],
    ['requiredPoints', '9000 điểm', 9000],
    ['requiredPoints', '90điểm', 90],
  ] as const)('may have their unit written behind the number: %s “%s”', (setting, written, value) => {
    expect(read(setting, written)).toEqual({ value });
  });

  it.each([
    ['requiredPoints', 0, 9999],
    ['floorPercent', 0, 100],
    ['requiredShare', 0, 100],
    ['dueSoonDays', 0, 60],
    ['digestHour', 0, 23],
    ['reminderHour', 0, 23],
    ['staleDays', 7, 99],
    ['keepNamesMonths', 3, 120],
    ['linkDays', 7, 365],
    ['partyLinePitch', 16, 24],
    ['escalateToCriterion', 0, 99],
    ['escalateToChair', 0, 99],
  ] as const)('keep a number within what makes sense: %s from %d to %d', (setting, least, most) => {
    for (const value of [least, most]) expect(read(setting, String(value))).toEqual({ value });
    for (const value of [least - 1, most + 1])
      expect(read(setting, String(value))).toEqual({
        message: expect.stringContaining(`từ ${least} đến ${most}.`),
      });
  });

  it.each(['Asia/Ho_Chi_Minh', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT-7'])(
    'know a time zone: %s',
    (zone) => expect(read('timeZone', zone)).toEqual({ value: zone }),
  );

  it.each(['GMT+7', '+07:00', 'Việt Nam', 'Asia/Nowhere', 'Asia/', ' UTC', 'UTC\n'])(
    'know what is no time zone, for Google would take it for Greenwich: “%s”',
    (zone) =>
      expect(read('timeZone', zone)).toEqual({
        message: 'Múi giờ ghi theo tên quốc tế, ví dụ Asia/Ho_Chi_Minh.',
      }),
  );

  it('have their spaces made one, and the lower level of a criterion in small letters', () => {
    expect(read('committee', 'Ban Chỉ đạo\n  thị trấn')).toEqual({ value: 'Ban Chỉ đạo thị trấn' });
    expect(read('sender', 'Văn   phòng')).toEqual({ value: 'Văn phòng' });
    expect(read('indicatorLabel', 'Tiêu  chuẩn')).toEqual({ value: 'tiêu chuẩn' });
  });

  it('keep addresses out of the sender’s name, and anything but one out of the address for replies', () => {
    for (const name of ['Mai <mai@example.com>', 'mai@example.com', 'Mai <', '> Mai'])
      expect(read('sender', name)).toEqual({ value: name, message: expect.stringContaining('chỉ ghi tên') });
    expect(read('replyTo', 'mai@example.com')).toEqual({ value: 'mai@example.com' });
    expect(read('replyTo', 'chị Mai')).toEqual({ message: expect.stringContaining('Ghi một địa chỉ thư.') });
  });

  it('read days, with a word on those that are none', () => {
    expect(read('holidays', '01/01/2024; 02/09/2024')).toEqual({ value: ['2024-01-01', '2024-09-02'] });
    expect(read('makeUpDays', '04/05/2024; Tết; lễ')).toEqual({
      value: ['2024-05-04'],
      message: expect.stringMatching(/^Ngày làm bù: phần “Tết” .*\. phần “lễ” .*\.$/),
    });
  });

  it('read who may approve and which domains are known, and name what is neither', () => {
    expect(read('approvers', ' Mai@example.com,binh@example.com;\n lan@example.com ')).toEqual({
      value: ['mai@example.com', 'binh@example.com', 'lan@example.com'],
    });
    expect(read('approvers', 'chị Mai mai@example.com')).toEqual({
      value: ['mai@example.com'],
      message: 'Người duyệt: “chị”, “Mai” không dùng được.',
    });
    expect(read('allowedDomains', '@Example.com, thitran.example.com; nội bộ')).toEqual({
      value: ['example.com', 'thitran.example.com'],
      message: 'Tên miền được phép: “nội”, “bộ” không dùng được.',
    });
    expect(read('allowedDomains', 'a@example.com')).toMatchObject({ value: [] });
  });

  it('read what a committee calls columns and states, of those that there are', () => {
    const value = [{ ours: 'Hạn', theirs: 'Deadline' }];
    expect(read('taskColumns', 'Hạn = Deadline')).toEqual({ value });
    expect(read('stateWords', 'Hoàn thành = Đã nộp')).toEqual({
      value: [{ ours: 'Hoàn thành', theirs: 'Đã nộp' }],
    });
    expect(read('stateWords', 'Hạn = Deadline')).toEqual({
      message: expect.stringContaining('Hạn = Deadline'),
    });
  });

  it('read where a paper goes, a place each, with the stroke of a list in front or without', () => {
    expect(
      read('recipients', '- Đảng ủy thị trấn;\n  -  Các chi bộ ; Phòng Văn hóa - Xã hội;; Lưu VT.'),
    ).toEqual({
      value: ['Đảng ủy thị trấn', 'Các chi bộ', 'Phòng Văn hóa - Xã hội', 'Lưu VT.'],
    });
    expect(read('recipients', '')).toEqual({ value: [] });
  });

  it.each(['1', '00123', 'hs-01', 'HS_01.2', 'a'.repeat(30)])('take a code of the commune: “%s”', (code) => {
    expect(read('communeCode', code)).toEqual({ value: code.toUpperCase() });
  });

  it.each(['', '-12', 'xã 12', 'thị-trấn', '12/3', 'a'.repeat(31)])(
    'take no code of the commune that others could not read: “%s”',
    (code) =>
      expect(read('communeCode', code)).toEqual({
        message: 'Mã đơn vị chỉ gồm chữ không dấu, số, dấu chấm và gạch ngang, dài nhất 30 ký tự.',
      }),
  );

  it('take a year of four digits that days may lie in', () => {
    for (const year of ['2000', '2023', '2199'])
      expect(read('assumedYear', year)).toEqual({ value: Number(year) });
    for (const year of ['23', '20233', 'năm 2023', '2023.', '1999', '2200', ''])
      expect([year, read('assumedYear', year)]).toEqual([
        year,
        { message: 'Năm ghi đủ bốn chữ số, ví dụ 2023.' },
      ]);
  });

  it('take one day of recognition, and no other number of them', () => {
    expect(read('recognisedOn', '15/02/2026')).toEqual({ value: '2026-02-15' });
    for (const written of ['15/02/2026; 16/02/2026', '15/02/2026; lễ', 'tháng 2', '', '30/02/2026'])
      expect(read('recognisedOn', written)).toEqual({
        message: 'Ngày được công nhận ghi một ngày, như 15/02/2026.',
      });
  });

  it('know the group of the commune by its name', () => {
    expect(chosen('communeGroup')).toEqual(['none', '1', '2', '3', 'special'].map((value) => ({ value })));
    expect(chosen('unitDuties')).toEqual(['head', 'secretary', 'everyone'].map((value) => ({ value })));
    expect(chosen('paperLayout')).toEqual(['party', 'state'].map((value) => ({ value })));
  });

  it('of the schedule are shown apart: when letters go out, to whom, and on which days not', () => {
    const labels = settingRows
      .filter(({ setting }) => scheduleSettings.has(setting))
      .map(({ label }) => label);
    expect(labels).toEqual([
      'Gửi bản tin hằng tuần',
      'Thứ gửi bản tin',
      'Giờ gửi bản tin',
      'Cách gửi bản tin',
      'Người duyệt',
      'Gửi bù bản tin bị lỡ',
      'Gửi cả khi không có việc',
      'Nhắc cập nhật',
      'Thứ nhắc cập nhật',
      'Giờ nhắc cập nhật',
      'Số ngày coi là lâu chưa cập nhật',
      'Ngày nghỉ',
      'Ngày làm bù',
      'Khi ngày gửi là ngày nghỉ',
    ]);
  });
});
