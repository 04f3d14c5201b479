/** Why a sentence is no duty, as shown to people. */
export const reasons = {
  past: 'Nói về kết quả, tình hình; không giao việc.',
  opening: 'Phần mở đầu, lời dẫn.',
  appeal: 'Lời kêu gọi, yêu cầu chung; không phải việc cụ thể.',
  acceptance: 'Ghi nhận hoặc đồng ý; không giao việc.',
  purpose: 'Nêu mục đích, yêu cầu chung.',
  decided: 'Điều đã quyết định; không giao việc.',
  closing: 'Câu kết.',
  event: 'Nêu thời gian, địa điểm; không giao việc.',
  general: 'Phân công chung, chưa nêu việc cụ thể.',
  unclear: 'Chưa rõ giao ai làm việc gì.',
  behindSignature: 'Đứng sau phần ký: phụ lục hoặc văn bản khác. Văn bản khác thì dán riêng.',
  talk: 'Ý kiến, trao đổi; không giao việc.',
  table: 'Dòng bảng không có tên việc hoặc không rõ các cột.',
} as const;

const strong =
  /^(?:(?:cần|phải|tiếp tục|thường xuyên|không ngừng) )*(?:nâng cao(?! chất lượng| tỷ lệ| năng lực)|nêu cao|đề cao|phát huy|quán triệt|quyết tâm|phấn đấu|tăng cường sự|tăng cường công tác lãnh đạo|gương mẫu|chung tay|hưởng ứng|nghiêm túc (?:triển khai |tổ chức )?thực hiện|nghiêm túc (?:chấp hành|triển khai)|chủ động (?:triển khai|thực hiện)(?: tốt| có hiệu quả)?$|tích cực hưởng ứng|đồng hành|mong muốn|mong|đoàn kết|thực hiện quyết liệt|vào cuộc|thi đua|căn cứ|quan tâm|cố gắng|đi đầu|(?:đi|(?:đến )?dự|tham gia|tham dự|có mặt)(?: họp)? (?:cho )?(?:đông|đầy) đủ|tiên phong|nhiệt tình|(?:tổ chức )?(?:(?:triển khai(?: tổ chức)? )?thực hiện(?:,? (?:nghiêm túc|(?:có )?hiệu quả|tốt|nghiêm|đầy đủ|kịp thời|đúng (?:quy định|thời gian)))+|triển khai(?: tổ chức)? thực hiện)(?: \S+ \S+ này)?$)/;
const phrases =
  /phát huy (?:tinh thần|truyền thống|vai trò|sức mạnh)|nêu cao|nâng cao (?:tinh thần|ý thức|trách nhiệm|nhận thức)|tinh thần (?:trách nhiệm|đoàn kết)|quyết tâm|phấn đấu|chung sức|đồng lòng|đồng thuận|hoàn thành thắng lợi|thành công tốt đẹp|khắc phục (?:mọi )?khó khăn|vào cuộc|quyết liệt|hiệu quả (?:cao )?(?:nhất|hơn)|tiếp tục thực hiện|sâu rộng|quán triệt|gương mẫu|nêu gương|thống nhất trong nhận thức|văn minh, hiện đại|giàu đẹp|xứng đáng/g;
const everybody =
  /nhân dân|toàn thể|mọi người dân|mỗi người dân|các tầng lớp|các cấp ủy|cấp ủy, chính quyền|các bộ phận, cá nhân|các cơ quan, đơn vị/;

/**
 * Whether a sentence only exhorts: it begins with such a verb, or says several of such things, or says one to everybody.
 * Words as spelled by `pastedText`, one space between them.
 */
export function isAppeal(predicate: string, whole: string, subject: string): boolean {
  const count = whole.slice(0, 3000).match(phrases)?.length ?? 0;
  const toAll = everybody.test(subject);
  if (strong.test(predicate.replace(/[\s./]+$/, ''))) return count > 0 || toAll || predicate.length < 160;
  return count >= 2 || (toAll && count >= 1);
}

const closing =
  /^(?:trên đây|(?:kính )?chào (?!mừng)|nhận được|thông báo này|thừa lệnh|văn phòng .{0,40}thông báo (?:để|đến)|xin cảm ơn|cảm ơn|kính mong|p\/s|trân trọng|em cảm ơn|(?:(?:cuộc |buổi |phiên )?họp|hội nghị|biên bản) (?:kết thúc|xong|thông qua)(?: lúc|$)|(?:kính )?chúc |(?:thư ký|chủ tọa|người ghi biên bản) ?: [^.;:]{3,40}$|(?:đảng viên|đại biểu|thành viên|hội viên) (?:dự|có mặt|vắng)\s*:|đ\/c nào|đồng chí nào|ai vướng|có gì)/;
const ofThisPaper =
  /^(?:quyết định|thông báo|kế hoạch|nghị quyết|công điện|chỉ thị|quy chế|chương trình)(?: này)? (?:có hiệu lực|thay thế|gửi thay|được)|^mọi (?:thông tin|thắc mắc|chi tiết)|^trong quá trình (?:tổ chức |triển khai )?thực hiện,? (?:nếu|có|gặp)|chịu trách nhiệm thi hành (?:quyết định|nghị quyết|kế hoạch|thông báo) này/;
/** Whether a sentence only sends the notice on its way. */
export const isClosing = (words: string): boolean =>
  closing.test(words) || ofThisPaper.test(words.slice(0, 500));

/** What a decision decides in an article of its own: nothing is left to be done. */
export const isDecided = (words: string): boolean =>
  /^(?:thành lập|kiện toàn|ban hành|phê duyệt|bổ nhiệm|công nhận) /.test(words);

const results =
  /^(?:về )?(?:kết quả|đánh giá|nhìn lại|báo cáo và ý kiến|báo cáo của|(?:những |các )?(?:nội dung|việc|nhiệm vụ|công việc) đã|những? (?:kết quả|ưu điểm|tồn tại|hạn chế|khó khăn|việc đã|mặt)|ưu điểm|tồn tại|hạn chế|tình hình|thuận lợi|khó khăn|nguyên nhân|hiện trạng|thực trạng|thông tin chung|kiểm điểm|nhận xét|đặc điểm|bối cảnh|nhận định|diễn biến|(?:các )?ý kiến (?:phát biểu|thảo luận|tham gia|đóng góp)|nội dung (?:cuộc )?họp)/;
const purposes = /^(?:mục đích|mục tiêu|quan điểm|căn cứ|phạm vi|đối tượng)/;
const tasks =
  /nhiệm vụ|giải pháp|^(?:các )?kết luận|phương hướng|tổ chức thực hiện|phân công|thời gian tới|nội dung thực hiện|công việc/;

/** "Đánh giá công tác tháng 4: đã hoàn thành …". */
export const isResult = (words: string): boolean =>
  /^(?:đánh giá|kết quả)(?: [^:.;]{0,80})?: ?(?:đã|trong|toàn) |^nhận xét (?:chung|tuần|tháng|quý|tình hình|kết quả|công tác)[^:.;]{0,60}:|^(?:những |các )?(?:nội dung|việc|nhiệm vụ|công việc) đã [^:.;]{0,60}:/.test(
    words,
  );

/** What a heading says of all that stands under it. */
export function zoneOf(heading: string, isPlan = true): 'past' | 'purpose' | 'tasks' | null {
  // "Mục đích" and "Yêu cầu" begin a plan; in a conclusion what is asked for are the duties.
  if (/^yêu cầu$/.test(heading)) return isPlan ? 'purpose' : 'tasks';
  if (tasks.test(heading)) return 'tasks';
  if (results.test(heading)) return 'past';
  return purposes.test(heading) ? 'purpose' : null;
}

const event =
  /^(?:thời gian|địa điểm|thành phần|lịch (?:công tác|họp|làm việc))\s*:|^[^,;]{0,80} (?:được )?(?:tổ chức|diễn ra|khai mạc|bắt đầu) (?:vào |lúc |từ |tại )/;
/** Whether a sentence says when and where something takes place. */
export const tellsOfEvent = (words: string): boolean => event.test(words);

const nextMeeting =
  /^thời gian,? (?:và )?địa điểm ?:|^(?:cuộc |buổi |phiên |lịch )?họp (?:kế tiếp|tiếp theo|(?:lần )?(?:sau|tới)(?: |:))|^lần họp (?:sau|tới|kế tiếp|tiếp theo)|^[^,;.]{0,30} (?:sinh hoạt|họp) (?:kỳ|lần) (?:tới|sau)/;
/** "Cuộc họp kế tiếp: 8h00 thứ Hai". */
export const tellsOfNextMeeting = (words: string): boolean => nextMeeting.test(words);

const happened = new RegExp(
  String.raw`(?<!\p{L})(?:đã|đến nay|vừa qua|cơ bản|còn|chưa|đạt (?:\d|kết quả)|so với)(?!\p{L})`,
  'u',
);
/** Whether a sentence without an assignment speaks of what was done or is. */
export const tellsOfPast = (words: string): boolean => happened.test(words);

const concluding = /(?:^| )(?:kết luận|quyết nghị|giao việc|phân công|chỉ đạo của)(?: |,|:|$)/;
/** Whether a heading or lead-in of minutes begins what was concluded. */
export const isConclusion = (words: string): boolean =>
  (concluding.test(words) || agreed.test(words)) && !/^(?:căn cứ|thực hiện|theo) /.test(words);
const agreed = /(?:^| )(?:thống nhất|nhất trí|quyết định|biểu quyết)(?: [^,;.]{0,40})?:$/;
