import { useState } from 'preact/hooks';
import type { DecisionLine } from '../../answers';
import { Action } from '../parts/Action';

interface Props {
  decisions: DecisionLine[];
  busy: boolean;
  /** Absent for a meeting that is over. */
  edit?: (decision: DecisionLine) => void;
  makeDuties(): Promise<void>;
  issue(number: string): Promise<void>;
}

/** What was decided, and what comes of it: tasks first, then the number of the notice. */
export function Decided({ decisions, busy, edit, makeDuties, issue }: Props) {
  const [number, setNumber] = useState(decisions[0]?.notice ?? '');
  if (decisions.length === 0) return <p>Chưa có kết luận nào. Gõ ở ô bên dưới rồi bấm Enter.</p>;
  const open = decisions.filter(({ isNoted, task }) => !isNoted && task === '').length;
  return (
    <>
      <ol class="decided">
        {decisions.map((decision) => (
          <li key={decision.id}>
            {edit ? (
              <button type="button" class="link" onClick={() => edit(decision)}>
                {decision.content}
              </button>
            ) : (
              decision.content
            )}
            <span>{said(decision)}</span>
          </li>
        ))}
      </ol>
      <p class="actions">
        <Action look="primary" disabled={busy || open === 0} onPress={makeDuties}>
          {open === 0 ? 'Đã chuyển hết thành nhiệm vụ' : `Chuyển ${open} kết luận thành nhiệm vụ`}
        </Action>
      </p>
      <form
        class="issue"
        onSubmit={(event) => {
          event.preventDefault();
          void issue(number.trim());
        }}
      >
        <label>
          Số thông báo, khi đã ban hành
          <input
            autocomplete="off"
            placeholder="09-TB/BCĐ"
            value={number}
            onInput={({ currentTarget }) => setNumber(currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain" disabled={busy || number.trim() === '' || open > 0}>
          Ghi số
        </button>
      </form>
      <p>Dự thảo thông báo và biên bản: chọn Báo cáo trong menu, tải Word.</p>
    </>
  );
}

function said({ owners, phrase, deadline, isNoted, task, notice }: DecisionLine): string {
  if (isNoted) return 'Không phát sinh nhiệm vụ';
  const until = deadline === '' ? phrase : `${phrase} (${deadline.split('-').reverse().join('/')})`;
  return [owners === '' ? 'Chưa rõ giao ai' : owners, until, task, notice]
    .filter((part) => part !== '')
    .join(' · ');
}
