import type { ConditionSummary } from '../domain/conditions';
import type { WeekSummary } from '../domain/weekSummary';
import { conditionBadge, conditionProgress, conditionTitle, evaluationWords } from '../domain/wording';
import { cellName } from '../workbook/grid';
import { conditionsTab } from '../workbook/tabs/tabs';
import type { EvaluationAnswer, Line } from '.';

/** The set's own rule and the conditions, as the sidebar "Tuần này" shows them. */
export function evaluationAnswer(summary: WeekSummary): EvaluationAnswer | null {
  const words = evaluationWords(summary);
  if (words === null) return null;
  return {
    badge: words.badge.text,
    tone: words.badge.tone,
    lines: words.lines,
    conditions: summary.conditions.map(conditionLine),
  };
}

function conditionLine(line: ConditionSummary): Line {
  const { condition } = line;
  const { text, tone } = conditionBadge(line);
  return {
    text: conditionTitle(line),
    detail: [condition.owners.join(', '), conditionProgress(line)].filter((part) => part !== '').join(' · '),
    badge: text,
    tone,
    jump: { sheet: conditionsTab.name, cell: cellName(condition.row, 1) },
  };
}
