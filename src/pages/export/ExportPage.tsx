import { useEffect, useState } from 'preact/hooks';
import type { WeekFileAnswer } from '../../answers';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { CodeForm } from './CodeForm';
import { WeekFile } from './WeekFile';

const exportDoors = doorsOf<typeof import('../../doors/export')>();

type Chosen = Parameters<typeof exportDoors.weekFile>[0]['week'];

/** The sidebar "Xuất số liệu tuần": a closed week as a file for whoever is above. */
export function ExportPage() {
  const [file, setFile] = useState<WeekFileAnswer | null>(null);
  const work = useWork();

  const load = (week: Chosen = null, said = '') =>
    work.run('Đang lấy số liệu đã chốt…', async () => {
      const answer = await firstAnswer(() => exportDoors.weekFile({ week }));
      if (!answer.ok) return answer;
      setFile(answer);
      return said;
    });

  async function save(code: string): Promise<void> {
    let said: string | null = null;
    await work.run('Đang ghi mã đơn vị…', async () => {
      const answer = await exportDoors.saveCommuneCode({ code });
      if (!answer.ok) return answer;
      said = answer.message;
      return answer.message;
    });
    if (said !== null) await load(null, said);
  }

  useEffect(() => void load(), []);

  if (!file) return <Waiting title="Xuất số liệu tuần" work={work} retry={() => load()} />;
  return (
    <main class="export">
      <h1>Xuất số liệu tuần</h1>
      {file.asksForCode ? (
        <CodeForm committee={file.committee} busy={work.busy} save={save} />
      ) : (
        <WeekFile file={file} busy={work.busy} choose={load} />
      )}
      <Status said={work.said} />
    </main>
  );
}
