import { isOpen } from './timing';
import type { TimedTask } from './weekSummary';

/** In state "Vướng mắc", or with a difficulty written down while still open: docs/design.md §2. */
export const isBlocked = ({ timing, state, difficulty }: TimedTask): boolean =>
  isOpen(timing) && (state === 'blocked' || difficulty !== '');

/** Somebody asks for a decision in it, and it is still open. */
export const asksDecision = ({ timing, proposal }: Pick<TimedTask, 'timing' | 'proposal'>): boolean =>
  isOpen(timing) && proposal !== '';
