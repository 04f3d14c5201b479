import type { ComponentChildren } from 'preact';
import type { MeetingAnswer } from '../../answers';
import { Coming } from '../parts/Coming';
import { newDraft, type Draft } from './draft';
import { Picture, TaskBar } from './Picture';
import type { Attendance } from './useAttendance';

/** One thing of the agenda. */
interface Screen {
  key: string;
  title: string;
  /** What a decision taken here is about. */
  draft(): Draft;
  body: ComponentChildren;
}

interface Acts extends Attendance {
  /** What is done when all is said. */
  ending: ComponentChildren;
}

/** The agenda from the numbers: the week, who is here, what wants a decision, what else is late, criteria, neighbourhoods, what comes, what was decided. */
export const screensOf = (agenda: MeetingAnswer, acts: Acts): Screen[] => [
  plain(
    'week',
    agenda.headline,
    <>
      <Picture agenda={agenda} />
      <Lines lines={[...agenda.news, agenda.asOf]} />
    </>,
  ),
  plain('present', 'Thành phần dự', <Present agenda={agenda} acts={acts} />),
  ...agenda.toDecide.map(({ task, title, owners, badge, lines }) => ({
    key: `task ${task}`,
    title,
    draft: () => newDraft(task),
    body: <Lines lines={[badge, `Phụ trách: ${owners}`, ...lines]} />,
  })),
  ...(agenda.late.length === 0
    ? []
    : [
        plain(
          'late',
          'Việc quá hạn khác',
          <Lines
            lines={[
              ...agenda.late.map(({ badge, text, detail }) => `${badge}: ${text}. ${detail}`),
              ...(agenda.moreLate > 0 ? [`… và ${agenda.moreLate} việc nữa ở tab Nhiệm vụ.`] : []),
            ]}
          />,
        ),
      ]),
  ...agenda.criteria.map(({ code, name, score, why, tasks }) => ({
    key: `criterion ${code}`,
    title: `Tiêu chí ${code}. ${name}`,
    draft: () => newDraft('', code),
    body: (
      <>
        <Lines lines={[`Chưa đạt, ${score}`, ...why]} />
        {tasks.length > 0 && <h2>Việc đang làm</h2>}
        <Lines lines={tasks} />
      </>
    ),
  })),
  ...(agenda.places.length === 0 ? [] : [plain('places', 'Các khu phố', <Places places={agenda.places} />)]),
  plain('coming', 'Việc sắp đến hạn', <Coming week={agenda} />),
  plain(
    'decided',
    'Kết luận cuộc họp',
    <>
      {acts.ending}
      {agenda.unread.length > 0 && <h2>Ô chưa đọc được trong tab Giao ban</h2>}
      <Lines lines={agenda.unread} />
    </>,
  ),
];

const plain = (key: string, title: string, body: ComponentChildren): Screen => ({
  key,
  title,
  draft: () => newDraft(),
  body,
});

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function Present({ agenda, acts: { present, attend } }: { agenda: MeetingAnswer; acts: Acts }) {
  const names = [...new Set([...agenda.people, ...present])];
  return (
    <fieldset class="present">
      <legend>Đánh dấu người có mặt</legend>
      {names.map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={present.includes(name)}
            onChange={({ currentTarget }) => attend(name, currentTarget.checked)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

const Places = ({ places }: Pick<MeetingAnswer, 'places'>) => (
  <table class="places">
    <thead>
      <tr>
        <th scope="col">Khu phố</th>
        <th scope="col">Đã xong</th>
        <th scope="col">Đang làm</th>
        <th scope="col">Quá hạn</th>
        <td />
      </tr>
    </thead>
    <tbody>
      {places.map(({ name, ...counts }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{counts.done === 0 ? '0' : `✓ ${counts.done}`}</td>
          <td>{counts.open}</td>
          <td class={counts.overdue === 0 ? '' : 'overdue'}>
            {counts.overdue === 0 ? '0' : `● ${counts.overdue}`}
          </td>
          <td>
            <TaskBar counts={counts} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
