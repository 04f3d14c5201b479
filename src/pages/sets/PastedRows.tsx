import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PastedAnswer } from '../../answers';
import { Action } from '../parts/Action';

interface Props {
  found: PastedAnswer;
  busy: boolean;
  add(): Promise<void>;
}

/** A pasted table as it was understood, row by row, with what is left out and why. */
export function PastedRows({ found, busy, add }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { rows, existing, unclear } = found;
  return (
    <div class="preview">
      <h3 ref={heading} tabIndex={-1}>
        {rows.length === 0 ? 'Không có dòng mới' : `${rows.length} dòng sẽ thêm vào tab Nội dung`}
      </h3>
      <ul class="pasted">
        {rows.map((row) => (
          <li key={row.code}>
            <b>{row.code}</b> {row.content}
            <span class="second">
              Tiêu chí {row.criterion}
              {row.requirement !== '' && ` · ${row.requirement}`}
              {row.maxPoints !== '' && ` · tối đa ${row.maxPoints} điểm`}
            </span>
          </li>
        ))}
      </ul>
      <Left title="dòng đã có, không thêm" lines={existing} />
      <Left title="dòng chưa hiểu, không thêm" lines={unclear} />
      {rows.length > 0 && (
        <Action look="primary" disabled={busy} onPress={add}>
          Thêm {rows.length} dòng
        </Action>
      )}
    </div>
  );
}

function Left({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>
        {lines.length} {title}
      </summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
