import type { ScoreRow } from '../../answers';

const height = 24;
const slot = 8;

/** What was owed at the end of each closed week, late ones dark at the foot: a small picture, told in words as well. */
export function Spark({ trend }: Pick<ScoreRow, 'trend'>) {
  if (trend.length === 0) return <span class="under">chưa chốt tuần nào</span>;
  const most = Math.max(1, ...trend.map(({ open }) => open));
  const last = trend[trend.length - 1];
  return (
    <svg
      class="spark"
      width={trend.length * slot}
      height={height}
      role="img"
      aria-label={`${trend.length} tuần: chưa xong ${trend.map(({ open }) => open).join(', ')}; quá hạn ${trend
        .map(({ overdue }) => overdue)
        .join(', ')}.`}
    >
      <title>{`Tuần cuối: ${last?.open} việc chưa xong, ${last?.overdue} quá hạn`}</title>
      {trend.map(({ open, overdue }, week) => {
        const [tall, late] = [open, overdue].map((count) => (count / most) * (height - 2)) as [
          number,
          number,
        ];
        return (
          <g key={week}>
            <rect class="light" x={week * slot} y={height - tall} width={slot - 2} height={tall} />
            <rect class="late" x={week * slot} y={height - late} width={slot - 2} height={late} />
            <rect class="base" x={week * slot} y={height - 1} width={slot - 2} height={1} />
          </g>
        );
      })}
    </svg>
  );
}
