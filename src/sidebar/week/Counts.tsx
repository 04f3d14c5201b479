import type { WeekAnswer } from '../../commands/answers';

interface Props {
  labels: WeekAnswer['countLabels'];
  group: WeekAnswer['counts'][number];
}

const total = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The state table of one grouping, closed at first; each name stands above its numbers, so that 300 px suffice. */
export function Counts({ labels, group }: Props) {
  return (
    <details class="item counts">
      <summary>
        <span class="first">{group.title}</span>
      </summary>
      <table>
        <thead>
          <tr>
            {labels.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {group.rows.map((row, index) => (
          <tbody key={index}>
            <tr>
              <th scope="rowgroup" colSpan={labels.length}>
                <div class="group">
                  {row.name} <span class="total">{total(row.counts)} việc</span>
                </div>
              </th>
            </tr>
            <tr>
              {row.counts.map((count, column) => (
                <td key={column} class={count === 0 ? 'zero' : labels[column] === 'Quá hạn' ? 'overdue' : ''}>
                  {count}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </details>
  );
}
