import { useState } from 'preact/hooks';
import { paperOf } from '../../paper/paper';
import { Action } from '../parts/Action';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { useWork } from '../useWork';
import { choices, type LayoutName } from './choice';
import { asDrawn, withSection, withSentence } from './edition';
import { KindAndLayout } from './KindAndLayout';
import { PaperView } from './PaperView';
import { Rewritten } from './Rewritten';
import { Sections } from './Sections';
import { usePaper } from './usePaper';
import { wordBlob } from './wordWriter';

/** The dialog "Báo cáo": a report or a draft as paper, to be rewritten in place, taken as Word and printed. */
export function ReportPage() {
  const work = useWork();
  const { chosen, answer, kept, edit, load } = usePaper(work);
  /** Null: as the settings say. */
  const [wanted, setWanted] = useState<LayoutName | null>(null);

  if (!answer) return <Waiting title="Báo cáo" work={work} retry={() => load(chosen)} />;
  const { content, settings, today, period, unread } = answer;
  const layout = wanted ?? settings.paperLayout;
  const paper = paperOf(content, layout, settings, today, asDrawn(kept));
  const rewrite = (key: string, text: string) => edit((now) => withSentence(now, { key, text }, today));

  const word = () =>
    work.run('Đang tạo tệp Word…', async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await wordBlob(paper));
      link.download = `${choices[chosen]!.file}-${period.key}.docx`;
      link.target = '_self';
      link.click();
      return 'Đã tạo tệp Word.';
    });

  return (
    <main class="report">
      <form class="choices" onSubmit={(event) => event.preventDefault()}>
        <h1>Báo cáo</h1>
        <KindAndLayout
          chosen={chosen}
          busy={work.busy}
          choose={(index) => void load(index)}
          layout={layout}
          layOut={setWanted}
        />
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
        {unread.length > 0 && (
          <div class="notice dueSoon">
            <p>◐ Tab Giao ban có ô chưa đọc được, văn bản này có thể thiếu:</p>
            <ul>
              {unread.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        <Sections
          content={content}
          kept={kept}
          leaveOut={(key, isOut) => edit((now) => withSection(now, key, isOut))}
        />
        <Rewritten kept={kept} today={today} takeBack={(key) => rewrite(key, '')} />
      </form>
      <PaperView paper={paper} rewrite={rewrite} />
    </main>
  );
}
