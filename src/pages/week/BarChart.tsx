/** One row of bars: a number a week. */
export interface Bars {
  name: string;
  look: 'strong' | 'light' | 'late';
  values: number[];
}

const width = 276;
const top = 14;
const height = 84;

/** Bars side by side, week by week, each with its number above; the last week is this one. */
export function BarChart({ title, marks, bars }: { title: string; marks: string[]; bars: Bars[] }) {
  const most = Math.max(1, ...bars.flatMap(({ values }) => values));
  const slot = width / marks.length;
  const bar = Math.min(18, (slot - 4) / bars.length);
  const told = bars.map(({ name, values }) => `${name}: ${values.join(', ')}`).join('. ');
  return (
    <figure class="chart">
      <figcaption>
        {title}
        <span class="legend">
          {bars.map(({ name, look }) => (
            <span key={name} class={look}>
              {name}
            </span>
          ))}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${top + height + 16}`} role="img" aria-label={`${title}. ${told}.`}>
        {marks.map((mark, week) => {
          const middle = slot * (week + 0.5);
          return (
            <g key={mark}>
              {bars.map(({ name, look, values }, index) => {
                const value = values[week] ?? 0;
                const tall = (value / most) * height;
                const x = middle + (index - bars.length / 2) * bar;
                return (
                  <g key={name}>
                    <rect class={look} x={x} y={top + height - tall} width={bar - 1} height={tall} />
                    <text x={x + bar / 2} y={top + height - tall - 3}>
                      {value}
                    </text>
                  </g>
                );
              })}
              <text x={middle} y={top + height + 12}>
                {mark}
              </text>
            </g>
          );
        })}
        <line x1="0" y1={top + height} x2={width} y2={top + height} />
      </svg>
    </figure>
  );
}
