import type { Line } from '../../answers';
import { Action } from './Action';
import type { GoTo } from './goTo';
import { LineItem } from './LineItem';
import { Section } from './Section';

interface Props {
  title: string;
  /** Said when there is nothing to list. */
  empty: string;
  lines: Line[];
  /** How many more there are. */
  more: number;
  /** So many are shown at once, the others behind a tap. */
  few?: number;
  /** What stands in a list above already, named below the lines. */
  above?: Line[];
  /** Said of the others instead of the way to the dashboard, where it lists no more of them. */
  rest?: string;
  goTo: GoTo;
}

/** The top of the dashboard, where the rest of a long list stands. */
const dashboard = { sheet: 'Tổng quan', cell: 'A1' };

export function LineList({ title, empty, lines, more, few = Infinity, above = [], rest, goTo }: Props) {
  // A single one takes no more room than saying so.
  const first = lines.length <= few + 1 ? lines.length : few;
  const list = (shown: Line[]) => (
    <ul>
      {shown.map((line, index) => (
        <LineItem key={index} line={line} goTo={goTo} />
      ))}
    </ul>
  );
  const count = lines.length + above.length + more;
  return (
    <Section title={title} count={count}>
      {count === 0 && <p class="empty">{empty}</p>}
      {list(lines.slice(0, first))}
      {first < lines.length && (
        <details class="item">
          <summary>Xem thêm {lines.length - first} dòng</summary>
          {list(lines.slice(first))}
        </details>
      )}
      {above.length > 0 && <p class="empty">Đã nêu ở trên: {above.map(codeOf).join(', ')}.</p>}
      {more > 0 && rest !== undefined && <p class="empty">{rest}</p>}
      {more > 0 && rest === undefined && (
        <Action look="link" onPress={() => goTo(dashboard)}>
          Xem thêm {more} dòng ở tab {dashboard.sheet}
        </Action>
      )}
    </Section>
  );
}

/** "NV-07" of "NV-07 · Khảo sát". */
const codeOf = ({ text }: Line): string => text.split(' · ')[0] ?? text;
