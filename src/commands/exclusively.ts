import { withDocumentLock } from '../google/memory';
import { type Refused, refused } from '../domain/outcome';

/** Said when somebody else's command holds the document. */
export const busy = refused({ code: 'busy' });

/** Does the work while nobody else changes the document; `busy` when somebody else does for too long. */
export const exclusively = <Answer>(work: () => Answer): Answer | Refused => withDocumentLock(work) ?? busy;
