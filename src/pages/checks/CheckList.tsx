import type { CheckGroup, RepairOffer } from '../../answers';
import type { GoTo } from '../parts/goTo';
import { CheckItem } from './CheckItem';

interface Props {
  group: CheckGroup;
  busy: boolean;
  goTo: GoTo;
  fix(repair: RepairOffer): Promise<void>;
}

/** What stands under one title, and how many more there are. */
export function CheckList({ group: { lines, more }, busy, goTo, fix }: Props) {
  return (
    <>
      <ul>
        {lines.map((line) => (
          <CheckItem
            key={`${line.jump.sheet}!${line.jump.cell} ${line.text}`}
            line={line}
            busy={busy}
            goTo={goTo}
            fix={fix}
          />
        ))}
      </ul>
      {more > 0 && <p class="empty">và {more} mục nữa, hiện dần khi những mục trên đã sửa.</p>}
    </>
  );
}
