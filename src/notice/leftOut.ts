/** Why a sentence is no duty, as shown to people. */
export const reasons = {
  past: 'Nói về kết quả, tình hình; không giao việc.',
  opening: 'Phần mở đầu, lời dẫn.',
  appeal: 'Lời kêu gọi, yêu cầu chung; không phải việc cụ thể.',
  acceptance: 'Ghi nhận hoặc đồng ý; không giao việc.',
  purpose: 'Nêu mục đích, yêu cầu chung.',
  closing: 'Câu kết.',
  event: 'Nêu thời gian, địa điểm; không giao việc.',
  general: 'Phân công chung, chưa nêu việc cụ thể.',
  unclear: 'Chưa rõ giao ai làm việc gì.',
  behindSignature: 'Đứng sau phần ký: phụ lục hoặc văn bản khác. Văn bản khác thì dán riêng.',
  table: 'Dòng bảng không có tên việc hoặc không rõ các cột.',
} as const;

const strong =
  /^(?:(?:cần|phải|tiếp tục|thường xuyên|không ngừng) )*(?:nâng cao|nêu cao|đề cao|phát huy|quán triệt|quyết tâm|phấn đấu|tăng cường sự|tăng cường công tác lãnh đạo|gương mẫu|chung tay|hưởng ứng|nghiêm túc (?:triển khai |tổ chức )?thực hiện|nghiêm túc chấp hành|chủ động (?:triển khai|thực hiện)(?: tốt| có hiệu quả)?$|tích cực hưởng ứng|đồng hành|mong muốn|mong|đoàn kết|thực hiện quyết liệt|vào cuộc|thi đua|căn cứ|quan tâm|cố gắng|đi đầu|(?:đi|dự|tham gia|tham dự|có mặt)(?: họp)? (?:cho )?đông đủ|tiên phong|nhiệt tình|triển khai thực hiện(?: nghiêm túc| có hiệu quả| tốt)?$)/;
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
  /^(?:trên đây|nhận được|thông báo này|thừa lệnh|văn phòng .{0,40}thông báo (?:để|đến)|xin cảm ơn|cảm ơn|kính mong|trân trọng|em cảm ơn|đ\/c nào|đồng chí nào|ai vướng|có gì)/;
export const isClosing = (words: string): boolean => closing.test(words);

const results =
  /^(?:về )?(?:kết quả|đánh giá|những? (?:kết quả|ưu điểm|tồn tại|hạn chế|khó khăn|việc đã|mặt)|ưu điểm|tồn tại|hạn chế|tình hình|thuận lợi|khó khăn|nguyên nhân|kiểm điểm|đặc điểm|bối cảnh|nhận định)/;
const purposes = /^(?:mục đích|yêu cầu$|mục tiêu|quan điểm|căn cứ|phạm vi|đối tượng)/;
const tasks =
  /nhiệm vụ|giải pháp|phương hướng|tổ chức thực hiện|phân công|thời gian tới|nội dung thực hiện|công việc/;

/** What a heading says of all that stands under it. */
export function zoneOf(heading: string): 'past' | 'purpose' | 'tasks' | null {
  if (tasks.test(heading)) return 'tasks';
  if (results.test(heading)) return 'past';
  return purposes.test(heading) ? 'purpose' : null;
}

const event =
  /^(?:thời gian|địa điểm|thành phần)\s*:|^[^,;]{0,80} (?:được )?(?:tổ chức|diễn ra|khai mạc|bắt đầu) (?:vào |lúc |từ |tại )/;
/** Whether a sentence says when and where something takes place. */
export const tellsOfEvent = (words: string): boolean => event.test(words);

const happened = new RegExp(
  String.raw`(?<!\p{L})(?:đã|đến nay|vừa qua|cơ bản|còn|chưa|đạt (?:\d|kết quả))(?!\p{L})`,
  'u',
);
/** Whether a sentence without an assignment speaks of what was done or is. */
export const tellsOfPast = (words: string): boolean => happened.test(words);
