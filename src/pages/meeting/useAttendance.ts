import { useEffect, useRef, useState } from 'preact/hooks';
import type { HeldMeeting, MeetingAnswer } from '../../answers';
import { doorsOf } from '../server';
import type { Work } from '../useWork';

const meetingDoors = doorsOf<typeof import('../../doors/meeting')>();

export interface Attendance {
  present: readonly string[];
  attend(name: string, isHere: boolean): void;
}

/** Who is here. A name ticked while the one before is still on its way goes with the next call. */
export function useAttendance(
  { heldOn, held }: MeetingAnswer,
  work: Work,
  saved: (held: HeldMeeting) => void,
): Attendance {
  /** As it was ticked; null until somebody was. */
  const [ticked, setTicked] = useState<string[] | null>(null);
  const tried = useRef<string[] | null>(null);
  const present = ticked ?? held.present;

  useEffect(() => {
    if (ticked === null || work.busy || ticked === tried.current) return;
    tried.current = ticked;
    void work.run('Đang ghi…', async () => {
      const answer = await meetingDoors.savePresent({ heldOn, present: ticked });
      if (!answer.ok) return answer;
      saved(answer.held);
      return answer.message;
    });
  }, [ticked, work.busy]);

  return {
    present,
    attend: (name, isHere) => setTicked(present.filter((one) => one !== name).concat(isHere ? [name] : [])),
  };
}
