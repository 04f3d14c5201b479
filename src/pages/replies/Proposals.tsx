import { useState } from 'preact/hooks';
import type { AcceptedUpdate, RepliesAnswer } from '../../answers';
import type { Unread } from '../../replies/readReplies';
import { Action } from '../parts/Action';
import type { GoTo } from '../parts/goTo';
import { Heading } from '../parts/Heading';
import { Status } from '../parts/Status';
import type { Work } from '../useWork';
import { acceptedOf, choicesOf, type Choice, writeWords, whatToDo } from './choices';
import { UpdateCard } from './UpdateCard';

interface Props {
  replies: RepliesAnswer;
  unread: readonly Unread[];
  work: Work;
  write(updates: AcceptedUpdate[]): Promise<void>;
  again(): void;
  goTo: GoTo;
}

/** Each message beside the cells it would change. Nothing is written before the button. */
export function Proposals({ replies, unread, work, write, again, goTo }: Props) {
  const [choices, setChoices] = useState<Choice[]>(() => choicesOf(replies));
  const accepted = acceptedOf(choices);
  const count = choices.length;
  return (
    <>
      <header>
        <Heading>{count === 0 ? 'Không có tin mới về việc nào' : `${count} việc có tin`}</Heading>
        <p class="under">{whatToDo(choices)}</p>
      </header>
      <ul>
        {choices.map((choice, index) => (
          <UpdateCard
            key={choice.proposed.update.task}
            choice={choice}
            change={(changed) => setChoices((all) => all.map((one, at) => (at === index ? changed : one)))}
            goTo={goTo}
          />
        ))}
      </ul>
      {unread.length > 0 && (
        <details>
          <summary>Không phải tin mới ({unread.length} tin)</summary>
          <ul>
            {unread.map(({ text, why }, index) => (
              <li key={index}>
                <p class="said">{text}</p>
                <p class="under">{why}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="write">
        <Status said={work.said} />
        <Action look="primary" disabled={work.busy || accepted.length === 0} onPress={() => write(accepted)}>
          {writeWords(accepted)}
        </Action>
        <button type="button" class="link" disabled={work.busy} onClick={again}>
          Quay lại tin đã dán
        </button>
      </div>
    </>
  );
}
