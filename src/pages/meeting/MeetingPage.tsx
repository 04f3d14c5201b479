import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, HeldAnswer, HeldMeeting, MeetingAnswer } from '../../answers';
import { focusIsLost } from '../parts/focusIsLost';
import { printed } from '../parts/printedDate';
import { Status } from '../parts/Status';
import { Waiting } from '../parts/Waiting';
import { doorsOf, firstAnswer } from '../server';
import { useWork } from '../useWork';
import { Clock } from './Clock';
import { Decided } from './Decided';
import { DecisionForm } from './DecisionForm';
import { draftOf } from './draft';
import { screensOf } from './screens';
import { useDecisions } from './useDecisions';
import { fillWindow } from './window';

const meetingDoors = doorsOf<typeof import('../../doors/meeting')>();

/** The dialog "Họp giao ban", for a projector: one thing a screen, and a line below in which a decision is typed while it is spoken. */
export function MeetingPage() {
  const [agenda, setAgenda] = useState<MeetingAnswer | null>(null);
  const [at, setAt] = useState(0);
  /** Who is here as it was ticked; null until somebody was. */
  const [present, setPresent] = useState<string[] | null>(null);
  const tried = useRef<string[] | null>(null);
  const shown = useRef<HTMLElement>(null);
  const work = useWork();
  const heldOn = agenda?.heldOn ?? '';
  const show = (held: HeldMeeting) => setAgenda((now) => now && { ...now, held });
  const decisions = useDecisions({
    save: (draft) => meetingDoors.saveDecision({ ...draft, heldOn }),
    saved: show,
  });

  /** A name ticked while the one before is still on its way goes with the next call. */
  useEffect(() => {
    if (present === null || work.busy || present === tried.current) return;
    tried.current = present;
    void work.run('Đang ghi…', async () => {
      const answer = await meetingDoors.savePresent({ heldOn, present });
      if (!answer.ok) return answer;
      show(answer.held);
      return answer.message;
    });
  }, [present, work.busy]);

  const load = () =>
    work.run('Đang lấy số liệu…', async () => {
      const answer = await firstAnswer(() => meetingDoors.meetingForDialog());
      if (!answer.ok) return answer;
      setAgenda(answer);
      return '';
    });
  useEffect(() => {
    fillWindow();
    void load();
  }, []);

  if (!agenda) return <Waiting title="Họp giao ban" work={work} retry={load} />;

  const act = (doing: string, ask: () => Promise<HeldAnswer | Failure>) =>
    work.run(doing, async () => {
      const answer = await ask();
      if (!answer.ok) return answer;
      show(answer.held);
      return answer.message;
    });
  const attend = (name: string, isHere: boolean) =>
    setPresent((present ?? agenda.held.present).filter((one) => one !== name).concat(isHere ? [name] : []));
  /** What is being typed goes along. */
  const afterTyping = (doing: string, ask: () => Promise<HeldAnswer | Failure>) =>
    act(doing, async () => {
      const isKept = await decisions.finish();
      return isKept ? ask() : { ok: false, message: 'Kết luận đang gõ chưa lưu được. Thử lại.' };
    });

  const ending = (
    <Decided
      decisions={agenda.held.decisions}
      busy={work.busy}
      edit={(decision) => void decisions.finish(draftOf(decision)).then(focusOnDecision)}
      makeDuties={() => afterTyping('Đang chuyển…', () => meetingDoors.makeDuties({ heldOn }))}
      issue={(number) => afterTyping('Đang ghi số…', () => meetingDoors.issueNotice({ heldOn, number }))}
    />
  );
  const { unissued } = agenda;
  /** Its notice comes out days later: what is done for it stands in the answer, not on this day's page. */
  const later = (ask: () => Promise<HeldAnswer | Failure>) =>
    work.run('Đang ghi…', async () => {
      const answer = await ask();
      if (!answer.ok) return answer;
      setAgenda((now) => now && now.unissued && { ...now, unissued: { ...now.unissued, ...answer.held } });
      return answer.message;
    });
  const earlier = unissued && (
    <>
      <h2>Giao ban {printed(unissued.heldOn)}, chưa ghi số thông báo</h2>
      <Decided
        decisions={unissued.decisions}
        busy={work.busy}
        makeDuties={() => later(() => meetingDoors.makeDuties({ heldOn: unissued.heldOn }))}
        issue={(number) => later(() => meetingDoors.issueNotice({ heldOn: unissued.heldOn, number }))}
      />
    </>
  );
  const screens = screensOf(agenda, {
    present: present ?? agenda.held.present,
    attend,
    ending: (
      <>
        {ending}
        {earlier}
      </>
    ),
  });
  const screen = screens[Math.min(at, screens.length - 1)]!;

  /** The next screen; what was typed belongs to the one before. */
  async function go(step: number): Promise<void> {
    const next = Math.max(0, Math.min(screens.length - 1, at + step));
    if (next === at || !(await decisions.finish(screens[next]!.draft()))) return;
    setAt(next);
    shown.current?.scrollTo(0, 0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isTyping = /^(?:input|select|textarea)$/i.test((event.target as HTMLElement).tagName);
    if (event.key === 'Escape') (event.target as HTMLElement).blur();
    if (isTyping) return;
    const steps: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
    const step = steps[event.key];
    const down: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    if (step !== undefined) {
      event.preventDefault();
      void go(step);
    } else if (down[event.key] !== undefined) {
      event.preventDefault();
      shown.current?.scrollBy({ top: down[event.key]! * shown.current.clientHeight * 0.6 });
    } else if (
      event.key === 'Enter' &&
      !/^(?:button|summary)$/i.test((event.target as HTMLElement).tagName)
    ) {
      event.preventDefault();
      focusOnDecision();
    }
  }

  const reading = agenda.held.decisions.find(({ id }) => id === decisions.draft.id);
  return (
    <main class="meeting" tabIndex={-1} ref={keyboardTo(onKeyDown)}>
      <nav aria-label="Chương trình họp">
        <button type="button" class="plain" disabled={at === 0} onClick={() => void go(-1)}>
          ← Trước
        </button>
        <span>
          {at + 1}/{screens.length}
        </span>
        <button type="button" class="plain" disabled={at >= screens.length - 1} onClick={() => void go(1)}>
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
      <section ref={shown} class="screen" aria-live="polite" tabIndex={0} aria-label={screen.title}>
        <h1>{screen.title}</h1>
        {screen.body}
      </section>
      <DecisionForm
        decisions={decisions}
        agenda={agenda}
        deadline={reading && reading.phrase === decisions.draft.phrase ? reading.deadline : ''}
      />
    </main>
  );
}

const focusOnDecision = (): void => document.getElementById('decision')?.focus();

/** Keys are heard wherever the focus is, also where nothing has it; the page takes it then, for the dialog around it hears none for it. */
const keyboardTo = (onKeyDown: (event: KeyboardEvent) => void) => (element: HTMLElement | null) => {
  document.onkeydown = element === null ? null : onKeyDown;
  if (focusIsLost()) element?.focus();
};
