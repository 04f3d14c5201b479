import { useEffect, useState } from 'preact/hooks';
import type { Failure, Jump, WeekAnswer } from '../../commands/answers';
import { Action } from '../parts/Action';
import { Status } from '../parts/Status';
import { call } from '../server';
import { useWork } from '../useWork';
import { Headline } from './Headline';
import { WeekBody } from './WeekBody';

/** The sidebar "Tuần này": the dashboard's answer beside the sheet, and the two things to do next. */
export function WeekPage() {
  const [week, setWeek] = useState<WeekAnswer | null>(null);
  const { said, busy, run } = useWork();

  async function readWeek(said: string): Promise<string | Failure> {
    const answer = await call('weekForSidebar');
    if (!answer.ok) return answer;
    setWeek(answer);
    return said;
  }

  const load = () => run('Đang đọc bảng theo dõi…', () => readWeek(''));

  const summarise = () =>
    run('Đang tổng hợp…', async () => {
      const answer = await call('summariseNow');
      return answer.ok ? readWeek(answer.notes.join(' ') || 'Đã tổng hợp xong.') : answer;
    });

  const preview = () =>
    run('Đang soạn bản tin…', async () => {
      const answer = await call('previewDigest');
      return answer ?? '';
    });

  const goTo = (jump: Jump) =>
    run(`Đang mở ô ${jump.cell}…`, async () => {
      const answer = await call('goToCell', jump);
      return answer.ok ? `Đã mở ô ${jump.cell} ở tab ${jump.sheet}.` : answer;
    });

  useEffect(() => void load(), []);

  return (
    <main class="week">
      {week && <Headline week={week} />}
      {week ? (
        <div class="actions">
          <Action look="primary" disabled={busy} onPress={preview}>
            Xem trước bản tin
          </Action>
          <Action disabled={busy} onPress={summarise}>
            Tổng hợp lại
          </Action>
        </div>
      ) : (
        <div class="waiting">
          <h1>Tuần này</h1>
          {!busy && <Action onPress={load}>Thử lại</Action>}
        </div>
      )}
      {week && <WeekBody week={week} goTo={goTo} />}
      <Status said={said} />
    </main>
  );
}
