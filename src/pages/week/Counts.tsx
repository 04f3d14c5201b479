import { useState } from 'preact/hooks';
import type { CountedTasksAnswer, CountedTasksRequest, WeekAnswer } from '../../answers';
import { Action } from '../parts/Action';
import type { GoTo } from '../parts/goTo';
import { CountedTasks } from './CountedTasks';

/** Asks which tasks stand behind a number; null when that could not be told, which was said already. */
export type AskTasks = (request: CountedTasksRequest) => Promise<CountedTasksAnswer | null>;

interface Props {
  columns: WeekAnswer['columns'];
  group: WeekAnswer['counts'][number];
  askTasks: AskTasks;
  goTo: GoTo;
}

/**
 * The state table of one grouping, closed at first; each name stands above its numbers, so that 300 px suffice. A press on a
 * number shows the tasks behind it.
 */
export function Counts({ columns, group, askTasks, goTo }: Props) {
  const [shown, setShown] = useState<{ row: number; title: string; tasks: CountedTasksAnswer } | null>(null);

  async function show(row: number, column: number): Promise<void> {
    const name = group.rows[row]?.name ?? '';
    const tasks = await askTasks({ grouping: group.grouping, row: name, column });
    if (tasks !== null) setShown({ row, title: `${columns[column]?.label} · ${name}`, tasks });
  }

  return (
    <details class="item counts">
      <summary>
        <span class="first">{group.title}</span>
      </summary>
      {group.overlap !== '' && <p class="under">{group.overlap}</p>}
      <table>
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {group.rows.map((row, index) => (
          <tbody key={index}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length}>
                <div class="group">
                  {row.name}{' '}
                  <span class="total">
                    {row.total} việc, xong {row.rate}
                  </span>
                </div>
              </th>
            </tr>
            <tr>
              {row.counts.map((count, column) => (
                <td
                  key={column}
                  class={count === 0 ? 'zero' : columns[column]?.key === 'openOverdue' ? 'overdue' : ''}
                >
                  {count === 0 ? (
                    count
                  ) : (
                    <Action look="link" onPress={() => show(index, column)}>
                      <span class="unseen">Xem </span>
                      {count}
                      <span class="unseen">
                        {' '}
                        việc {columns[column]?.label}, {row.name}
                      </span>
                    </Action>
                  )}
                </td>
              ))}
            </tr>
            {shown?.row === index && (
              <tr>
                <td class="behind" colSpan={columns.length}>
                  <CountedTasks title={shown.title} tasks={shown.tasks} goTo={goTo} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </details>
  );
}
