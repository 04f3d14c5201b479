import type { PastedText } from './pasted';
import type { Range } from './range';

/** What a labelled line or a column of a table says of a duty. */
export type Field = 'content' | 'owner' | 'partner' | 'deadline' | 'start' | 'criterion' | 'number' | 'other';

const labels: readonly (readonly [Field, RegExp])[] = [
  ['number', /^(?:stt|tt|số tt|số thứ tự)$/],
  [
    'partner',
    /^(?:(?:đơn vị|cơ quan|người|bộ phận|cá nhân|thành phần)?(?: và)? ?phối hợp(?: thực hiện)?|cùng (?:làm|thực hiện)|(?:người |đơn vị )?hỗ trợ)$/,
  ],
  [
    'deadline',
    /^(?:thời (?:gian|hạn|điểm)(?: (?:thực hiện|hoàn thành|báo cáo|triển khai|xong|nộp|dự kiến|tổ chức))*|hạn(?: (?:chót|cuối|nộp|xong|hoàn thành))?|hoàn thành(?: trước| trong| xong)?|xong(?: trước)?|tiến độ|deadline|ngày hoàn thành|kết thúc|kỳ hạn|(?:thứ,? )?ngày(?:,? tháng)?|(?:ngày, giờ|giờ, ngày))$/,
  ],
  [
    'owner',
    /^(?:(?:đơn vị|cơ quan|người|bộ phận|cá nhân|đồng chí|lực lượng|tổ chức)?(?:, (?:đơn vị|cá nhân|bộ phận))? ?(?:chủ trì|phụ trách|thực hiện|đầu mối|chịu trách nhiệm|được giao|tham mưu|đảm nhiệm|làm)(?: chính| thực hiện| chủ trì| tham mưu)?|phân công(?: thực hiện| nhiệm vụ)?|giao|người phụ trách chính|(?:đơn vị|cơ quan|bộ phận|cá nhân)(?:(?:,| và|, và| hoặc) (?:đơn vị|cơ quan|bộ phận|cá nhân))*)$/,
  ],
  ['start', /^(?:ngày |thời gian )?bắt đầu$/],
  ['criterion', /^(?:tiêu chí(?: số)?|thuộc tiêu chí|mã tiêu chí)$/],
  [
    'content',
    /^(?:(?:các )?(?:nội dung|nhiệm vụ|công việc|việc|tên (?:nhiệm vụ|công việc|việc)|đầu việc|việc cần làm|hạng mục|hoạt động)(?: (?:công việc|nhiệm vụ|thực hiện|cụ thể|trọng tâm|chủ yếu|hoạt động))*)$/,
  ],
  [
    'other',
    /^(?:ghi chú|kinh phí|nguồn kinh phí|sản phẩm|kết quả(?:, sản phẩm)?|địa điểm|đối tượng|chỉ tiêu|đơn vị tính|số lượng|thành phần|tiến độ %|trạng thái|yêu cầu|hình thức)$/,
  ],
];

/** The field a label stands for: "Đơn vị chủ trì" is the owner; null for any other words. */
export function fieldOf(label: string): Field | null {
  const words = label
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*[/]\s*/g, ', ')
    .trim();
  return labels.find(([, expression]) => expression.test(words))?.[0] ?? null;
}

/** A line such as "Đơn vị chủ trì: Công an phường", in brackets or not: its field and where what it says begins. */
export function fieldLabelAt(
  { spelled }: PastedText,
  from: number,
  to: number,
): { field: Field; valueFrom: number } | null {
  const head = spelled.slice(from, Math.min(to, from + 50));
  const colon = head.indexOf(':');
  if (colon < 2) return null;
  const field = fieldOf(head.slice(head.startsWith('(') ? 1 : 0, colon));
  if (field === null || field === 'number' || field === 'content') return null;
  return { field, valueFrom: from + colon + 1 };
}

/** "1. Thời gian, địa điểm": a heading that only names the fields below it. "Yêu cầu" and "Kết quả" alone head more than that. */
export function isOfLabels({ spelled }: PastedText, heading: Range | undefined): boolean {
  if (heading === undefined || heading.to - heading.from >= 80) return false;
  const words = spelled.slice(heading.from, heading.to).replace(/[:.]$/, '');
  const fields = words.split(/,| và /).map((part) => fieldOf(part.replace(/[:.]$/, '')));
  return (
    fields.every((field) => field === 'deadline' || field === 'other') && !/^(?:yêu cầu|kết quả)$/.test(words)
  );
}

const loose: readonly (readonly [Field, RegExp])[] = [
  ['partner', /^(?!.*(?:chủ trì|phụ trách)).*phối hợp/],
  ['deadline', /thời (?:gian|hạn|điểm)|hạn (?:chót|cuối|nộp)|bao giờ|khi nào|^xong/],
  ['owner', /chủ trì|phụ trách|thực hiện|chuẩn bị|đầu mối|chịu trách nhiệm|^ai (?:làm|lo)/],
  ['content', /nội dung|nhiệm vụ|công việc|việc cần làm/],
];

/** The field of a column by one word of its heading, where the whole is not known: "Cơ quan, đơn vị phối hợp". */
export function columnOf(label: string): Field | null {
  const words = label.toLowerCase().replace(/\s+/g, ' ');
  if (words.length > 40 || /\d/.test(words)) return fieldOf(label);
  return fieldOf(label) ?? loose.find(([, expression]) => expression.test(words))?.[0] ?? null;
}
