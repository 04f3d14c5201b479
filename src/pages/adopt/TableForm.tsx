import type { ColumnMeaning, UnderstoodAnswer } from '../../answers';
import { Action } from '../parts/Action';
import type { GoTo } from '../parts/goTo';
import { Heading } from '../parts/Heading';
import { ColumnList } from './ColumnList';
import { chosen, type Said } from './choices';
import { Questions } from './Questions';
import { Reading } from './Reading';

interface Props {
  answer: UnderstoodAnswer;
  pasted: boolean;
  said: Said;
  /** Something was changed since the answer came, so what it says would be read is no longer true. */
  stale: boolean;
  busy: boolean;
  say(said: Said): void;
  add(keys: Set<ColumnMeaning>): void;
  lookAgain(): Promise<void>;
  adopt(): Promise<void>;
  back(): Promise<void>;
  goTo: GoTo;
}

/** Second step: what has to be asked, how the columns are understood, what would be read, and the one button that goes on. */
export function TableForm(props: Props) {
  const { answer, pasted, said, stale, busy, say, add, lookAgain, adopt, back, goTo } = props;
  const open = answer.questions.filter(({ meaning }) => !said.choices.has(meaning));
  const ready = !stale && answer.reading !== null;
  return (
    <>
      <Action look="link" disabled={busy} onPress={back}>
        ‹ Chọn bảng khác
      </Action>
      <Heading>{answer.title}</Heading>
      <p class="under">Tiêu đề ở dòng {answer.headerRow}.</p>
      <Questions
        answer={answer}
        said={said}
        choose={(meaning, header) => say({ ...said, choices: chosen(said.choices, header, meaning) })}
        explain={(word, state) => say({ ...said, states: explained(said.states, word, state) })}
        sayYear={(year) => say({ ...said, year })}
      />
      <ColumnList
        answer={answer}
        choices={said.choices}
        choose={(header, meaning) => say({ ...said, choices: chosen(said.choices, header, meaning) })}
      />
      {ready && answer.reading && (
        <Reading reading={answer.reading} pasted={pasted} add={said.add} setAdd={add} goTo={goTo} />
      )}
      <div class="go">
        {ready ? (
          <Action look="primary" disabled={busy} onPress={adopt}>
            {pasted ? 'Ghi vào cuối tab nhiệm vụ' : 'Dùng bảng này'}
          </Action>
        ) : (
          <Action look="primary" disabled={busy || open.length > 0} onPress={lookAgain}>
            Xem sẽ đọc gì
          </Action>
        )}
        {open.length > 0 && <p class="under">Còn {open.length} câu hỏi ở trên.</p>}
      </div>
    </>
  );
}

/** "" takes back what was said of a word. */
function explained(states: Said['states'], word: string, state: string): Said['states'] {
  const others = [...states].filter(([other]) => other !== word);
  return new Map(state === '' ? others : [...others, [word, state]]);
}
