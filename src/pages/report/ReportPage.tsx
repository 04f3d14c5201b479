import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, KeptEdition, PaperAnswer } from '../../answers';
import { paperOf } from '../../paper/paper';
import { Action } from '../parts/Action';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { choices, type LayoutName, layouts } from './choice';
import { asDrawn, unsaved, withSection, withSentence } from './edition';
import { PaperView } from './PaperView';
import { Rewritten } from './Rewritten';
import { wordBlob } from './wordWriter';

const reportDoors = doorsOf<typeof import('../../doors/report')>();

/** The dialog "Báo cáo": a report or a draft as paper, to be rewritten in place, taken as Word and printed. */
export function ReportPage() {
  const [chosen, setChosen] = useState(0);
  const [answer, setAnswer] = useState<PaperAnswer | null>(null);
  const [kept, setKept] = useState<KeptEdition>({ rewritten: {}, without: [] });
  const [layout, setLayout] = useState<LayoutName | null>(null);
  /** What the document keeps, and what was last tried to be kept: a failed try is repeated with the next change. */
  const saved = useRef(kept);
  const tried = useRef(kept);
  const work = useWork();
  const choice = choices[chosen]!;

  async function save(shown: PaperAnswer): Promise<string | Failure> {
    const changes = unsaved(kept, saved.current);
    tried.current = kept;
    if (changes === null) return '';
    const { period, today } = shown;
    const done = await reportDoors.savePaper({ ...choice.asks, ...changes, period: period.key, today });
    if (!done.ok) return done;
    saved.current = done.kept;
    return 'Đã lưu.';
  }

  /** Another paper is shown only when all that was typed into this one is kept. */
  const load = (index: number) =>
    work.run('Đang soạn…', async () => {
      const left = answer === null ? '' : await save(answer);
      if (typeof left !== 'string') return left;
      const read = await firstAnswer(() => reportDoors.paperForDialog(choices[index]!.asks));
      if (!read.ok) return read;
      saved.current = tried.current = read.kept;
      setChosen(index);
      setKept(read.kept);
      setAnswer(read);
      return '';
    });

  useEffect(() => void load(0), []);
  useEffect(() => {
    if (answer && !work.busy && kept !== tried.current) void work.run('Đang lưu…', () => save(answer));
  }, [kept, work.busy]);

  if (!answer) return <Waiting title="Báo cáo" work={work} retry={() => load(chosen)} />;
  const { content, settings, today, period } = answer;
  const paper = paperOf(content, layout ?? settings.paperLayout, settings, today, asDrawn(kept));
  const rewrite = (key: string, text: string) => setKept((now) => withSentence(now, { key, text }, today));

  const word = () =>
    work.run('Đang tạo tệp Word…', async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await wordBlob(paper));
      link.download = `${choice.file}-${period.key}.docx`;
      link.target = '_self';
      link.click();
      return 'Đã tạo tệp Word.';
    });

  return (
    <main class="report">
      <form class="choices" onSubmit={(event) => event.preventDefault()}>
        <h1>Báo cáo</h1>
        <label>
          Loại văn bản
          <select
            value={chosen}
            disabled={work.busy}
            onChange={({ currentTarget }) => void load(Number(currentTarget.value))}
          >
            {choices.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Thể thức
          <select
            value={layout ?? settings.paperLayout}
            onChange={({ currentTarget }) => setLayout(currentTarget.value as LayoutName)}
          >
            {layouts.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p class="actions">
          <Action look="primary" disabled={work.busy} onPress={word}>
            Tải Word
          </Action>
          <button type="button" class="plain" onClick={() => print()}>
            In
          </button>
        </p>
        <Status said={work.said} />
        <p class="hint">
          Bấm vào câu để sửa; câu đã sửa giữ đến hết kỳ. Số, ngày và chữ ký để trống cho người ký.
        </p>
        {answer.unread.length > 0 && (
          <div class="notice dueSoon">
            <p>◐ Tab Giao ban có ô chưa đọc được, văn bản này có thể thiếu:</p>
            <ul>
              {answer.unread.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        <fieldset>
          <legend>Các phần có trong văn bản</legend>
          {[...content.sections, ...content.annex].map(({ key, title }) => (
            <label key={key} class="check">
              <input
                type="checkbox"
                checked={!kept.without.includes(key)}
                onChange={({ currentTarget: { checked } }) =>
                  setKept((now) => withSection(now, key, !checked))
                }
              />
              {title}
            </label>
          ))}
        </fieldset>
        <Rewritten kept={kept} today={today} takeBack={(key) => rewrite(key, '')} />
      </form>
      <PaperView paper={paper} rewrite={rewrite} />
    </main>
  );
}
