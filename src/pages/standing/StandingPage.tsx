import { useEffect, useState } from 'preact/hooks';
import type { Failure, MarkRequest, StandingAnswer } from '../../answers';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf } from '../server';
import { useWork } from '../useWork';
import { Scores } from './Scores';

const standingDoors = doorsOf<typeof import('../../doors/standing')>();

/** The dialog "Kết quả và hồ sơ": what would fail tomorrow, and how everybody did. */
export function StandingPage() {
  const [standing, setStanding] = useState<StandingAnswer | null>(null);
  const work = useWork();

  const ask = (doing: string, asked: () => Promise<StandingAnswer | Failure>, said: string) =>
    work.run(doing, async () => {
      const answer = await asked();
      if (!answer.ok) return answer;
      setStanding(answer);
      return said;
    });

  const load = () => ask('Đang đọc số liệu…', () => standingDoors.standingForDialog(), '');

  const mark = (request: MarkRequest) =>
    ask('Đang ghi…', () => standingDoors.markScore(request), `Đã ghi cho ${request.name}.`);

  useEffect(() => void load(), []);

  if (!standing) return <Waiting title="Kết quả và hồ sơ" work={work} retry={load} />;
  return (
    <main class="standing">
      <p class="under">{standing.asOf}</p>
      {standing.scores && <Scores scores={standing.scores} busy={work.busy} mark={mark} />}
      <div class="foot">
        <Status said={work.said} />
        <button type="button" class="plain" onClick={() => print()}>
          In
        </button>
      </div>
    </main>
  );
}
