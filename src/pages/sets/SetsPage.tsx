import { useEffect, useState } from 'preact/hooks';
import type { SetsAnswer } from '../../answers';
import { Section } from '../parts/Section';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { PasteForm } from './PasteForm';
import { SetItem } from './SetItem';

const setsDoors = doorsOf<typeof import('../../doors/sets')>();

/** The sidebar "Bộ tiêu chí": which set the committee follows, others to choose from, and a table to paste. */
export function SetsPage() {
  const [answer, setAnswer] = useState<SetsAnswer | null>(null);
  const work = useWork();

  const load = () =>
    work.run('Đang đọc bảng…', async () => {
      const loaded = await firstAnswer(() => setsDoors.setsForSidebar());
      if (!loaded.ok) return loaded;
      setAnswer(loaded);
      return '';
    });

  async function choose(key: string): Promise<boolean> {
    let added = false;
    await work.run('Đang thêm vào bảng…', async () => {
      const chosen = await setsDoors.chooseSet({ key });
      if (!chosen.ok) return chosen;
      added = true;
      setAnswer(chosen);
      return chosen.done.join(' ');
    });
    return added;
  }

  useEffect(() => void load(), []);

  if (!answer) return <Waiting title="Bộ tiêu chí" work={work} retry={load} />;
  return (
    <main class="sets">
      <header>
        <h1>{answer.chosen === '' ? 'Chưa chọn bộ tiêu chí' : answer.chosen}</h1>
        <p class="under">
          Chọn một bộ để điền sẵn các tab; chỉ thêm dòng còn thiếu, không sửa dòng đã có. Thêm xong, sửa thẳng
          trong bảng như bộ của mình.
        </p>
      </header>
      <Section title="Các bộ có sẵn">
        <ul>
          {answer.sets.map((set) => (
            <SetItem key={set.key} set={set} work={work} choose={choose} />
          ))}
        </ul>
      </Section>
      <Section title="Dán bảng nội dung">
        <PasteForm work={work} />
      </Section>
      <Status said={work.said} />
    </main>
  );
}
