import { useId } from 'preact/hooks';
import type { ColumnMeaning, ColumnToAdopt, UnderstoodAnswer } from '../../answers';
import { Section } from '../parts/Section';
import { type Choices, meaningOf } from './choices';

interface Props {
  answer: UnderstoodAnswer;
  choices: Choices;
  choose(header: string, meaning: ColumnMeaning | ''): void;
}

/** Every column of the table with what stands in it and what it is taken for. */
export function ColumnList({ answer, choices, choose }: Props) {
  return (
    <Section title="Các cột" count={answer.columns.length}>
      {answer.columns.map((column) => (
        <OneColumn
          key={column.place}
          column={column}
          meanings={answer.meanings}
          meaning={meaningOf(choices, column.header)}
          choose={(meaning) => choose(column.header, meaning)}
        />
      ))}
    </Section>
  );
}

interface OneColumnProps {
  column: ColumnToAdopt;
  meanings: UnderstoodAnswer['meanings'];
  meaning: ColumnMeaning | '';
  choose(meaning: ColumnMeaning | ''): void;
}

function OneColumn({ column: { header, place, samples }, meanings, meaning, choose }: OneColumnProps) {
  const id = useId();
  if (header === '')
    return (
      <div class="field">
        <b>Cột {place}</b>
        <p class="under">Cột chưa có tiêu đề; ghi tiêu đề thì mới dùng được. {said(samples)}</p>
      </div>
    );
  return (
    <div class="field">
      <label for={id}>
        {header} <span class="place">cột {place}</span>
      </label>
      <select
        id={id}
        value={meaning}
        aria-describedby={`${id}-samples`}
        onChange={({ currentTarget: { value } }) => choose(value as ColumnMeaning | '')}
      >
        <option value="">Không đọc cột này</option>
        {meanings.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      <p id={`${id}-samples`} class="under">
        {said(samples)}
      </p>
    </div>
  );
}

const said = (samples: string[]): string =>
  samples.length === 0 ? 'Cột đang trống.' : `Ví dụ: ${samples.join(' | ')}`;
