import { useEffect, useState } from 'preact/hooks';
import type { TabsAnswer, UnderstoodAnswer } from '../../answers';
import { goToBy } from '../parts/goTo';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { ChooseTable } from './ChooseTable';
import { requestOf, type Said, type Source, understoodChoices } from './choices';
import { Done } from './Done';
import { TableForm } from './TableForm';

const adoptDoors = doorsOf<typeof import('../../doors/adopt')>();

interface Worked {
  source: Source;
  answer: UnderstoodAnswer;
  said: Said;
  /** Changed since the answer came. */
  stale: boolean;
}

/** The sidebar "Dùng bảng có sẵn": pick a table, see how it is understood, correct it, go on with it. */
export function AdoptPage() {
  const [tabs, setTabs] = useState<TabsAnswer | null>(null);
  const [table, setTable] = useState<Worked | null>(null);
  const [done, setDone] = useState('');
  const work = useWork();

  const load = () =>
    work.run('Đang xem các tab…', async () => {
      const answer = await firstAnswer(() => adoptDoors.tabsToAdopt());
      if (!answer.ok) return answer;
      setTabs(answer);
      return '';
    });

  /** `said`: what was said of the table; null when it is looked at first. */
  const understand = (doing: string, source: Source, said: Said | null) =>
    work.run(doing, async () => {
      const answer = await adoptDoors.understandTable(requestOf(source, said));
      if (!answer.ok) return answer;
      setTable({ source, answer, said: said ?? nothingSaid(answer), stale: false });
      return '';
    });

  const adopt = ({ source, said }: Worked) =>
    work.run('Đang ghi…', async () => {
      const answer = await adoptDoors.adoptTable(requestOf(source, said));
      if (!answer.ok) return answer;
      setDone(answer.message);
      return '';
    });

  const summarise = () =>
    work.run('Đang tổng hợp…', async () => {
      const answer = await adoptDoors.summariseAndOpen();
      return answer.ok ? answer.message : answer;
    });

  const startAgain = () => {
    setDone('');
    setTable(null);
    return load();
  };

  useEffect(() => void load(), []);

  if (!tabs) return <Waiting title="Dùng bảng có sẵn" work={work} retry={load} />;
  return (
    <main class="adopt">
      {done !== '' ? (
        <Done message={done} busy={work.busy} summarise={summarise} startAgain={startAgain} />
      ) : table ? (
        <TableForm
          key={table.answer.title}
          answer={table.answer}
          pasted={table.source.sheet === null}
          said={table.said}
          stale={table.stale}
          busy={work.busy}
          say={(said) => setTable({ ...table, said, stale: true })}
          add={(add) => setTable({ ...table, said: { ...table.said, add } })}
          lookAgain={() => understand('Đang đọc lại bảng…', table.source, table.said)}
          adopt={() => adopt(table)}
          back={startAgain}
          goTo={goToBy(work)}
        />
      ) : (
        <ChooseTable
          tabs={tabs}
          busy={work.busy}
          choose={(source) => understand('Đang đọc bảng…', source, null)}
        />
      )}
      <Status said={work.said} />
    </main>
  );
}

const nothingSaid = (answer: UnderstoodAnswer): Said => ({
  choices: understoodChoices(answer),
  states: new Map(),
  year: null,
  add: new Set(),
});
