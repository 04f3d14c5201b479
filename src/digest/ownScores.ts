import type { Concerns } from '../domain/concerns';
import type { MarkedScore } from '../domain/scores';
import { markNames, scoreText } from '../domain/wording';
import type { Parts } from './letterContent';
import { oneLine } from './sanitizeText';

/** Of a unit or a neighbourhood that a reader answers for there is a line too; more are on the page. */
const most = 3;

/** A letter whose personal part says how its readers did, in a line each of the table; nobody else's. */
export function withScores(parts: Parts, scores: readonly MarkedScore[], concerns: Concerns): Parts {
  const theirs = scores.filter(({ name }) => concerns.areCalled(name)).slice(0, most);
  const paragraphs = theirs.map((score) =>
    oneLine(
      `${score.name}: ${scoreText(score)}.${score.decided && score.mark !== null ? ` ${markNames[score.mark]}.` : ''}`,
    ),
  );
  const { personal } = parts;
  if (personal === null || paragraphs.length === 0) return parts;
  const rest = { count: 0, noun: '', href: '' };
  const section = { title: 'Kết quả đến nay', items: [], lines: [], rest, paragraphs };
  return { ...parts, personal: { ...personal, sections: [...personal.sections, section] } };
}
