import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChecksAnswer, Failure, RepairOffer } from '../../answers';
import { Action } from '../parts/Action';
import { focusIsLost } from '../parts/focusIsLost';
import { goToBy } from '../parts/goTo';
import { Section } from '../parts/Section';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { CheckList } from './CheckList';

const checksDoors = doorsOf<typeof import('../../doors/checks')>();

/** The sidebar "Kiểm tra dữ liệu": everything doubtful, the way to each cell, and one click where a change is safe. */
export function ChecksPage() {
  const [checks, setChecks] = useState<ChecksAnswer | null>(null);
  const work = useWork();
  const heading = useRef<HTMLHeadingElement>(null);

  const load = (said: string) =>
    work.run('Đang kiểm tra bảng…', async () => {
      const answer = await firstAnswer(() => checksDoors.checksForSidebar());
      if (!answer.ok) return answer;
      setChecks(answer);
      return said;
    });

  const fix = ({ key }: RepairOffer) =>
    work.run('Đang sửa…', async (): Promise<string | Failure> => {
      const answer = await checksDoors.repairCell({ key });
      if (!answer.ok) return answer;
      setChecks(answer.checks);
      return answer.done ? answer.message : { ok: false, message: answer.message };
    });

  useEffect(() => void load(''), []);

  // The button of what was fixed is gone, and with it the place of whoever works by keyboard.
  useEffect(() => {
    if (work.said.kind === 'done' && focusIsLost()) heading.current?.focus();
  }, [work.said]);

  if (!checks) return <Waiting title="Kiểm tra dữ liệu" work={work} retry={() => load('')} />;
  return (
    <main class="checks">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {checks.headline}
        </h1>
        <p class="under">
          {checks.groups.length === 0
            ? 'Mọi ô đều đọc được, tên và ngày đều khớp nhau. Khi có gì lạ, chỗ đó sẽ hiện ở đây.'
            : 'Những chỗ này vẫn được tính như đang ghi. Bấm vào nút để sửa ngay, hoặc mở ô để tự sửa.'}
        </p>
      </header>
      <Action disabled={work.busy} onPress={() => load('Đã kiểm tra lại.')}>
        Kiểm tra lại
      </Action>
      {checks.groups.map((group) => (
        <Section key={group.title} title={group.title} count={group.lines.length + group.more}>
          <CheckList group={group} busy={work.busy} goTo={goToBy(work)} fix={fix} />
        </Section>
      ))}
      {checks.leftOut && (
        <details class="item leftOut">
          <summary>
            <span class="first">
              {checks.leftOut.title} ({checks.leftOut.lines.length + checks.leftOut.more})
            </span>
          </summary>
          <p class="empty">Những dòng này có chữ nhưng không được tính vào số liệu.</p>
          <CheckList group={checks.leftOut} busy={work.busy} goTo={goToBy(work)} fix={fix} />
        </details>
      )}
      <Status said={work.said} />
    </main>
  );
}
