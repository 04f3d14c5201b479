import type { PhoneCriterion } from '../../answers';
import { Badge } from '../parts/Badge';
import { Section } from '../parts/Section';

/** The criteria the person is in charge of, each with what it lacks. */
export function Criteria({ criteria }: { criteria: PhoneCriterion[] }) {
  if (criteria.length === 0) return null;
  return (
    <Section title="Tiêu chí phụ trách" count={criteria.length}>
      <ul class="cards">
        {criteria.map(({ text, badge, tone, score, why }) => (
          <li key={text} class="card">
            <p class="title">{text}</p>
            <p class="under">
              <Badge tone={tone} text={badge} /> {score}
            </p>
            {why.length > 0 && (
              <ul class="why">
                {why.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
