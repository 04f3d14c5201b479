import type { CheckLine, CheckPlace, RepairOffer } from '../../answers';
import { Action } from '../parts/Action';
import { placeName, type GoTo } from '../parts/goTo';

interface Props {
  line: CheckLine;
  busy: boolean;
  goTo: GoTo;
  fix(repair: RepairOffer): Promise<void>;
}

/** One thing to look at: what it is, where it stands, and the change it takes where that is safe. */
export function CheckItem({ line, busy, goTo, fix }: Props) {
  const { text, about, jump, also, moreAlso, repairs } = line;
  const isOne = also.length === 0;
  const open = ({ jump: place }: CheckPlace) => (
    <Action look="link" disabled={busy} onPress={() => goTo(place)}>
      Mở {placeName(place)}
    </Action>
  );
  return (
    <li class="check">
      {isOne && about !== '' && <p class="about">{about}</p>}
      <p>{text}</p>
      <div class="ways">
        {isOne && open(line)}
        {repairs.map((repair) => (
          <Action key={repair.key} disabled={busy} onPress={() => fix(repair)}>
            {repair.says}
          </Action>
        ))}
      </div>
      {!isOne && (
        <details class="places">
          <summary>Ghi ở {1 + also.length + moreAlso} chỗ</summary>
          <ul>
            {[{ about, jump }, ...also].map((place) => (
              <li key={`${place.jump.sheet}!${place.jump.cell}`}>
                {open(place)}
                {place.about !== '' && <span class="under">{place.about}</span>}
              </li>
            ))}
            {moreAlso > 0 && <li class="empty">và {moreAlso} chỗ nữa</li>}
          </ul>
        </details>
      )}
    </li>
  );
}
