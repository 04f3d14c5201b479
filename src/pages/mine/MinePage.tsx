import { useEffect, useState } from 'preact/hooks';
import type { Failure, MineAnswer, UpdateAnswer } from '../../answers';
import { goToBy } from '../parts/goTo';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { type Changes, keepDraft } from './draft';
import { PersonChoice } from './PersonChoice';
import { TaskForm } from './TaskForm';
import { TaskList } from './TaskList';
import { useWayBack } from './useWayBack';

const mineDoors = doorsOf<typeof import('../../doors/mine')>();

/** The sidebar "Việc của tôi": my tasks, the most pressing first; one opens to a form that is saved in one go. */
export function MinePage() {
  const [mine, setMine] = useState<MineAnswer | null>(null);
  const [person, setPerson] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const work = useWork();

  const load = (of: string) =>
    work.run('Đang đọc việc…', async (): Promise<string | Failure> => {
      const answer = await firstAnswer(() => mineDoors.mineForSidebar({ person: of }));
      if (!answer.ok) return answer;
      setMine(answer);
      setPerson(of);
      setOpen(null);
      return '';
    });

  async function save(code: string, changes: Changes): Promise<UpdateAnswer | Failure> {
    let outcome: UpdateAnswer | Failure = { ok: false, message: 'Đang làm việc khác. Chờ một chút.' };
    await work.run(`Đang lưu việc ${code}…`, async () => {
      const answer = await mineDoors.updateTask({ code, person, changes });
      outcome = answer;
      if (!answer.ok) return answer;
      if (!answer.saved) return { ok: false, message: answer.message };
      keepDraft(code, {});
      setMine(answer.mine);
      setOpen(null);
      return answer.message;
    });
    return outcome;
  }

  useEffect(() => void load(''), []);

  useWayBack(open, work.busy);

  if (!mine) return <Waiting title="Việc của tôi" work={work} retry={() => load('')} />;
  const task = mine.tasks.find(({ code }) => code !== '' && code === open);
  return (
    <main class="mine">
      {task ? (
        <TaskForm
          key={task.code}
          task={task}
          states={mine.states}
          today={mine.today}
          busy={work.busy}
          save={(changes) => save(task.code, changes)}
          close={() => setOpen(null)}
          reload={() => load(person)}
        />
      ) : (
        <>
          <PersonChoice mine={mine} busy={work.busy} choose={load} />
          <TaskList mine={mine} busy={work.busy} open={setOpen} goTo={goToBy(work)} />
        </>
      )}
      <Status said={work.said} />
    </main>
  );
}
