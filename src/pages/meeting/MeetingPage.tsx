import { useEffect, useState } from 'preact/hooks';
import type { MeetingAnswer } from '../../answers';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { Meeting } from './Meeting';
import { fillWindow } from './window';

const meetingDoors = doorsOf<typeof import('../../doors/meeting')>();

/** The dialog "Họp giao ban", for a projector: one thing a screen, and a line below in which a decision is typed while it is spoken. */
export function MeetingPage() {
  const [agenda, setAgenda] = useState<MeetingAnswer | null>(null);
  const work = useWork();

  const load = () =>
    work.run('Đang lấy số liệu…', async () => {
      const answer = await firstAnswer(() => meetingDoors.meetingForDialog());
      if (!answer.ok) return answer;
      setAgenda(answer);
      return '';
    });
  useEffect(() => {
    fillWindow();
    void load();
  }, []);

  return agenda ? (
    <Meeting agenda={agenda} change={(changed) => setAgenda((now) => now && changed(now))} work={work} />
  ) : (
    <Waiting title="Họp giao ban" work={work} retry={load} />
  );
}
