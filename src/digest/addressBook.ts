import { isAddress, type EmailAddress } from '../domain/address';
import type { Member } from '../domain/tracker';

/** Whether a member can get any letter, and if not, why, in Vietnamese. */
export function unreachable(member: Member): string | null {
  if (member.left) return 'đã nghỉ, không còn nhận bản tin';
  if (member.digest === 'none') return 'đã chọn không nhận bản tin';
  return usable(member).length > 0 ? null : 'chưa có địa chỉ thư dùng được';
}

const usable = ({ addresses }: Member): EmailAddress[] =>
  addresses.map((address) => address.trim()).filter(isAddress);

/** Who reads at which address, a person at each of theirs, in the order of the tab; one address is one mailbox however its letters are cased. */
export function byAddress(members: readonly Member[]): [email: EmailAddress, readers: Member[]][] {
  const mailboxes = new Map<string, [EmailAddress, Member[]]>();
  for (const member of members) {
    if (unreachable(member) !== null) continue;
    for (const email of usable(member)) {
      const mailbox = mailboxes.get(email.toLowerCase());
      if (mailbox === undefined) mailboxes.set(email.toLowerCase(), [email, [member]]);
      else if (!mailbox[1].includes(member)) mailbox[1].push(member);
    }
  }
  return [...mailboxes.values()];
}
