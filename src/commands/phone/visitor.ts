import { holderOf, isGood, type LinkHolder, linkHolders, type LinkRecord } from '../../domain/personalLinks';
import { type Refused, refused } from '../../domain/outcome';
import type { ReadWeek } from '../../workbook/week';
import { readUse } from '../links/linkRecords';

/** Who stands behind a link today, or that it has ended: they left, or the committee's own number of days is over. */
export function visitorOf(record: LinkRecord, { tracker, summary }: ReadWeek): LinkHolder | Refused {
  const holder = holderOf(record, linkHolders(tracker));
  const { today, settings } = summary;
  const good = isGood(record, readUse(record).savedOn, today, settings.linkDays);
  return holder === null || !good ? refused({ code: 'linkEnded' }) : holder;
}
