import type { Baseline } from '../../domain/baseline';
import type { Tracker } from '../../domain/tracker';
import { checkedText, weekData, type WeekData, weekFileText } from '../../domain/weekFile';
import { minuteNow } from '../../google/clock';
import { sha256 } from '../../google/signing';

/** A closed week as the file for whoever is above, made now. */
export function weekFileOf(closed: Baseline, tracker: Tracker): { data: WeekData; text: string } {
  const data = weekData(closed, tracker, minuteNow(tracker.settings.timeZone));
  return { data, text: weekFileText(data, sha256(checkedText(data))) };
}
