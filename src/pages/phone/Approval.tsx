import { useState } from 'preact/hooks';
import type { PhoneAnswer } from '../../answers';

interface Props {
  approval: NonNullable<PhoneAnswer['approval']>;
  busy: boolean;
  approve(week: Props['approval']['week']): Promise<void>;
}

/** The second tap lets it go. */
export function Approval({ approval: { week, title }, busy, approve }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <section class="approval">
      <h2>{title} chờ duyệt</h2>
      {asking ? (
        <>
          <p>Duyệt rồi thì thư tự gửi trong vòng một giờ.</p>
          <div class="two">
            <button type="button" class="primary tall" disabled={busy} onClick={() => void approve(week)}>
              Duyệt, cho gửi
            </button>
            <button type="button" class="plain tall" disabled={busy} onClick={() => setAsking(false)}>
              Để sau
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="primary tall" disabled={busy} onClick={() => setAsking(true)}>
          Duyệt bản tin
        </button>
      )}
    </section>
  );
}
