import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Whether a question stands in place of the button that led to it. The question takes the focus; once it is answered,
 * whoever works by keyboard gets it back by `giveFocusBack`.
 */
export function useAsking(giveFocusBack: () => void, possible = true) {
  const [pressed, setPressed] = useState(false);
  const asking = pressed && possible;
  const asked = useRef(false);

  useLayoutEffect(() => {
    if (asked.current && !asking) giveFocusBack();
    asked.current = asking;
  }, [asking]);

  return { asking, ask: () => setPressed(true), close: () => setPressed(false) };
}
