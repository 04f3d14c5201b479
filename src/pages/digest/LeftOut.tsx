import { useRef, useState } from 'preact/hooks';
import type { ChatAnswer, DigestAnswer, Failure } from '../../answers';
import { copyFrom } from '../parts/copy';

interface Props {
  people: DigestAnswer['leftOut'];
  busy: boolean;
  /** One person's week as text to copy. */
  textFor(name: string): Promise<ChatAnswer | Failure>;
}

/** Who gets no letter, and why; whoever has no address, a text of their own for Zalo instead. */
export function LeftOut({ people, busy, textFor }: Props) {
  if (people.length === 0) return null;
  const unreachable = people.filter((one) => one.isUnreachable);
  const others = people.filter((one) => !one.isUnreachable);
  return (
    <>
      {unreachable.length > 0 && (
        <details class="leftout">
          <summary>◐ {unreachable.length} người không có địa chỉ thư: nhắn Zalo</summary>
          <ul>
            {unreachable.map(({ name }) => (
              <OwnText key={name} name={name} busy={busy} textFor={textFor} />
            ))}
          </ul>
        </details>
      )}
      {others.length > 0 && (
        <details class="leftout">
          <summary>{others.length} người không nhận thư</summary>
          <ul>
            {others.map(({ name, why }, index) => (
              <li key={index}>
                <b>{name}</b>: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OwnText({ name, busy, textFor }: Pick<Props, 'busy' | 'textFor'> & { name: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState(false);

  async function ask(): Promise<void> {
    setAsked(true);
    const answer = await textFor(name);
    setAsked(false);
    setText(answer.ok ? answer.text : '');
    setSaid(answer.ok ? '' : answer.message);
  }

  async function copy(): Promise<void> {
    const copied = field.current !== null && (await copyFrom(field.current));
    setSaid(copied ? '✓ Đã sao chép. Dán vào Zalo.' : 'Nhấn Ctrl+C để sao chép (máy Mac: ⌘C).');
  }

  return (
    <li>
      <b>{name}</b>{' '}
      {text === '' ? (
        <button
          type="button"
          class="link"
          aria-label={`Soạn tin Zalo cho ${name}`}
          disabled={busy || asked}
          onClick={() => void ask()}
        >
          Soạn tin Zalo
        </button>
      ) : (
        <>
          <textarea ref={field} aria-label={`Tin cho ${name}`} readOnly rows={6} value={text} />
          <button type="button" class="link" onClick={() => void copy()}>
            Sao chép tin
          </button>
        </>
      )}
      <span role="status">{said}</span>
    </li>
  );
}
