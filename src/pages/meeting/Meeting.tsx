import { useRef, useState } from 'preact/hooks';
import type { HeldMeeting, MeetingAnswer } from '../../answers';
import { Status } from '../parts/Status';
import { doorsOf } from '../server';
import type { Work } from '../useWork';
import { Clock } from './Clock';
import { DecisionForm } from './DecisionForm';
import { Ending } from './Ending';
import { hearKeys } from './keys';
import { screensOf } from './screens';
import { useAttendance } from './useAttendance';
import { useDecisions } from './useDecisions';

const meetingDoors = doorsOf<typeof import('../../doors/meeting')>();

interface Props {
  agenda: MeetingAnswer;
  change(changed: (now: MeetingAnswer) => MeetingAnswer): void;
  work: Work;
}

/** The meeting as it goes on: the screens of the agenda, one at a time, over the line for decisions. */
export function Meeting({ agenda, change, work }: Props) {
  const { heldOn, held } = agenda;
  const [at, setAt] = useState(0);
  const body = useRef<HTMLElement>(null);
  const show = (now: HeldMeeting) => change((before) => ({ ...before, held: now }));
  const decisions = useDecisions({
    save: (draft) => meetingDoors.saveDecision({ ...draft, heldOn }),
    saved: show,
  });
  const attendance = useAttendance(agenda, work, show);
  const screens = screensOf(agenda, {
    ...attendance,
    ending: (
      <Ending agenda={agenda} change={change} work={work} decisions={decisions} type={focusOnDecision} />
    ),
  });
  const screen = screens[Math.min(at, screens.length - 1)]!;

  /** The next screen; what was typed belongs to the one before. */
  async function go(step: number): Promise<void> {
    const next = Math.max(0, Math.min(screens.length - 1, at + step));
    if (next === at || !(await decisions.finish(screens[next]!.draft()))) return;
    setAt(next);
    body.current?.scrollTo(0, 0);
  }

  const keys = {
    go: (step: number) => void go(step),
    scroll: (step: number) => body.current?.scrollBy({ top: step * body.current.clientHeight * 0.6 }),
    type: focusOnDecision,
  };
  const typed = held.decisions.find(({ id }) => id === decisions.draft.id);
  return (
    <main class="meeting" tabIndex={-1} ref={hearKeys(keys)}>
      <nav aria-label="Chương trình họp">
        <button type="button" class="plain" disabled={at === 0} onClick={() => keys.go(-1)}>
          ← Trước
        </button>
        <span>
          {at + 1}/{screens.length}
        </span>
        <button type="button" class="plain" disabled={at >= screens.length - 1} onClick={() => keys.go(1)}>
          Tiếp →
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => void document.documentElement.requestFullscreen?.()}
        >
          Toàn màn hình
        </button>
        <Clock item={screen.key} />
        <Status said={work.said} />
      </nav>
      <section ref={body} class="screen" aria-live="polite" tabIndex={0} aria-label={screen.title}>
        <h1>{screen.title}</h1>
        {screen.body}
      </section>
      <DecisionForm
        decisions={decisions}
        agenda={agenda}
        deadline={typed && typed.phrase === decisions.draft.phrase ? typed.deadline : ''}
      />
    </main>
  );
}

const focusOnDecision = (): void => document.getElementById('decision')?.focus();
