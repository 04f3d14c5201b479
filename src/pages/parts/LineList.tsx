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
  /** Said of the others instead of the way to the dashboard, where it lists no more of them. */
  rest?: string;
  goTo: GoTo;
}

/** The top of the dashboard, where the rest of a long list stands. */
const dashboard = { sheet: 'Tổng quan', cell: 'A1' };

export function LineList({ title, empty, lines, more, rest, goTo }: Props) {
  return (
    <Section title={title} count={lines.length + more}>
      {lines.length === 0 && <p class="empty">{empty}</p>}
      <ul>
        {lines.map((line, index) => (
          <LineItem key={index} line={line} goTo={goTo} />
        ))}
      </ul>
      {more > 0 && rest !== undefined && <p class="empty">{rest}</p>}
      {more > 0 && rest === undefined && (
        <Action look="link" onPress={() => goTo(dashboard)}>
          Xem thêm {more} dòng ở tab {dashboard.sheet}
        </Action>
      )}
    </Section>
  );
}
