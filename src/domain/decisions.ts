/** What of the tasks waits for somebody's decision, and who decides. */
import { isChair } from './approval';
import { asksDecision, isQuestion } from './blocked';
import { counted } from './parts';
import type { Settings } from './settings';
import { folded, listed } from './text';
import type { Member } from './tracker';
import type { TimedTask } from './weekSummary';

/**
 * What waits for a decision, the same in letters, on the dashboard, on the phone and in the meeting: each duty once, whole or by its parts,
 * what is only to be confirmed last.
 */
export const waitingForDecision = (tasks: readonly TimedTask[]): TimedTask[] =>
  counted(tasks)
    .filter(asksDecision)
    .sort((a, b) => Number(isQuestion(b)) - Number(isQuestion(a)));

/** Whether this person decides: whom the setting names, or else the chair. */
export function decides(members: readonly Member[], { deciders }: Pick<Settings, 'deciders'>): boolean {
  const named = listed(deciders).map(folded);
  if (named.length === 0) return members.some(isChair);
  return members.some(({ name, fullName }) =>
    named.some((one) => one === folded(name) || one === folded(fullName)),
  );
}
