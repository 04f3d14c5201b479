import { useEffect, useRef, useState } from 'preact/hooks';
import type { LetterBody, LetterPreview } from '../../answers';
import { LetterState } from './LetterState';
import { Resend } from './Resend';

const views = { wide: 'Máy tính', phone: 'Điện thoại', text: 'Văn bản' } as const;
type View = keyof typeof views;
const viewNames = Object.entries(views) as [View, string][];

interface Props {
  letter: LetterPreview;
  /** Undefined while it is being read. */
  body: LetterBody | undefined;
  /** The letter has taken the place of the list, on a phone. */
  reading: boolean;
  back(): void;
  busy: boolean;
  /** Whoever looks may send letters, once more too. */
  maySend: boolean;
  resend(): Promise<void>;
}

/** One letter: its head, and its body as a mail program shows it on a computer, on a phone, or without HTML. */
export function LetterView({ letter, body, reading, back, busy, maySend, resend }: Props) {
  const [view, setView] = useState<View>('wide');
  const subject = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (reading) subject.current?.focus();
  }, [letter, reading]);

  return (
    <section class="letter" aria-label={`Thư gửi ${letter.recipient}`}>
      <button type="button" class="link back" onClick={back}>
        ‹ Các thư
      </button>
      <h2 ref={subject} tabIndex={-1}>
        {letter.subject}
      </h2>
      <dl>
        <dt>Từ</dt>
        <dd>Tài khoản đang dùng</dd>
        <dt>Đến</dt>
        <dd>
          {letter.recipient} &lt;{letter.email}&gt;
        </dd>
      </dl>
      <div class="tools">
        <fieldset>
          <legend class="unseen">Xem thư như trên</legend>
          {viewNames.map(([key, name]) => (
            <label key={key}>
              <input type="radio" name="view" checked={view === key} onChange={() => setView(key)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <LetterState letter={letter} />
      </div>
      {maySend && <Resend key={letter.email} letter={letter} busy={busy} resend={resend} />}
      <div class={`paper ${view}`}>
        {body === undefined ? null : view === 'text' ? (
          <pre tabIndex={0} aria-label="Thư dạng văn bản">
            {body.text}
          </pre>
        ) : (
          <iframe
            key={letter.email}
            title={`Nội dung thư gửi ${letter.recipient}`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcdoc={linksInNewTab(body.html)}
          />
        )}
      </div>
    </section>
  );
}

/** The frame may not leave its page, so the links of a letter open beside it. */
function linksInNewTab(html: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}
