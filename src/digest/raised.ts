import type { Escalation } from '../domain/escalation';
import { capitalised } from '../domain/text';
import type { Addressee } from './addressee';
import type { Item, Part, Section } from './content';
import { ownersAndPlaces, taskItem } from './items';
import { oneLine } from './sanitizeText';
import type { Links } from './links';
import type { Parts } from './letterContent';
import { listSection } from './lists';

/** A phone shows so many without scrolling far. */
const most = 6;

/** The letter with what is raised to its readers at the top, also for such whom nothing else concerns. */
export function withRaised(
  parts: Parts,
  told: readonly Escalation[],
  addressee: Addressee,
  links: Links,
): Parts {
  const above = raisedSection(told, links);
  if (above === null) return parts;
  const onTop = (part: Part): Part => ({ ...part, sections: [above, ...part.sections] });
  const { personal, overview } = parts;
  if (personal === null && overview !== null) return { personal, overview: onTop(overview) };
  return { personal: onTop(personal ?? onlyRaised(told.length, addressee)), overview };
}

/** What is raised to these readers, each task once; null where nothing is. */
function raisedSection(told: readonly Escalation[], links: Links): Section | null {
  const byRow = new Map<number, Escalation[]>();
  for (const one of told) byRow.set(one.task.row, [...(byRow.get(one.task.row) ?? []), one]);
  const tasks = [...byRow.values()];
  return tasks.length === 0
    ? null
    : listSection('Cần đôn đốc', tasks, (ofTask) => raisedItem(ofTask, links), links, { most });
}

function raisedItem(ofTask: Escalation[], links: Links): Item {
  const { task } = ofTask[0] as Escalation;
  const reasons = [...new Set(ofTask.map(reasonOf))].join('; ');
  return taskItem(task, links, [oneLine(`${capitalised(reasons)}. Phụ trách: ${ownersAndPlaces(task)}`)]);
}

const reasonOf = ({ level, count }: Escalation): string =>
  level === 'stale' ? `${count} tuần không ai cập nhật` : `đã ${count} ngày làm việc sau hạn`;

/** For a reader whom nothing else concerns this week. */
const onlyRaised = (count: number, { you }: Addressee): Part => ({
  title: `Việc của ${you}`,
  headline: `Có ${count} việc cần ${you} đôn đốc`,
  lead: [],
  sections: [],
});
