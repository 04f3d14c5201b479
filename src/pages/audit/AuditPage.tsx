import { useEffect, useState } from 'preact/hooks';
import type { AuditAnswer, AuditLine, Failure } from '../../answers';
import { ConfirmButton } from '../parts/ConfirmButton';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';

const auditDoors = doorsOf<typeof import('../../doors/audit')>();

/** The sidebar "Nhật ký điện thoại": what people told through their links, each to be taken back. */
export function AuditPage() {
  const [audit, setAudit] = useState<AuditAnswer | null>(null);
  const work = useWork();
  const ask = (doing: string, asked: () => Promise<AuditAnswer | Failure>) =>
    work.run(doing, async () => {
      const answer = await asked();
      if (!answer.ok) return answer;
      setAudit(answer);
      return answer.message;
    });
  const load = () => ask('Đang đọc nhật ký…', () => firstAnswer(() => auditDoors.auditForSidebar()));
  useEffect(() => void load(), []);

  if (!audit) return <Waiting title="Nhật ký điện thoại" work={work} retry={load} />;
  return (
    <main class="checks">
      <h1>Nhật ký điện thoại</h1>
      {audit.entries.length === 0 && (
        <p class="empty">
          Chưa ai cập nhật qua liên kết cá nhân. Bật ở Lịch gửi và cài đặt › Trang trên điện thoại.
        </p>
      )}
      <ul>
        {audit.entries.map((entry) => (
          <Entry
            key={entry.row}
            entry={entry}
            busy={work.busy}
            takeBack={() =>
              ask('Đang hoàn tác…', () => auditDoors.takeBack({ row: entry.row, at: entry.at }))
            }
          />
        ))}
      </ul>
      <Status said={work.said} />
    </main>
  );
}

interface EntryProps {
  entry: AuditLine;
  busy: boolean;
  takeBack(): Promise<void>;
}

function Entry({ entry: { at, by, task, what, undone, mayTakeBack }, busy, takeBack }: EntryProps) {
  return (
    <li>
      <p class="over">
        {at} · {by}
      </p>
      <p>
        <b>{task}</b>
      </p>
      {what.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {undone !== '' && <p class="under">Đã hoàn tác: {undone}</p>}
      {mayTakeBack && (
        <ConfirmButton
          look="link"
          caption={`Hoàn tác lần ghi ${at} của ${task}`}
          yes="Hoàn tác"
          busy={busy}
          confirm={takeBack}
        >
          Trả các ô này về như trước lần ghi?
        </ConfirmButton>
      )}
    </li>
  );
}
