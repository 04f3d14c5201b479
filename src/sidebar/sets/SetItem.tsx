import { useState } from 'preact/hooks';
import type { SetOption, SetPreview } from '../../commands/answers';
import { Action } from '../parts/Action';
import { Badge } from '../parts/Badge';
import { call } from '../server';
import type { Work } from '../useWork';
import { Preview } from './Preview';

interface Props {
  set: SetOption;
  work: Work;
  choose(key: string): Promise<void>;
}

/** One set: what is known of it, what was verified, and a look at what it would add before it does. */
export function SetItem({ set, work, choose }: Props) {
  const [preview, setPreview] = useState<SetPreview | null>(null);
  const { key, name, facts, verified, chosen } = set;

  const look = () =>
    work.run('Đang so với bảng…', async () => {
      const answer = await call('previewSet', { key });
      if (!answer.ok) return answer;
      setPreview(answer);
      return '';
    });

  const add = async () => {
    await choose(key);
    setPreview(null);
  };

  return (
    <li>
      <details class="item">
        <summary>
          <span class="first">{name}</span>
          <span class="second">
            {chosen && <Badge tone="done" text="✓ Đang theo" />} {facts[0]?.text ?? 'Tự nhập hoặc dán bảng'}
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
          <Preview preview={preview} busy={work.busy} add={add} close={() => setPreview(null)} />
        )}
      </details>
    </li>
  );
}
