import type { CriterionLine } from '../../answers';
import { Action } from '../parts/Action';
import { Badge } from '../parts/Badge';
import type { GoTo } from '../parts/goTo';
import { Reason } from './Reason';

/** One criterion: met or not, how far, what moved; a tap says why, each reason leading to its cell. */
export function Criterion({ criterion, goTo }: { criterion: CriterionLine; goTo: GoTo }) {
  const { code, name, met, score, percent, owners, change, why, tasks, projection, jump } = criterion;
  return (
    <li>
      <details class="item">
        <summary>
          <span class="first">
            {code}. {name}
          </span>
          <span class="second">
            <Badge tone={met ? 'done' : 'quiet'} text={met ? '✓ Đạt' : '○ Chưa đạt'} />
            <span>{score}</span>
            {change !== '' && <b>{change}</b>}
          </span>
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${percent}%` }} />
          </span>
        </summary>
        <p class="owners">Phụ trách: {owners || 'chưa giao ai'}</p>
        {why.length === 0 && (
          <p class="empty">{met ? 'Đã đạt đủ yêu cầu.' : 'Chưa có lý do nào được ghi.'}</p>
        )}
        <ul class="reasons">
          {why.map((line, index) => (
            <Reason key={index} line={line} goTo={goTo} />
          ))}
        </ul>
        {tasks.length > 0 && (
          <>
            <p class="owners">Việc khác đang làm</p>
            <ul class="reasons">
              {tasks.map((line, index) => (
                <Reason key={index} line={line} goTo={goTo} />
              ))}
            </ul>
          </>
        )}
        {projection !== '' && <p class="owners">{projection}</p>}
        <Action look="link" onPress={() => goTo(jump)}>
          Mở tiêu chí ở tab {jump.sheet}
        </Action>
      </details>
    </li>
  );
}
