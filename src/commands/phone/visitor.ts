import { holderOf, isGood, type LinkHolder, linkHolders, type LinkRecord } from '../../domain/personalLinks';
import { type Refused, refused } from '../../domain/outcome';
import type { ReadWeek } from '../../workbook/week';
import { membersTab } from '../../workbook/tabs/tabs';
import { readUse } from '../links/linkRecords';

/**
 * Who stands behind a link today, or that it has ended: they left, or the committee's own number of days is over. Where a tab that tells
 * people or tasks cannot be read, nobody is told that nothing is late, or that their link has ended.
 */
export function visitorOf(
  record: LinkRecord,
  { tracker, summary, tasksTable }: ReadWeek,
): LinkHolder | Refused {
  const lacking = tracker.problems.filter(
    ({ blocking, sheet }) => blocking && [tasksTable.sheet, membersTab.name].includes(sheet),
  );
  if (lacking.length > 0)
    return refused({ code: 'workUnreadable', reasons: lacking.map(({ message }) => message) });
  const holder = holderOf(record, linkHolders(tracker));
  const { today, settings } = summary;
  const good = isGood(record, readUse(record).savedOn, today, settings.linkDays);
  return holder === null || !good ? refused({ code: 'linkEnded' }) : holder;
}
