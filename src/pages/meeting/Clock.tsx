import { useLayoutEffect, useState } from 'preact/hooks';

/** How long an item has been on the screen, for whoever wants to know; it goes on where it was when the item comes again. */
export function Clock({ item }: { item: string }) {
  const [isOn, setOn] = useState(false);
  /** Milliseconds by item. */
  const [spent, setSpent] = useState<Readonly<Record<string, number>>>({});

  // An item's time begins with the picture in which it is first seen.
  useLayoutEffect(() => {
    if (!isOn) return;
    let last = Date.now();
    const timer = setInterval(() => {
      const passed = Date.now() - last;
      last += passed;
      setSpent((now) => ({ ...now, [item]: (now[item] ?? 0) + passed }));
    }, 1000);
    return () => clearInterval(timer);
  }, [isOn, item]);

  const seconds = Math.floor((spent[item] ?? 0) / 1000);
  return (
    <>
      <button type="button" class="plain" aria-pressed={isOn} onClick={() => setOn(!isOn)}>
        Đồng hồ
      </button>
      {isOn && (
        <span role="timer" aria-label="Thời gian của mục này">
          {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
        </span>
      )}
    </>
  );
}
