import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the page under its heading; the number beside it says how many things stand there. */
export function Section(props: { title: string; count?: number; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {props.title}
        {props.count ? <span class="count">{props.count}</span> : null}
      </h2>
      {props.children}
    </section>
  );
}
