import type { ComponentChildren } from 'preact';
import type { ColumnMeaning, TableReading } from '../../answers';
import type { GoTo } from '../parts/goTo';
import { LineItem } from '../parts/LineItem';
import { Section } from '../parts/Section';

interface Props {
  reading: TableReading;
  pasted: boolean;
  add: ReadonlySet<ColumnMeaning>;
  setAdd(keys: Set<ColumnMeaning>): void;
  goTo: GoTo;
}

/** What would be read, before anything is written: the tasks, the rows left out and why, what is missing or unreadable. */
export function Reading({ reading, pasted, add, setAdd, goTo }: Props) {
  const { headline, tasks, moreTasks, leftOut, moreLeftOut, notes, missing, problems, moreProblems } =
    reading;
  return (
    <Section title="Sẽ đọc được">
      <p>
        <b>{headline}</b>
      </p>
      {notes.map((note) => (
        <p key={note} class="dueSoon note">
          ◐ {note}
        </p>
      ))}
      <More title={`${tasks.length + moreTasks} nhiệm vụ`}>
        <ul>
          {tasks.map((line, index) => (
            <LineItem key={index} line={pasted ? { ...line, jump: null } : line} goTo={goTo} />
          ))}
        </ul>
        {moreTasks > 0 && <p class="empty">và {moreTasks} nhiệm vụ nữa.</p>}
      </More>
      {leftOut.length > 0 && (
        <More title={`${leftOut.length + moreLeftOut} dòng bỏ qua`}>
          <ul class="plainList">
            {leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {moreLeftOut > 0 && <p class="empty">và {moreLeftOut} dòng nữa.</p>}
        </More>
      )}
      {problems.length > 0 && (
        <More title={`${problems.length + moreProblems} ô cần xem lại`}>
          <ul>
            {problems.map((line, index) => (
              <LineItem key={index} line={pasted ? { ...line, jump: null } : line} goTo={goTo} />
            ))}
          </ul>
          {moreProblems > 0 && <p class="empty">và {moreProblems} chỗ nữa.</p>}
        </More>
      )}
      {!pasted && missing.length > 0 && <Missing missing={missing} add={add} setAdd={setAdd} />}
    </Section>
  );
}

function More({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="item">
      <summary>
        <span class="first">{title}</span>
      </summary>
      {children}
    </details>
  );
}

/** What the table goes without, and the offer to add it at the right end. */
function Missing({ missing, add, setAdd }: Pick<TableReading, 'missing'> & Pick<Props, 'add' | 'setAdd'>) {
  const toggle = (key: ColumnMeaning) =>
    setAdd(new Set(add.has(key) ? [...add].filter((other) => other !== key) : [...add, key]));
  return (
    <fieldset class="missing">
      <legend>Bảng không có mấy cột sau. Đánh dấu cột muốn thêm vào bên phải bảng:</legend>
      {missing.map(({ meaning, label, loses }) => (
        <label key={meaning}>
          <input type="checkbox" checked={add.has(meaning)} onChange={() => toggle(meaning)} />
          <span>
            <b>{label}</b>: không có thì {loses}.
          </span>
        </label>
      ))}
    </fieldset>
  );
}
