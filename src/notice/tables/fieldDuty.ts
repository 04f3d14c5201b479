import type { CalendarDate } from '../../domain/calendar';
import { readDeadlineCell } from '../../domain/deadlines';
import { namesInCell } from '../names/cellNames';
import { deadlineInCell, deadlinesIn, type PlacedDeadline } from '../text/deadline';
import { fieldLabelAt } from '../text/fields';
import type { Draft } from '../clauses/paragraph';
import { type PastedText, quoted } from '../text/pasted';
import { type Range, trimmed } from '../text/range';

/**
 * A duty whose owner and deadline stand on labelled lines below it: "Đơn vị chủ trì: …", "Thời gian: …". What such a line says of the
 * deadline counts before any day the duty itself names.
 */
export function withFields(
  pasted: PastedText,
  range: Range,
  lines: readonly Range[],
  on: CalendarDate | null,
): Draft {
  const draft: Draft = {
    ...range,
    rule: 'labelledFields',
    owners: [],
    doers: [],
    partners: [],
    isImplied: false,
    isCertain: true,
    otherBodies: [],
    deadlines: deadlinesIn(pasted, range, on),
    shared: null,
  };
  let labelled: PlacedDeadline[] | null = null;
  for (const line of lines) {
    const label = fieldLabelAt(pasted, line.from, line.to);
    if (!label) continue;
    const value = trimmed(pasted.text, { from: label.valueFrom, to: line.to });
    if (label.field === 'owner') draft.owners.push(...namesInCell(pasted, value));
    if (label.field === 'partner') draft.partners.push(...namesInCell(pasted, value));
    if (label.field === 'deadline')
      labelled = [...(labelled ?? []), ...deadlineBehind(pasted, line, value, on)];
  }
  return labelled === null ? draft : { ...draft, deadlines: labelled };
}

function deadlineBehind(
  pasted: PastedText,
  line: Range,
  value: Range,
  on: CalendarDate | null,
): PlacedDeadline[] {
  const whole = readDeadlineCell(quoted(pasted, line.from, line.to), on);
  const words = quoted(pasted, value.from, value.to);
  const deadline = whole ?? deadlineInCell(words, on);
  return deadline ? [{ deadline, ...value, inBrackets: true }] : deadlinesIn(pasted, line, on);
}
