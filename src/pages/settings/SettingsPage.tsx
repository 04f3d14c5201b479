import { useEffect, useState } from 'preact/hooks';
import type { Failure, ScheduleAnswer, WaitingFact } from '../../answers';
import { Action } from '../parts/Action';
import { Section } from '../parts/Section';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { ToConfirm } from '../parts/ToConfirm';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { Course } from './Course';
import { FormerPeople } from './FormerPeople';
import { Owner } from './Owner';
import { Phone } from './Phone';
import { SettingsForm } from './SettingsForm';

const anyPageDoors = doorsOf<typeof import('../../doors/anyPage')>();
const settingsDoors = doorsOf<typeof import('../../doors/settings')>();

/** The sidebar "Lịch gửi và cài đặt": who runs the schedule and how it goes, then what a committee may decide for itself. */
export function SettingsPage() {
  const [schedule, setSchedule] = useState<ScheduleAnswer | null>(null);
  const work = useWork();

  const ask = (doing: string, asked: () => Promise<ScheduleAnswer | Failure>, said: string) =>
    work.run(doing, async () => {
      const answer = await asked();
      if (!answer.ok) return answer;
      setSchedule(answer);
      return said;
    });

  const load = () =>
    ask('Đang đọc lịch gửi…', () => firstAnswer(() => settingsDoors.scheduleForSidebar()), '');

  const takeOver = () =>
    ask('Đang bật lịch…', () => settingsDoors.takeOver(), 'Đã bật lịch, từ nay chạy bằng tài khoản này.');

  const confirm = (confirms: WaitingFact[]) =>
    ask('Đang ghi…', () => settingsDoors.confirmMails({ confirms }), 'Đã xác nhận.');

  const stop = () => ask('Đang tắt lịch…', () => settingsDoors.stopSchedule(), 'Đã tắt lịch gửi.');

  const preview = () => work.run('Đang soạn bản tin…', async () => (await anyPageDoors.openDigest()) ?? '');

  const sendTest = () =>
    work.run('Đang gửi thử…', async () => {
      const answer = await settingsDoors.sendTest();
      return answer.ok ? answer.message : answer;
    });

  useEffect(() => void load(), []);

  if (!schedule) return <Waiting title="Lịch gửi và cài đặt" work={work} retry={load} />;
  return (
    <main class="settings">
      <Owner schedule={schedule} busy={work.busy} takeOver={takeOver} stop={stop} />
      <ToConfirm toConfirm={schedule.toConfirm} busy={work.busy} confirm={confirm} />
      <Course schedule={schedule} busy={work.busy} preview={preview} reload={load} />
      <Section title="Lịch gửi">
        <SettingsForm fields={schedule.schedule} work={work} show={setSchedule} />
      </Section>
      <details class="item others">
        <summary>
          <span class="first">Cài đặt khác</span>
        </summary>
        <SettingsForm fields={schedule.others} work={work} show={setSchedule} />
      </details>
      <details class="item others">
        <summary>
          <span class="first">Dùng thêm khi cần</span>
        </summary>
        <SettingsForm fields={schedule.more} work={work} show={setSchedule} />
      </details>
      <Phone work={work} />
      <FormerPeople work={work} />
      <Section title="Gửi thử">
        <p class="under">
          Gửi thư tuần này của tài khoản này; không có thì gửi một thư mẫu. Không tính là đã gửi bản tin.
        </p>
        <Action disabled={work.busy} onPress={sendTest}>
          Gửi thử cho tôi
        </Action>
      </Section>
      <Status said={work.said} />
    </main>
  );
}
