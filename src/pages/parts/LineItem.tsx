import type { Line } from '../../answers';
import { Action } from './Action';
import { Badge } from './Badge';
import { placeName, type GoTo } from './goTo';

/** One thing of a list: two lines, cut where they end; a tap shows all of it and the way to its cell. */
export function LineItem({ line, goTo }: { line: Line; goTo?: GoTo }) {
  const { jump } = line;
  return (
    <li>
      <details class="item">
        <summary>
          <span class="first">{line.text}</span>
          <span class="second">
            <Badge tone={line.tone} text={line.badge} /> {line.detail}
          </span>
        </summary>
        {jump && goTo && (
          <Action look="link" onPress={() => goTo(jump)}>
            Mở {placeName(jump)}
          </Action>
        )}
      </details>
    </li>
  );
}
