import type { ComingLine, WeekAnswer } from '../../answers';
import type { GoTo } from './goTo';
import { LineItem } from './LineItem';
import { Section } from './Section';

interface Props {
  week: Pick<WeekAnswer, 'coming' | 'todayIndex'>;
  /** Absent where the page covers the sheet. */
  goTo?: GoTo;
}

/** The coming four weeks: a day each with as many dots as tasks fall due on it, and the tasks by week below. */
export function Coming({ week, goTo }: Props) {
  const { coming, todayIndex } = week;
  const count = (line: ComingLine) => line.lines.length + line.more;
  const all = coming.reduce((sum, line) => sum + count(line), 0);
  return (
    <Section title="Bốn tuần tới" count={all}>
      {all === 0 ? (
        <p class="empty">Chưa có việc nào đến hạn trong bốn tuần tới.</p>
      ) : (
        <Timeline coming={coming} todayIndex={todayIndex} />
      )}
      {coming
        .filter((line) => count(line) > 0)
        .map((line) => (
          <details key={line.name} class="item">
            <summary>
              <span class="first">
                {line.name}: {count(line)} việc
              </span>
            </summary>
            <ul>
              {line.lines.map((task, index) => (
                <LineItem key={index} line={task} {...(goTo && { goTo })} />
              ))}
            </ul>
            {line.more > 0 && <p class="empty">… và {line.more} việc nữa ở tab Nhiệm vụ.</p>}
          </details>
        ))}
    </Section>
  );
}

const width = 276;
const day = width / 28;
const height = 60;
/** So many dots fit above each other; more are a number. */
const most = 5;

function Timeline({ coming, todayIndex }: Pick<WeekAnswer, 'coming' | 'todayIndex'>) {
  const told = coming
    .map(({ name, days }) => `${name}: ${days.reduce((sum, dots) => sum + dots, 0)} việc`)
    .join('. ');
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${width} ${height + 16}`}
      role="img"
      aria-label={`Việc đến hạn. ${told}.`}
    >
      {coming.map(({ name, days }, week) => (
        <g key={name}>
          <rect class="rest" x={(week * 7 + 5) * day} y="0" width={day * 2} height={height} />
          <line x1={week * 7 * day} y1="0" x2={week * 7 * day} y2={height + 14} />
          <text x={week * 7 * day + 3} y={height + 12}>
            {/\((.*?) –/.exec(name)?.[1]}
          </text>
          {days.map((dots, index) => (
            <Day key={index} x={(week * 7 + index + 0.5) * day} dots={dots} />
          ))}
        </g>
      ))}
      <line class="today" x1={todayIndex * day} y1="0" x2={todayIndex * day} y2={height} />
      <line x1="0" y1={height} x2={width} y2={height} />
    </svg>
  );
}

function Day({ x, dots }: { x: number; dots: number }) {
  if (dots > most)
    return (
      <text class="many" x={x} y={height - 5}>
        {dots}
      </text>
    );
  return (
    <>
      {Array.from({ length: dots }, (_, index) => (
        <circle key={index} cx={x} cy={height - 6 - index * 10} r="4" />
      ))}
    </>
  );
}
