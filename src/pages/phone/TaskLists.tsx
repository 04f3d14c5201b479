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
  const pressing = others.filter(({ closed, tone, waits }) => !closed && !waits && tone !== 'quiet');
  const later = others.filter(({ closed, tone, waits }) => !closed && (waits || tone === 'quiet'));
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
