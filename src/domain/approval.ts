import { mailbox } from './sendRegister';
import type { Settings } from './settings';
import { folded } from './text';
import type { Member } from './tracker';

/** Who asks for something at this moment. */
export interface Caller {
  /** The account's address; empty where Google does not give it. */
  account: string;
  /** The schedule runs under this account. */
  ownsSchedule: boolean;
}

/** `accountUnknown`: may be an approver, but Google does not say who this is. */
export type ApprovalRight = 'allowed' | 'notNamed' | 'accountUnknown';

/** Whether the caller may send, where the digest waits for approval (`needsApproval`) by these addresses. */
export function approvalRight(
  needsApproval: boolean,
  approvers: readonly string[],
  { account, ownsSchedule }: Caller,
): ApprovalRight {
  if (!needsApproval || ownsSchedule) return 'allowed';
  if (account.trim() === '') return 'accountUnknown';
  return approvers.some((one) => mailbox(one) === mailbox(account)) ? 'allowed' : 'notNamed';
}

/** Who approves by the sheet: those whom the setting names; the secretary where it names nobody. */
export const approversIn = (
  { approvers }: Pick<Settings, 'approvers'>,
  members: readonly Member[],
): string[] =>
  approvers.length > 0
    ? [...approvers]
    : members.filter(isSecretary).flatMap(({ addresses }) => addresses.slice(0, 1));

/** "Trưởng Ban", "Chủ tịch, Trưởng BCĐ": no deputy, nor who heads another board ("Trưởng ban công tác Mặt trận"). */
const headsTheCommittee = /(?<!pho )\btruong (?:(?:ban chi dao|bcd)\b|ban *(?:[^a-z ]|$))/;

/** Found by position or role. */
export const isChair = ({ position, role, left }: Member): boolean =>
  !left && [position, role].some((called) => headsTheCommittee.test(folded(called)));

export const isSecretary = ({ addresses, position, role, left }: Member): boolean =>
  !left && addresses.length > 0 && /thu ky/.test(folded(`${position} ${role}`));
