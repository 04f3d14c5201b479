/**
 * The fifteen duties of a notice of 31/7/2023 as rows: eight dated, two recurring, five without a date. A duty of a class
 * of people has one row for each of them, told apart by what follows the dot: NV-04.XH.
 */
import { names, type Person } from './people';
import { day, type SampleTask, task } from './task';

const assignedOn = day('2023-07-31');
const assigned = (item: string) => ({ assignedOn, source: `07-TB/BCĐ, mục ${item}` });

const soon = { deadlinePhrase: 'sớm' };
const before4August = { deadlinePhrase: 'trước 04/8/2023', deadline: day('2023-08-04') };
const before30August = { deadlinePhrase: 'trước 30/8/2023', deadline: day('2023-08-30') };
const inAugust = { deadlinePhrase: 'trong tháng 8 năm 2023', deadline: day('2023-08-31') };
const everyWeekend = {
  deadlinePhrase: 'thứ Bảy và Chủ nhật hàng tuần',
  recurrence: 'Thứ Bảy, Chủ nhật hàng tuần',
};
const everyFriday = { deadlinePhrase: 'chiều thứ Sáu hàng tuần', recurrence: 'Thứ Sáu hàng tuần' };

/** What one member of a class has entered so far. */
type Entered = Partial<Omit<SampleTask, 'id' | 'owners'>>;

/** S01: each member in charge gets the district's guidance for their dossiers. */
const guidance = (suffix: string, owner: Person, criteria: string[], entered: Entered): SampleTask =>
  task(`NV-01.${suffix}`, {
    content: `Làm việc với cơ quan hướng dẫn của huyện để biết cách hoàn thiện hồ sơ tiêu chí ${criteria.join(', ')}`,
    criteria,
    owners: [owner],
    ...soon,
    ...assigned('2.1'),
    ...entered,
  });

/** S03: the clean-up at the weekend. */
const cleanUp = (suffix: string, neighbourhood: string, owner: Person, entered: Entered): SampleTask =>
  task(`NV-03.${suffix}`, {
    content: 'Giữ nếp tổng vệ sinh đường phố, ngõ xóm vào hai ngày cuối tuần',
    criteria: ['3'],
    neighbourhoods: [neighbourhood],
    owners: [owner],
    ...everyWeekend,
    ...assigned('2.2'),
    state: 'inProgress',
    ...entered,
  });

/** S04: the houses of culture. */
const houseOfCulture = (suffix: string, neighbourhood: string, owner: Person, entered: Entered): SampleTask =>
  task(`NV-04.${suffix}`, {
    content: 'Sửa sang, mua sắm thêm để nhà văn hóa khu phố đủ điều kiện sinh hoạt',
    criteria: ['7'],
    neighbourhoods: [neighbourhood],
    owners: [owner],
    partners: [names.culture],
    ...before30August,
    ...assigned('2.2'),
    state: 'inProgress',
    ...entered,
  });

/** S09: papers for the security appraisal. */
const appraisalPapers = (suffix: string, body: string, owner: Person, entered: Entered): SampleTask =>
  task(`NV-09.${suffix}`, {
    content: `Xếp đủ giấy tờ của ${body} để phục vụ thẩm định tiêu chuẩn về an ninh, trật tự`,
    criteria: ['4'],
    owners: [owner],
    partners: [names.police],
    ...before4August,
    ...assigned('2.3'),
    ...entered,
  });

/** S11: the dossiers handed to two clerks. */
const dossier = (suffix: string, criterion: string, owner: Person, entered: Entered): SampleTask =>
  task(`NV-11.${suffix}`, {
    content: `Hoàn chỉnh bộ hồ sơ tiêu chí ${criterion}, đối chiếu từng giấy tờ với huyện`,
    criteria: [criterion],
    owners: [owner],
    ...before30August,
    ...assigned('2.3'),
    state: 'inProgress',
    ...entered,
  });

/** S14: following the neighbourhoods one looks after. */
const following = (suffix: string, neighbourhoods: string[], owner: Person, entered: Entered): SampleTask =>
  task(`NV-14.${suffix}`, {
    content: 'Nắm tình hình, tiến độ ở khu phố được phân công',
    neighbourhoods,
    owners: [owner],
    ...assigned('2.5'),
    state: 'inProgress',
    ...entered,
  });

/** As the rows stood on Friday 4/8/2023. */
export const noticeTasks: SampleTask[] = [
  guidance('TC1', names.planner, ['1', '2'], { state: 'inProgress', progress: 40 }),
  guidance('TC3', names.viceChair, ['3'], { state: 'inProgress', progress: 30 }),
  guidance('TC4', names.police, ['4'], { state: 'inProgress', progress: 50 }),
  guidance('TC5', names.clerkPhuc, ['5'], {}),
  guidance('TC6', names.accountant, ['6'], {
    state: 'done',
    progress: 100,
    completedOn: day('2023-08-03'),
    result: 'Đã nhận bản hướng dẫn và danh mục giấy tờ của huyện.',
  }),
  guidance('TC7', names.culture, ['7', '8'], { state: 'inProgress', progress: 20 }),
  guidance('TC9', names.clerkThu, ['9'], {}),

  task('NV-02', {
    content: 'Viết xong đề án thu gom rác sinh hoạt để đưa ra lấy ý kiến người dân',
    criteria: ['3'],
    owners: [names.viceChair],
    partners: [names.planner],
    ...soon,
    ...assigned('2.2'),
    state: 'inProgress',
    progress: 70,
    result: 'Xong phần hiện trạng và mức thu dự kiến.',
  }),

  cleanUp('KP1', 'Khu phố 1', names.headOf1, {}),
  cleanUp('KP3', 'Khu phố 3', names.headOf3, {}),
  cleanUp('KP4', 'Khu phố 4', names.headOf4, {}),
  cleanUp('KP9', 'Khu phố 9', names.headOf9, {}),
  cleanUp('KP10', 'Khu phố 10', names.headOf10, {
    state: 'blocked',
    difficulty: 'Xe gom rác hỏng, bà con quét dọn xong rác vẫn nằm ven đường đến sáng thứ Hai.',
    proposal: 'Cho mượn xe của khu phố 9 vào chiều Chủ nhật.',
  }),
  cleanUp('XH', 'Khu phố Xuân Hợp', names.headOfXuanHop, {}),
  cleanUp('TL', 'Khu phố Tân Lập', names.headOfTanLap, {}),
  task('NV-03.CQ', {
    content: 'Đôn đốc các cơ quan, trường học tổng vệ sinh vào hai ngày cuối tuần',
    criteria: ['3'],
    owners: [names.clerkThu],
    ...everyWeekend,
    ...assigned('2.2'),
    state: 'inProgress',
  }),

  houseOfCulture('KP1', 'Khu phố 1', names.headOf1, { progress: 90 }),
  houseOfCulture('KP3', 'Khu phố 3', names.headOf3, {
    progress: 65,
    result: 'Đã lát sân, còn thiếu bộ âm thanh.',
  }),
  houseOfCulture('KP4', 'Khu phố 4', names.headOf4, { progress: 40 }),
  houseOfCulture('KP9', 'Khu phố 9', names.headOf9, { progress: 50 }),
  houseOfCulture('KP10', 'Khu phố 10', names.headOf10, { state: 'notStarted' }),
  houseOfCulture('XH', 'Khu phố Xuân Hợp', names.headOfXuanHop, { progress: 75 }),
  houseOfCulture('TL', 'Khu phố Tân Lập', names.headOfTanLap, {
    state: 'awaitingConfirmation',
    progress: 100,
    result: 'Đủ 60 bộ bàn ghế, loa và tủ sách; mời Ban Chỉ đạo xuống kiểm tra.',
  }),

  task('NV-05', {
    content: 'Làm việc với huyện để sớm có xi măng hỗ trợ cho các tuyến ngõ đã đăng ký',
    criteria: ['2'],
    owners: [names.planner],
    ...soon,
    ...assigned('2.2'),
    state: 'blocked',
    progress: 30,
    difficulty: 'Huyện hẹn đợt phân bổ sau. Hai ngõ đã đóng xong khuôn, gặp mưa to là phải làm lại.',
    proposal: 'Đề nghị Trưởng Ban có ý kiến với huyện cho ứng trước 40 tấn.',
  }),
  task('NV-06', {
    content: 'Lập phương án thu hồi đất công ích, tính rõ nguồn tiền có thể đưa vào đầu tư',
    owners: [names.planner],
    partners: [names.accountant],
    deadlinePhrase: 'trước 4/8/2023',
    deadline: day('2023-08-04'),
    ...assigned('2.2'),
    state: 'inProgress',
    progress: 75,
    result: 'Đo đạc xong 12/14 thửa.',
  }),
  task('NV-07', {
    content: 'Khảo sát vị trí, lập dự toán và lắp pa nô, áp phích ở trục đường, công sở, khu phố',
    criteria: ['5'],
    owners: [names.accountant],
    partners: [names.culture, names.clerkPhuc],
    ...before30August,
    ...assigned('2.2'),
    state: 'inProgress',
    progress: 25,
    result: 'Khảo sát xong 18 vị trí.',
  }),
  task('NV-08.MT', {
    content: 'Xem lại cách làm ở các khu dân cư sáng, xanh, sạch, đẹp, an toàn và nêu cách gỡ khó',
    criteria: ['3', '7'],
    owners: [names.front],
    ...before4August,
    ...assigned('2.3'),
    state: 'done',
    progress: 100,
    completedOn: day('2023-08-04'),
    result: 'Bản đánh giá bảy khu dân cư, kèm ảnh.',
  }),
  task('NV-08.PN', {
    content: 'Xem lại cách làm ở các tuyến phố văn minh và nêu cách gỡ khó',
    criteria: ['7'],
    owners: [names.women],
    ...before4August,
    ...assigned('2.3'),
    state: 'inProgress',
    progress: 60,
  }),
  appraisalPapers('MT', 'Mặt trận Tổ quốc', names.front, {
    state: 'done',
    progress: 100,
    completedOn: day('2023-08-02'),
    result: 'Một bộ giấy tờ, đã giao Công an thị trấn.',
  }),
  appraisalPapers('PN', 'Hội Liên hiệp Phụ nữ', names.women, { state: 'inProgress', progress: 50 }),
  appraisalPapers('TN', 'Đoàn Thanh niên', names.youth, { state: 'inProgress', progress: 30 }),
  task('NV-10', {
    content: 'Gom tiến độ và vướng mắc của từng tiêu chí, báo cáo Ban Chỉ đạo',
    criteria: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    owners: [names.secretary],
    ...everyFriday,
    ...assigned('2.3'),
    state: 'inProgress',
    result: 'Đã gửi bản tổng hợp tuần 31.',
  }),
  dossier('TC9', '9', names.clerkThu, { progress: 35 }),
  dossier('TC5', '5', names.clerkPhuc, { progress: 20 }),

  task('NV-12', {
    content: 'Hoàn tất hồ sơ chuyển hóa địa bàn trọng điểm về an ninh, trật tự và đề nghị công nhận',
    criteria: ['4'],
    owners: [names.police],
    ...inAugust,
    ...assigned('2.4'),
    state: 'inProgress',
    progress: 60,
  }),
  task('NV-13', {
    content: 'Soạn kế hoạch kiểm tra, lập lại trật tự giao thông trình Ủy ban nhân dân',
    criteria: ['2', '4'],
    owners: [names.police],
    partners: [names.viceChair],
    ...inAugust,
    ...assigned('2.4'),
    state: 'inProgress',
    progress: 50,
  }),

  following('KP1', ['Khu phố 1', 'Khu phố 3'], names.clerkThu, {}),
  following('KP4', ['Khu phố 4', 'Khu phố 9'], names.clerkPhuc, {}),
  following('KP10', ['Khu phố 10'], names.planner, {}),
  following('XH', ['Khu phố Xuân Hợp', 'Khu phố Tân Lập'], names.culture, {}),
  task('NV-15', {
    content: 'Chịu trách nhiệm trước Ban Chỉ đạo về kết quả của tiêu chí được phân công',
    criteria: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    owners: [
      names.planner,
      names.viceChair,
      names.police,
      names.clerkPhuc,
      names.accountant,
      names.culture,
      names.clerkThu,
    ],
    ...assigned('2.5'),
    state: 'inProgress',
  }),
];
