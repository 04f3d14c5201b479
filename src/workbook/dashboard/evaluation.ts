import { printDate } from '../../domain/calendar';
import type { WeekSummary } from '../../domain/weekSummary';
import { conditionBadge, evaluationWords, firstLine, palette } from '../../domain/wording';
import type { RichCell } from '../../sheet/cells';
import { conditionsTab } from '../tabs/tabs';
import { accent, badge, linkedRecord, type LinkTo, say } from './cells';
import { section } from './section';

/** The set's own rule: fulfilled or what is missing. Nothing where the headline says it all. */
export function evaluationSection(summary: WeekSummary): RichCell[][] {
  const words = evaluationWords(summary);
  if (words === null) return [];
  const { tone, text } = words.badge;
  return [
    [],
    [{ text: 'Xét công nhận', bold: true, size: 13, color: accent }],
    [{ text, bold: true, color: palette[tone].text }],
    ...words.lines.map((line) => [say(line)]),
  ];
}

/** What is asked for beside the criteria, a line each; nothing in workbooks without such a tab. */
export function conditionsSection(summary: WeekSummary, linkTo: LinkTo): RichCell[][] {
  const rows = summary.conditions.map((line) => {
    const { condition } = line;
    return [
      ...linkedRecord(condition, condition.content, conditionsTab.name, linkTo),
      badge(conditionBadge(line)),
      say(firstLine(condition.requirement)),
      say(firstLine(condition.achieved)),
      say(condition.owners.join(', ')),
      say(condition.deadline === null ? '' : printDate(condition.deadline)),
      say(firstLine(condition.proof)),
    ];
  });
  const columns = [
    'Mã',
    'Điều kiện, hồ sơ',
    'Kết quả',
    'Yêu cầu',
    'Thực hiện',
    'Phụ trách',
    'Hạn',
    'Minh chứng',
  ];
  return rows.length === 0 ? [] : section('Điều kiện, hồ sơ', columns, rows, '');
}
