import type { LeftOut as Sentence } from '../../notice/notice';

/** Sentences that were not taken for duties; each can become one. */
export function LeftOut(props: { sentences: Sentence[]; take(sentence: Sentence): void }) {
  if (props.sentences.length === 0) return null;
  return (
    <details class="leftout">
      <summary>Không phải nhiệm vụ ({props.sentences.length} câu)</summary>
      <ul>
        {props.sentences.map((sentence) => (
          <li key={sentence.start}>
            <p>{sentence.text}</p>
            <p class="under">{sentence.why}</p>
            <button type="button" class="link" onClick={() => props.take(sentence)}>
              Đưa vào danh sách nhiệm vụ
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
