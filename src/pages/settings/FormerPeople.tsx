import { useState } from 'preact/hooks';
import type { Failure, FormerPeopleAnswer, FormerPersonAnswer } from '../../answers';
import { Action } from '../parts/Action';
import { ConfirmButton } from '../parts/ConfirmButton';
import { type GoTo, goToBy, placeName } from '../parts/goTo';
import { doorsOf } from '../server';
import type { Work } from '../useWork';

const settingsDoors = doorsOf<typeof import('../../doors/settings')>();

/** Deleting the data of somebody who left: who they are is asked for only when wanted, and what goes is shown first. */
export function FormerPeople({ work }: { work: Work }) {
  const [people, setPeople] = useState<FormerPersonAnswer[] | null>(null);

  const ask = (doing: string, asked: () => Promise<FormerPeopleAnswer | Failure>) =>
    work.run(doing, async () => {
      const answer = await asked();
      if (!answer.ok) return answer;
      setPeople(answer.people);
      return answer.message;
    });

  const load = () => ask('Đang tìm người đã nghỉ…', () => settingsDoors.formerPeopleForSidebar());
  const forget = ({ name, email }: FormerPersonAnswer) =>
    ask('Đang xóa…', () => settingsDoors.forgetPerson({ name, email }));

  return (
    <details class="item others">
      <summary>
        <span class="first">Xóa dữ liệu của một người</span>
      </summary>
      <p class="under">Dành cho người không còn tham gia: ghi Đã nghỉ ở cột Vai trò, rồi xem ở đây.</p>
      {people === null ? (
        <Action disabled={work.busy} onPress={load}>
          Xem ai đã nghỉ
        </Action>
      ) : people.length === 0 ? (
        <p>Không còn dữ liệu của người đã nghỉ.</p>
      ) : (
        <ul class="lines">
          {people.map((person) => (
            <Person
              key={`${person.name} ${person.email}`}
              person={person}
              busy={work.busy}
              forget={() => forget(person)}
              goTo={goToBy(work)}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

interface PersonProps {
  person: FormerPersonAnswer;
  busy: boolean;
  forget(): Promise<void>;
  goTo: GoTo;
}

function Person({ person, busy, forget, goTo }: PersonProps) {
  const { name, email, lines, remains, more, barred } = person;
  return (
    <li>
      <details class="item">
        <summary>
          <span class="first">{name}</span>
          <span class="second">{email}</span>
        </summary>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {remains.length > 0 && <p>Tên này còn ở các ô sau, cần sửa tay:</p>}
        {remains.map((jump) => (
          <p key={placeName(jump)}>
            <Action look="link" onPress={() => goTo(jump)}>
              Mở {placeName(jump)}
            </Action>
          </p>
        ))}
        {more > 0 && <p class="under">và {more} ô nữa</p>}
        {barred !== '' && <p>{barred}</p>}
        {barred === '' && lines.length > 0 && (
          <ConfirmButton caption={`Xóa dữ liệu của ${name}`} yes="Xóa" loses busy={busy} confirm={forget}>
            Xóa rồi thì không lấy lại được. Xóa dữ liệu của {name}?
          </ConfirmButton>
        )}
      </details>
    </li>
  );
}
