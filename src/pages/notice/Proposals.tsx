import { useId, useState } from 'preact/hooks';
import type { AddDutiesRequest, NoticeAnswer } from '../../answers';
import type { LeftOut as Sentence } from '../../notice/notice';
import { Action } from '../parts/Action';
import type { GoTo } from '../parts/goTo';
import { Heading } from '../parts/Heading';
import { NameList } from '../parts/NameList';
import { Status } from '../parts/Status';
import type { Work } from '../useWork';
import { acceptedOf, type Draft, draftOfSentence, draftsOf, isDoubtful, toBeDone, whatToDo } from './draft';
import { DutyCard } from './DutyCard';
import { LeftOut } from './LeftOut';
import { Original } from './Original';

interface Props {
  text: string;
  notice: NoticeAnswer;
  /** Sentences that were not taken for duties. */
  sentences: readonly Sentence[];
  work: Work;
  add(request: AddDutiesRequest): Promise<void>;
  again(): void;
  goTo: GoTo;
}

/** The duties proposed, beside the text they were read from. Nothing is written before "Thêm". */
export function Proposals({ text, notice, sentences, work, add, again, goTo }: Props) {
  const [drafts, setDrafts] = useState<Draft[]>(() => draftsOf(notice));
  const [leftOut, setLeftOut] = useState([...sentences]);
  const [at, setAt] = useState<number | null>(null);
  /** Beside the list the text is always there; above it, it takes the room of two duties. */
  const [showsText, setShowsText] = useState(false);
  const id = useId();
  const lists = { people: `${id}-people`, neighbourhoods: `${id}-places` };
  const { added, moved } = toBeDone(drafts);

  const change = (index: number) => (draft: Draft) =>
    setDrafts((all) => all.map((one, at) => (at === index ? draft : one)));

  function take(sentence: Sentence): void {
    setLeftOut((all) => all.filter((one) => one !== sentence));
    setDrafts((all) => [draftOfSentence(sentence, notice.number), ...all]);
    setAt(0);
  }

  return (
    <>
      <header>
        <p class="over">{notice.document}</p>
        <Heading>{drafts.length === 0 ? 'Không thấy nhiệm vụ nào' : `${drafts.length} nhiệm vụ`}</Heading>
        <p class="under">{whatToDo(drafts)}</p>
        <button
          type="button"
          class="link reveal"
          aria-expanded={showsText}
          onClick={() => setShowsText(!showsText)}
        >
          {showsText ? 'Ẩn văn bản gốc' : 'Xem văn bản gốc'}
        </button>
      </header>
      <div class={showsText ? 'sides shown' : 'sides'}>
        <Original
          text={text}
          places={drafts.map(({ proposed }) => proposed)}
          doubtful={drafts.filter(isDoubtful).flatMap(({ proposed }) => proposed.doubtful)}
          at={at}
          point={setAt}
        />
        <div class="list">
          <ul>
            {drafts.map((draft, index) => (
              <DutyCard
                key={`${draft.proposed.start}-${draft.proposed.content}`}
                draft={draft}
                here={at === index}
                criteria={notice.criteria}
                lists={lists}
                change={change(index)}
                point={() => setAt(index)}
                goTo={goTo}
              />
            ))}
          </ul>
          <LeftOut sentences={leftOut} take={take} />
        </div>
      </div>
      <NameList id={lists.people} names={notice.people} />
      <NameList id={lists.neighbourhoods} names={notice.neighbourhoods} />
      <div class="add">
        <Status said={work.said} />
        <Action
          look="primary"
          disabled={work.busy || added + moved === 0}
          onPress={() => add({ date: notice.date, duties: acceptedOf(drafts) })}
        >
          {addWords(added, moved)}
        </Action>
        <button type="button" class="link" disabled={work.busy} onClick={again}>
          Dán văn bản khác
        </button>
      </div>
    </>
  );
}

function addWords(added: number, moved: number): string {
  if (added + moved === 0) return 'Chưa chọn việc nào';
  const parts = [
    added > 0 ? `thêm ${added} dòng vào Nhiệm vụ` : '',
    moved > 0 ? `đổi hạn ${moved} dòng` : '',
  ].filter((part) => part !== '');
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
