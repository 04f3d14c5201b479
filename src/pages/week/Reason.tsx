import type { Line } from '../../answers';
import { Action } from '../parts/Action';
import { Badge } from '../parts/Badge';
import type { GoTo } from '../parts/goTo';

/** Why a criterion is as it is; a tap on the reason opens the cell it speaks of. */
export function Reason({ line, goTo }: { line: Line; goTo: GoTo }) {
  const { jump } = line;
  const words = (
    <>
      <span>{line.text}</span>
      <span class="second">
        <Badge tone={line.tone} text={line.badge} /> {line.detail}{' '}
        {jump && <span class="cell">Mở {jump.cell === '' ? `tab ${jump.sheet}` : `ô ${jump.cell}`}</span>}
      </span>
    </>
  );
  return (
    <li>
      {jump ? (
        <Action look="row" onPress={() => goTo(jump)}>
          {words}
        </Action>
      ) : (
        <div class="row">{words}</div>
      )}
    </li>
  );
}
