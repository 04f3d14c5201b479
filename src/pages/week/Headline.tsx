import type { WeekAnswer } from '../../answers';

/** The answer first: how many criteria are met, what moved, and as of when. */
export function Headline({ week }: { week: WeekAnswer }) {
  return (
    <header>
      <p class="over">{week.week}</p>
      <h1>{week.headline}</h1>
      {week.alerts.map((alert) => (
        <p key={alert} class="notice overdue">
          ▲ {alert}
        </p>
      ))}
      <ul class="news">
        {week.news.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p class="under">{week.asOf}</p>
    </header>
  );
}
