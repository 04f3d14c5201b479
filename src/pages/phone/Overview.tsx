import type { DecisionRequest, PhoneLine, PhoneOverview } from '../../answers';
import { Badge } from '../parts/Badge';
import { Section } from '../parts/Section';
import { keyOf, type Listed } from './inTurn';
import { Decision } from './Decision';
import type { Chosen } from './keptDrafts';
import { MoreButton } from './MoreButton';

interface Props {
  overview: PhoneOverview;
  /** The task a letter's button was for; empty for none. */
  task: string;
  today: string;
  busy: boolean;
  /** Asks for what comes after these. */
  showMore(what: Listed): void;
  /** What was chosen for a task and not sent. */
  chosen(code: string): Chosen;
  choose(code: string, chosen: Chosen): void;
  decide(request: DecisionRequest): Promise<void>;
}

/** The committee's week at a glance: what waits for a decision, what is late, who is silent. */
export function Overview({ overview, task, today, busy, showMore, chosen, choose, decide }: Props) {
  const { headline, news, you, decides, decisions, overdue, waiting, all, silent, people } = overview;
  const inOrder = [...decisions].sort((a, b) => Number(b.code === task) - Number(a.code === task));
  return (
    <>
      <p class="headline">{headline}</p>
      <p class="under">{news.join(' · ')}</p>
      <Section title={decides ? `Cần ${you} quyết` : 'Đang chờ quyết định'} count={all.decisions}>
        {decisions.length === 0 && <p class="empty">Không có việc nào chờ quyết định.</p>}
        <ul class="cards">
          {inOrder.map((one) => (
            <Decision
              key={keyOf(one)}
              decision={one}
              decides={decides && one.code !== ''}
              today={today}
              people={people}
              asked={one.code !== '' && one.code === task}
              busy={busy}
              chosen={chosen(one.code)}
              choose={(what) => choose(one.code, what)}
              decide={decide}
            />
          ))}
        </ul>
        <MoreButton more={all.decisions - decisions.length} busy={busy} show={() => showMore('decisions')} />
      </Section>
      <Section title="Quá hạn của cả Ban" count={all.overdue}>
        {overdue.length === 0 && <p class="empty">Không có việc quá hạn.</p>}
        <Lines lines={overdue} />
        <MoreButton more={all.overdue - overdue.length} busy={busy} show={() => showMore('overdue')} />
      </Section>
      {waiting.length > 0 && (
        <Section title="Chờ cấp trên" count={all.waiting}>
          <Lines lines={waiting} />
          <MoreButton more={all.waiting - waiting.length} busy={busy} show={() => showMore('waiting')} />
        </Section>
      )}
      {silent !== '' && <p class="under">{silent}</p>}
    </>
  );
}

const Lines = ({ lines }: { lines: PhoneLine[] }) => (
  <ul class="cards">
    {lines.map((line) => (
      <li key={keyOf(line)} class="card">
        <p class="title">{line.text}</p>
        <p class="under">
          <Badge tone={line.tone} text={line.badge} /> {line.detail}
        </p>
      </li>
    ))}
  </ul>
);
