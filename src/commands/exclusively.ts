import { alone } from '../google/memory';
import type { Failure } from './answers';

/** Said when somebody else's command holds the document. */
export const busy: Failure = {
  ok: false,
  message: 'Có người khác đang gửi hoặc chốt số liệu. Thử lại sau một phút.',
};

/** Does the work while nobody else changes the document; `busy` when somebody else does for too long. */
export const exclusively = <Answer>(work: () => Answer): Answer | Failure => alone(work) ?? busy;
