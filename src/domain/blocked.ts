import { isOpen } from './timing';
import type { TimedTask } from './weekSummary';

/** In state "Vướng mắc", or with a difficulty written down while still open: docs/design.md §2. */
export const isBlocked = ({ timing, state, difficulty }: TimedTask): boolean =>
  isOpen(timing) && (state === 'blocked' || difficulty !== '');

type Asking = Pick<TimedTask, 'timing' | 'state' | 'proposal' | 'extensionAsked'>;

/** Somebody asks for more time, or for something else that nobody answered yet. */
export const isQuestion = (task: Omit<Asking, 'timing' | 'state'>): boolean =>
  task.extensionAsked !== null || hasProposal(task);

/** Somebody asks, or waits for a word that it is done, and it is still open. */
export const asksDecision = (task: Asking): boolean =>
  isOpen(task.timing) && (isQuestion(task) || task.state === 'awaitingConfirmation');

/** Behind a proposal stands what was said to it: "… (Đồng ý, Nguyễn Văn Sơn 11/08/2023)", "… (Giao ban 11/08/2023: cấp 15 triệu đồng)". */
const answer = /\((?:(?:Đồng ý|Chưa đồng ý), .+ \d{2}\/\d{2}\/\d{4}|Giao ban \d{2}\/\d{2}\/\d{4}: .+)\)$/;

/** Something is proposed and not answered. */
export const hasProposal = ({ proposal }: Pick<TimedTask, 'proposal'>): boolean =>
  proposal !== '' && !answer.test(proposal.normalize('NFC').trim());
