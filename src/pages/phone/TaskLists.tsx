import type { JSX } from 'preact';
import type { PhoneAnswer, PhoneTask } from '../../answers';
import { Section } from '../parts/Section';
import { Criteria } from './Criteria';
import { MoreButton } from './MoreButton';

interface Props {
  shown: PhoneAnswer;
  /** The task a letter's button was for, which stands above. */
  asked: PhoneTask | undefined;
  card(task: PhoneTask): JSX.Element;
  busy: boolean;
  /** Asks for the tasks that come after these. */
  showMore(): void;
}

/** The person's tasks, the pressing ones first, then the criteria they are in charge of. */
export function TaskLists({ shown, asked, card, busy, showMore }: Props) {
  const others = shown.tasks.filter((one) => one !== asked);
  const open = others.filter((one) => !one.closed);
  // Told apart only where somebody has both.
  const [ofNeighbourhood, own] = apart(open);
  const pressing = own.filter(({ tone, waits }) => !waits && tone !== 'quiet');
  const later = own.filter(({ tone, waits }) => waits || tone === 'quiet');
  const closed = others.filter((one) => one.closed);
  return (
    <>
      {(pressing.length > 0 || (shown.overview === null && asked === undefined)) && (
        <Section title="Cần làm trước" count={pressing.length}>
          {pressing.length === 0 && <p class="empty">Không có việc quá hạn hay sắp đến hạn.</p>}
          <ul class="cards">{pressing.map(card)}</ul>
        </Section>
      )}
      {later.length > 0 && (
        <Section title="Việc khác" count={later.length}>
          <ul class="cards">{later.map(card)}</ul>
        </Section>
      )}
      {ofNeighbourhood.length > 0 && (
        <Section title="Việc của khu phố phụ trách" count={ofNeighbourhood.length}>
          <ul class="cards">{ofNeighbourhood.map(card)}</ul>
        </Section>
      )}
      <MoreButton more={shown.allTasks - shown.tasks.length} busy={busy} show={showMore} />
      <Criteria criteria={shown.criteria} />
      {closed.length > 0 && (
        <details class="item">
          <summary>
            <span class="first">Đã xong hoặc đã hủy ({closed.length})</span>
          </summary>
          <ul class="cards">{closed.map(card)}</ul>
        </details>
      )}
    </>
  );
}

/** What a neighbourhood owes, and the person's own; all as one list where there is only one kind. */
function apart(tasks: PhoneTask[]): [PhoneTask[], PhoneTask[]] {
  const theirs = tasks.filter((one) => one.ofNeighbourhood);
  return theirs.length === tasks.length ? [[], tasks] : [theirs, tasks.filter((one) => !one.ofNeighbourhood)];
}
