import { useEffect, useState } from 'preact/hooks';
import type { Failure, Jump, WeekAnswer } from '../../commands/answers';
import { Action } from '../parts/Action';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { call } from '../server';
import { useWork } from '../useWork';
import { Headline } from './Headline';
import { WeekBody } from './WeekBody';

/** The sidebar "Tuần này": the dashboard's answer beside the sheet, and the two things to do next. */
export function WeekPage() {
  const [week, setWeek] = useState<WeekAnswer | null>(null);
  const work = useWork();

  async function readWeek(said: string): Promise<string | Failure> {
    const answer = await call('weekForSidebar');
    if (!answer.ok) return answer;
    setWeek(answer);
    return said;
  }

  const load = () => work.run('Đang đọc bảng theo dõi…', () => readWeek(''));

  const summarise = () =>
    work.run('Đang tổng hợp…', async () => {
      const answer = await call('summariseNow');
      return answer.ok ? readWeek(answer.notes.join(' ') || 'Đã tổng hợp xong.') : answer;
    });

  const preview = () =>
    work.run('Đang soạn bản tin…', async () => {
      const answer = await call('previewDigest');
      return answer ?? '';
    });

  const goTo = (jump: Jump) =>
    work.run(`Đang mở ô ${jump.cell}…`, async () => {
      const answer = await call('goToCell', jump);
      return answer.ok ? `Đã mở ô ${jump.cell} ở tab ${jump.sheet}.` : answer;
    });

  useEffect(() => void load(), []);

  if (!week) return <Waiting title="Tuần này" work={work} retry={load} />;
  return (
    <main class="week">
      <Headline week={week} />
      <div class="actions">
        <Action look="primary" disabled={work.busy} onPress={preview}>
          Xem trước bản tin
        </Action>
        <Action disabled={work.busy} onPress={summarise}>
          Tổng hợp lại
        </Action>
      </div>
      <WeekBody week={week} goTo={goTo} />
      <Status said={work.said} />
    </main>
  );
}
