import { useState } from 'preact/hooks';
import type { PhoneAnswer, PhoneTask } from '../../answers';
import { printed } from '../parts/printedDate';
import { Status } from '../parts/Status';
import { type Changes, changesIn, withState } from '../mine/draft';
import { useWayBack } from '../mine/useWayBack';
import { useWork } from '../useWork';
import { FirstView, taskWith } from './FirstView';
import { keyOf } from './inTurn';
import { TaskCard } from './TaskCard';
import { TaskForm } from './TaskForm';
import { useDeciding } from './useDeciding';
import { useDrafts } from './useDrafts';
import { useReading } from './useReading';
import { isSaved, type Outcome, useSaving } from './useSaving';

interface Props {
  opened: PhoneAnswer;
  /** The task a letter's button was for; empty for none. */
  task: string;
  link: string;
}

/** The phone's page: what is due first, done by one tap or told in a form; a chair's also what waits for a decision. */
export function PhonePage({ opened, task, link }: Props) {
  const work = useWork();
  const drafts = useDrafts(link);
  const reading = useReading(opened, task, work);
  const saving = useSaving(work, drafts, reading.showSaved);
  const deciding = useDeciding(work, drafts, reading);
  const [open, setOpen] = useState<string | null>(null);
  useWayBack(open, work.busy);
  // What was done is no news in the form of another task.
  const [past, setPast] = useState(work.said);
  const said = work.said === past ? nothing : work.said;

  const { shown } = reading;
  const { busy } = work;
  const chosen = taskWith(open, shown.tasks);

  async function save(before: PhoneTask, changes: Changes): Promise<Outcome> {
    const outcome = await saving.save(before, changes);
    if (isSaved(outcome)) setOpen(null);
    return outcome;
  }

  const card = (one: PhoneTask, first = false) => (
    <TaskCard
      key={keyOf(one)}
      task={one}
      first={first}
      busy={busy}
      today={printed(shown.today)}
      waits={drafts.has(one.code)}
      done={() => void save(one, changesIn(withState({}, 'done', one, shown.today), one))}
      tick={(changes) => void save(one, changes)}
      open={() => {
        setPast(work.said);
        setOpen(one.code);
      }}
    />
  );

  return (
    <main class="phone">
      {chosen ? (
        <TaskForm
          key={chosen.code}
          task={chosen}
          states={shown.states}
          today={shown.today}
          busy={busy}
          draft={drafts.of(chosen)}
          save={(changes) => save(chosen, changes)}
          askTime={(until, reason) => void saving.askTime(chosen.code, until, reason)}
          close={() => setOpen(null)}
        />
      ) : (
        <FirstView
          reading={reading}
          drafts={drafts}
          deciding={deciding}
          task={task}
          card={card}
          busy={busy}
          reload={() => {
            setOpen(null);
            void reading.reload();
          }}
        />
      )}
      <div class="foot">
        <Status said={said} />
        {saving.takeBack && said.kind === 'done' && (
          <button type="button" class="plain" disabled={busy} onClick={() => void saving.takeBack?.()}>
            Hoàn tác
          </button>
        )}
      </div>
    </main>
  );
}

const nothing = { kind: 'nothing', text: '' } as const;
