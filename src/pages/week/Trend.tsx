import type { WeekAnswer } from '../../answers';
import { Section } from '../parts/Section';
import { type Bars, BarChart } from './BarChart';

/** The weeks so far as two charts, and the same numbers as a table. */
export function Trend({ week }: { week: Pick<WeekAnswer, 'trend' | 'indicators'> }) {
  const { trend, indicators } = week;
  if (trend.length < 2)
    return (
      <Section title="Qua các tuần">
        <p class="empty">Biểu đồ có từ khi chốt số liệu tuần đầu tiên.</p>
      </Section>
    );
  const columns: Bars[] = [
    { name: 'Tiêu chí đạt', look: 'strong', values: trend.map(({ criteriaMet }) => criteriaMet) },
    { name: `${indicators} đạt`, look: 'light', values: trend.map(({ indicatorsMet }) => indicatorsMet) },
    { name: 'Việc chưa xong', look: 'light', values: trend.map(({ open }) => open) },
    { name: 'Việc quá hạn', look: 'late', values: trend.map(({ overdue }) => overdue) },
  ];
  const marks = trend.map(({ name }) => `T${name.replace(/\D/g, '')}`);
  return (
    <Section title="Qua các tuần">
      <BarChart
        title={`Tiêu chí và ${indicators.toLowerCase()} đạt`}
        marks={marks}
        bars={columns.slice(0, 2)}
      />
      <BarChart title="Việc chưa xong và quá hạn" marks={marks} bars={columns.slice(2)} />
      <details class="item counts">
        <summary>
          <span class="first">Số liệu của hai biểu đồ</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Tuần</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trend.map(({ name }, index) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {columns.map((column) => (
                  <td key={column.name}>{column.values[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
