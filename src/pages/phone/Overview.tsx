import { useState } from 'preact/hooks';
import type { DecisionRequest, PhoneDecision, PhoneLine, PhoneOverview } from '../../answers';
import { Badge } from '../parts/Badge';
import { Section } from '../parts/Section';
import { keyOf, type Listed } from './inTurn';
import { ChosenDay } from './ChosenDay';
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

interface DecisionProps extends Pick<Props, 'today' | 'busy' | 'decide'> {
  decision: PhoneDecision;
  decides: boolean;
  people: string[];
  chosen: Chosen;
  choose(chosen: Chosen): void;
  /** The one a letter's button was for. */
  asked: boolean;
}

function Decision(props: DecisionProps) {
  const { decision, decides, today, people, asked, busy, chosen, choose, decide } = props;
  const { until = '' } = chosen;
  // Who left since cannot be handed anything.
  const person = people.find((name) => name === chosen.person) ?? '';
  const [begun] = useState(until !== '' || person !== '');
  const { code, text, detail, badge, tone, asks, moreTimeUntil, awaitsConfirmation, proposal } = decision;
  const send = (what: DecisionRequest['decision'], value: string) =>
    void decide({ code, decision: what, value });
  const button = (look: string, caption: string, what: DecisionRequest['decision'], value: string) => (
    <button type="button" class={`${look} tall`} disabled={busy} onClick={() => send(what, value)}>
      {caption}
    </button>
  );
  return (
    <li class={asked ? 'card asked' : 'card'}>
      <p class="title">{text}</p>
      <p class="under">
        <Badge tone={tone} text={badge} /> {detail}
      </p>
      <ul class="why">
        {asks.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {decides && (
        <>
          {moreTimeUntil !== '' && (
            <div class="two">
              {button('primary', `Cho lùi đến ${moreTimeUntil}`, 'grantTime', moreTimeUntil)}
              {button('plain', 'Giữ hạn cũ', 'keepDeadline', moreTimeUntil)}
            </div>
          )}
          {awaitsConfirmation && (
            <div class="two">{button('primary', 'Xác nhận đã xong', 'confirmDone', '')}</div>
          )}
          {proposal !== '' && (
            <div class="two">
              {button('primary', 'Đồng ý kiến nghị', 'agree', proposal)}
              {button('plain', 'Chưa đồng ý', 'disagree', proposal)}
            </div>
          )}
          <details class="item" open={begun}>
            <summary>
              <span class="first">Cho thêm thời gian, giao lại</span>
            </summary>
            <label for={`until-${code}`}>Hạn mới</label>
            <input
              id={`until-${code}`}
              class="tall"
              type="date"
              min={today}
              value={until}
              onInput={({ currentTarget }) => choose({ until: currentTarget.value })}
            />
            <ChosenDay day={until} />
            <button
              type="button"
              class="plain tall"
              disabled={busy || until === ''}
              onClick={() => send('until', until)}
            >
              Ghi hạn mới
            </button>
            <label for={`person-${code}`}>Giao cho</label>
            <select
              id={`person-${code}`}
              class="tall"
              value={person}
              onChange={({ currentTarget }) => choose({ person: currentTarget.value })}
            >
              <option value="">Chọn người</option>
              {people.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
            <button
              type="button"
              class="plain tall"
              disabled={busy || person === ''}
              onClick={() => send('handTo', person)}
            >
              Giao lại
            </button>
          </details>
        </>
      )}
    </li>
  );
}
