import type { Failure, HeldAnswer, HeldMeeting, MeetingAnswer } from '../../answers';
import { printed } from '../parts/printedDate';
import { doorsOf } from '../server';
import type { Work } from '../useWork';
import { Decided } from './Decided';
import { draftOf } from './draft';
import type { Decisions } from './useDecisions';

const meetingDoors = doorsOf<typeof import('../../doors/meeting')>();

interface Props {
  agenda: MeetingAnswer;
  change(changed: (now: MeetingAnswer) => MeetingAnswer): void;
  work: Work;
  decisions: Decisions;
  /** To the line in which a decision is typed. */
  type(): void;
}

/** What is done when all is said, of this meeting and of the one before whose notice is not issued. */
export function Ending({ agenda: { heldOn, held, unissued }, change, work, decisions, type }: Props) {
  const act = (
    doing: string,
    ask: () => Promise<HeldAnswer | Failure>,
    shown: (now: MeetingAnswer, held: HeldMeeting) => MeetingAnswer,
  ) =>
    work.run(doing, async () => {
      const answer = await ask();
      if (!answer.ok) return answer;
      change((now) => shown(now, answer.held));
      return answer.message;
    });
  /** What is being typed goes along. */
  const afterTyping = (doing: string, ask: () => Promise<HeldAnswer | Failure>) =>
    act(
      doing,
      async () =>
        (await decisions.finish())
          ? ask()
          : { ok: false, message: 'Kết luận đang gõ chưa lưu được. Thử lại.' },
      (now, changed) => ({ ...now, held: changed }),
    );
  /** Its notice comes out days later: what is done for it stands in the answer, not on this day's page. */
  const later = (ask: () => Promise<HeldAnswer | Failure>) =>
    act('Đang ghi…', ask, (now, changed) => ({
      ...now,
      unissued: now.unissued && { ...now.unissued, ...changed },
    }));

  return (
    <>
      <Decided
        decisions={held.decisions}
        busy={work.busy}
        edit={(decision) => void decisions.finish(draftOf(decision)).then(type)}
        makeDuties={() => afterTyping('Đang chuyển…', () => meetingDoors.makeDuties({ heldOn }))}
        issue={(number) => afterTyping('Đang ghi số…', () => meetingDoors.issueNotice({ heldOn, number }))}
      />
      {unissued && (
        <>
          <h2>Giao ban {printed(unissued.heldOn)}, chưa ghi số thông báo</h2>
          <Decided
            decisions={unissued.decisions}
            busy={work.busy}
            makeDuties={() => later(() => meetingDoors.makeDuties({ heldOn: unissued.heldOn }))}
            issue={(number) => later(() => meetingDoors.issueNotice({ heldOn: unissued.heldOn, number }))}
          />
        </>
      )}
    </>
  );
}
