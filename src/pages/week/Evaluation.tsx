import type { EvaluationAnswer } from '../../answers';
import { Badge } from '../parts/Badge';
import type { GoTo } from '../parts/goTo';
import { LineItem } from '../parts/LineItem';
import { Section } from '../parts/Section';

/** Whether the set's own rule is fulfilled, what is missing, and each condition beside the criteria. */
export function Evaluation({ evaluation, goTo }: { evaluation: EvaluationAnswer; goTo: GoTo }) {
  const { badge, tone, lines, conditions } = evaluation;
  return (
    <Section title="Xét công nhận">
      <p>
        <Badge tone={tone} text={badge} />
      </p>
      {lines.map((line) => (
        <p key={line} class="under">
          {line}
        </p>
      ))}
      <ul>
        {conditions.map((line, index) => (
          <LineItem key={index} line={line} goTo={goTo} />
        ))}
      </ul>
    </Section>
  );
}
