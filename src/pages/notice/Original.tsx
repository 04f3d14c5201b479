import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Place, segmentsOf } from './segments';

interface Props {
  text: string;
  /** Where each duty stands, in the order of the list beside it. */
  places: readonly Place[];
  /** The words in doubt. */
  doubtful: readonly Place[];
  /** The duty the person is at; null for none. */
  at: number | null;
  /** The person points at a place in the text. */
  point(duty: number): void;
}

/** The notice as it was pasted, each duty marked; the one the person is at is brought into sight. */
export function Original({ text, places, doubtful, at, point }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const pane = box.current;
    const mark = pane?.querySelector<HTMLElement>('mark.here');
    if (!pane || !mark) return;
    const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    if (top < pane.scrollTop || top + mark.offsetHeight > pane.scrollTop + pane.clientHeight)
      pane.scrollTop = top - 24;
  }, [at]);

  return (
    <section class="original" aria-label="Văn bản gốc">
      <div ref={box} class="text" tabIndex={0}>
        {segmentsOf(text, [...places, ...doubtful]).map((segment, index) => {
          const [first] = segment.places;
          if (first === undefined || first >= places.length) return <span key={index}>{segment.text}</span>;
          const here = at !== null && segment.places.includes(at);
          const isDoubtful = segment.places.some((place) => place >= places.length);
          const looks = [here && 'here', isDoubtful && 'doubtful'].filter(Boolean).join(' ');
          const to = () => point(here && at !== null ? at : first);
          return (
            <mark
              key={index}
              class={looks}
              title={isDoubtful ? 'Cần xem lại' : undefined}
              onMouseEnter={to}
              onClick={to}
            >
              {segment.text}
            </mark>
          );
        })}
      </div>
    </section>
  );
}
