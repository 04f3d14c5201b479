import { isRefused, type Result } from '../domain/outcome';
import { refusalText } from '../domain/wording';
import type { Failure } from './shared';

/** What a command came to, as a page is told it. */
export const inWords = <Answer>(result: Result<Answer>): Answer | Failure =>
  isRefused(result)
    ? {
        ok: false,
        message: refusalText(result.why),
        ...(result.why.code === 'noTrackingTabs' && { isNew: true }),
      }
    : result;
