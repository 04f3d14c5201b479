import { useRef, useState } from 'preact/hooks';
import type { SetOption, SetPreview } from '../../answers';
import { Action } from '../parts/Action';
import { Badge } from '../parts/Badge';
import { doorsOf } from '../server';
import type { Work } from '../useWork';
import { Preview } from './Preview';

const setsDoors = doorsOf<typeof import('../../doors/sets')>();

interface Props {
  set: SetOption;
  work: Work;
  /** Answers whether it was added. */
  choose(key: string): Promise<boolean>;
}

/** One set: what is known of it, what was verified, and a look at what it would add before it does. */
export function SetItem({ set, work, choose }: Props) {
  const [preview, setPreview] = useState<SetPreview | null>(null);
  const summary = useRef<HTMLElement>(null);
  const { key, name, document, facts, verified, chosen } = set;

  const look = () =>
    work.run('Đang so với bảng…', async () => {
      const answer = await setsDoors.previewSet({ key });
      if (!answer.ok) return answer;
      setPreview(answer);
      return '';
    });

  // The preview takes its buttons away: whoever works by keyboard goes on from the set's name.
  const close = () => {
    setPreview(null);
    summary.current?.focus();
  };

  const add = async () => {
    if (await choose(key)) close();
  };

  return (
    <li>
      <details class="item">
        <summary ref={summary}>
          <span class="first">{name}</span>
          <span class="second">
            {chosen && <Badge tone="done" text="✓ Đang theo" />} {document || 'Tự nhập hoặc dán bảng'}
          </span>
        </summary>
        <dl class="facts">
          {facts.map((fact) => (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
        <p class="verified">{verified}</p>
        {preview === null ? (
          <Action disabled={work.busy} onPress={look}>
            Xem trước khi thêm
          </Action>
        ) : (
          <Preview preview={preview} busy={work.busy} add={add} close={close} />
        )}
      </details>
    </li>
  );
}
