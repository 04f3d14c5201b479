import { useState } from 'preact/hooks';
import type { PhoneTestAnswer } from '../../answers';
import { Status } from '../parts/Status';
import { doorsOf } from '../server';
import { useWork } from '../useWork';

const phoneDoors = doorsOf<typeof import('../../doors/phone')>();

/** Whoever sets the page up sees that it opens, and switches it on from where it was seen to work. */
export function TestPage({ opened }: { opened: PhoneTestAnswer }) {
  const [on, setOn] = useState(false);
  const work = useWork();
  const switchOn = () =>
    work.run('Đang bật…', async () => {
      const answer = await phoneDoors.switchOnPhone({ address: opened.address });
      if (!answer.ok) return answer;
      setOn(true);
      return answer.message;
    });
  return (
    <main class="phone">
      <h1>Trang trên điện thoại mở được</h1>
      <p>
        Đây là trang thử của {opened.committee}. Trang đã đọc được bảng theo dõi. Bật lên thì thư hằng tuần có
        nút mở trang của từng người.
      </p>
      {!on && (
        <button type="button" class="primary tall" disabled={work.busy} onClick={() => void switchOn()}>
          Bật trang trên điện thoại
        </button>
      )}
      <Status said={work.said} />
    </main>
  );
}
