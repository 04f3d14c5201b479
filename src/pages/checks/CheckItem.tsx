import type { CheckLine, RepairOffer } from '../../answers';
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
  return (
    <li class="check">
      {about !== '' && <p class="about">{about}</p>}
      <p>{text}</p>
      <div class="ways">
        <Action look="link" disabled={busy} onPress={() => goTo(jump)}>
          Mở {placeName(jump)}
        </Action>
        {repairs.map((repair) => (
          <Action key={repair.key} disabled={busy} onPress={() => fix(repair)}>
            {repair.says}
          </Action>
        ))}
      </div>
      {also.length > 0 && (
        <details class="also">
          <summary>Ở {also.length + moreAlso} chỗ khác nữa</summary>
          <ul>
            {also.map((place) => (
              <li key={`${place.jump.sheet}!${place.jump.cell}`}>
                <Action look="link" disabled={busy} onPress={() => goTo(place.jump)}>
                  Mở {placeName(place.jump)}
                </Action>
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
