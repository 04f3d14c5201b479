import { readRecurrenceCell } from '../../domain/deadlines';
import { concerning, type Decision, type Meeting } from '../../domain/meeting';
import type { Settings } from '../../domain/settings';
import type { TimedTask } from '../../domain/weekSummary';
import { item, type PaperContent, paragraph, phrase, type Run, say, words } from '../content';
import { deadlineWords, type Due, dueOf } from '../deadlineWords';
import { type DraftedDuty, ownersOf } from '../notice/draftNotice';
import { day } from '../period';

/** Who was there and what was decided, as it was taken down. */
export function minutes({ heldOn, present, decisions }: Meeting, settings: Settings): PaperContent {
  const { committee } = settings;
  return {
    kind: 'minutes',
    subject: say`họp giao ban ${words(committee)} ngày ${day(heldOn)}`,
    opening: [paragraph('opening', say`Ngày ${day(heldOn)}, ${words(committee)} họp giao ban.`)],
    sections: [
      {
        key: 'present',
        title: 'Thành phần dự họp',
        blocks:
          present.length === 0
            ? [paragraph('present', say`Chưa ghi thành phần dự họp.`)]
            : present.map((name, index) => item(`present.${index}`, say`${words(name)}.`)),
      },
      {
        key: 'decisions',
        title: 'Kết luận',
        blocks:
          decisions.length === 0
            ? [paragraph('decisions', say`Chưa ghi kết luận nào.`)]
            : decisions.map((decision) =>
                item(`decision.${decision.id}`, [words(decision.content)], fieldsOf(decision, settings)),
              ),
      },
    ],
    annex: [],
  };
}

function fieldsOf(decision: Decision, settings: Settings): Run[][] {
  if (decision.isNoted) return [say`Không phát sinh nhiệm vụ.`];
  const { owners } = decision;
  return [
    owners.length === 0 ? say`Chưa rõ giao ai.` : say`Chủ trì: ${words(owners.join('; '))}.`,
    say`(Thời gian hoàn thành: ${words(deadlineWords(decidedDue(decision, settings), settings))})`,
  ];
}

const decidedDue = ({ phrase, heldOn, deadline, recurrence }: Decision, settings: Settings): Due => ({
  phrase,
  givenOn: heldOn,
  deadline,
  time: null,
  rule: recurrence === '' ? null : (readRecurrenceCell(recurrence, settings.printedDayCounts)?.rule ?? null),
  recurrence,
});

/**
 * What a meeting decided, as duties of its notice; what raises no task stands in the minutes alone. One about a task names that task, who
 * has it and until when, so that its notice is known again by them.
 */
export const dutiesOf = (
  { decisions }: Meeting,
  settings: Settings,
  tasks: readonly TimedTask[],
): DraftedDuty[] =>
  decisions
    .filter(({ isNoted }) => !isNoted)
    .map((decision) => {
      const { id, content, owners, deadline, recurrence } = decision;
      const about = concerning(decision, tasks);
      return {
        key: id,
        content: about ? `${phrase(about.content).words} (${phrase(content).words})` : content,
        owners: about && owners.length === 0 ? ownersOf(about) : owners,
        partners: [],
        due: about && deadline === null && recurrence === '' ? dueOf(about) : decidedDue(decision, settings),
      };
    });
