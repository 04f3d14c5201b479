import { Action } from '../parts/Action';
import { goToBy } from '../parts/goTo';
import { Heading } from '../parts/Heading';
import { Status } from '../parts/Status';
import { doorsOf } from '../server';
import { useWork } from '../useWork';
import { Added } from './Added';
import { PasteForm } from './PasteForm';
import { Proposals } from './Proposals';
import { useNotice } from './useNotice';

const noticeDoors = doorsOf<typeof import('../../doors/notice')>();

/** The page "Nhập thông báo": from a pasted notice to rows, with a person's consent in between. */
export function NoticePage() {
  const work = useWork();
  const { text, notice, sentences, added, needsDate, read, again, add, takeBack } = useNotice(work);
  const goTo = goToBy(work);

  const widen = () =>
    work.run('Đang mở cửa sổ rộng…', async () => (await noticeDoors.showNoticeWide()) ?? '');

  return (
    <main class="intake">
      {notice ? (
        <Proposals
          text={text}
          notice={notice}
          sentences={sentences}
          work={work}
          add={add}
          again={again}
          goTo={goTo}
        />
      ) : (
        <>
          <Heading key={text}>Nhập thông báo</Heading>
          <PasteForm
            key={text}
            busy={work.busy}
            needsDate={needsDate}
            read={(pasted, date) => void read(pasted, date)}
          />
          <div class="widen">
            <Action look="link" disabled={work.busy} onPress={widen}>
              Mở ở cửa sổ rộng hơn
            </Action>
          </div>
          <Status said={work.said} />
          {added && <Added added={added} busy={work.busy} goTo={goTo} takeBack={() => takeBack(added)} />}
        </>
      )}
    </main>
  );
}
