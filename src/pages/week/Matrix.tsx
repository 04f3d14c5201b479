import type { MatrixTable } from '../../answers';
import { Badge } from '../parts/Badge';

/** Neighbourhoods against what they owe: wider than the sidebar, so it scrolls by itself, and by keyboard. */
export function Matrix({ table }: { table: MatrixTable }) {
  const { title, columns, rows } = table;
  return (
    <details class="item matrix">
      <summary>
        <span class="first">{title}</span>
      </summary>
      <div class="scrolled" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Khu phố</th>
              {columns.map(({ label, name }, index) => (
                <th key={index} scope="col" title={name}>
                  {label}
                  <span class="unseen">: {name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }, index) => (
              <tr key={index}>
                <th scope="row">{name}</th>
                {cells.map(({ text, tone }, column) => (
                  <td key={column}>{text === '–' ? '–' : <Badge tone={tone} text={text} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
