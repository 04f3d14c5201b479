import { useEffect, useState } from 'preact/hooks';
import type {
  BeginRequest,
  ChatAnswer,
  CountedTasksAnswer,
  CountedTasksRequest,
  Failure,
  WeekAnswer,
} from '../../answers';
import { goToBy } from '../parts/goTo';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { Actions } from './Actions';
import { ChatText } from './ChatText';
import { Closed } from './Closed';
import { FirstSteps } from './FirstSteps';
import { Headline } from './Headline';
import { Start } from './Start';
import { WeekBody } from './WeekBody';

const weekDoors = doorsOf<typeof import('../../doors/week')>();

/** The sidebar "Tuần này": the dashboard's answer beside the sheet, and what to do next. */
export function WeekPage() {
  const [week, setWeek] = useState<WeekAnswer | null>(null);
  const [hasTabs, setHasTabs] = useState(true);
  const [chat, setChat] = useState<ChatAnswer | null>(null);
  const work = useWork();

  async function show(asked: Promise<WeekAnswer | Failure>, said: string): Promise<string | Failure> {
    const answer = await asked;
    if (answer.ok) setWeek(answer);
    else if (!answer.isNew) return answer;
    setHasTabs(answer.ok);
    return said;
  }

  const load = () =>
    work.run('Đang đọc bảng theo dõi…', () =>
      show(
        firstAnswer(() => weekDoors.weekForSidebar()),
        '',
      ),
    );

  const refresh = () =>
    work.run('Đang tổng hợp…', () => show(weekDoors.refreshWeek(), 'Đã tô màu và cập nhật tab Tổng quan.'));

  const correct = (reason: string) =>
    work.run('Đang chốt lại…', () =>
      show(weekDoors.correctWeek({ reason }), 'Đã chốt lại theo số liệu bây giờ.'),
    );

  const composeChat = () =>
    work.run('Đang soạn tin cho Zalo…', async () => {
      setChat(null);
      const answer = await weekDoors.chatText();
      if (!answer.ok) return answer;
      setChat(answer);
      return '';
    });

  const begin = (by: BeginRequest['by']) =>
    work.run(
      by === 'adopt' ? 'Đang mở…' : 'Đang tạo các tab…',
      async () => (await weekDoors.begin({ by })) ?? '',
    );

  async function askTasks(request: CountedTasksRequest): Promise<CountedTasksAnswer | null> {
    let tasks: CountedTasksAnswer | null = null;
    await work.run('Đang tìm các việc…', async () => {
      const answer = await weekDoors.tasksCounted(request);
      if (!answer.ok) return answer;
      tasks = answer;
      return '';
    });
    return tasks;
  }

  useEffect(() => void load(), []);

  if (!hasTabs) return <Start work={work} begin={begin} />;
  if (!week) return <Waiting title="Tuần này" work={work} retry={load} />;
  const isNew = week.criteria.length + week.counts.length + week.problems.length === 0;
  return (
    <main class="week">
      <Headline week={week} />
      <Actions week={week} isNew={isNew} work={work} refresh={refresh} composeChat={composeChat} />
      {week.closed && <Closed corrections={week.closed.corrections} busy={work.busy} correct={correct} />}
      {chat && <ChatText chat={chat} />}
      {isNew ? <FirstSteps /> : <WeekBody week={week} askTasks={askTasks} goTo={goToBy(work)} />}
      <Status said={work.said} />
    </main>
  );
}
