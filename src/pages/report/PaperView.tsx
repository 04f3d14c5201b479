import { useLayoutEffect, useRef } from 'preact/hooks';
import { paperHtml, paperStyle } from '../../paper/html';
import type { Paper } from '../../paper/paper';

interface Props {
  paper: Paper;
  /** Called when somebody leaves a sentence they changed; empty when they emptied it. */
  rewrite(key: string, text: string): void;
}

/** The paper as it will be printed; its sentences can be rewritten where they stand. */
export function PaperView({ paper, rewrite }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const html = `<style>${paperStyle(paper.layout)}</style>${paperHtml(paper)}`;

  // Drawn by hand: what is being typed is the browser's, and stands until the paper itself is another.
  useLayoutEffect(() => {
    const place = sheet.current;
    if (!place) return;
    const focused = (document.activeElement as HTMLElement | null)?.dataset['key'];
    place.innerHTML = html;
    for (const sentence of sentencesIn(place)) makeEditable(sentence);
    if (focused)
      sentencesIn(place)
        .find(({ dataset }) => dataset['key'] === focused)
        ?.focus();
  }, [html]);

  return (
    <div
      ref={sheet}
      class="sheet"
      role="region"
      aria-label="Văn bản"
      tabIndex={0}
      onFocusCapture={({ target }) => remember(target as HTMLElement)}
      onBlurCapture={({ target }) => leave(target as HTMLElement, rewrite)}
      onKeyDown={(event) => {
        const sentence = event.target as HTMLElement;
        if (sentence.dataset['key'] === undefined) return;
        if (event.key === 'Escape') sentence.textContent = sentence.dataset['before'] ?? '';
        else if (event.key === 'Enter') leave(sentence, rewrite);
        else return;
        // The focus stays, so that Tab goes on from here.
        event.preventDefault();
      }}
    />
  );
}

const sentencesIn = (place: HTMLElement): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>('[data-key]'),
];

function makeEditable(sentence: HTMLElement): void {
  sentence.contentEditable = 'true';
  sentence.role = 'textbox';
  sentence.ariaLabel = 'Sửa câu';
  sentence.spellcheck = false;
}

function remember({ dataset, textContent }: HTMLElement): void {
  if (dataset['key'] !== undefined) dataset['before'] = textContent ?? '';
}

function leave(sentence: HTMLElement, rewrite: Props['rewrite']): void {
  const { key, before } = sentence.dataset;
  const text = (sentence.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (key === undefined || before === undefined || text === before.trim()) return;
  sentence.dataset['before'] = text;
  rewrite(key, text);
}
