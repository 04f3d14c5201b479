import { useState } from 'preact/hooks';
import type { DecisionRequest, PhoneDecision } from '../../answers';
import { Badge } from '../parts/Badge';
import { ChosenDay } from './ChosenDay';
import type { Chosen } from './keptDrafts';

interface Props {
  decision: PhoneDecision;
  decides: boolean;
  today: string;
  people: string[];
  /** The one a letter's button was for. */
  asked: boolean;
  busy: boolean;
  chosen: Chosen;
  choose(chosen: Chosen): void;
  decide(request: DecisionRequest): Promise<void>;
}

type Send = (what: DecisionRequest['decision'], value: string) => void;

/** A task that waits for the chair, what is asked of it, and a button for each answer. */
export function Decision(props: Props) {
  const { decision, decides, asked, busy, decide } = props;
  const { code, text, detail, badge, tone, asks } = decision;
  const send: Send = (what, value) => void decide({ code, decision: what, value });
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
          <Answers decision={decision} busy={busy} send={send} />
          <OtherWays {...props} send={send} />
        </>
      )}
    </li>
  );
}

/** What was asked for is granted or not. */
function Answers({ decision, busy, send }: Pick<Props, 'decision' | 'busy'> & { send: Send }) {
  const { moreTimeUntil, awaitsConfirmation, proposal } = decision;
  const button = (look: string, caption: string, ...[what, value]: Parameters<Send>) => (
    <button type="button" class={`${look} tall`} disabled={busy} onClick={() => send(what, value)}>
      {caption}
    </button>
  );
  return (
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
    </>
  );
}

/** Beside what was asked for: another day, or another person. */
function OtherWays({
  decision: { code },
  today,
  people,
  busy,
  chosen,
  choose,
  send,
}: Props & { send: Send }) {
  const { until = '' } = chosen;
  // Who left since cannot be handed anything.
  const person = people.find((name) => name === chosen.person) ?? '';
  const [begun] = useState(until !== '' || person !== '');
  return (
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
  );
}
