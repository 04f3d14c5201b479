import type { ApprovalRight } from '../approval';
import type { Fact } from '../confirmation';

/** One thing that waits for confirmation: "địa chỉ mới la@example.com". */
export function factText({ kind, value }: Fact): string {
  switch (kind) {
    case 'address':
      return `địa chỉ mới ${value}`;
    case 'domain':
      return `tên miền được phép ${value}`;
    case 'approver':
      return `người duyệt ${value}`;
    case 'sender':
      return `tên người gửi “${value}”`;
    case 'replyTo':
      return `địa chỉ nhận trả lời ${value}`;
    case 'automatic':
      return 'gửi tự động, không chờ duyệt nữa';
  }
}

const kindNames: readonly (readonly [Fact['kind'], string])[] = [
  ['address', 'địa chỉ mới'],
  ['sender', 'tên người gửi'],
  ['replyTo', 'địa chỉ nhận trả lời'],
  ['approver', 'người duyệt'],
  ['domain', 'tên miền được phép'],
  ['automatic', 'chuyển sang gửi tự động'],
];

/** All of it in one line: "Chờ chu@example.com xác nhận: 2 địa chỉ mới, 1 tên người gửi. …"; empty when nothing waits. */
export function waitingLine(facts: readonly Fact[], owner: string): string {
  if (facts.length === 0) return '';
  const counts = kindNames.flatMap(([kind, name]) => {
    const count = facts.filter((fact) => fact.kind === kind).length;
    return count === 0 ? [] : [kind === 'automatic' ? name : `${count} ${name}`];
  });
  return `Chờ ${owner} xác nhận: ${counts.join(', ')}. Thư của người khác vẫn gửi. Xác nhận ở Lịch gửi và cài đặt.`;
}

/** The note of a letter in the register meanwhile. */
export const heldNote = 'Chờ người chạy lịch xác nhận địa chỉ này.';

/** The note of a letter that may have gone out, where the marks of what went out are damaged. */
export const damagedMarksNote = 'Dấu đã gửi bị hỏng, chưa rõ thư đã đi chưa.';

/** Where an account's address is needed and Google does not give it: which permission is missing. */
export const unknownAccount =
  'Google không cho biết địa chỉ của tài khoản này. Bấm một mục trong menu Tổng hợp tuần; khi Google hỏi quyền, đánh dấu ô xem địa chỉ email của bạn.';

/** Why somebody may not send, and who may; `owner`: empty while nobody runs the schedule. */
export function refusedApproval(
  right: Exclude<ApprovalRight, 'allowed'>,
  approvers: readonly string[],
  owner: string,
): string {
  const others = approvers.filter((one) => one !== owner.toLowerCase());
  const who = [...others, ...(owner === '' ? [] : [`người chạy lịch (${owner})`])].join(', ');
  const may =
    who === ''
      ? 'Chưa có người duyệt: ghi địa chỉ ở mục “Người duyệt” trong Lịch gửi và cài đặt.'
      : `Người duyệt và gửi được: ${who}.`;
  return right === 'accountUnknown'
    ? `Bản tin chờ duyệt. ${unknownAccount} ${may}`
    : `Bản tin chờ duyệt, tài khoản này chỉ xem trước được. ${may}`;
}
