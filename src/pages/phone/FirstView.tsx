import type { JSX } from 'preact';
import type { PhoneTask } from '../../answers';
import { Section } from '../parts/Section';
import { Approval } from './Approval';
import { Overview } from './Overview';
import { TaskLists } from './TaskLists';
import type { Deciding } from './useDeciding';
import type { Drafts } from './useDrafts';
import type { Reading } from './useReading';

interface Props {
  reading: Reading;
  drafts: Drafts;
  deciding: Deciding;
  /** The task a letter's button was for; empty for none. */
  task: string;
  card(task: PhoneTask, first?: boolean): JSX.Element;
  busy: boolean;
  reload(): void;
}

/** What the page shows while no task's form is open: what waits for the person, then all their tasks. */
export function FirstView({ reading, drafts, deciding, task, card, busy, reload }: Props) {
  const { shown, showMore } = reading;
  const asked = taskWith(task, shown.tasks);
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{shown.person}</h1>
        <p class="under">
          {shown.committee} · số liệu lúc {shown.readAt}
        </p>
      </header>
      {shown.approval && <Approval approval={shown.approval} busy={busy} approve={deciding.approve} />}
      {asked && (
        <Section title="Việc trong thư">
          <ul class="cards">{card(asked, true)}</ul>
        </Section>
      )}
      {shown.overview && (
        <Overview
          overview={shown.overview}
          task={task}
          today={shown.today}
          busy={busy}
          showMore={(what) => void showMore(what)}
          chosen={drafts.chosen}
          choose={drafts.choose}
          decide={deciding.decide}
        />
      )}
      <TaskLists
        shown={shown}
        asked={asked}
        card={(one) => card(one)}
        busy={busy}
        showMore={() => void showMore('tasks')}
      />
      <button type="button" class="plain tall" disabled={busy} onClick={reload}>
        Đọc lại số liệu
      </button>
      <p class="under">Đây là liên kết riêng. Xin không chuyển tiếp cho người khác.</p>
    </>
  );
}

export const taskWith = (wanted: string | null, tasks: readonly PhoneTask[]): PhoneTask | undefined =>
  tasks.find(({ code }) => code !== '' && code === wanted);
