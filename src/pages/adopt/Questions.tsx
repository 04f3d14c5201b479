import { useId, useState } from 'preact/hooks';
import type { ColumnMeaning, ColumnQuestion, UnderstoodAnswer } from '../../answers';
import { Action } from '../parts/Action';
import { Section } from '../parts/Section';
import type { Said } from './choices';

interface Props {
  answer: UnderstoodAnswer;
  said: Said;
  choose(meaning: ColumnMeaning, header: string): void;
  explain(word: string, state: string): void;
  sayYear(year: number | null): void;
}

/** What could not be told, asked instead of guessed. A question stays in its place when it was answered. */
export function Questions({ answer, said, choose, explain, sayYear }: Props) {
  const [questions] = useState(answer.questions);
  const words = useWords(answer.unknownStates);
  const year = useYear(answer.year);
  const count = questions.length + words.length + (year === null ? 0 : 1);
  if (count === 0) return null;
  return (
    <Section title="Cần trả lời" count={count}>
      {questions.map((question) => (
        <WhichColumn
          key={question.meaning}
          question={question}
          headers={answer.columns.map(({ header }) => header).filter((header) => header !== '')}
          chosen={said.choices.get(question.meaning)}
          choose={(header) => choose(question.meaning, header)}
        />
      ))}
      {words.map((word) => (
        <WhatState
          key={word}
          word={word}
          choices={answer.stateChoices}
          state={said.states.get(word) ?? ''}
          explain={(state) => explain(word, state)}
        />
      ))}
      {year && <WhichYear asked={year} said={said.year} sayYear={sayYear} />}
    </Section>
  );
}

/** Every word that was asked about so far: an answered one is no longer unknown, but may be changed. */
function useWords(unknown: string[]): string[] {
  const [seen, setSeen] = useState(unknown);
  const fresh = unknown.filter((word) => !seen.includes(word));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  return [...seen, ...fresh];
}

/** Asked once: an answered one is no longer asked by the server, but may be changed. */
function useYear(asked: UnderstoodAnswer['year']): UnderstoodAnswer['year'] {
  const [seen, setSeen] = useState(asked);
  if (seen === null && asked !== null) setSeen(asked);
  return seen ?? asked;
}

interface WhichColumnProps {
  question: ColumnQuestion;
  headers: string[];
  /** Undefined: not answered yet. */
  chosen: string | undefined;
  choose(header: string): void;
}

const unanswered = '?';
const noColumn = '-';

function WhichColumn({ question, headers, chosen, choose }: WhichColumnProps) {
  const { text, likely, optional } = question;
  const id = useId();
  const others = headers.filter((header) => !likely.includes(header));
  return (
    <div class="field asked">
      <label for={id}>◐ {text}</label>
      <select
        id={id}
        value={chosen === undefined ? unanswered : chosen === '' ? noColumn : chosen}
        onChange={({ currentTarget: { value } }) => choose(value === noColumn ? '' : value)}
      >
        <option value={unanswered} disabled>
          Chọn cột…
        </option>
        {[...likely, ...others].map((header) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
        {optional && <option value={noColumn}>Bảng không có cột này</option>}
      </select>
    </div>
  );
}

interface WhatStateProps {
  word: string;
  choices: string[];
  state: string;
  explain(state: string): void;
}

function WhatState({ word, choices, state, explain }: WhatStateProps) {
  const id = useId();
  return (
    <div class="field asked">
      <label for={id}>◐ “{word}” là trạng thái nào?</label>
      <select id={id} value={state} onChange={({ currentTarget: { value } }) => explain(value)}>
        <option value="">Chưa rõ, coi là chưa xong</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </div>
  );
}

interface WhichYearProps {
  asked: NonNullable<UnderstoodAnswer['year']>;
  said: number | null;
  sayYear(year: number | null): void;
}

/** Days as a committee writes them within its year: "20.8", "15/8/23". */
function WhichYear({ asked: { cells, likely }, said, sayYear }: WhichYearProps) {
  const id = useId();
  return (
    <div class="field asked">
      <label for={id}>◐ {cells} ô ghi ngày mà không ghi đủ năm. Đó là năm nào?</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={2000}
        max={2199}
        placeholder={likely === null ? 'Ví dụ 2023' : undefined}
        value={said ?? ''}
        onChange={({ currentTarget: { value } }) => sayYear(/^2[01]\d\d$/.test(value) ? Number(value) : null)}
      />
      {likely !== null && said === null && (
        <Action look="link" onPress={async () => sayYear(likely)}>
          Đúng là năm {likely}, ghi ở đầu bảng
        </Action>
      )}
    </div>
  );
}
