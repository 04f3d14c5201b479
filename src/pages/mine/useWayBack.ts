import { useLayoutEffect, useRef } from 'preact/hooks';

/** Whoever leaves the form of a task comes back to where they were: to its button in the list, or to the top where that is gone. */
export function useWayBack(open: string | null, busy: boolean): void {
  const left = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (open !== null) left.current = open;
    if (open !== null || left.current === null || busy) return;
    const places = [...document.querySelectorAll<HTMLElement>('[data-code]')];
    // What is done may stand in a folded list.
    const place = places.find(
      (one) => one.dataset['code'] === left.current && one.closest('details:not([open])') === null,
    );
    (place ?? document.querySelector<HTMLElement>('h1'))?.focus();
    left.current = null;
  }, [open, busy]);
}
