/** What of the tasks waits for somebody's decision, and who decides. */
import { isChair } from './approval';
import { asksDecision } from './blocked';
import type { Settings } from './settings';
import { folded, listed } from './text';
import { isOpen } from './timing';
import type { Member } from './tracker';
import type { TimedTask } from './weekSummary';

/** Open tasks for which more time, an agreement that they are done, or something else is asked. */
export const waitingForDecision = (tasks: readonly TimedTask[]): TimedTask[] =>
  tasks.filter(
    (task) => asksDecision(task) || (isOpen(task.timing) && task.state === 'awaitingConfirmation'),
  );

/** Whether this person decides: whom the setting names, or else the chair. */
export function decides(members: readonly Member[], { deciders }: Pick<Settings, 'deciders'>): boolean {
  const named = listed(deciders).map(folded);
  if (named.length === 0) return members.some(isChair);
  return members.some(({ name, fullName }) =>
    named.some((one) => one === folded(name) || one === folded(fullName)),
  );
}
