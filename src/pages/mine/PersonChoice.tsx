import { useId } from 'preact/hooks';
import type { MineAnswer } from '../../answers';

interface Props {
  mine: MineAnswer;
  busy: boolean;
  choose(person: string): Promise<void>;
}

/** Whose tasks are shown; whoever Google does not tell us, or the tab of members does not know, chooses. */
export function PersonChoice({ mine, busy, choose }: Props) {
  const id = useId();
  const { person, people, email } = mine;
  return (
    <header>
      <h1 tabIndex={-1}>{person === '' ? 'Việc của ai?' : `Việc của ${person}`}</h1>
      {person === '' && (
        <p>
          {email === ''
            ? 'Google không cho biết địa chỉ của tài khoản này.'
            : `Chưa có ai trong tab Thành viên dùng địa chỉ ${email}.`}{' '}
          Hãy chọn tên.
        </p>
      )}
      <label for={id}>{person === '' ? 'Tên người hoặc đơn vị' : 'Xem việc của'}</label>
      <select
        id={id}
        class="tall"
        disabled={busy}
        value={person}
        onChange={({ currentTarget }) => void choose(currentTarget.value)}
      >
        {!people.includes(person) && <option value={person}>{person || 'Chọn tên'}</option>}
        {people.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </header>
  );
}
