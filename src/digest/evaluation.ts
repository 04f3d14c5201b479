import { type ConditionSummary, openConditions } from '../domain/conditions';
import type { WeekSummary } from '../domain/weekSummary';
import { conditionBadge, conditionProgress, conditionTitle, evaluationWords } from '../domain/wording';
import type { Item, Section } from './content';
import { oneLine } from './sanitizeText';
import type { Links } from './links';
import { emptySection, listSection } from './lists';

/** The set's own rule with what still stands in its way; empty where the headline says it all. */
export function evaluationSection(summary: WeekSummary, links: Links): Section {
  const words = evaluationWords(summary);
  if (words === null) return emptySection('Xét công nhận', links);
  return {
    ...listSection('', openConditions(summary.conditions), (line) => conditionItem(line, links), links, {
      noun: 'điều kiện',
      most: 3,
    }),
    title: 'Xét công nhận',
    paragraphs: [words.badge.text, ...words.lines].map(oneLine),
  };
}

function conditionItem(line: ConditionSummary, links: Links): Item {
  const { condition } = line;
  const owners = condition.owners.length === 0 ? [] : [`Phụ trách: ${condition.owners.join(', ')}`];
  return {
    badges: [conditionBadge(line)],
    title: { text: oneLine(conditionTitle(line)), href: links.condition(condition) },
    details: [...owners, conditionProgress(line)].map(oneLine).filter((part) => part !== ''),
    action: null,
  };
}
