import type { DecisionRequest, Failure, PhoneAnswer } from '../../answers';
import { doorsOf } from '../server';
import type { Work } from '../useWork';
import type { Chosen } from './keptDrafts';
import type { Drafts } from './useDrafts';
import type { Reading } from './useReading';

const phoneDoors = doorsOf<typeof import('../../doors/phone')>();

type Approval = NonNullable<PhoneAnswer['approval']>;

export interface Deciding {
  approve(week: Approval['week']): Promise<void>;
  decide(request: DecisionRequest): Promise<void>;
}

/** What a chair decides: whether the digest goes, and what is asked of a task. */
export const useDeciding = (work: Work, drafts: Drafts, reading: Reading): Deciding => ({
  approve: (week) =>
    work.run('Đang duyệt…', async () => {
      const answer = await phoneDoors.approveFromPhone({ week });
      if (!answer.ok) return answer;
      reading.showApproved();
      return answer.message;
    }),
  decide: (request) =>
    work.run('Đang ghi quyết định…', async () => {
      const answer = await phoneDoors.decideFromPhone(request);
      if (!answer.ok) return answer;
      const now = await reading.readAfter(request.code);
      if (answer.saved) drafts.choose(request.code, settledBy(request, now));
      if (now.ok) reading.showDecided(now, request.code);
      return answer.saved ? answer.message : { ok: false, message: answer.message };
    }),
});

/** What a decision leaves nothing of: what was sent, and all of a task that waits for none any more. */
function settledBy({ code, decision }: DecisionRequest, now: PhoneAnswer | Failure): Chosen {
  const waits = !now.ok || now.overview?.decisions.some((one) => one.code === code);
  return {
    ...((decision === 'until' || !waits) && { until: '' }),
    ...((decision === 'handTo' || !waits) && { person: '' }),
  };
}
