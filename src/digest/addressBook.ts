import { isAddress, type EmailAddress } from '../domain/address';
import type { Member } from '../domain/tracker';

/** Whether a member can get any letter, and if not, why, in Vietnamese. */
export function unreachable({ digest, email, left }: Member): string | null {
  if (left) return 'đã nghỉ, không còn nhận bản tin';
  if (digest === 'none') return 'đã chọn không nhận bản tin';
  return isAddress(email.trim()) ? null : 'chưa có địa chỉ thư dùng được';
}

/** Who reads at which address, a person at each of theirs, in the order of the tab; one address is one mailbox however its letters are cased. */
export function byAddress(members: readonly Member[]): [email: EmailAddress, readers: Member[]][] {
  const mailboxes = new Map<string, [EmailAddress, Member[]]>();
  for (const member of members) {
    if (unreachable(member) !== null) continue;
    for (const email of [member.email.trim(), ...(member.alsoAt ?? [])].filter(isAddress)) {
      const mailbox = mailboxes.get(email.toLowerCase());
      if (mailbox === undefined) mailboxes.set(email.toLowerCase(), [email, [member]]);
      else if (!mailbox[1].includes(member)) mailbox[1].push(member);
    }
  }
  return [...mailboxes.values()];
}
