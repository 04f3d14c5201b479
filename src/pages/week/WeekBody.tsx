import type { Line, WeekAnswer } from '../../answers';
import type { GoTo } from '../parts/goTo';
import { LineList } from '../parts/LineList';
import { Section } from '../parts/Section';
import { Coming } from '../parts/Coming';
import { type AskTasks, Counts } from './Counts';
import { Criterion } from './Criterion';
import { Matrix } from './Matrix';
import { Evaluation } from './Evaluation';
import { Trend } from './Trend';

const needs = [
  ['overdue', 'Quá hạn', 'Tuần này không có việc quá hạn.'],
  ['difficulties', 'Khó khăn, vướng mắc', 'Không ai báo khó khăn, vướng mắc.'],
  ['proposals', 'Chờ quyết định', 'Không có việc chờ quyết định.'],
  ['dueSoon', 'Sắp đến hạn', 'Mấy ngày tới chưa có việc nào đến hạn.'],
] as const;

const lists = [
  ['withoutTask', 'Thiếu việc', 'Nội dung chưa đạt nào cũng đã có việc.'],
  ['changes', 'Thay đổi trong tuần', 'Chưa có thay đổi so với tuần đã chốt.'],
  ['untouched', 'Chưa cập nhật', 'Việc nào cũng đã cập nhật trong tuần.'],
] as const;

/** Everything below the headline, in the order of the dashboard. */
export function WeekBody({ week, askTasks, goTo }: { week: WeekAnswer; askTasks: AskTasks; goTo: GoTo }) {
  return (
    <>
      <Needs week={week} goTo={goTo} />
      <Coming week={week} goTo={goTo} />
      <Trend week={week} />
      <Section title="Tiêu chí">
        {week.criteria.length === 0 && (
          <p class="empty">
            Chưa có tiêu chí nào. Chọn bộ tiêu chí hoặc nhập ở tab Tiêu chí, rồi bấm Tổng hợp lại.
          </p>
        )}
        <ul>
          {week.criteria.map((criterion) => (
            <Criterion key={criterion.code} criterion={criterion} goTo={goTo} />
          ))}
        </ul>
      </Section>
      {week.evaluation && <Evaluation evaluation={week.evaluation} goTo={goTo} />}
      {lists.map(([key, title, empty]) => (
        <LineList
          key={key}
          title={title}
          empty={empty}
          lines={week[key]}
          more={week.more[key]}
          few={5}
          goTo={goTo}
        />
      ))}
      <Section title="Đếm theo trạng thái">
        {week.counts.length === 0 && <p class="empty">Chưa có nhiệm vụ nào để đếm.</p>}
        {week.counts.map((group) => (
          <Counts key={group.title} columns={week.columns} group={group} askTasks={askTasks} goTo={goTo} />
        ))}
        {week.matrices.map((table) => (
          <Matrix key={table.title} table={table} />
        ))}
      </Section>
      <LineList
        title="Ô không đọc được"
        empty="Mọi ô đều đọc được."
        lines={week.problems}
        more={week.more.problems}
        rest={`và ${week.more.problems} chỗ nữa, hiện dần khi những chỗ trên đã sửa.`}
        goTo={goTo}
      />
      <Section title="Tỷ lệ cập nhật">
        <p class="empty">{week.updates || 'Chưa có tuần nào được chốt để so sánh.'}</p>
      </Section>
    </>
  );
}

/** What somebody has to do something about now. */
function Needs({ week, goTo }: { week: WeekAnswer; goTo: GoTo }) {
  return (
    <>
      {needs.map(([key, title, empty]) => {
        // What holds a task up is told with what is asked.
        const told = key === 'proposals' ? week.difficulties : [];
        const isTold = ({ jump }: Line) => told.some((line) => line.jump?.cell === jump?.cell);
        const lines = week[key].filter((line) => !isTold(line));
        return (
          <LineList
            key={key}
            title={title}
            empty={empty}
            lines={lines}
            above={week[key].filter(isTold)}
            more={week.more[key]}
            goTo={goTo}
          />
        );
      })}
      {week.waiting.length > 0 && (
        <LineList title="Chờ cấp trên" empty="" lines={week.waiting} more={week.more.waiting} goTo={goTo} />
      )}
    </>
  );
}
