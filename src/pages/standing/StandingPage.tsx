import { useEffect, useState } from 'preact/hooks';
import type { Failure, MarkRequest, StandingAnswer } from '../../answers';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf } from '../server';
import { useWork } from '../useWork';
import { Appraisal } from './Appraisal';
import { Scores } from './Scores';

const standingDoors = doorsOf<typeof import('../../doors/standing')>();

/** Each is printed for itself: what the chair thinks of people goes to nobody with the list of papers. */
const views = [
  ['appraisal', 'Nếu thẩm định ngày mai'],
  ['scores', 'Kết quả theo người, khu phố'],
] as const;

/** The dialog "Kết quả và hồ sơ": what would fail tomorrow, and how everybody did. */
export function StandingPage() {
  const [standing, setStanding] = useState<StandingAnswer | null>(null);
  const [view, setView] = useState<'appraisal' | 'scores'>('appraisal');
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
  const { appraisal, scores } = standing;
  return (
    <main class="standing">
      <p class="under">{standing.asOf}</p>
      {appraisal && scores && (
        <div class="views">
          {views.map(([key, name]) => (
            <button
              key={key}
              type="button"
              class={key === view ? 'primary' : 'plain'}
              aria-pressed={key === view}
              onClick={() => setView(key)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      {appraisal && (view === 'appraisal' || !scores) && <Appraisal appraisal={appraisal} />}
      {scores && (view === 'scores' || !appraisal) && <Scores scores={scores} busy={work.busy} mark={mark} />}
      {!appraisal && !scores && (
        <p class="empty">Chưa bật phần nào. Bật ở Lịch gửi và cài đặt › Dùng thêm khi cần.</p>
      )}
      <div class="foot">
        <Status said={work.said} />
        <button type="button" class="plain" onClick={() => print()}>
          In
        </button>
      </div>
    </main>
  );
}
